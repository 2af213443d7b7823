import { readTables } from '../../src/table/read-tables';
import { FORMS } from '../written/typed';
import { roleLine, tableOf, valuesOf } from './reading';

describe.each(FORMS)('with %s', (form) => {
  test.each<[string, string, string[]]>([
    ['anggaran, realisasi, percent', `
      | No. | Program/Kegiatan | Pagu (Anggaran) | Real. | % |
      | 1 | Operasi | 5.200.000 | 5.100.000 | 98,08 |
      | 2 | Modal | 2.400.000 | 2.300.000 | 95,83 |
      | 3 | Jasa | 1.400.000 | 1.300.000 | 92,86 |`,
      ['A nomor', 'B uraian', 'C anggaran #', 'D realisasi #', 'E persen #']],
    ['target, realisasi, capaian, kategori', `
      | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori |
      | SAKIP | Nilai | 70 | 68,45 | 97,79 | Baik |
      | IKM | Nilai | 75 | 83,20 | 110,93 | Sangat Baik |`,
      ['A uraian', 'B satuan', 'C target #', 'D realisasi #', 'E capaian #', 'F kategori']],
    ['a period in a heading says nothing of its role', `
      | Indikator | Target 2023 | Realisasi Tahun 2023 | Capaian 2022 | Capaian Tahun 2023 | Capaian TW IV | Perubahan 2022 ke 2023 (%) | Capaian 2022-2023 |
      | SAKIP | 70 | 68,45 | 97,79 | 97,79 | 97,79 | 0,50 | 97,79 |
      | IKM | 75 | 83,20 | 107,95 | 110,93 | 110,93 | 2,76 | 109,44 |`,
      ['A uraian', 'B target 2023 #', 'C realisasi 2023 #', 'D capaian 2022 #', 'E capaian 2023 #', 'F capaian #', 'G pertumbuhan #', 'H capaian #']],
    ['what one costs is no name of a satuan', `
      | Pelaksana | Hari | Uang Harian / Satuan | Uang Harian / Jumlah |
      | Camat | 3 | 430.000 | 1.290.000 |
      | Sekcam | 2 | 410.000 | 820.000 |
      | Kasi | 4 | 370.000 | 1.480.000 |`,
      ['A uraian', 'B teks #', 'C teks #', 'D teks #']],
    ['codes are no numbers', `
      | Kode Rekening | Uraian | Jumlah |
      | 5.1.02 | Barang | 5.200.000 |
      | 5.1.02.01 | Alat | 2.400.000 |
      | 7.01 | Program | 1.400.000 |`,
      ['A kode', 'B uraian', 'C jumlah #']],
    ['codes without a heading', `
      | | Uraian | Pagu |
      | 7.01.01 | Penunjang | 5.200.000 |
      | 7.01.01.2.01 | Perencanaan | 2.400.000 |
      | X.XX.01.2.06 | Umum | 1.400.000 |`,
      ['A kode', 'B uraian', 'C anggaran #']],
    ['numbers are no kategori, whatever they are numbers of', `
      | Komponen | Bobot Kriteria | Jumlah Kriteria | Kriteria | Koefisien Kriteria | Nilai |
      | Renstra | 1,50 | 3 | Y | 1 | 1,50 |
      | Pokin | 0,90 | 4 | B | 0,66 | 0,59 |
      | IKU | 0,90 | 2 | Y/T | Belum diisi | 0,00 |`,
      ['A uraian', 'B bobot #', 'C jumlah #', 'D kategori', 'E teks #', 'F nilai #']],
    ['row numbers without a heading', `
      | | Desa | Warga |
      | 1 | Jaten | 6.214 |
      | 2 | Jati | 4.118 |
      | 3 | Brujul | 3.902 |`,
      ['A nomor', 'B uraian', 'C teks #']],
    ['row numbers that begin anew, without a heading', `
      | | Program | Anggaran |
      | 1 | Penunjang | 5.200.000 |
      | | Gaji | 5.200.000 |
      | 2 | Pelayanan | 2.400.000 |
      | 3 | Ketertiban | 1.400.000 |
      | 1 | Pemberdayaan | 1.100.000 |`,
      ['A nomor', 'B uraian', 'C anggaran #']],
    ['what counts anew beneath a heading of its own may be counted', `
      | Warga | Desa | Anggaran |
      | 1 | Jaten | 5.200.000 |
      | 2 | Jati | 2.400.000 |
      | 3 | Brujul | 1.400.000 |
      | 1 | Sroyo | 1.100.000 |`,
      ['A teks #', 'B uraian', 'C anggaran #']],
    ['years down a column', `
      | Tahun | Anggaran | Realisasi |
      | 2021 | 5.200.000 | 5.100.000 |
      | 2022 | 2.400.000 | 2.300.000 |
      | 2023 | 1.400.000 | 1.300.000 |`,
      ['A tahun', 'B anggaran #', 'C realisasi #']],
    ['years beneath a heading', `
      | Jenis | Tahun | < | Realisasi | < |
      | ^ | 2023 | 2024 | Tahun | < |
      | ^ | ^ | ^ | 2023 | 2024 |
      | Pajak | 5.200.000 | 5.100.000 | 4.100.000 | 4.900.000 |
      | Retribusi | 2.400.000 | 2.300.000 | 2.300.000 | 2.200.000 |`,
      ['A uraian', 'B teks 2023 #', 'C teks 2024 #', 'D realisasi 2023 #', 'E realisasi 2024 #']],
    ['a share of the rows, which is not realisasi over anggaran', `
      | Golongan | Jumlah | Persentase |
      | II | 13 | 21,31 |
      | III | 33 | 54,10 |
      | IV | 15 | 24,59 |`,
      ['A uraian', 'B jumlah #', 'C persen #']],
    ['what capaian is called besides', `
      | Indikator | Target | Realisasi | Tingkat Kemajuan (%) | % Kinerja | Persentase Ketercapaian Target | Capaian s.d. 2024 thd Target Akhir | Hasil Capaian |
      | SAKIP | 70 | 68,45 | 97,79 | 97,79 | 97,79 | 97,79 | 97,79 |
      | IKM | 75 | 83,20 | 110,93 | 110,93 | 110,93 | 110,93 | 110,93 |`,
      ['A uraian', 'B target #', 'C realisasi #', 'D capaian #', 'E capaian #', 'F capaian #', 'G capaian 2024 #', 'H capaian #']],
    ['initials beneath a year', `
      | Indikator | 2023 | < | < | 2024 | < | < |
      | ^ | T | R | C | T | R | % |
      | SAKIP | 70 | 68,45 | 97,79 | 70 | 68,45 | 97,79 |
      | IKM | 75 | 83,20 | 110,93 | 75 | 83,20 | 110,93 |`,
      ['A uraian', 'B target 2023 #', 'C realisasi 2023 #', 'D capaian 2023 #', 'E target 2024 #', 'F realisasi 2024 #', 'G capaian 2024 #']],
    ['a letter alone', `
      | Desa | L | P | T | C |
      | Jaten | 120 | 131 | 251 | 3 |
      | Jati | 98 | 101 | 199 | 5 |`,
      ['A uraian', 'B teks #', 'C teks #', 'D teks #', 'E teks #']],
    ['counts of indicators by what they reached', `
      | Sasaran | Jumlah Indikator | Kategori Capaian | < | < |
      | ^ | ^ | Melebihi Target | Tidak Mencapai Target | Belum Ada Data |
      | Pelayanan | 10 | 4 | 5 | 1 |
      | Tata kelola | 7 | 3 | 4 | - |`,
      ['A uraian', 'B jumlah #', 'C teks #', 'D teks #', 'E teks #']],
    ['the words of a kategori beneath a heading', `
      | Indikator | Capaian | < |
      | ^ | Nilai | Predikat |
      | SAKIP | 97,79 | Baik |
      | IKM | 110,93 | Sangat Baik |`,
      ['A uraian', 'B nilai #', 'C kategori']],
    ['a growth beneath a heading, a change in percent, and money by another name', `
      | Uraian | Kebutuhan Dana (Rp.) | Rata-rata Pertumbuhan | < | % Perubahan |
      | ^ | ^ | Anggaran | Realisasi | ^ |
      | Operasi | 5.200.000 | 5,45 | 4,19 | 3,53 |
      | Modal | 2.400.000 | -2,61 | -3,06 | 8,44 |`,
      ['A uraian', 'B anggaran #', 'C pertumbuhan #', 'D pertumbuhan #', 'E pertumbuhan #']],
    ['the rest, a growth, a mean and a rank', `
      | Uraian | Sisa Anggaran | Pertumbuhan (%) | Rata-rata | Peringkat |
      | Operasi | 100.000 | 3,53 | 81,85 | 1 |
      | Modal | 200.000 | 8,44 | 78,36 | 2 |
      | Jasa | 150.000 | 1,20 | 70,11 | 3 |`,
      ['A uraian', 'B sisa #', 'C pertumbuhan #', 'D rata-rata #', 'E peringkat #']],
  ])('roles: %s', (_, text, roles) => {
    expect(tableOf(text, form).columns.map(roleLine)).toEqual(roles);
  });

  test('numbers as they are written, dashes, words and NA', () => {
    const table = tableOf(`
      | Uraian | Anggaran | Realisasi | % |
      | Operasi | Rp. 5.200.000,- | 5.100.000 | 98,08 % |
      | Modal | 2.400.000 | - | - |
      | Jasa | 1.400.000 | (1.300.000) | NA |
      | Lain | 1.200.000 | belum ada | #DIV/0! |`, form);
    expect(valuesOf(table, 'B')).toEqual([5_200_000, 2_400_000, 1_400_000, 1_200_000]);
    expect(valuesOf(table, 'C')).toEqual([5_100_000, '-', -1_300_000, null]);
    expect(valuesOf(table, 'D')).toEqual([98.08, '-', null, null]);
  });
});

