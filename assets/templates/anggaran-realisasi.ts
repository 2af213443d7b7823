import { belanja } from './belanja';
import { type CellLook, Draft } from './draft';
import { header, sampleHeader } from './header';
import { codesBelow, type Code, PROGRAMS } from './kode';
import { columns, FORMATS, sumOf, type Template } from './template';
import { AMOUNT, withinPagu } from './validations';

const FIRST = 10;
/** Pagu and realisasi, in parts and together. */
const AMOUNTS = columns('C', 'J');
const LOOK: Readonly<Record<Code['level'], CellLook>> = {
  program: { format: FORMATS.rupiah, bold: true },
  kegiatan: { format: FORMATS.rupiah, bold: true },
  'sub kegiatan': { format: FORMATS.rupiah },
};
const INDENT = { program: 0, kegiatan: 1, 'sub kegiatan': 2 } as const;

function budgetSheet(name: string): Draft {
  const sheet = new Draft(name, { widths: [19, 62, ...AMOUNTS.map(() => 18), 18, 10], paper: 'F4', landscape: true });
  header(sheet, 'ANGGARAN DAN REALISASI PER PROGRAM, KEGIATAN, DAN SUB KEGIATAN');
  sheet.headings('A8', ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', '', '', 'Realisasi (Rp)', '', '', '', '', 'Sisa (Rp)', '%']);
  sheet.headings('A9', ['', '', 'Operasi', 'Modal', 'Jumlah', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV', 'Jumlah', '', '']);
  for (const column of ['A', 'B', 'K', 'L']) sheet.merge(`${column}8:${column}9`);
  sheet.merge('C8:E8');
  sheet.merge('F8:J8');
  const rowOf = new Map<string, number>();
  const all = PROGRAMS.flatMap((program) => [program, ...codesBelow(program)]);
  all.forEach(({ code }, index) => rowOf.set(code, FIRST + index));
  for (const entry of all) line(sheet, entry, rowOf);
  total(sheet, FIRST + all.length, PROGRAMS.map(({ code }) => rowOf.get(code) ?? 0));
  sheet.freeze = { rows: 9, columns: 2 };
  sheet.titleRows = [8, 9];
  return sheet;
}

function line(sheet: Draft, entry: Code, rowOf: ReadonlyMap<string, number>): void {
  const row = rowOf.get(entry.code) ?? 0;
  const look = LOOK[entry.level];
  const { format: _, ...words } = look;
  sheet.text(`A${row}`, entry.code, words);
  sheet.text(`B${row}`, entry.name, { ...words, wrap: true, ...(INDENT[entry.level] > 0 ? { indent: INDENT[entry.level] } : {}) });
  if (entry.level === 'sub kegiatan') {
    sheet.formula(`E${row}`, sumOf(`C${row}:D${row}`), look);
    sheet.formula(`J${row}`, sumOf(`F${row}:I${row}`), look);
  } else {
    const children = codesBelow(entry).filter(({ level }) => level !== (entry.level === 'program' ? 'sub kegiatan' : 'program'));
    const below = children.map(({ code }) => rowOf.get(code) ?? 0);
    for (const column of AMOUNTS) sheet.formula(`${column}${row}`, sumOf(cellsOf(column, below)), look);
    if (entry.level === 'kegiatan') inputs(sheet, row + 1, row + below.length);
  }
  result(sheet, row, look);
}

/** What is typed in for the sub kegiatan of one kegiatan; a rule's formula is that of the first row. */
function inputs(sheet: Draft, first: number, last: number): void {
  sheet.inputs(`C${first}:D${last}`, AMOUNT, LOOK['sub kegiatan']);
  sheet.inputs(`F${first}:I${last}`, withinPagu(`AND(ISNUMBER(F${first}),SUM($F${first}:$I${first})<=SUM($E${first}))`), LOOK['sub kegiatan']);
}

/** "C12:C18" where the rows follow each other, else "C11,C19". */
function cellsOf(column: string, rows: readonly number[]): string {
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return last - first === rows.length - 1 ? `${column}${first}:${column}${last}` : rows.map((row) => `${column}${row}`).join(',');
}

function result(sheet: Draft, row: number, look: CellLook): void {
  sheet.formula(`K${row}`, `IF(E${row}="","",E${row}-SUM(J${row}))`, look);
  sheet.formula(`L${row}`, `IF(OR(SUM(E${row})=0,J${row}=""),"",LKJIP.SERAPAN(E${row},J${row}))`, { ...look, format: FORMATS.percent });
}

function total(sheet: Draft, row: number, programs: readonly number[]): void {
  sheet.text(`A${row}:B${row}`, 'JUMLAH', { bold: true, align: 'center' });
  for (const column of AMOUNTS) sheet.formula(`${column}${row}`, sumOf(cellsOf(column, programs)), LOOK.program);
  result(sheet, row, LOOK.program);
}

/** The last row of the table on the first sheet, where the programs add up. */
const TOTAL_ROW = FIRST + PROGRAMS.reduce((count, program) => count + 1 + codesBelow(program).length, 0);

/** Made-up amounts for a dozen sub kegiatan. */
function sample(name: string): Draft {
  const sheet = budgetSheet(name);
  sampleHeader(sheet);
  const leaves = [...sheet.cells.values()].filter(({ column, input }) => column === 2 && input).map(({ row }) => row + 1).filter((row) => row > FIRST);
  leaves.filter((_, index) => index % 9 === 1).forEach((row, index) => {
    const operasi = (index * 7 + 3) * 1_375_500 + 4_250_000;
    const modal = index % 4 === 1 ? (index + 2) * 8_750_000 : '';
    const quarter = Math.floor((operasi * (93 + (index % 7))) / 100 / 4 / 100) * 100;
    sheet.fill(`C${row}`, [operasi, modal]);
    sheet.fill(`F${row}`, [quarter - 250_000, quarter + 125_000, quarter, quarter + (index % 3) * 50_000]);
  });
  return sheet;
}

export const anggaranRealisasi: Template = { id: 'anggaran-realisasi', sheets: () => [budgetSheet('Anggaran'), belanja('Anggaran', TOTAL_ROW)], sample };
