import { decimalsOf } from '../../domain/printed';
import { mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Column, NumberCell, Role, Table } from '../../table/table';
import { headerText } from '../../table/table';
import { roleOf } from '../../table/words';
import { countedRows } from '../down/row-trees';

/** A line of numbers that may follow from other lines beside it: a column, or a row of a small table. */
export interface Line {
  /** Its words; lines of different years with the same words follow from their neighbours in the same way. */
  readonly words: string;
  /** All that stands over it, in small letters. */
  readonly heading: string;
  /** The heading over these and others beside it; "" for none. */
  readonly group: string;
  readonly role: Role | undefined;
  readonly year: number | undefined;
  readonly decimals: number;
}

/** Lines that stand side by side, and the places where each has a number. */
export interface Matrix {
  readonly lines: readonly Line[];
  readonly places: number;
  /** Rows of a transposed table are of different kinds; only words can say that one follows from others. */
  readonly wordsNeeded: boolean;
  cell(line: number, place: number): NumberCell | undefined;
  /** What stands at a place, in the sheet's words. */
  nameAt(place: number): string;
  /** True where numbers are relative, as those of a row in percent: they are not added up. */
  isRelative(place: number): boolean;
}

/** A table of more columns than this is a data dump; guessing how its columns hang together would take minutes. */
const MOST_LINES = 300;

/** True for so many lines that it is not looked for how they hang together. */
export function isTooWide({ lines }: Matrix): boolean {
  return lines.length > MOST_LINES;
}

/** Satuan of what is relative to something else, or on a scale. */
const RELATIVE = /^\s*(?:%|persen(?:tase)?|prosen|indeks|nilai|skor|rasio|poin|predikat|kategori|level)\s*$/i;

/** The columns of a table as lines. */
export const columnsMatrix = remembered((table: Table): Matrix => {
  const columns = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
  const rows = countedRows(table.rows);
  const satuan = table.columns.findIndex(({ role }) => role === 'satuan');
  return {
    lines: mapped(columns, (i) => lineOf(table.columns[i])),
    places: rows.length,
    wordsNeeded: false,
    cell: (line, place) => table.rows[rows[place] ?? -1]?.numbers[columns[line] ?? -1],
    nameAt: (place) => table.rows[rows[place] ?? -1]?.label ?? '',
    isRelative: (place) => satuan >= 0 && RELATIVE.test(table.rows[rows[place] ?? -1]?.texts[satuan] ?? ''),
  };
});

/** Tables with more rows than this are not read across their rows. */
const MOST_ROWS = 30;

/** The rows of a small table as lines; undefined where it has too many. */
export const rowsMatrix = remembered((table: Table): Matrix | undefined => {
  const columns = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
  const rows = countedRows(table.rows);
  if (rows.length > MOST_ROWS || columns.length < 2) return undefined;
  return {
    lines: mapped(rows, (i) => {
      const row = table.rows[i];
      const numbers = row?.numbers.flatMap((number) => number ?? []) ?? [];
      return {
        words: row?.label.toLowerCase() ?? '',
        heading: row?.label.toLowerCase() ?? '',
        group: '',
        role: roleOf([row?.label ?? '']),
        year: undefined,
        decimals: numbers.reduce((most, { decimals, value }) => Math.max(most, Math.min(decimals, decimalsOf(value))), 0),
      };
    }),
    places: columns.length,
    wordsNeeded: true,
    cell: (line, place) => table.rows[rows[line] ?? -1]?.numbers[columns[place] ?? -1],
    nameAt: (place) => table.columns[columns[place] ?? -1]?.header.join(' ') ?? '',
    isRelative: (place) => PERCENTAGES.includes(table.columns[columns[place] ?? -1]?.role ?? 'teks'),
  };
});

const PERCENTAGES: readonly Role[] = ['persen', 'capaian', 'pertumbuhan'];

function lineOf(column: Column | undefined): Line {
  if (!column) return { words: '', heading: '', group: '', role: undefined, year: undefined, decimals: 0 };
  const { header, role, year, decimals } = column;
  const leaf = (header.at(-1) ?? '').replace(/\b(19|20)\d\d\b/g, '').trim().toLowerCase();
  const heading = headerText(column).toLowerCase();
  return { words: leaf || heading, heading, group: header.slice(0, -1).join(' ').toLowerCase(), role, year, decimals };
}
