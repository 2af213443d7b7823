import { Draft } from './draft';
import { header, sampleHeader } from './header';
import { PROGRAMS } from './kode';
import { FORMATS, rows, sumOf, type Template } from './template';
import { AMOUNT, NUMBER, oneOf } from './validations';

const FIRST = 13;
const LAST = 22;
const PROGRAM = 26;
const TOTAL = PROGRAM + PROGRAMS.length;
const WORDS = { wrap: true } as const;

function agreementSheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [18, 52, 40, 16, 14], paper: 'A4' });
  header(sheet, 'PERJANJIAN KINERJA');
  ['Pihak pertama', 'Jabatan', 'Pihak kedua', 'Jabatan'].forEach((words, index) => {
    sheet.note(`A${7 + index}`, words);
    sheet.input(`C${7 + index}`);
  });
  sheet.headings('A12', ['No', 'Tujuan / Sasaran', 'Indikator Kinerja', 'Satuan', 'Target']);
  for (const row of rows(FIRST, LAST)) {
    sheet.text(`A${row}`, row - FIRST + 1);
    sheet.inputs(`B${row}:D${row}`, undefined, WORDS);
  }
  sheet.inputs(`E${FIRST}:E${LAST}`, NUMBER, { format: FORMATS.points });
  budget(sheet);
  signatures(sheet);
  sheet.titleRows = [12, 12];
  return sheet;
}

function budget(sheet: Draft): void {
  sheet.headings(`A${PROGRAM - 1}`, ['Kode', 'Program', 'Anggaran (Rp)', 'Sumber Dana']);
  PROGRAMS.forEach(({ code, name }, index) => {
    const row = PROGRAM + index;
    sheet.text(`A${row}`, code);
    sheet.text(`B${row}`, name, WORDS);
  });
  sheet.inputs(`C${PROGRAM}:C${TOTAL - 1}`, AMOUNT, { format: FORMATS.rupiah });
  sheet.inputs(`D${PROGRAM}:D${TOTAL - 1}`, oneOf('Sumber dana', ['APBD', 'APBD-P', 'DAU', 'DBH']), { align: 'center' });
  sheet.text(`A${TOTAL}:B${TOTAL}`, 'JUMLAH', { bold: true, align: 'center' });
  sheet.formula(`C${TOTAL}`, sumOf(`C${PROGRAM}:C${TOTAL - 1}`), { format: FORMATS.rupiah, bold: true });
  sheet.text(`D${TOTAL}`, '');
  sheet.text(`A${TOTAL + 1}`, 'Terbilang');
  sheet.formula(`B${TOTAL + 1}:D${TOTAL + 1}`, `IF(C${TOTAL}="","",LKJIP.TERBILANG(C${TOTAL},"rupiah"))`, WORDS);
}

function signatures(sheet: Draft): void {
  const row = TOTAL + 4;
  sheet.note(`B${row}`, 'Pihak Kedua,', { align: 'center' });
  sheet.note(`C${row}`, 'Pihak Pertama,', { align: 'center' });
  for (const [column, name] of [['B', 'C9'], ['C', 'C7']] as const) {
    sheet.formula(`${column}${row + 5}`, `IF(${name}="","",${name})`, { border: false, align: 'center' });
  }
}

function sample(name: string): Draft {
  const sheet = agreementSheet(name);
  sampleHeader(sheet);
  sheet.fill('C7', ['Camat Contoh'], ['Camat'], ['Bupati Contoh'], ['Bupati']);
  sheet.fill(`B${FIRST}`,
    ['Meningkatnya akuntabilitas kinerja kecamatan', 'Nilai SAKIP', 'Nilai', 71],
    ['Meningkatnya kualitas pelayanan publik', 'Indeks Kepuasan Masyarakat', 'Indeks', 83]);
  sheet.fill(`C${PROGRAM}`, ...[2_311_457_250, 48_275_000, 291_640_500, 163_812_000, 121_935_750, 97_428_300].map((amount) => [amount, 'APBD']));
  return sheet;
}

export const perjanjianKinerja: Template = { id: 'perjanjian-kinerja', sheets: () => [agreementSheet('Perjanjian Kinerja')], sample };
