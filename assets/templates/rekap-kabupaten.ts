import { Draft } from './draft';
import { header } from './header';
import { FORMATS, rows, sumOf, type Template } from './template';
import { AMOUNT, INDEX_100, withinPagu } from './validations';

const FIRST = 10;
/** No kabupaten has more kecamatan than this. */
const LAST = FIRST + 59;
const TOTAL = LAST + 1;
const MEAN = TOTAL + 1;
const RUPIAH = { format: FORMATS.rupiah };
const POINTS = { format: FORMATS.points };
const BOLD = { bold: true } as const;
const CENTRED = { align: 'center' } as const;

function recapSheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [16, 30, 18, 8, 11, 10, 22, 20, 20, 20, 10], paper: 'F4', landscape: true });
  header(sheet, 'REKAPITULASI KINERJA DAN ANGGARAN KECAMATAN', ['kabupaten', 'tahun']);
  sheet.headings('A8', ['No', 'Kecamatan', 'Survei', '', '', 'SAKIP', '', 'Anggaran', '', '', '']);
  sheet.headings('A9', ['', '', 'IKM', 'Mutu', 'Peringkat', 'Nilai', 'Predikat', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%']);
  for (const column of ['A', 'B']) sheet.merge(`${column}8:${column}9`);
  for (const area of ['C8:E8', 'F8:G8', 'H8:K8']) sheet.merge(area);
  for (const row of rows(FIRST, LAST)) {
    sheet.text(`A${row}`, row - FIRST + 1);
    sheet.formula(`D${row}`, `IF(C${row}="","",LKJIP.MUTU(C${row}))`, CENTRED);
    sheet.formula(`E${row}`, `IF(C${row}="","",INDEX(LKJIP.PERINGKAT(C$${FIRST}:C$${LAST}),${row - FIRST + 1}))`, CENTRED);
    sheet.formula(`G${row}`, `IF(F${row}="","",LKJIP.KATEGORI(F${row},"sakip"))`, CENTRED);
    amounts(sheet, row);
  }
  sheet.inputs(`B${FIRST}:B${LAST}`);
  sheet.inputs(`C${FIRST}:C${LAST}`, INDEX_100, POINTS);
  sheet.inputs(`F${FIRST}:F${LAST}`, INDEX_100, POINTS);
  sheet.inputs(`H${FIRST}:H${LAST}`, AMOUNT, RUPIAH);
  sheet.inputs(`I${FIRST}:I${LAST}`, withinPagu(`AND(ISNUMBER(I${FIRST}),SUM(I${FIRST})<=SUM(H${FIRST}))`), RUPIAH);
  totals(sheet);
  sheet.freeze = { rows: 9, columns: 2 };
  sheet.titleRows = [8, 9];
  return sheet;
}

function amounts(sheet: Draft, row: number, look: { readonly bold?: true } = {}): void {
  sheet.formula(`J${row}`, `IF(H${row}="","",H${row}-SUM(I${row}))`, { ...RUPIAH, ...look });
  sheet.formula(`K${row}`, `IF(OR(SUM(H${row})=0,I${row}=""),"",LKJIP.SERAPAN(H${row},I${row}))`, { format: FORMATS.percent, ...look });
}

function totals(sheet: Draft): void {
  for (const [row, words] of [[TOTAL, 'JUMLAH'], [MEAN, 'RATA-RATA']] as const) {
    sheet.text(`A${row}:B${row}`, words, { ...BOLD, align: 'center' });
  }
  for (const column of ['C', 'D', 'E', 'F', 'G']) sheet.text(`${column}${TOTAL}`, '');
  for (const column of ['D', 'E', 'G', 'H', 'I', 'J', 'K']) sheet.text(`${column}${MEAN}`, '');
  for (const column of ['H', 'I']) sheet.formula(`${column}${TOTAL}`, sumOf(`${column}${FIRST}:${column}${LAST}`), { ...RUPIAH, ...BOLD });
  amounts(sheet, TOTAL, BOLD);
  for (const column of ['C', 'F']) {
    const cells = `${column}${FIRST}:${column}${LAST}`;
    sheet.formula(`${column}${MEAN}`, `IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`, { ...POINTS, ...BOLD });
  }
}

function sample(name: string): Draft {
  const sheet = recapSheet(name);
  sheet.fill('C4', ['Contoh'], [2024]);
  rows(1, 17).forEach((number, index) => {
    const pagu = 2_412_375_000 + ((number * 37) % 19) * 61_840_500;
    sheet.fill(`B${FIRST + index}`, [`Kecamatan ${number}`, Math.round((79.4 + ((number * 53) % 17) * 0.61) * 100) / 100]);
    sheet.fill(`F${FIRST + index}`, [Math.round((62.15 + ((number * 29) % 13) * 1.37) * 100) / 100]);
    sheet.fill(`H${FIRST + index}`, [pagu, Math.floor((pagu * (8850 + ((number * 71) % 97) * 10)) / 10_000)]);
  });
  return sheet;
}

export const rekapKabupaten: Template = { id: 'rekap-kabupaten', sheets: () => [recapSheet('Rekap Kabupaten')], sample };
