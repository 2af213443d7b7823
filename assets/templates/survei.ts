import { Draft } from './draft';
import { header, sampleHeader } from './header';
import { hasilSurvei } from './hasil-survei';
import { ANSWERS, GROUPS, LINES, TOTAL, UNSUR } from './survei-layout';
import { FORMATS, rows, sumOf, type Template } from './template';
import { ANSWER, oneOf } from './validations';

function answerSheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [11, 13, 18, 13, 13, ...UNSUR.map(() => 9), 12], paper: 'F4', landscape: true });
  const { first, last } = ANSWERS;
  header(sheet, 'PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN');
  sheet.headings('A8', ['NO. RESP', ...GROUPS.map(([title]) => title), 'NILAI UNSUR PELAYANAN', ...UNSUR.slice(1).map(() => ''), 'JUMLAH']);
  sheet.headings('A9', ['', ...GROUPS.map(() => ''), ...UNSUR.map((_, index) => `U${index + 1}`), '']);
  for (const column of ['A', ...GROUPS.map(([, letter]) => letter), TOTAL]) sheet.merge(`${column}8:${column}9`);
  sheet.merge('F8:S8');
  for (const row of rows(first, last)) {
    sheet.text(`A${row}`, row - first + 1);
    sheet.text(`${TOTAL}${row}`, '');
  }
  for (const [title, column, choices] of GROUPS) sheet.inputs(`${column}${first}:${column}${last}`, oneOf(title, choices));
  sheet.inputs(`F${first}:S${last}`, ANSWER);
  footers(sheet);
  sheet.freeze = { rows: 9, columns: 1 };
  sheet.titleRows = [8, 9];
  return sheet;
}

function footers(sheet: Draft): void {
  const { first, last } = ANSWERS;
  const all = `F${first}:S${last}`;
  const label = (row: number, words: string): void => { sheet.text(`A${row}:E${row}`, words, { bold: true }); };
  label(LINES.nilai, 'Nilai / unsur');
  label(LINES.terisi, 'Jawaban terisi / unsur');
  label(LINES.nrr, 'NRR / unsur');
  label(LINES.bobot, 'Bobot / unsur');
  label(LINES.tertimbang, 'NRR tertimbang / unsur');
  label(LINES.ikm, 'IKM unit pelayanan');
  const used = UNSUR.map((column) => `(COUNT(${column}$${first}:${column}$${last})>0)`).join('+');
  for (const column of UNSUR) {
    const answers = `${column}${first}:${column}${last}`;
    const whenAnswered = (formula: string): string => `IF(COUNT(${answers})=0,"",${formula})`;
    sheet.formula(`${column}${LINES.nilai}`, whenAnswered(`SUM(${answers})`));
    sheet.formula(`${column}${LINES.terisi}`, whenAnswered(`COUNT(${answers})`));
    sheet.formula(`${column}${LINES.nrr}`, whenAnswered(`LKJIP.NRR(${answers})`), { format: FORMATS.nrr });
    sheet.formula(`${column}${LINES.bobot}`, whenAnswered(`ROUND(1/(${used}),3)`), { format: '0.000' });
    sheet.formula(`${column}${LINES.tertimbang}`, whenAnswered(`LKJIP.NRR_WEIGHTED(${answers},${column}${LINES.bobot})`), { format: FORMATS.nrr });
    sheet.text(`${column}${LINES.ikm}`, '');
  }
  for (const row of [LINES.nilai, LINES.terisi, LINES.nrr, LINES.bobot]) sheet.text(`${TOTAL}${row}`, '');
  sheet.formula(`${TOTAL}${LINES.tertimbang}`, sumOf(`F${LINES.tertimbang}:S${LINES.tertimbang}`), { format: FORMATS.nrr });
  sheet.formula(`${TOTAL}${LINES.ikm}`, `IF(COUNT(${all})=0,"",LKJIP.IKM(${all}))`, { format: FORMATS.ikm, bold: true });
  [
    'U1 s.d. U14 = unsur pelayanan; namanya ada di lembar Hasil Survei. Kolom yang tidak dipakai dibiarkan kosong.',
    'NRR = nilai rata-rata: jumlah nilai unsur dibagi banyaknya jawaban yang terisi.',
    'Bobot = 1 dibagi banyaknya unsur yang terisi, tiga desimal. IKM = jumlah NRR tertimbang x 25.',
    'Responden lebih dari 400: sisipkan baris di tengah, bukan di bawah baris terakhir.',
  ].forEach((words, index) => { sheet.note(`A${LINES.ikm + 2 + index}`, words); });
}

/** Thirty made-up respondents who answer nine unsur; the same ones each time. */
function sample(name: string): Draft {
  const sheet = answerSheet(name);
  sampleHeader(sheet);
  let state = 14;
  const below = (end: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % end;
  };
  sheet.fill(`B${ANSWERS.first}`, ...rows(1, 30).map(() => [
    ...GROUPS.map(([, , choices]) => choices[below(choices.length)] ?? ''),
    ...rows(1, 9).map(() => [4, 3, 3, 4, 3, 2][below(6)] ?? 3),
  ]));
  return sheet;
}

export const survei: Template = { id: 'survei', sheets: () => [answerSheet('Survei'), hasilSurvei()], sample };
