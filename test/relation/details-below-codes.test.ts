import { relationsOf } from './written-relations';

/** Accounts with codes, and below them goods without: the total adds up the highest account, not all that the look of the rows sets apart. */
const rincian = (total: string) => relationsOf(`
  | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah (Rp) |
  | 5 | BELANJA DAERAH | | | | 24.712.500 |
  | 5.1 | BELANJA OPERASI | | | | 24.712.500 |
  | 5.1.02 | Belanja Barang dan Jasa | | | | 24.712.500 |
  | 5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | | | | 15.272.500 |
  | | - Kertas HVS F4 | 43 | rim | 149.500 | 6.428.500 |
  | | - Spanduk | 12 | buah | 106.500 | 1.278.000 |
  | | - Map | 9 | buah | 97.500 | 877.500 |
  | | - Fotokopi | 49 | kotak | 136.500 | 6.688.500 |
  | 5.1.02.01.01.0025 | Belanja Cetak | | | | 5.796.000 |
  | | - Spanduk | 17 | buah | 150.000 | 2.550.000 |
  | | - Baliho | 21 | buah | 71.500 | 1.501.500 |
  | | - Buku | 9 | buah | 193.833 | 1.744.500 |
  | 5.1.02.02.01.0026 | Belanja Jasa Tenaga | | | | 3.644.000 |
  | | - Narasumber | 20 | orang | 33.500 | 670.000 |
  | | - Transport | 2 | orang | 96.000 | 192.000 |
  | | - Operator | 52 | orang | 35.500 | 1.846.000 |
  | | - Moderator | 52 | orang | 18.000 | 936.000 |
  ${total}`).filter((line) => /^F(4|5|10|14|19) /.test(line));

const HOLD = ['F4 = F5 + F10 + F14', 'F5 = F6:F9', 'F10 = F11:F13', 'F14 = F15:F18'];

test.each([
  ['in its own cell', '| | Jumlah | | | | 24.712.500 |'],
  ['across the codes, too', '| Jumlah | < | | | | 24.712.500 |'],
])('the total %s', (_, total) => {
  expect(rincian(total)).toEqual([...HOLD, 'F19 = F2']);
});
