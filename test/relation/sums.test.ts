import { relationsOf } from './written-relations';

test('by code, whatever the order of the numbers', () => {
  expect(relationsOf(`
    | Kode         | Uraian                | Anggaran      | Realisasi     |
    | 7.01.01      | Penunjang Urusan      | 2.592.499.700 | 2.313.444.171 |
    | 7.01.01.2.01 | Perencanaan           | 42.948.600    | 41.781.950    |
    | 7.01.01.2.02 | Administrasi Keuangan | 2.549.551.100 | 2.271.662.221 |
    | 7.01.03      | Pemberdayaan          | 368.420.000   | 367.260.000   |
    | 7.01.03.2.01 | Koordinasi Desa       | 38.020.000    | 37.450.000    |
    | 7.01.03.2.03 | Pemberdayaan Lembaga  | 330.400.000   | 329.810.000   |
    | 7.01.04      | Ketentraman           | 452.180.600   | 448.553.600   |
    | 7.01.04.2.01 | Upaya Ketentraman     | 304.994.600   | 302.977.600   |
    | 7.01.04.2.02 | Penegakan Perda       | 147.186.000   | 145.576.000   |`)).toEqual([
    'C2 = C3:C4', 'D2 = D3:D4', 'C5 = C6:C7', 'D5 = D6:D7', 'C8 = C9:C10', 'D8 = D9:D10',
  ]);
});

test('by outline: bold and numerals over plain rows, a row with one part too', () => {
  expect(relationsOf(`
    | No  | Program / Kegiatan       | Anggaran        |
    | I   | **Program Pelayanan**    | **147.186.000** |
    |     | Penugasan                | 147.186.000     |
    | II  | **Program Pembinaan**    | **124.754.600** |
    |     | Fasilitasi               | 62.377.300      |
    |     | Pengawasan               | 62.377.300      |
    | III | **Program Pemberdayaan** | **334.900.000** |
    |     | Koordinasi Desa          | 4.500.000       |
    |     | Lembaga                  | 330.400.000     |`)).toEqual(['C2 = C3', 'C4 = C5:C6', 'C7 = C8:C9']);
});

test('by words: a subtotal since the last one, the grand total over what the subtotals sum up', () => {
  expect(relationsOf(`
    | Uraian       | Pagu        |
    | Gaji Pokok   | 612.330.000 |
    | Tunjangan    | 148.220.500 |
    | Sub Jumlah   | 760.550.500 |
    | Alat Tulis   | 18.402.300  |
    | Jasa Listrik | 27.118.200  |
    | Sub Jumlah   | 45.520.500  |
    | Jumlah       | 806.071.000 |`)).toEqual(['B4 = B2:B3', 'B7 = B5:B6', 'B8 = B2:B3 + B5:B6']);
});

test('by the numbers alone, level by level', () => {
  expect(relationsOf(`
    | Uraian     | Pagu        |
    | Belanja    | 806.071.000 |
    | Pegawai    | 760.550.500 |
    | Gaji       | 612.330.000 |
    | Tunjangan  | 148.220.500 |
    | Barang     | 45.520.500  |
    | Alat Tulis | 18.402.300  |
    | Listrik    | 27.118.200  |`)).toEqual(['B2 = B6 + B3', 'B3 = B5 + B4', 'B6 = B8 + B7']);
});

test('a column that adds up proves the rows, and convicts the one beside it', () => {
  expect(relationsOf(`
    | Uraian | Anggaran      | Realisasi     |
    | Operasi | 3.165.174.300 | 2.882.624.771 |
    | Modal  | 247.926.000   | 246.633.000   |
    | Jumlah | 3.413.100.300 | 3.129.275.771 |`)).toEqual(['B4 = B2:B3', 'C4 ≠ C2:C3']);
});

test('what only its words call a sum, and no column bears out, is not one', () => {
  expect(relationsOf(`
    | Uraian              | 2022      | 2023      |
    | Pegawai PNS         | 31        | 28        |
    | Pegawai PPPK        | 12        | 15        |
    | Jumlah Tenaga Medis | 7         | 9         |`).filter((line) => !line.endsWith('(?)'))).toEqual([]);
});

