import { relationsOf } from './written-relations';

/** A rincian: accounts by their codes, items without one below the last of them. */
const rincian = ({ barang = '16.936.000', bahan = '4.048.000', jumlah = '16.936.000', indent = '' }) => `
  | **Kode**              | **Uraian**                           | **Volume** | **Harga** | **Jumlah (Rp)** |
  | **5**                 | **BELANJA DAERAH**                   |            |           | **16.936.000**  |
  | **5.1**               | **${indent}BELANJA OPERASI**         |            |           | **16.936.000**  |
  | **5.1.02**            | **Belanja Barang dan Jasa**          |            |           | **${barang}**   |
  | **5.1.02.01.01.0029** | **${indent}Belanja Bahan Komputer**  |            |           | **${bahan}**    |
  |                       | - Spanduk                            | 12         | 138.000   | 1.656.000       |
  |                       | - Baterai                            | 26         | 92.000    | 2.392.000       |
  | **5.1.02.02.01.0013** | **${indent}Belanja Jasa Pendidikan** |            |           | **9.365.000**   |
  |                       | - Kertas HVS F4                      | 26         | 39.500    | 1.027.000       |
  |                       | - Tinta printer                      | 45         | 27.000    | 1.215.000       |
  |                       | - Snack rapat                        | 17         | 138.500   | 2.354.500       |
  |                       | - Baterai                            | 35         | 136.243   | 4.768.500       |
  | **5.1.02.02.01.0030** | **Belanja Jasa Kebersihan**          |            |           | **3.523.000**   |
  |                       | - Map plastik                        | 25         | 5.000     | 125.000         |
  |                       | - Transport peserta                  | 80         | 42.475    | 3.398.000       |
  |                       | **Jumlah**                           |            |           | **${jumlah}**   |`;

const sums = (text: string) => relationsOf(text).filter((line) => line.startsWith('E') && !line.includes('×'));

test.each(['', '>'])('a total adds up the one code above all others, whatever is indented (%p)', (indent) => {
  expect(sums(rincian({ indent }))).toEqual(['E2 = E3', 'E3 = E4', 'E4 = E5 + E8 + E13', 'E5 = E6:E7', 'E8 = E9:E12', 'E13 = E14:E15', 'E16 = E2']);
});

test.each([
  ['the total', { jumlah: '19.636.000' }, ['E16 ≠ E2']],
  ['an account', { bahan: '4.408.000' }, ['E4 ≠ E5 + E8 + E13', 'E5 ≠ E6:E7']],
  ['a level above', { barang: '16.963.000' }, ['E3 ≠ E4', 'E4 ≠ E5 + E8 + E13']],
])('%s that is wrong is held against its own rows', (_, wrong, expected) => {
  expect(sums(rincian(wrong)).filter((line) => line.includes('≠'))).toEqual(expected);
});
