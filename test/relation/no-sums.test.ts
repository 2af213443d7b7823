import { relationsOf } from './written-relations';

const villages = ['Dagen', 'Palur', 'Jati', 'Jetis', 'Sroyo', 'Ngringo', 'Jaten', 'Brujul'];
const letters = [1204, 1311, 987, 1466, 1102, 1390, 1275, 1048];

const table = (heading: string, total: number, of: readonly number[]) => ['', '', `| Desa | Surat | ${heading} |`, ...villages.map((name, i) => `| ${name} | ${letters[i]} | ${of[i]} |`), `| Jumlah | 9783 | ${total} |`];
const sums = ['Masuk', 'Keluar', 'Arsip'].flatMap((heading, k) => table(heading, 9783 + 8 * k, letters.map((value) => value + k)));

/** What is said of the total of the last column, in a workbook whose totals add up what is above them. */
const said = (heading: string, total: number, of: readonly number[]) => relationsOf([...sums, ...table(heading, total, of)].join('\n')).filter((line) => line.includes('≠'));

test('a total far below what even the others come to, without the largest, was hardly meant to add them up', () => {
  expect(said('Terbanyak sehari', 510, [412, 388, 455, 401, 397, 422, 436, 409])).toEqual(['C46 ≠ C38:C45 (?)']);
});

test('one that comes near to it was', () => {
  expect(said('Tamu', 3120, [412, 388, 455, 401, 397, 422, 436, 409])).toEqual(['C46 ≠ C38:C45']);
});

test('and one beneath a number that is far too large, without which it would do', () => {
  expect(said('Tamu', 3320, [412, 388, 45_500, 401, 397, 422, 436, 409])).toEqual(['C46 ≠ C38:C45']);
});

test('a row that is added up beside those above it is no total of them, whatever it is called', () => {
  const written = (total: string) => relationsOf(`
    | Uraian               | Anggaran    | Realisasi   |
    | Belanja Pegawai      | 612.330.000 | 598.120.500 |
    | Belanja Barang       | 248.220.000 | 231.004.000 |
    | Jumlah Belanja Modal | 45.520.500  | 37.326.800  |
    | Jumlah               | ${total}    | 866.451.300 |`).filter((line) => line.includes('≠'));
  expect(written('906.070.500')).toEqual([]);
  expect(written('906.700.500')).toContain('B5 ≠ B2:B4');
});

test('a row that stands at zero in more columns than it adds up in is an older name of the rows above it, no total of them', () => {
  const written = (...program: readonly string[]) => relationsOf(`
    | Program dan Kegiatan             | Pagu Renstra  | Anggaran 2024 | Realisasi TW I | Realisasi TW II |
    | **Program Penelitian**           | 1.173.117.699 | 1.232.087.159 | 32.763.514 | 6.785.000 |
    | Penelitian Sosial                | 661.459.381   | 919.722.885   | 25.087.614 | 4.365.000 |
    | Penelitian Ekonomi               | 160.478.187   | 156.957.712   | 7.675.900  | 0         |
    | Pengembangan Inovasi             | 351.180.131   | 155.406.562   | 0          | 2.420.000 |
    | ${program.join(' | ')} |`).filter((line) => line.includes('≠'));
  expect(written('**Program Riset dan Inovasi**', '1.173.117.699', '0', '0', '0')).toEqual([]);
});

test('a year that stands where the total of amounts would is none', () => {
  const written = (first: string) => relationsOf(`
    | Akun                   | Kab. Aceh Barat | Kab. Aceh Besar | Kab. Aceh Selatan |
    | **4. Pendapatan**      | ${first}        | 202.467.490.000 | 175.926.194.822   |
    | Pajak                  | 125.809.492.758 | 107.479.490.000 | 111.921.194.822   |
    | Retribusi              | 11.386.362.960  | 94.988.000.000  | 64.005.000.000    |
    | **5. Belanja**         | 141.386.362.960 | 204.903.848.000 | 110.305.149.460   |
    | Pegawai                | 105.000.000.000 | 98.080.000.000  | 76.500.000.000    |
    | Barang                 | 36.386.362.960  | 106.823.848.000 | 33.805.149.460    |
    | **6. Pembiayaan**      | 33.386.362.960  | 12.903.848.000  | 10.305.149.460    |
    | Silpa                  | 30.000.000.000  | 8.080.000.000   | 6.500.000.000     |
    | Pinjaman               | 3.386.362.960   | 4.823.848.000   | 3.805.149.460     |`).filter((line) => line.includes('≠'));
  expect(written('2023')).toEqual([]);
  expect(written('136.195.855.718')).toEqual(['B2 ≠ B3:B4']);
});
