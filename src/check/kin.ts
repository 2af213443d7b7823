import { columnKey, columnYear, rowKeys } from '../relation/same-thing';
import { addTo, groupedBy } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Column, NumberCell, Table } from '../table/table';
import type { Book } from './book';

/** A column of the workbook, or of last year's. */
interface KinColumn {
  readonly table: Table;
  /** Index into the table's columns. */
  readonly column: number;
  readonly year: number | undefined;
  /** It stands in last year's workbook. */
  readonly earlier: boolean;
}

/** A number with what it is about. */
export interface Kin extends KinColumn {
  readonly cell: NumberCell;
}

/** A name that stands in more places than this is a common word. */
const MOST_KIN = 40;
/** Neighbours of a cell that are looked at in its row or column. */
const MOST_NEIGHBOURS = 60;

/** Who is akin to whom among the numbers of a workbook: read once, asked for every slip. */
export class Kinship {
  private readonly book: Book;
  /** The columns that hold the same as one. */
  private readonly kinds = new Map<Column, readonly KinColumn[]>();
  private readonly twins = new Map<NumberCell, NumberCell[]>();

  private constructor(book: Book) {
    this.book = book;
    const kinds = new Map<string, KinColumn[]>();
    for (const table of book.tables) this.add(table, false, kinds);
    for (const table of book.previous?.tables ?? []) this.add(table, true, kinds);
    for (const { target, terms } of book.relations) {
      const [only] = terms;
      if (!only || terms.length > 1) continue;
      this.pair(target, only);
      this.pair(only, target);
    }
  }

  static readonly of = remembered((book: Book) => new Kinship(book));

  private add(table: Table, earlier: boolean, kinds: Map<string, KinColumn[]>): void {
    table.columns.forEach((column, c) => {
      const key = kindOf(column);
      addTo(kinds, key, { table, column: c, year: columnYear(table, column), earlier });
      this.kinds.set(column, kinds.get(key) ?? []);
    });
  }

  private pair(cell: NumberCell, twin: NumberCell): void {
    addTo(this.twins, cell, twin);
  }

  private placeOf(cell: NumberCell): { readonly table: Table; readonly row: number; readonly column: number } | undefined {
    const place = this.book.placeOf(cell);
    const table = place && this.book.tables[place.table];
    return table && { table, row: place.row, column: place.column };
  }

  /** The year that a number speaks of. */
  yearOf(cell: NumberCell): number | undefined {
    const own = this.placeOf(cell);
    const column = own?.table.columns[own.column];
    return own && column && columnYear(own.table, column);
  }

  /** The same thing in another year, or in last year's workbook. */
  otherYears(cell: NumberCell): Kin[] {
    const own = this.yearOf(cell);
    return this.sameName(cell, ({ year, earlier }) => (earlier
      ? year === undefined || year !== own
      : year !== undefined && own !== undefined && year !== own));
  }

  /** The same thing in the same year in another table. */
  otherTables(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell)?.table;
    const ownYear = this.yearOf(cell);
    return this.sameName(cell, ({ table, year, earlier }) => !earlier && table !== own && year === ownYear);
  }

  /** What stands under the same name in columns of the same kind. @param isAkin which of them count */
  private sameName(own: NumberCell, isAkin: (column: KinColumn) => boolean): Kin[] {
    const place = this.placeOf(own);
    const column = place?.table.columns[place.column];
    const columns = column && this.kinds.get(column);
    const key = place && columns?.some(isAkin) ? rowKeys(place.table)[place.row] : undefined;
    if (!columns || !key) return [];
    const akin: Kin[] = [];
    let alike = 0;
    for (const one of columns) {
      const { table, year, earlier } = one;
      for (const row of rowsByKey(table).get(key) ?? []) {
        const cell = table.rows[row]?.numbers[one.column];
        if (cell && ++alike > MOST_KIN) return [];
        if (cell && cell !== own && isAkin(one)) akin.push({ table, column: one.column, year, earlier, cell });
      }
    }
    return akin;
  }

  /** The other numbers of the cell's row, nearest first. */
  inRow(cell: NumberCell): NumberCell[] {
    const own = this.placeOf(cell);
    const numbers = own?.table.rows[own.row]?.numbers ?? [];
    return own ? around(own.column, numbers.length, numbers.length, (column) => numbers[column]).slice(0, MOST_NEIGHBOURS) : [];
  }

  /** The other numbers of the cell's column, nearest first. @param reach rows up and down */
  inColumn(cell: NumberCell, reach = MOST_NEIGHBOURS / 2): NumberCell[] {
    const own = this.placeOf(cell);
    return own ? around(own.row, reach, own.table.rows.length, (row) => own.table.rows[row]?.numbers[own.column]) : [];
  }

  /** True when the two are meant to be equal: a program and its only kegiatan, one thing in two tables. */
  areTwins(a: NumberCell, b: NumberCell): boolean {
    return this.twins.get(a)?.includes(b) ?? false;
  }

  /** True when the rows of two numbers of a column print the same in most other columns: a program and its only kegiatan. */
  areInTwinRows(a: NumberCell, b: NumberCell): boolean {
    const [one, other] = [this.placeOf(a), this.placeOf(b)];
    const [left, right] = [one?.table.rows[one.row]?.numbers ?? [], other?.table.rows[other.row]?.numbers ?? []];
    const both = left.flatMap((cell, c) => (c !== one?.column && cell && right[c] ? [cell.value === right[c].value] : []));
    return both.length > 0 && 2 * both.filter((equal) => equal).length >= both.length;
  }

  /** The places in which the same number stands on purpose: one fact, one mistake. */
  copiesOf(cell: NumberCell): NumberCell[] {
    return [...new Set([...this.twins.get(cell) ?? [], ...this.otherTables(cell).map((kin) => kin.cell)])].filter(({ value }) => value === cell.value);
  }
}

/** The rows of a table by the key of their name. */
const rowsByKey = remembered((table: Table): ReadonlyMap<string, readonly number[]> => {
  const keys = rowKeys(table);
  return groupedBy(keys.keys(), (row) => keys[row] ?? '');
});

/** The cells before and behind one of so many places, nearest first. */
function around(place: number, reach: number, places: number, cellAt: (place: number) => NumberCell | undefined): NumberCell[] {
  const cells: NumberCell[] = [];
  for (let away = 1; away <= reach && (away <= place || place + away < places); away++) {
    const before = cellAt(place - away);
    const behind = cellAt(place + away);
    if (before) cells.push(before);
    if (behind) cells.push(behind);
  }
  return cells;
}

/** What a column holds, whatever its year: percentages are told apart by their row alone. */
function kindOf(column: Column): string {
  return column.role === 'persen' ? 'persen' : columnKey(column).replace(/\btahun\b/, '').trim();
}

/** "tahun 2022" or the file, in words for a sentence. */
export function periodOf({ year, earlier, cell }: Kin, language: 'id' | 'en'): string {
  if (year !== undefined) return language === 'id' ? `tahun ${year}` : `the year ${year}`;
  return earlier ? (language === 'id' ? 'buku kerja tahun lalu' : "last year's workbook") : cell.sheet;
}
