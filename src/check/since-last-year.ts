import { columnYear, labelKey } from '../relation/same-thing';
import { headerText, type Column, type NumberCell, type Role, type Table } from '../table/table';
import type { Book } from './book';
import { sheetKey } from './previous';

/** What stays the same from year to year on purpose, or says nothing when it does. */
const STEADY: readonly Role[] = ['nomor', 'kode', 'tahun', 'satuan', 'bobot', 'target', 'peringkat', 'unsur'];

/** At least this share of the headings of two tables must be the same; a column may have come or gone. */
const ALIKE = 2 / 3;

/** One number, now and in last year's workbook. */
export interface Pair { readonly now: NumberCell; readonly then: NumberCell; readonly row: number }

/** What stood in last year's workbook for the numbers of a table, column by column; undefined when no table there is like it. */
export function pairsSince(table: Table, book: Book): readonly (readonly Pair[])[] | undefined {
  const earlier = counterpart(table, book.previous?.tables ?? []);
  if (!earlier) return undefined;
  const before = numbered(earlier);
  const places = new Map(before.map((key, c) => [key, c]));
  return numbered(table).map((key, c) => {
    const [column, place] = [table.columns[c], places.get(key)];
    return column && place !== undefined ? pairsOf(table, column, c, earlier, place) : [];
  });
}

/** Last year's table with the same headings, or most of them; among several the one of the same sheet and title. */
function counterpart(table: Table, earlier: readonly Table[]): Table | undefined {
  const own = numbered(table);
  const place = sheetKey(table.sheet.name);
  let best: { readonly other: Table; readonly score: number } | undefined;
  for (const other of earlier) {
    const theirs = new Set(numbered(other));
    const share = own.filter((key) => theirs.has(key)).length / Math.max(own.length, theirs.size);
    if (share < ALIKE) continue;
    const score = share + (sheetKey(other.sheet.name) === place ? 2 : 0) + (other.title.replace(/\d+/g, '') === table.title.replace(/\d+/g, '') ? 1 : 0);
    if (!best || score > best.score) best = { other, score };
  }
  return best?.other;
}

/** The headings of a table without their years; of those that are alike the first, second … are told apart. */
function numbered({ columns }: Table): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const plain = headerText(column).replace(/\b(19|20)\d\d\b/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return `${plain}#${count}`;
  });
}

/** The numbers of a column that stood in the same place last year, by their rows' names. */
function pairsOf(table: Table, column: Column, c: number, earlier: Table, place: number): Pair[] {
  const other = earlier.columns[place];
  if (!column.numeric || STEADY.includes(column.role) || !other) return [];
  const [year, before] = [columnYear(table, column), columnYear(earlier, other)];
  if (year !== undefined && year === before) return [];
  const then = numbersByName(earlier, place);
  return [...numbersByName(table, c)].flatMap(([name, { cell: now, row }]) => {
    const old = then.get(name)?.cell;
    return old && !now.dash && now.value !== 0 ? [{ now, then: old, row }] : [];
  });
}

/** Numbers of a column by the name of their row; of rows of one name the first, second … are told apart. */
function numbersByName(table: Table, c: number): Map<string, { cell: NumberCell; row: number }> {
  const seen = new Map<string, number>();
  const named = new Map<string, { cell: NumberCell; row: number }>();
  for (const row of table.rows) {
    const key = labelKey(row.label);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const cell = row.numbers[c];
    if (key !== '' && cell) named.set(`${key}#${count}`, { cell, row: row.index });
  }
  return named;
}
