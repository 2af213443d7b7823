import type { Finding } from '../../src/check/finding';
import type { Report, TableReport } from '../../src/check/report';
import type { Workbook } from '../../src/sheet/snapshot';

const table = (sheet: string, range: string, kind: TableReport['kind'], title: string, agreed: number, failed: number): TableReport =>
  ({ sheet, range, kind, title, columns: [], agreed, failed, numbers: agreed + failed, confirmed: agreed });

const finding = (parts: Partial<Finding> & Pick<Finding, 'sheet' | 'cell' | 'label' | 'found' | 'expected'>): Finding => ({
  rule: 'jumlah-tidak-cocok',
  level: 'salah',
  message: { id: 'Realisasi program tidak sama dengan jumlah kegiatannya.', en: 'The realisasi of the program is not the sum of its kegiatan.' },
  evidence: [],
  table: null,
  cause: null,
  correction: null,
  ...parts,
});

export const SHEETS = ['2.4.1 Pagu', '3.1.1 Skala', '3.4.3 Program', '3.3.1 Kinerja', 'Naskah'];

/** A report such as the reference workbook gives: every part of one, with numbers of the published report. */
export const REPORT: Report = {
  sheets: 12,
  cells: 4312,
  tables: [
    table('2.4.1 Pagu', 'A3:D22', 'anggaran', 'Rencana Anggaran Kecamatan Jaten Tahun 2023', 21, 1),
    table('3.1.1 Skala', 'A3:C8', 'skala', 'Skala Pengukuran Kinerja Laporan Kinerja Instansi Pemerintah', 4, 1),
    table('3.4.3 Program', 'A4:F24', 'anggaran', 'Total Belanja dan Realisasi Kecamatan Jaten Per Program dan Kegiatan Tahun 2023', 33, 4),
    table('3.3.1 Kinerja', 'A3:H9', 'indikator', 'Capaian Kinerja Tujuan Meningkatkan Pembangunan Kewilayahan dan Pelayanan Kecamatan', 12, 1),
  ],
  findings: [
    finding({
      sheet: '3.4.3 Program', cell: 'D6', table: 2, correction: 0, found: 2_083_637_017, expected: 2_313_444_171,
      label: 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota · Realisasi',
      evidence: ["'3.4.3 Program'!D7:D12"],
      cause: {
        id: 'salinan-tahun-lalu',
        message: { id: 'Angka ini sama persis dengan jumlah kegiatan tahun 2022.', en: 'This number is exactly the sum of the kegiatan of 2022.' },
        cells: ["'3.4.4 Lima tahun'!K7:K12"],
      },
    }),
    finding({
      rule: 'persen-tidak-cocok', sheet: '3.4.3 Program', cell: 'E14', table: 2, found: 98.14, expected: 96.8866,
      label: 'Koordinasi Kegiatan Pemberdayaan Desa · %',
      message: { id: 'Persentase ini bukan realisasi dibagi anggaran.', en: 'This percentage is not realisasi divided by anggaran.' },
      evidence: ["'3.4.3 Program'!C14", "'3.4.3 Program'!D14"],
    }),
    finding({
      rule: 'nilai-antar-tabel-berbeda', level: 'patut-dicek', sheet: '3.4.3 Program', cell: 'C8', table: 2, found: 42_948_600, expected: 38_062_000,
      label: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah · Anggaran',
      message: { id: 'Pagu kegiatan ini berbeda di dua tabel.', en: 'The pagu of this kegiatan differs between two tables.' },
      evidence: ["'2.4.1 Pagu'!C5"],
    }),
    finding({
      sheet: '2.4.1 Pagu', cell: 'C4', table: 0, found: 2_592_499_700, expected: 2_587_613_100,
      label: 'Program Penunjang Urusan Pemerintahan Daerah · Pagu', evidence: ["'2.4.1 Pagu'!C5:C10"],
    }),
    finding({
      rule: 'nilai-tahun-lalu-berbeda', level: 'patut-dicek', sheet: '3.3.1 Kinerja', cell: 'C5', table: 3, found: 75.28, expected: 68.45,
      label: 'Nilai SAKIP · Realisasi 2022', evidence: ["'3.2.2 SAKIP'!C7"],
      message: { id: 'Realisasi 2022 di tabel lain berbeda.', en: 'The realisasi of 2022 differs in another table.' },
    }),
    finding({
      rule: 'skala-bercelah', level: 'saran', sheet: '3.1.1 Skala', cell: 'B5', table: 1, found: '55–74', expected: '55–<75',
      label: 'Rentang capaian', message: { id: 'Tidak ada kategori antara 74 dan 75.', en: 'There is no category between 74 and 75.' },
    }),
    finding({
      rule: 'terbilang-tidak-cocok', sheet: 'Naskah', cell: 'A12', found: 'dua ratus delapan puluh tiga ribu delapan ratus empat puluh dua ribu lima ratus dua puluh sembilan rupiah', expected: 283_842_529,
      label: '<img src=x onerror=alert(1)> Sisa anggaran', message: { id: 'Jumlah dengan huruf tidak sama dengan angkanya.', en: 'The amount in words is not the amount in figures.' },
    }),
  ],
  corrections: [{
    cells: [{ sheet: '3.4.3 Program', cell: 'D6', from: 2_083_637_017, to: 2_313_444_171 }],
    resolves: [0],
    message: { id: 'Dengan D6 menjadi 2.313.444.171, semua program berjumlah tepat 3.129.257.771.', en: 'With D6 at 2,313,444,171 the programs add up to 3,129,257,771 exactly.' },
  }],
  setAside: [],
  notJudged: [{ sheet: 'Naskah', range: 'A3:A9', reason: { id: 'Hanya kalimat, tanpa angka yang dapat dihitung ulang.', en: 'Sentences only, without numbers that can be re-computed.' } }],
  problems: [{ sheet: 'Grafik', message: { id: 'Lembar ini tidak dapat dibaca dan dilewati.', en: 'This sheet could not be read and was left out.' } }],
};

/** The workbook of the report, as far as it matters here: its sheets, and E14, which shows its number as a percentage. */
export const REPORT_WORKBOOK: Workbook = {
  name: 'LKjIP.xlsx',
  sheets: SHEETS.map((name) => ({
    name, merges: [], hiddenRows: [], hiddenColumns: [],
    cells: name === '3.4.3 Program' ? [{ row: 5, column: 3, value: 2_083_637_017 }, { row: 13, column: 4, value: 0.9814, format: '0.00%' }] : [],
  })),
};
