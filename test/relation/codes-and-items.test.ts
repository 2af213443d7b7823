import { relationsOf } from './written-relations';

/** A rincian: accounts by their codes, items without one below the last of them. */
const rincian = ({ barang = '16.936.000', bahan = '4.048.000', jumlah = '16.936.000', indent = '' }) => `
  | **Kode**              | **Uraian**                           | **Volume** | **Harga** | **Jumlah (Rp)** |
  | **5**                 | **BELANJA DAERAH**                   |            |           | **16.936.000**  |
  | **5.1**               | ${indent}**BELANJA OPERASI**         |            |           | **16.936.000**  |
  | **5.1.02**            | **Belanja Barang dan Jasa**          |            |           | **${barang}**   |
  | **5.1.02.01.01.0029** | ${indent}**Belanja Bahan Komputer**  |            |           | **${bahan}**    |
  |                       | - Spanduk                            | 12         | 138.000   | 1.656.000       |
  |                       | - Baterai                            | 26         | 92.000    | 2.392.000       |
  | **5.1.02.02.01.0013** | ${indent}**Belanja Jasa Pendidikan** |            |           | **9.365.000**   |
  |                       | - Kertas HVS F4                      | 26         | 39.500    | 1.027.000       |
  |                       | - Tinta printer                      | 45         | 27.000    | 1.215.000       |
  |                       | - Snack rapat                        | 17         | 138.500   | 2.354.500       |
  |                       | - Baterai                            | 35         | 136.243   | 4.768.500       |
  | **5.1.02.02.01.0030** | **Belanja Jasa Kebersihan**          |            |           | **3.523.000**   |
  |                       | - Map plastik                        | 25         | 5.000     | 125.000         |
  |                       | - Transport peserta                  | 80         | 42.475    | 3.398.000       |
  |                       | **Jumlah**                           |            |           | **${jumlah}**   |`;

const sums = (text: string) => relationsOf(text).filter((line) => line.startsWith('E') && !line.includes('×'));

test.each(['', '> '])('a total adds up the one code above all others, whatever is indented (%p)', (indent) => {
  expect(sums(rincian({ indent }))).toEqual(['E2 = E3', 'E3 = E4', 'E4 = E5 + E8 + E13', 'E5 = E6:E7', 'E8 = E9:E12', 'E13 = E14:E15', 'E16 = E2']);
});

test.each([
  ['the total', { jumlah: '19.636.000' }, ['E16 ≠ E2']],
  ['an account', { bahan: '4.408.000' }, ['E4 ≠ E5 + E8 + E13', 'E5 ≠ E6:E7']],
  ['a level above', { barang: '16.963.000' }, ['E3 ≠ E4', 'E4 ≠ E5 + E8 + E13']],
])('%s that is wrong is held against its own rows', (_, wrong, expected) => {
  expect(sums(rincian(wrong)).filter((line) => line.includes('≠'))).toEqual(expected);
});

test('what stands below an account is its own, whatever else the account looks like', () => {
  const lines = relationsOf(`
    | **Kode**              | **Uraian**                     | **Volume** | **Harga** | **Jumlah (Rp)** |
    | **5**                 | **BELANJA DAERAH**             |            |           | **30.877.500**  |
    | **5.1**               | **BELANJA OPERASI**            |            |           | **30.877.500**  |
    | **5.1.02**            | **Belanja Barang dan Jasa**    |            |           | **30.877.500**  |
    | **5.1.02.01.01.0026** | **Belanja Bahan Cetak**        |            |           | **481.000**     |
    |                       | - Kertas HVS F4                | 11         | 42.000    | 462.000         |
    |                       | - Snack rapat                  | 19         | 1.000     | 19.000          |
    | **5.1.02.02.01.0003** | **Honorarium Narasumber**      |            |           | **1.767.500**   |
    |                       | - Tinta printer                | 55         | 30.500    | 1.677.500       |
    |                       | > - Jasa narasumber             | 45         | 2.000     | 90.000          |
    | **5.1.02.02.01.0013** | **Belanja Jasa Pendidikan**    |            |           | **12.312.000**  |
    |                       | - Tinta printer                | 46         | 42.000    | 1.932.000       |
    |                       | - Spanduk                      | 58         | 66.000    | 3.828.000       |
    |                       | - Jasa narasumber              | 56         | 117.000   | 6.552.000       |
    | **5.1.02.02.01.0061** | **Belanja Tagihan Listrik**    |            |           | **7.343.500**   |
    |                       | - Tinta printer                | 25         | 52.500    | 1.312.500       |
    |                       | - Transport peserta            | 44         | 99.500    | 4.378.000       |
    |                       | > - Spanduk                     | 19         | 87.000    | 1.653.000       |
    | **5.1.02.02.01.0059** | **Belanja Tagihan Telepon**    |            |           | **1.012.000**   |
    |                       | - Fotokopi                     | 11         | 92.000    | 1.012.000       |
    | **5.1.02.04.01.0003** | > **Belanja Perjalanan Dinas** |            |           | **7.961.500**   |
    |                       | - Map plastik                  | 9          | 77.000    | 693.000         |
    |                       | - Makan rapat                  | 39         | 62.000    | 2.418.000       |
    |                       | - Spanduk                      | 39         | 81.500    | 3.178.500       |
    |                       | - Jasa narasumber              | 22         | 76.000    | 1.672.000       |
    |                       | **Jumlah**                     |            |           | **30.877.500**  |`);
  expect(lines.filter((line) => line.includes('≠'))).toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(['E4 = E5 + E8 + E11 + E15 + E19 + E21', 'E5 = E6:E7', 'E8 = E9:E10', 'E15 = E16:E18', 'E21 = E22:E25', 'E26 = E2']));
});
