import { rowLine, tableOf } from './reading';

test.each<[string, string, string[]]>([
  ['totals by their first words', `
    | Uraian | Anggaran |
    | Gaji | 5.200.000 |
    | Sub Jumlah | 5.200.000 |
    | JUMLAH TOTAL | 5.200.000 |
    | Total Belanja | 5.200.000 |
    | Jml | 5.200.000 |`,
    ['rincian Gaji', 'total Sub Jumlah', 'total JUMLAH TOTAL', 'total Total Belanja', 'total Jml']],
  ['a total named where others are numbered, whatever is remarked on it', `
    | No | Uraian | Anggaran | Ket. |
    | 1 | Gaji | 5.200.000 | |
    | 2 | Tunjangan | 1.100.000 | Proses |
    | Total | | 6.300.000 | Proses |`,
    ['rincian 1 Gaji', 'rincian 2 Tunjangan', 'total Total']],
  ['a long "Jumlah …" names an indicator', `
    | Indikator | Target |
    | Jumlah dokumen perencanaan yang disusun tepat waktu | 12 |
    | Jumlah | 12 |`,
    ['rincian Jumlah dokumen perencanaan yang disusun tepat waktu', 'total Jumlah']],
  ['an indicator with its own number, whatever its name begins with', `
    | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
    | 1 | Indeks Kepuasan Masyarakat | Indeks | 80 | 83,2 | 104,00 |
    | 2 | Jumlah Desa Mandiri | Desa | 12 | 11 | 91,67 |
    | 3 | Rata-rata Lama Sekolah | Tahun | 8,92 | 7,9 | 88,57 |
    | 4 | Total PAD | Juta | 48.250 | 48.249 | 100,00 |
    | | Rata-rata Capaian | | | | 96,06 |`,
    ['rincian 1 Indeks Kepuasan Masyarakat', 'rincian 2 Jumlah Desa Mandiri', 'rincian 3 Rata-rata Lama Sekolah', 'rincian 4 Total PAD', 'rata-rata Rata-rata Capaian']],
  ['a second indicator of a kegiatan, with a satuan and a target; the subtotal has neither', `
    | No | Program / Kegiatan | Indikator | Target | Satuan | Pagu 2024 (Rp) |
    | 1 | Fasilitasi Desa | Indeks desa | 11 | Nilai | 159.342.000 |
    | | | Jumlah desa yang difasilitasi | 5 | Desa | |
    | 2 | Pemeliharaan Gedung | Jumlah unit gedung | 4 | Unit | 175.007.000 |
    | | Sub Jumlah | | | | 334.349.000 |`,
    ['rincian 1 Fasilitasi Desa', 'rincian Jumlah desa yang difasilitasi', 'rincian 2 Pemeliharaan Gedung', 'total Sub Jumlah']],
  ['an indicator among others without numbers and satuan', `
    | Indikator Kinerja Utama | Target | Realisasi | Capaian (%) |
    | Indeks Kepuasan Masyarakat | 80 | 83,2 | 104,00 |
    | Jumlah Desa Mandiri | 12 | 11 | 91,67 |
    | Rata-rata Capaian | | | 97,84 |
    | Jumlah | 92 | 94,2 | |`,
    ['rincian Indeks Kepuasan Masyarakat', 'rincian Jumlah Desa Mandiri', 'rata-rata Rata-rata Capaian', 'total Jumlah']],
  ['other satuan above and below do not add up; the same one may', `
    | No | Uraian | Satuan | 2022 | 2023 |
    | 1 | Luas wilayah | km2 | 52 | 52 |
    | 2 | Jumlah desa | Desa | 9 | 9 |
    | 3 | Jumlah penduduk | Jiwa | 5.100 | 5.210 |
    | 4 | Laki-laki | Jiwa | 2.500 | 2.560 |
    | 5 | Perempuan | Jiwa | 2.600 | 2.650 |`,
    ['rincian 1 Luas wilayah', 'rincian 2 Jumlah desa', 'total 3 Jumlah penduduk', 'rincian 4 Laki-laki', 'rincian 5 Perempuan']],
  ['one of a list, with parts beneath it or beside it', `
    | No | Uraian | Keadaan |
    | 1. | Luas wilayah (km2) | 52 |
    | 2. | Jumlah penduduk | 5.210 |
    | a. | Laki-laki | 2.560 |
    | b. | Perempuan | 2.650 |
    | 3. | Jumlah KK | 1.480 |
    | 4. | Sarana ibadah | 31 |
    | | Jumlah | 3.217 |`,
    ['rincian 1. Luas wilayah (km2)', 'rincian 2. Jumlah penduduk', 'rincian a. Laki-laki', 'rincian b. Perempuan', 'rincian 3. Jumlah KK', 'rincian 4. Sarana ibadah', 'total Jumlah']],
  ['a total that the list counts as well, beneath its parts', `
    | No | Uraian | Realisasi |
    | 1. | PENDAPATAN | |
    | a. | Pajak Daerah | 2.560 |
    | b. | Retribusi | 2.650 |
    | 2. | Jumlah Pendapatan | 5.210 |
    | 3. | BELANJA | |
    | a. | Belanja Pegawai | 3.100 |`,
    ['judul 1. PENDAPATAN', 'rincian a. Pajak Daerah', 'rincian b. Retribusi', 'total 2. Jumlah Pendapatan', 'judul 3. BELANJA', 'rincian a. Belanja Pegawai']],
  ['an indicator among others, each behind what it belongs to', `
    | Sasaran | Indikator | Target | Anggaran |
    | Pelayanan publik | Indeks Kepuasan Masyarakat | 84 | 251.009.400 |
    | | Jumlah pengaduan yang tertangani | 24 | 11.467.200 |
    | Desa | Persentase desa mandiri | 60 | 19.123.350 |`,
    ['rincian Pelayanan publik Indeks Kepuasan Masyarakat', 'rincian Jumlah pengaduan yang tertangani', 'rincian Desa Persentase desa mandiri']],
  ['a numbered total of amounts', `
    | No | Uraian | Anggaran | Realisasi |
    | 1 | Belanja Pegawai | 5.200.000 | 5.100.000 |
    | 2 | Belanja Barang | 2.400.000 | 2.300.000 |
    | 3 | Jumlah Belanja | 7.600.000 | 7.400.000 |`,
    ['rincian 1 Belanja Pegawai', 'rincian 2 Belanja Barang', 'total 3 Jumlah Belanja']],
  ['means', `
    | Desa | Nilai |
    | Jaten | 78,41 |
    | Rata-rata | 78,41 |
    | Rata - rata Kecamatan | 78,41 |
    | Rerata | 78,41 |`,
    ['rincian Jaten', 'rata-rata Rata-rata', 'rata-rata Rata - rata Kecamatan', 'rata-rata Rerata']],
  ['statistics', `
    | Nama | Nilai |
    | Ani | 81,67 |
    | Maksimum | 81,67 |
    | Nilai terendah | 69,00 |
    | Std. Dev. | 7,51 |
    | Median | 75,67 |
    | Maksimum pemakaian ruang rapat sehari | 4 |`,
    ['rincian Ani', 'statistik Maksimum', 'statistik Nilai terendah', 'statistik Std. Dev.', 'statistik Median', 'rincian Maksimum pemakaian ruang rapat sehari']],
  ['headings have no numbers', `
    | Uraian | Anggaran | Realisasi |
    | A. SEKRETARIAT | | |
    | 1. Gaji | 5.200.000 | 5.100.000 |
    | B. SEKSI | | |
    | - Rapat | 2.400.000 | 2.300.000 |`,
    ['judul A. SEKRETARIAT', 'rincian 1. Gaji', 'judul B. SEKSI', 'rincian - Rapat']],
  ['roman numerals and letters in a column of their own', `
    | No | Uraian | Anggaran | Realisasi |
    | I | Program Penunjang | 5.200.000 | 5.100.000 |
    | a. | Perencanaan | 2.400.000 | 2.300.000 |
    | b. | Umum | 2.800.000 | 2.800.000 |
    | II | Program Desa | 1.400.000 | 1.300.000 |`,
    ['rincian I Program Penunjang', 'rincian a. Perencanaan', 'rincian b. Umum', 'rincian II Program Desa']],
])('%s', (_, text, rows) => {
  expect(tableOf(text).rows.map(rowLine)).toEqual(rows);
});

