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

test('nor is the whole of percentages that stand below the amounts', () => {
  expect(relationsOf(`
    | Uraian               | Biaya (Rp) |
    | Bahan                | 38.219.200 |
    | Peralatan            | 6.582.900  |
    | Upah                 | 7.000.000  |
    | **Total Biaya**      | 51.802.100 |
    | Dari Dana Desa       | 51.802.100 |
    | Swadaya              | 0          |
    | Bobot Bahan          | 73,78      |
    | Bobot Peralatan      | 12,71      |
    | Bobot Upah           | 13,51      |
    | **Total**            | 100,00     |`).filter((line) => line.startsWith('B11 ≠'))).toEqual([]);
});

const failing = (written: string) => relationsOf(written).filter((line) => line.includes('≠'));

test('what a percentage of a row with only one part below it repeats, and that means are right, shows no column to be added up', () => {
  expect(failing(`
    | Kode         | Program/Kegiatan   | Anggaran    | Tingkat Capaian (%) |
    | 7.01.01      | Program Penunjang  | 612.330.000 | 85,37750000 |
    | 7.01.01.2.01 | Keuangan           | 612.330.000 | 85,37750000 |
    |              | Rata-rata          |             | 85,37750000 |
    | 7.01.02      | Program Pelayanan  | 364.220.000 | 85,87710000 |
    | 7.01.02.2.01 | Kepegawaian        | 248.220.000 | 85,79110000 |
    | 7.01.02.2.02 | Fasilitasi         | 116.000.000 | 86,06110000 |
    |              | Rata-rata          |             | 85,90976667 |
    | 7.01.03      | Program Desa       | 128.400.000 | 86,49520000 |
    | 7.01.03.2.01 | Jasa               | 128.400.000 | 86,49520000 |
    |              | Rata-rata          |             | 86,49520000 |`)).toEqual([]);
});

test('what is done in each quarter is not added up where its other columns plainly are not', () => {
  expect(failing(`
    | Kode         | Program/Kegiatan  | Target K | Target Rp   | Triwulan I |             | Triwulan II |             |
    |              |                   | K        | Rp          | K          | Rp          | K           | Rp          |
    | 7.01.01      | Program Penunjang | 82,93    | 612.330.000 | -          | 98.120.500  | 78,66       | 131.500.000 |
    | 7.01.01.2.01 | Pengadaan         | 55       | 612.330.000 | 1          | 98.120.500  | 3           | 131.500.000 |
    | 7.01.01.2.01.0001 | Gedung       | 100      | 364.110.000 | 25         | 60.000.500  | 95          | 81.400.000  |
    | 7.01.01.2.01.0002 | Mesin        | 90,88    | 248.220.000 | -          | 38.120.000  | 86,65       | 50.100.000  |
    | 7.01.02      | Program Pelayanan | 88,56    | 528.400.000 | -          | 71.300.000  | 79,10       | 64.900.000  |
    | 7.01.02.2.01 | Koordinasi        | 80,73    | 528.400.000 | -          | 71.300.000  | 72,36       | 64.900.000  |
    | 7.01.02.2.01.0001 | Musrenbang   | 75,61    | 301.200.000 | -          | 40.100.000  | 67,09       | 39.700.000  |
    | 7.01.02.2.01.0002 | Pembinaan    | 77,75    | 227.200.000 | -          | 31.200.000  | 74,55       | 25.200.000  |`)).toEqual([]);
});

test('a row with an amount of its own where the rows below it have none is no total of theirs', () => {
  expect(failing(`
    | Kode Rekening     | Uraian             | Volume      | Harga   | Jumlah      |
    | 5                 | BELANJA DAERAH     |             |         | 218.115.600 |
    | 5.1.02.01.01.0024 | Belanja Alat Tulis |             |         | 9.864.800   |
    |                   | - Kertas           | 109         | 47.200  | 5.144.800   |
    |                   | - Tinta            | 80          | 59.000  | 4.720.000   |
    | 5.1.02.04.01.0001 | Belanja Perjalanan |             |         | 208.250.800 |
    |                   | - Uang Harian      | 94          | 464.850 | 43.695.900  |
    |                   | - Penginapan       | 182         | 581.150 | 105.769.300 |
    |                   | - Transport        | 222         | 264.800 | 58.785.600  |
    |                   | Jumlah             |             |         | 218.115.600 |
    |                   |                    |             |         |             |
    | Rencana Penarikan Dana per Triwulan |  |             |         |             |
    | Triwulan I        |                    | 43.623.000  |         |             |
    | Triwulan II       |                    | 65.435.000  |         |             |
    | Triwulan III      |                    | 65.435.000  |         |             |
    | Triwulan IV       |                    | 43.622.600  |         |             |
    | Jumlah            |                    | 218.115.600 |         |             |`)).toEqual([]);
});

test('a zero too many in a column of small numbers makes no mean of their total', () => {
  const hamlets = (last: number) => relationsOf(['| Desa | Dusun | RW | RT |', ...[4, 5, 3, 7, 6, 5, 4].map((dusun, i) => `| ${villages[i]} | ${dusun} | ${dusun + i} | ${3 * dusun + 2 * i} |`),
    `| ${villages[7]} | ${last} | 11 | 26 |`, '| Jumlah | 41 | 66 | 170 |'].join('\n')).filter((line) => line.includes('≠'));
  expect(hamlets(7)).toEqual([]);
  expect(hamlets(70)).toEqual(['B10 ≠ B2:B9']);
});
