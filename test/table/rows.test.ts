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
  ['a long "Jumlah …" names an indicator', `
    | Indikator | Target |
    | Jumlah dokumen perencanaan yang disusun tepat waktu | 12 |
    | Jumlah | 12 |`,
    ['rincian Jumlah dokumen perencanaan yang disusun tepat waktu', 'total Jumlah']],
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
    { bold: true, capitals: true, indent: 0, numeral: '', start: 1, keyword: 'program', code: ['7', '01', '02'] },
    { bold: false, capitals: false, indent: 1, numeral: '', start: 1, keyword: 'kegiatan', code: ['7', '01', '02', '2', '01'] },
    { bold: false, capitals: false, indent: 2, numeral: '', start: 1, keyword: 'sub kegiatan', code: ['7', '01', '02', '2', '01', '0001'] },
    { bold: false, capitals: false, indent: 1, numeral: '1', start: 1, keyword: '', code: ['7', '01', '02', '2', '03'] },
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