test('a column of commas for thousands is read so throughout, beside one of dots', () => {
  const table = tableOf(`
    | Uraian | Anggaran | % | Realisasi |
    | Operasi | 2,726,810,205 | 93.98 | 2.562.654.230 |
    | Modal | 247,926 | 99.48 | 246.633 |
    | Jasa | 1,187 | 85.54 | 1.015 |`);
  expect(valuesOf(table, 'B')).toEqual([2_726_810_205, 247_926, 1187]);
  expect(valuesOf(table, 'C')).toEqual([93.98, 99.48, 85.54]);
  expect(valuesOf(table, 'D')).toEqual([2_562_654_230, 246_633, 1015]);
});

test('three digits behind a comma are decimals where others have more of them', () => {
  const table = tableOf(`
    | Unsur | NRR |
    | U1 | 3,23569 |
    | U2 | 3,236 |
    | U3 | 3,117845 |`);
  expect(valuesOf(table, 'B')).toEqual([3.23569, 3.236, 3.117845]);
});

test('a number without a format has the decimals of its column: 99,9 is 99,90', () => {
  const table = tableOf(`
    | Uraian | Anggaran | Realisasi | % |
    | Operasi | 5.200.000 | 5.100.000 | 98,08 |
    | Modal | 2.400.000 | 2.397.600 | 99,9 |
    | Jasa | 1.400.000 | 1.300.000 | 92,86 |`, 'numbers without formats');
  expect(table.rows.map(({ numbers }) => numbers[3]?.decimals)).toEqual([2, 2, 2]);
});

