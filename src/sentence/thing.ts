import { columnYear } from '../relation/same-thing';
import { wholeNumber } from '../domain/whole-number';
import { firstPlace } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { textOf, type Workbook } from '../sheet/snapshot';
import { cellsOfRows } from '../table/column-cells';
import type { Column, NumberCell, Role, Row, Table } from '../table/table';
import { keysOf } from './keys';
import type { Lexicon } from './lexicon';
import { wordsIn } from './vocabulary';

/** One number that tables print about a thing. */
export interface ThingCell {
  readonly cell: NumberCell;
  readonly role: Role;
  readonly year: number | undefined;
}

/** What rows of one name are about, in whichever tables they stand. */
export interface Thing {
  /** Keys of the words by which it is known again. */
  readonly keys: ReadonlySet<string>;
  readonly label: string;
  /** Its rows: indices into the tables, and into the rows of each. */
  readonly rows: readonly { readonly table: number; readonly row: number }[];
}

/** Longer tables list data; sentences speak of summaries. */
const MOST_ROWS = 3000;
const LONGEST_NAME = 160;
const MOST_KEYS = 14;

/** Rows that are the whole of their table though their words name nothing else. */
const WHOLE = /^(?:total |jumlah )?(?:belanja|anggaran|pendapatan)\b/i;

/** All things that the tables of a workbook name, by the sorted keys of their names; rows that only say Jumlah or Belanja are the thing without keys. */
export function thingsOf(tables: readonly Table[], lexicon: Lexicon): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing & { rows: Thing['rows'][number][] }>();
  tables.forEach((table, t) => {
    const title = yearsOfRows(table) ? table.title.replace(/^.*\btabel\b[.\s\d]*/i, '') : undefined;
    const budget = table.columns.some(({ role }) => role === 'anggaran');
    for (let r = 0; r < Math.min(table.rows.length, MOST_ROWS); r++) {
      const row = table.rows[r];
      if (!row?.numbers.some((cell, c) => isTold(cell, table.columns[c]))) continue;
      for (const name of namesOf(title ?? row.label, budget ? [] : row.texts)) {
        const keys = keysOf(wordsIn(name), lexicon);
        if (keys.length > MOST_KEYS || (keys.length === 0 && row.role !== 'total' && !WHOLE.test(name))) continue;
        const key = keys.length > 1 ? [...keys].sort().join(' ') : keys[0] ?? '';
        const place = { table: t, row: r };
        const known = things.get(key);
        if (known) known.rows.push(place);
        else things.set(key, { keys: new Set(keys), label: name, rows: [place] });
      }
    }
  });
  return things;
}

/** The numbers that the tables print about a thing. */
export function cellsOf({ rows }: Thing, tables: readonly Table[]): ThingCell[] {
  return rows.flatMap(({ table: t, row: r }) => {
    const table = tables[t];
    const row = table?.rows[r];
    return !table || !row ? [] : table.columns.flatMap((column, c): ThingCell[] => {
      const cell = row.numbers[c];
      return cell && isTold(cell, column) ? [{ cell, role: column.role, year: yearOf(table, row, column) }] : [];
    });
  });
}

/** The latest year of which the tables tell anything about the things. */
export function latestYear(things: Iterable<Thing>, tables: readonly Table[]): number | undefined {
  let latest = -Infinity;
  for (const { rows } of things) {
    for (const { table: t, row: r } of rows) {
      const table = tables[t];
      const row = table?.rows[r];
      if (!table || !row) continue;
      table.columns.forEach((column, c) => {
        if (isTold(row.numbers[c], column)) latest = Math.max(latest, yearOf(table, row, column) ?? latest);
      });
    }
  }
  return Number.isFinite(latest) ? latest : undefined;
}

/** The year of a number: that of its row, or of its column. */
export function yearOf(table: Table, row: Row, column: Column): number | undefined {
  return yearsOfRows(table)?.get(row.index) ?? columnYear(table, column);
}

function isTold(cell: NumberCell | undefined, column: Column | undefined): boolean {
  return cell !== undefined && !cell.dash && column?.numeric === true;
}

/** A row of indicators is known by its goal too; a row of a budget has one name. @param texts its other words, where they name it */
function namesOf(label: string, texts: readonly (string | undefined)[]): Iterable<string> {
  const names = new Set([label]);
  for (const text of texts) if (text !== undefined && text.length <= LONGEST_NAME) names.add(text);
  return names;
}

/** The years of a table that has one a row; undefined for others. */
const yearsOfRows = remembered(({ columns, sheet, area }: Table): ReadonlyMap<number, number> | undefined => {
  const column = columns.find(({ role }) => role === 'tahun')?.index;
  if (column === undefined) return undefined;
  return new Map(cellsOfRows(sheet, area.top, area.bottom).flatMap(({ row, column: at, value }) => {
    const year = at === column ? textOf(value).trim() : '';
    return /^(?:19|20)\d\d$/.test(year) ? [[row, wholeNumber(year)] as const] : [];
  }));
});

/** Every number that the tables of a workbook print, in ascending order. */
export function numbersOf(tables: readonly Table[]): Float64Array {
  const numbers: number[] = [];
  for (const { rows } of tables) for (const row of rows) for (const cell of row.numbers) if (cell && !cell.dash) numbers.push(cell.value);
  return new Float64Array(numbers).sort();
}

/** True when the ascending numbers have one within the given distance. */
export function hasNear(numbers: Float64Array, value: number, distance: number): boolean {
  const first = firstPlace(0, numbers.length, (place) => (numbers[place] ?? 0) < value - distance);
  return (numbers[first] ?? Infinity) <= value + distance;
}

/** Texts of a workbook in which names are introduced. */
export function titlesOf({ sheets }: Workbook, tables: readonly Table[]): string[] {
  return [...tables.map(({ title }) => title), ...sheets.map(({ name }) => name)];
}
