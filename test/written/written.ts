import { cellAddress, columnNumber, type Area } from '../../src/sheet/address';
import type { Cell, Sheet, Workbook } from '../../src/sheet/snapshot';
import { marksIn, withoutMarks, type Mark } from './mark';
import { typed, type Form } from './typed';

/** A workbook written down as text, and what is demanded of its cells. */
export interface Written {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
}

const FIRST_SHEET = 'Lembar1';

/** Numbers stored as text cannot be computed with: a workbook with formulas holds numbers. */
const FORMULA = /\|[ *>]*=[^|]+→/;
/** A row that is hidden, a line that names hidden columns ("~ B D"), a sheet that is hidden. */
const HIDDEN = /^~\s*/;

/**
 * Reads a workbook from text. Each line is a row of the sheet:
 * `# Anggaran` begins a sheet (any number of #), `| a | b |` is a row of cells, a blank line a blank row,
 * any other line a title in the first column; a separator `|---|` is no row.
 * In a cell **words** are bold, a leading `>` is one step of indent, `<` is merged with the cell to its left
 * and `^` with the one above; `=SUM(B2:B4) → 120` is a formula and what it shows, `'5` a number kept as text,
 * `@2023-05-12` a date; «…» is a mark (see mark.ts). `~` before a row or a sheet's name hides it, `~ B D` alone hides columns.
 */
export function readWritten(text: string, asked: Form = 'text'): Written {
  const form = asked === 'text' && FORMULA.test(text) ? 'numbers with formats' : asked;
  const sheets: Sheet[] = [];
  const marks: Mark[] = [];
  for (const { name, hidden, hiddenColumns, lines: all } of sheetsIn(text)) {
    const hiddenRows = all.flatMap((line, row) => (HIDDEN.test(line) ? [row] : []));
    const lines = all.map((line) => line.replace(HIDDEN, ''));
    const cells: Cell[] = [];
    const merges = new Map<string, Area>();
    lines.forEach((line, row) => {
      cellsIn(line).forEach((written, column) => {
        marks.push(...marksIn(written, name, cellAddress(row, column)));
        const words = withoutMarks(written);
        if (words === '<' || words === '^') merge(merges, row, column, words);
        else if (words !== '') cells.push({ row, column, ...readCell(words, form) });
      });
    });
    sheets.push({ name, cells, merges: [...new Set(merges.values())], hiddenRows, hiddenColumns, ...(hidden ? { hidden } : {}) });
  }
  return { workbook: { name: 'tertulis.xlsx', sheets }, marks };
}

/** The sheets of a text, each with its rows; blank lines before its first and after its last row are left out. */
function sheetsIn(text: string): { name: string; hidden: boolean; hiddenColumns: number[]; lines: string[] }[] {
  const sheets: ReturnType<typeof sheetsIn> = [];
  for (const line of text.split('\n').map((entry) => entry.trim())) {
    const name = /^#+ +(.+)$/.exec(line)?.[1];
    const columns = /^~((?: [A-Z]+)+)$/.exec(line)?.[1]?.trim().split(' ').map(columnNumber);
    if (name !== undefined) sheets.push({ name: name.replace(HIDDEN, ''), hidden: HIDDEN.test(name), hiddenColumns: [], lines: [] });
    else if (columns) (sheets.at(-1) ?? firstSheet(sheets)).hiddenColumns.push(...columns);
    else if (/^\|[\s|:-]+\|$/.test(line) && line.includes('---')) continue;
    else {
      if (sheets.length === 0 && line !== '') firstSheet(sheets);
      const lines = sheets.at(-1)?.lines;
      if (lines && (line !== '' || lines.length > 0)) lines.push(line);
    }
  }
  for (const { lines } of sheets) while (lines.at(-1) === '') lines.pop();
  return sheets;
}

function firstSheet(sheets: ReturnType<typeof sheetsIn>): ReturnType<typeof sheetsIn>[number] {
  const sheet = { name: FIRST_SHEET, hidden: false, hiddenColumns: [], lines: [] };
  sheets.push(sheet);
  return sheet;
}

function cellsIn(line: string): string[] {
  if (!line.startsWith('|')) return [line];
  return line.replace(/^\|/, '').replace(/\|$/, '').split('|').map((cell) => cell.trim());
}

function readCell(written: string, form: Form): Omit<Cell, 'row' | 'column'> {
  const steps = /^>*(?= )/.exec(written)?.[0].length ?? 0;
  const inner = written.slice(steps).trim();
  const bold = /^\*\*(.+)\*\*$/.exec(inner)?.[1];
  return {
    ...typed(bold ?? inner, form),
    ...(bold === undefined ? {} : { bold: true as const }),
    ...(steps === 0 ? {} : { indent: steps }),
  };
}

/** Grows the merged area of the neighbour by this cell. */
function merge(merges: Map<string, Area>, row: number, column: number, sign: '<' | '^'): void {
  const [r, c] = sign === '<' ? [row, column - 1] : [row - 1, column];
  const area = merges.get(`${r} ${c}`) ?? { top: r, left: c, bottom: r, right: c };
  const grown = { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
  for (let top = grown.top; top <= grown.bottom; top++) {
    for (let left = grown.left; left <= grown.right; left++) merges.set(`${top} ${left}`, grown);
  }
}