test('targets with their bound or their predikat', () => {
  const table = tableOf(`
    | No | Indikator | Target | Realisasi |
    | 1 | IKM | ≥ 80 | 83,20 (B) |
    | 2 | SAKIP | B (65) | 66,10 |
    | 3 | Keluhan | maks. 5 | 3 |
    | 4 | Laporan | 2 (dua) dokumen | 2 |
    | 5 | Opini | WTP | WTP |`);
  expect(valuesOf(table, 'C')).toEqual([80, 65, 5, 2, null]);
  expect(valuesOf(table, 'D')).toEqual([83.2, 66.1, 3, 2, null]);
});

test('the bounds of a scale are no numbers, and words in other columns neither', () => {
  const table = tableOf(`
    | No | Interval Nilai Realisasi Kinerja | Kriteria | Uraian |
    | 1 | ≥ 91 | Sangat Tinggi | minimal 91 |
    | 2 | 76 - 90 | Tinggi | 90 (B) |
    | 3 | ≤ 75 | Sedang | maks 75 |`);
  expect(table.columns.map(({ numeric }) => numeric)).toEqual([false, false, false, false]);
});

test.each<[string, string, string, number[]]>([
  ['amounts under a percent format among amounts are amounts', 'B', `
    | Uraian | Pagu | Realisasi | % |
    | Operasi | 5.200.000 | 5.100.000 | 98,08% |
    | Modal | 317960000% | 1.235.208 | 38,85% |
    | Jasa | 1.400.000 | 1.300.000 | 92,86% |`, [5_200_000, 3_179_600, 1_400_000]],
  ['also where most have it', 'B', `
    | Uraian | Pagu | Realisasi | % |
    | Operasi | 520000000% | 5.100.000 | 98,08% |
    | Modal | 317960000% | 1.235.208 | 38,85% |
    | Jasa | 1.400.000 | 1.300.000 | 92,86% |`, [5_200_000, 3_179_600, 1_400_000]],
  ['a large percentage among percentages is one', 'D', `
    | Uraian | Pagu | Realisasi | % |
    | Operasi | 5.200.000 | 5.100.000 | 98,08% |
    | Modal | 1.000 | 1.235.208 | 123520,80% |
    | Jasa | 1.400.000 | 1.300.000 | 92,86% |`, [98.08, 123_520.8, 92.86]],
  ['a percentage among amounts is one', 'B', `
    | Uraian | Pagu | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 317960000% | 1.235.208 |
    | Jasa | 1.400.000 | 1.300.000 |
    | Persentase | 12,50% | 12,40% |`, [5_200_000, 3_179_600, 1_400_000, 12.5]],
])('%s', (_, letters, text, values) => {
  expect(valuesOf(tableOf(text, 'numbers with formats'), letters)).toEqual(values);
});