test.each<[what: string, text: string]>([
  ['a density', `
    | Desa    | Luas (ha) | Penduduk | Kepadatan |
    | Jaten   | 251,34    | 9.120    | 3629      |
    | Jati    | 314,21    | 6.204    | 1975      |
    | Brujul  | 402,10    | 5.231    | 1301      |
    | Jumlah  | 967,65    | 20.555   | 2125      |`],
  ['an index', `
    | Desa    | Penduduk | KK    | IDM   |
    | Jaten   | 9.120    | 2.604 | 0,812 |
    | Jati    | 6.204    | 1.772 | 0,745 |
    | Brujul  | 5.231    | 1.450 | 0,701 |
    | Total   | 20.555   | 5.826 | 0,764 |`],
  ['days, the same in every row', `
    | Layanan | Pemohon 2022 | Pemohon 2023 | Hari |
    | KTP     | 1.204        | 1.331        | 3    |
    | KK      | 877          | 912          | 3    |
    | Pindah  | 342          | 391          | 3    |
    | Jumlah  | 2.423        | 2.634        | 3    |`],
])('%s in the row of the totals is none', (_, text) => {
  expect(relationsOf(text)).not.toContain('D5 ≠ D2:D4');
});

test('among its parts a total may still be a slip', () => {
  expect(relationsOf(`
    | Desa    | Penduduk | KK    | Rumah |
    | Jaten   | 9.120    | 2.604 | 24.110 |
    | Jati    | 6.204    | 1.772 | 15.302 |
    | Brujul  | 5.231    | 1.450 | 2.903  |
    | Total   | 20.555   | 5.826 | 4.235  |`)).toContain('D5 ≠ D2:D4');
});

test('a row that calls itself a total and is none in any column is another kind of row, unless each column shows the same slip', () => {
  const failing = (total: string) => relationsOf(`
    | Segmen          | 2022  | 2023  |
    | Benih           | 1.905 | 2.258 |
    | Pupuk           | 1.804 | 1.708 |
    | Obat            | 1.227 | 1.341 |
    ${total}
    # Tahun lalu
    | Segmen          | 2018  | 2019  | 2020  | 2021  |
    | Benih           | 1.633 | 1.705 | 1.858 | 1.915 |
    | Pupuk           | 1.590 | 1.604 | 1.508 | 1.411 |
    | Obat            | 1.012 | 1.027 | 1.141 | 1.014 |
    | Total penjualan | 4.235 | 4.336 | 4.507 | 4.340 |`).filter((line) => line.includes('5 ≠') && !line.endsWith('(?)'));
  expect(failing('| Total penjualan | 3.420 | 3.187 |')).toEqual([]);
  expect(failing('| Total penjualan | 3.132 | 3.599 |')).toEqual(['B5 ≠ B2:B4', 'C5 ≠ C2:C4']);
});

test('the same row in the midst of its parts, left out of a total in each column, proves the total wrong', () => {
  const budget = (total: string) => relationsOf(`
    | Program | Anggaran    | Realisasi   |
    | A       | 42.948.600  | 40.200.000  |
    | B       | 542.293.000 | 475.590.961 |
    | C       | 103.114.000 | 95.792.906  |
    | D       | 160.691.000 | 129.356.255 |
    ${total}`).filter((line) => line.includes('≠') && !line.endsWith('(?)'));
  expect(budget('| Jumlah | 745.932.600 | 645.147.216 |')).toEqual(['B6 ≠ B2:B5', 'C6 ≠ C2:C5']);
  expect(budget('| Jumlah | 745.932.600 | 265.349.161 |')).toEqual([]);
});

test('slips in several columns, one of them of the keyboard, prove the total wrong in each', () => {
  expect(relationsOf(`
    | Program | Anggaran    | Realisasi   |
    | A       | 42.948.600  | 40.200.000  |
    | B       | 542.293.000 | 475.590.961 |
    | C       | 103.114.000 | 95.792.906  |
    | D       | 160.691.000 | 129.356.255 |
    | Jumlah  | 745.932.600 | 740.490.122 |`).filter((line) => line.includes('≠'))).toEqual(['B6 ≠ B2:B5', 'C6 ≠ C2:C5']);
});

test('what comes to twice a total was added up together with its own subtotals', () => {
  expect(relationsOf(`
    | Belanja        | 2022  | 2023  |
    | Kertas         | 1.905 | 2.258 |
    | Tinta          | 1.804 | 1.708 |
    | Alat tulis     | 3.709 | 3.966 |
    | Listrik        | 1.227 | 1.341 |
    | Air            | 412   | 398   |
    | Langganan      | 1.639 | 1.739 |
    | Jumlah         | 5.348 | 5.705 |`).filter((line) => line.includes('≠') && !line.endsWith('(?)'))).toEqual([]);
});

