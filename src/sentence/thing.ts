import { columnYear } from '../relation/same-thing';
import { wholeNumber } from '../domain/whole-number';
import { textOf, type Workbook } from '../sheet/snapshot';
import type { NumberCell, Role, Table } from '../table/table';
import { keysOf } from './keys';
import type { Lexicon } from './lexicon';
import { wordsIn } from './vocabulary';

/** One number that tables print about a thing. */
export interface ThingCell {
  readonly cell: NumberCell;
  /** Index of its table. */
  readonly table: number;
  readonly role: Role;
  readonly year: number | undefined;
}

/** What rows of one name are about, in whichever tables they stand. */
export interface Thing {
  /** Keys of the words by which it is known again. */
  readonly keys: ReadonlySet<string>;
  readonly label: string;
  readonly cells: readonly ThingCell[];
}

/** Longer tables list data; sentences speak of summaries. */
const MOST_ROWS = 3000;
const LONGEST_NAME = 160;
const MOST_KEYS = 14;

/** Rows that are the whole of their table though their words name nothing else. */
const WHOLE = /^(?:total |jumlah )?(?:belanja|anggaran|pendapatan)\b/i;

/** All things that the tables of a workbook name, by the sorted keys of their names; rows that only say Jumlah or Belanja are the thing without keys. */
export function thingsOf(tables: readonly Table[], lexicon: Lexicon): ReadonlyMap<string, Thing> {
  const things = new Map<string, { keys: ReadonlySet<string>; label: string; cells: ThingCell[] }>();
  tables.forEach((table, t) => {
    const years = yearsOfRows(table);
    const title = years ? table.title.replace(/^.*\btabel\b[.\s\d]*/i, '') : '';
    for (const row of table.rows.slice(0, MOST_ROWS)) {
      const cells = table.columns.flatMap((column, c): ThingCell[] => {
        const cell = row.numbers[c];
        return cell && !cell.dash && column.numeric ? [{ cell, table: t, role: column.role, year: years?.get(row.index) ?? columnYear(table, column) }] : [];
      });
      if (cells.length === 0) continue;
      for (const name of namesOf(table, years ? title : row.label, row.texts)) {
        const keys = keysOf(wordsIn(name), lexicon);
        if (keys.length > MOST_KEYS || (keys.length === 0 && row.role !== 'total' && !WHOLE.test(name))) continue;
        const key = [...keys].sort().join(' ');
        const thing = things.get(key) ?? { keys: new Set(keys), label: name, cells: [] };
        thing.cells.push(...cells);
        things.set(key, thing);
      }
    }
  });
  return things;
}

/** A row of indicators is known by its goal too; a row of a budget has one name. */
function namesOf(table: Table, label: string, texts: readonly (string | undefined)[]): string[] {
  const budget = table.columns.some(({ role }) => role === 'anggaran');
  const others = budget ? [] : texts.filter((text): text is string => text !== undefined && text.length <= LONGEST_NAME);
  return [...new Set([label, ...others])];
}

/** The years of a table that has one a row; undefined for others. */
function yearsOfRows({ columns, sheet, area }: Table): ReadonlyMap<number, number> | undefined {
  const column = columns.find(({ role }) => role === 'tahun')?.index;
  if (column === undefined) return undefined;
  return new Map(sheet.cells.flatMap(({ row, column: at, value }) => {
    if (at !== column || row < area.top || row > area.bottom) return [];
    const year = textOf(value).trim();
    return /^(?:19|20)\d\d$/.test(year) ? [[row, wholeNumber(year)] as const] : [];
  }));
}

/** Every number that the tables of a workbook print, in ascending order. */
export function numbersOf(tables: readonly Table[]): Float64Array {
  return Float64Array.from(tables.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.flatMap((cell) => (cell && !cell.dash ? [cell.value] : []))))).sort();
}

/** True when the ascending numbers have one within the given distance. */
export function hasNear(numbers: Float64Array, value: number, distance: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value - distance) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && (numbers[low] ?? Infinity) <= value + distance;
}

/** Texts of a workbook in which names are introduced. */
export function titlesOf({ sheets }: Workbook, tables: readonly Table[]): string[] {
  return [...tables.map(({ title }) => title), ...sheets.map(({ name }) => name)];
}