test('a zero that a formula writes as a text stands for nothing, as a dash does', () => {
  const table = tableOf(`
    | Uraian | Pagu | Realisasi | % |
    | Operasi | 5.200.000 | 5.100.000 | =IFERROR(C2/B2,"0%") → 98,08% |
    | Modal | | 1.235.208 | =IFERROR(C3/B3,"0%") → '0% |
    | Jasa | 1.400.000 | 0 | =IFERROR(C4/B4,"-") → 0,00% |
    | Hibah | 1.400.000 | 0 | '0% |`);
  expect(valuesOf(table, 'D')).toEqual([98.08, '-', 0, 0]);
});

test('a date is no number', () => {
  const [sheet] = [{ name: 'A', merges: [], hiddenRows: [], hiddenColumns: [], cells: [
    { row: 0, column: 0, value: 'Uraian' }, { row: 0, column: 1, value: 'Tanggal' }, { row: 0, column: 2, value: 'Jumlah' },
    { row: 1, column: 0, value: 'Rapat' }, { row: 1, column: 1, value: 45000, format: 'dd/mm/yyyy' }, { row: 1, column: 2, value: 12 },
    { row: 2, column: 0, value: 'Kunjungan' }, { row: 2, column: 1, value: 45010, format: 'd mmm yyyy' }, { row: 2, column: 2, value: 31 },
  ] }];
  const table = readTables(sheet)[0];
  expect(table?.columns.map(({ numeric }) => numeric)).toEqual([false, false, true]);
});