test('what is to be taken away is often printed without its sign', () => {
  expect(relationsOf(`
    | Uraian                       | 2022   | 2023   |
    | Tanah                        | 90.000 | 90.000 |
    | Gedung                       | 41.250 | 52.310 |
    | Akumulasi penyusutan         | 12.118 | 13.902 |
    | Jumlah                       | 119.132 | 128.408 |
    # Persediaan
    | Uraian                       | 2020  | 2021  | 2022  | 2023  |
    | Kertas                       | 1.633 | 1.705 | 1.858 | 1.915 |
    | Tinta                        | 1.590 | 1.604 | 1.508 | 1.411 |
    | Jumlah                       | 3.223 | 3.309 | 3.366 | 3.326 |`).filter((line) => line.includes('≠') && !line.endsWith('(?)'))).toEqual([]);
});

test('"Gaji Total" is a total too', () => {
  expect(relationsOf(`
    | Uraian     | Pagu        | Realisasi   |
    | Gaji pokok | 612.330.000 | 610.112.400 |
    | Tunjangan  | 148.220.500 | 147.990.100 |
    | Gaji Total | 760.550.500 | 758.102.500 |`)).toEqual(['B4 = B2:B3', 'C4 = C2:C3']);
});

test('where digits among the parts cannot be read nothing follows', () => {
  expect(relationsOf(`
    | Negara    | 1995   | 1996     | 1997   |
    | Kamboja   | 10.200 | 10.702   | 10.368 |
    | Indonesia | 95.283 | 96,8917) | 98.512 |
    | Laos      | 4.613  | 4.727    | 4.845  |
    | Jumlah    | 110.096 | 112.320 | 113.725 |`)).toEqual(['B5 = B2:B4', 'D5 = D2:D4']);
});

test('a mean by its word, without dashes', () => {
  expect(relationsOf(`
    | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
    | Jaten     | 78,41      | 80,12      | 83,27      |
    | Jati      | -          | 77,38      | 79,04      |
    | Brujul    | 81,22      | 82,67      | 84,91      |
    | Rata-rata | 79,82      | 80,06      | 82,41      |`)).toEqual(['B5 = mean B2 + B4', 'C5 = mean C2:C4', 'D5 = mean D2:D4']);
});

test('percentages are not added up', () => {
  expect(relationsOf(`
    | Uraian  | Anggaran      | Realisasi     | %     |
    | Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
    | Modal   | 247.926.000   | 246.633.000   | 99,48 |
    | Transfer | 12.000.000   | 11.900.500    | 99,17 |
    | Jumlah  | 3.425.100.300 | 3.141.158.271 | 91,71 |`).filter((line) => line.startsWith('D'))).toEqual([
    'D2 = 100 × C2 / B2', 'D3 = 100 × C3 / B3', 'D4 = 100 × C4 / B4', 'D5 = 100 × C5 / B5',
  ]);
});

test('a row of totals that is none of its parts in more columns than anybody mistypes has parts of another kind above it', () => {
  expect(relationsOf(`
    | Jenjang          | 1998  | 1999  | 2000  | 2001  | 2002  |
    | Sarjana          | 7070  | 6710  | 6640  | 6580  | 6380  |
    | Pascasarjana     | 4680  | 5120  | 5430  | 6590  | 6670  |
    | Di antaranya     |       |       |       |       |       |
    | Berbasis sekolah | 210   | 370   | 430   | 510   | 590   |
    | Total            | 11750 | 11830 | 12100 | 13170 | 13060 |`).filter((line) => line.includes('≠') && !line.includes('?'))).toEqual([]);
});

test('a bare total that adds up in no column is worth a look, one of something with a name is not', () => {
  const adds = (name: string) => relationsOf(`
    | Desa    | Laki-laki | Perempuan |
    | Ngringo | 3.439     | 4.827     |
    | Brujul  | 1.460     | 2.611     |
    | Dagen   | 2.159     | 8.330     |
    | ${name} | 17.093    | 26.677    |`);
  expect(adds('Jumlah')).toEqual(['B5 ≠ B2:B4 (?)', 'C5 ≠ C2:C4 (?)']);
  expect(adds('Jumlah penduduk usia kerja')).toEqual([]);
});