test('the eye sees bold, capitals, indent, numeral, level and code', () => {
  const { rows } = tableOf(`
    | Kode | Uraian | Pagu |
    | 7.01.02 | **PROGRAM PELAYANAN** | 5.200.000 |
    | 7.01.02.2.01 | > Kegiatan Koordinasi | 2.400.000 |
    | 7.01.02.2.01.0001 | >> Sub Kegiatan Rapat | 2.400.000 |
    | 7.01.02.2.03 | > 2) Perizinan | 2.800.000 |`);
  expect(rows.map(({ marks }) => marks)).toEqual([
    { bold: true, capitals: true, indent: 0, numeral: '', start: 1, keyword: 'program', code: ['7', '01', '02'], path: ['7', '01', '2'] },
    { bold: false, capitals: false, indent: 1, numeral: '', start: 1, keyword: 'kegiatan', code: ['7', '01', '02', '2', '01'], path: ['7', '01', '2', '2', '1'] },
    { bold: false, capitals: false, indent: 2, numeral: '', start: 1, keyword: 'sub kegiatan', code: ['7', '01', '02', '2', '01', '0001'], path: ['7', '01', '2', '2', '1', '1'] },
    { bold: false, capitals: false, indent: 1, numeral: '1', start: 1, keyword: '', code: ['7', '01', '02', '2', '03'], path: ['7', '01', '2', '2', '3'] },
  ]);
});

test('each level in a column of its own', () => {
  const { rows } = tableOf(`
    | Uraian | | Pagu | Realisasi |
    | Program Pelayanan | | 5.200.000 | 5.100.000 |
    | | Koordinasi | 2.400.000 | 2.300.000 |
    | | Perizinan | 2.800.000 | 2.800.000 |
    | Program Desa | | 1.400.000 | 1.300.000 |
    | | Fasilitasi | 1.400.000 | 1.300.000 |`);
  expect(rows.map(({ label, marks }) => `${marks.start} ${label}`)).toEqual(['0 Program Pelayanan', '1 Koordinasi', '1 Perizinan', '0 Program Desa', '1 Fasilitasi']);
});
