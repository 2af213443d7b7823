import { textOf } from '../sheet/snapshot';
import type { Line } from './lines';
import type { Column, Marks, NumberCell, Row } from './table';
import { LEVEL_WORDS, rowRoleOf } from './words';

const NUMERALS: readonly (readonly [Marks['numeral'], RegExp])[] = [
  ['I', /^\(?[IVXL]+[.)]?$/],
  ['A', /^\(?[A-Z][.)]?$/],
  ['1', /^\(?\d{1,3}[.)]?$/],
  ['a', /^\(?[a-z][.)]$/],
  ['-', /^[-–—•▪*]+$/],
];

/** Rows looked at to find the column that names them. */
const LABEL_SAMPLE = 2000;

/** Numbering that stands in front of a label in its own cell: "1. Perencanaan", "- Belanja Pegawai". */
const PREFIX = /^(\(?(?:[IVXL]+|[A-Z]|\d{1,3}|[a-z])[.)]|[-–—•▪*])\s+(?=\S)/;

/** Reads the rows of a table whose columns are known. */
export function readRows(
  body: readonly Line[],
  columns: readonly Column[],
  numbers: readonly ReadonlyMap<number, NumberCell>[],
): Row[] {
  const labelColumn = mainLabelColumn(body, columns);
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return body.map((line) => {
    const values = columns.map((column, i) => (column.numeric ? numbers[i]?.get(line.row) : undefined));
    const words = line.cells.filter(({ cell, look }) => look === 'text' && !['nomor', 'kode', 'satuan', 'kategori'].includes(byIndex.get(cell.column)?.role ?? 'teks')
      && !byIndex.get(cell.column)?.numeric);
    const own = words.find(({ cell }) => cell.column === labelColumn) ?? words[0]
      ?? line.cells.find(({ look }) => look === 'text');
    const text = own ? textOf(own.cell.value).replace(/\s+/g, ' ').trim() : '';
    const prefix = PREFIX.exec(text)?.[1] ?? '';
    const label = text.slice(prefix.length).trim();
    const sign = signOf(line, byIndex, own?.cell.column ?? labelColumn, labelColumn) ?? prefix;
    return {
      index: line.row,
      label,
      sign,
      role: rowRoleOf(label, values.some((value) => value !== undefined)),
      marks: marksOf(line, byIndex, own?.cell.column ?? labelColumn, label, sign),
      numbers: values,
      texts: textsOf(line, columns, own?.cell.column),
    };
  });
}

const NO_TEXTS: readonly undefined[] = [];

function textsOf(line: Line, columns: readonly Column[], label: number | undefined): readonly (string | undefined)[] {
  const words = new Map(line.cells.flatMap(({ cell, look }) => (look === 'text' && cell.column !== label ? [[cell.column, textOf(cell.value).trim()] as const] : [])));
  return words.size === 0 ? NO_TEXTS : columns.map(({ index }) => words.get(index));
}

/** The column whose words name the rows: the one with the most different words. */
function mainLabelColumn(body: readonly Line[], columns: readonly Column[]): number {
  const candidates = new Map(columns
    .filter(({ numeric, role }) => !numeric && role !== 'nomor' && role !== 'kode' && role !== 'satuan')
    .map(({ index }) => [index, new Set<string>()]));
  for (const { cells } of body.slice(0, LABEL_SAMPLE)) {
    for (const { cell, look } of cells) if (look === 'text') candidates.get(cell.column)?.add(textOf(cell.value));
  }
  let best = columns[0]?.index ?? 0;
  let most = 0;
  for (const [index, words] of candidates) if (words.size > most) [best, most] = [index, words.size];
  return best;
}

/** What numbers the row in a cell of its own. */
function signOf(line: Line, columns: ReadonlyMap<number, Column>, start: number, labelColumn: number): string | undefined {
  const cell = line.cells.find((entry) => columns.get(entry.cell.column)?.role === 'nomor' && entry.cell.column !== start)
    ?? line.cells.find((entry) => entry.cell.column < Math.min(start, labelColumn) && !columns.get(entry.cell.column)?.numeric && columns.get(entry.cell.column)?.role !== 'kode');
  return cell && textOf(cell.cell.value).trim();
}

function marksOf(line: Line, columns: ReadonlyMap<number, Column>, start: number, label: string, sign: string): Marks {
  const own = line.cells.find(({ cell }) => cell.column === start)?.cell;
  const code = line.cells.find(({ cell }) => columns.get(cell.column)?.role === 'kode')?.cell.value;
  const letters = label.replace(/[^A-Za-z]/g, '');
  return {
    bold: own?.bold === true,
    capitals: letters.length > 3 && letters === letters.toUpperCase(),
    indent: (own?.indent ?? 0) + (typeof own?.value === 'string' ? Math.floor((/^ */.exec(own.value)?.[0].length ?? 0) / 2) : 0),
    numeral: NUMERALS.find(([, pattern]) => pattern.test(sign))?.[0] ?? '',
    start,
    keyword: (LEVEL_WORDS.exec(label)?.[0] ?? '').toLowerCase(),
    code: typeof code === 'string' || typeof code === 'number' ? String(code).trim().split('.').filter((part) => part !== '') : [],
  };
}
