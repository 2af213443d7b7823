import { Draft } from './draft';
import { repeatedHeader } from './header';
import { ANSWERS, GROUPS, LINES, TOTAL, UNSUR } from './survei-layout';
import { FORMATS } from './template';
import { PERSON_COUNT } from './validations';

/** The nine of PermenPANRB 14/2017, in its order; common worksheets exchange the last two. */
const NAMES = [
  'Persyaratan', 'Sistem, Mekanisme, dan Prosedur', 'Waktu Penyelesaian', 'Biaya/Tarif', 'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana', 'Perilaku Pelaksana', 'Penanganan Pengaduan, Saran, dan Masukan', 'Sarana dan Prasarana',
];
const FIRST = 8;
const LAST = FIRST + UNSUR.length - 1;
const SURVEI = 'Survei';
const IKM = `${SURVEI}!${TOTAL}${LINES.ikm}`;

/** What the answers come to: unsur with their ranks, IKM and mutu, the sample, the respondents' profile. */
export function hasilSurvei(): Draft {
  const sheet = new Draft('Hasil Survei', { widths: [8, 44, 16, 14, 16, 12], paper: 'A4' });
  repeatedHeader(sheet, 'HASIL SURVEI KEPUASAN MASYARAKAT', SURVEI);
  sheet.headings('A7', ['No', 'Unsur Pelayanan', 'Nilai', 'NRR', 'NRR Tertimbang', 'Peringkat']);
  UNSUR.forEach((column, index) => {
    const row = FIRST + index;
    const taken = (line: number): string => `IF(${SURVEI}!${column}${line}="","",${SURVEI}!${column}${line})`;
    sheet.text(`A${row}`, `U${index + 1}`, { align: 'center' });
    sheet.input(`B${row}`);
    const name = NAMES[index];
    if (name !== undefined) sheet.fill(`B${row}`, [name]);
    sheet.formula(`C${row}`, taken(LINES.nilai), { format: FORMATS.count });
    sheet.formula(`D${row}`, taken(LINES.nrr), { format: FORMATS.nrr });
    sheet.formula(`E${row}`, taken(LINES.tertimbang), { format: FORMATS.nrr });
    sheet.formula(`F${row}`, `IF(D${row}="","",INDEX(LKJIP.PERINGKAT(D$${FIRST}:D$${LAST}),${index + 1}))`, { align: 'center' });
  });
  outcome(sheet);
  profile(sheet, 32);
  return sheet;
}

/** Label, formula and format, line by line from row 23; without a formula the line is typed in. */
const OUTCOME: readonly (readonly [label: string, formula?: string, format?: string])[] = [
  ['IKM unit pelayanan', `IF(${IKM}="","",${IKM})`, FORMATS.ikm],
  ['Mutu pelayanan', 'IF(C23="","",LKJIP.MUTU(C23))'],
  ['Kinerja unit pelayanan', 'IF(C23="","",LKJIP.KATEGORI(C23,"skm"))'],
  ['Jumlah responden yang mengisi', `IF(C23="","",MAX(${SURVEI}!F${LINES.terisi}:S${LINES.terisi}))`, FORMATS.count],
  ['Populasi penerima layanan'],
  ['Responden yang diperlukan (Krejcie dan Morgan)', 'IF(C27="","",LKJIP.SAMPEL(C27))', FORMATS.count],
  ['Kecukupan responden', 'IF(OR(C26="",C28=""),"",IF(C26>=C28,"cukup","kurang"))'],
];

function outcome(sheet: Draft): void {
  OUTCOME.forEach(([label, formula, format = FORMATS.count], index) => {
    const row = 23 + index;
    sheet.text(`A${row}:B${row}`, label);
    if (formula === undefined) sheet.input(`C${row}`, PERSON_COUNT, { format });
    else sheet.formula(`C${row}`, formula, { format, align: 'right' });
  });
}

function profile(sheet: Draft, top: number): void {
  let row = top;
  for (const [title, column, choices] of GROUPS) {
    const total = row + choices.length + 1;
    const answers = `${SURVEI}!${column}$${ANSWERS.first}:${column}$${ANSWERS.last}`;
    sheet.headings(`A${row}`, ['No', title, 'Jumlah', 'Persen']);
    choices.forEach((choice, index) => {
      const at = row + 1 + index;
      sheet.text(`A${at}`, index + 1);
      sheet.text(`B${at}`, choice);
      sheet.formula(`C${at}`, `COUNTIF(${answers},B${at})`, { format: FORMATS.count });
      sheet.formula(`D${at}`, `IF(C$${total}=0,"",C${at}/C$${total})`, { format: FORMATS.percent });
    });
    sheet.text(`A${total}:B${total}`, 'Jumlah', { bold: true });
    sheet.formula(`C${total}`, `SUM(C${row + 1}:C${total - 1})`, { format: FORMATS.count, bold: true });
    sheet.formula(`D${total}`, `IF(C${total}=0,"",SUM(D${row + 1}:D${total - 1}))`, { format: FORMATS.percent, bold: true });
    row = total + 2;
  }
}
