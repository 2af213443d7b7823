import { writeNumber } from '../../domain/number-text';

const idCount = (count: number): string => writeNumber(count, 0, 'id');
const enCount = (count: number): string => writeNumber(count, 0, 'en');

const id = {
  title: 'Hasil pemeriksaan LKjIP',
  file: 'Buku kerja',
  date: 'Tanggal diperiksa',
  by: 'Diperiksa dengan',
  scope: 'Yang dibaca',
  read: (sheets: number, cells: number) => `${idCount(sheets)} lembar, ${idCount(cells)} sel`,
  summary: 'Ringkasan',
  counts: (findings: number, corrections: number, agreed: number, aside: number) =>
    `${idCount(findings)} temuan, ${idCount(corrections)} usulan perbaikan, ${idCount(agreed)} hitungan cocok, ${idCount(aside)} disisihkan`,
  corrections: 'Usulan perbaikan',
  resolves: 'Menyelesaikan',
  findings: (count: number) => `${idCount(count)} temuan`,
  findingsTitle: 'Temuan',
  none: 'Tidak ada temuan.',
  more: (count: number) => `Dan ${idCount(count)} temuan lagi.`,
  cell: 'Sel',
  label: 'Uraian',
  found: 'Tertulis',
  expected: 'Seharusnya',
  remark: 'Keterangan',
  reason: 'Alasan (oleh, tanggal)',
  setAside: 'Disisihkan',
  lessons: 'Yang diajarkan tentang tabel',
  agreed: 'Dihitung ulang',
  table: 'Tabel',
  agree: 'Cocok',
  disagree: 'Tidak cocok',
  notJudged: 'Tidak dinilai',
  problems: 'Kendala',
  signing: 'Pengesahan',
  reviewer: 'Pemeriksa,',
  responsible: 'Penanggung jawab laporan,',
  nameAndDate: 'nama, NIP, tanggal',
};

const en: typeof id = {
  title: 'Result of checking the LKjIP',
  file: 'Workbook',
  date: 'Date of the check',
  by: 'Checked with',
  scope: 'What was read',
  read: (sheets, cells) => `${enCount(sheets)} sheets, ${enCount(cells)} cells`,
  summary: 'Summary',
  counts: (findings, corrections, agreed, aside) =>
    `${enCount(findings)} findings, ${enCount(corrections)} proposed corrections, ${enCount(agreed)} computations agree, ${enCount(aside)} set aside`,
  corrections: 'Proposed corrections',
  resolves: 'Settles',
  findings: (count) => `${enCount(count)} findings`,
  findingsTitle: 'Findings',
  none: 'There are no findings.',
  more: (count) => `And ${enCount(count)} more findings.`,
  cell: 'Cell',
  label: 'Description',
  found: 'Printed',
  expected: 'Expected',
  remark: 'Remark',
  reason: 'Reason (by, date)',
  setAside: 'Set aside',
  lessons: 'Taught about the tables',
  agreed: 'Re-computed',
  table: 'Table',
  agree: 'Agree',
  disagree: 'Disagree',
  notJudged: 'Not judged',
  problems: 'Problems',
  signing: 'Approval',
  reviewer: 'Reviewer,',
  responsible: 'Responsible for the report,',
  nameAndDate: 'name, staff number, date',
};

/** The words of the report sheet. */
export const RESULT_WORDS = { id, en };
