import { columnKey, columnYear, rowKeys } from '../relation/same-thing';
import { addTo } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Column, NumberCell, Table } from '../table/table';
import type { Book } from './book';

/** A number of the workbook, or of last year's, with what it is about. */
export interface Kin {
  readonly cell: NumberCell;
  readonly table: Table;
  /** Index into the table's columns. */
  readonly column: number;
  readonly year: number | undefined;
  /** It stands in last year's workbook. */
  readonly earlier: boolean;
}

type Year = number | undefined;

/** What several columns hold: the tables that have it of each year, and the years of which last year's workbook has it. */
interface Kind {
  readonly tables: Map<Year, Table[]>;
  readonly earlier: Set<Year>;
}

/** A row that has a name; of which workbook. */
interface Named {
  readonly table: Table;
  readonly row: number;
  readonly earlier: boolean;
}

/** A name that stands in more places than this is a common word. */
const MOST_KIN = 40;
/** Neighbours of a cell that are looked at in its row or column. */
const MOST_NEIGHBOURS = 60;

/** Who is akin to whom among the numbers of a workbook: read once, asked for every slip. */
export class Kinship {
  private readonly book: Book;
  private readonly kinds = new Map<Column, Kind>();
  private names: ReadonlyMap<string, readonly Named[]> | undefined;
  private readonly twins = new Map<NumberCell, NumberCell[]>();

  private constructor(book: Book) {
    this.book = book;
    const kinds = new Map<string, Kind>();
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

  private add(table: Table, earlier: boolean, kinds: Map<string, Kind>): void {
    for (const column of table.columns) {
      const key = kindOf(column);
      const kind = kinds.get(key) ?? { tables: new Map<Year, Table[]>(), earlier: new Set<Year>() };
      kinds.set(key, kind);
      this.kinds.set(column, kind);
      const year = columnYear(table, column);
      if (earlier) kind.earlier.add(year);
      else if (kind.tables.get(year)?.at(-1) !== table) addTo(kind.tables, year, table);
    }
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
    const isOther = (year: Year) => year !== undefined && own !== undefined && year !== own;
    const wasOther = (year: Year) => year === undefined || year !== own;
    const hasAkin = ({ tables, earlier }: Kind) => [...tables.keys()].some(isOther) || [...earlier].some(wasOther);
    return this.sameName(cell, hasAkin, ({ year, earlier }) => (earlier ? wasOther(year) : isOther(year)));
  }

  /** The same thing in the same year in another table. */
  otherTables(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell)?.table;
    const ownYear = this.yearOf(cell);
    return this.sameName(cell, ({ tables }) => (tables.get(ownYear)?.length ?? 0) > 1, ({ table, year, earlier }) => !earlier && table !== own && year === ownYear);
  }

  /** What stands under the same name in columns of the same kind. @param hasAkin whether any of them may count @param isAkin which of them do */
  private sameName(number: NumberCell, hasAkin: (kind: Kind) => boolean, isAkin: (kin: Kin) => boolean): Kin[] {
    const place = this.placeOf(number);
    const own = place?.table.columns[place.column];
    const kind = own && this.kinds.get(own);
    const key = kind && hasAkin(kind) ? rowKeys(place.table)[place.row] : undefined;
    if (!key) return [];
    const alike: Kin[] = [];
    for (const { table, row, earlier } of this.rowsByName.get(key) ?? []) {
      table.rows[row]?.numbers.forEach((cell, column) => {
        const at = table.columns[column];
        if (cell && at && this.kinds.get(at) === kind) alike.push({ cell, table, column, year: columnYear(table, at), earlier });
      });
      if (alike.length > MOST_KIN) return [];
    }
    return alike.filter((kin) => kin.cell !== number && isAkin(kin));
  }

  /** All rows by the keys of their names: read when the first number is asked for that may be akin to others. */
  private get rowsByName(): ReadonlyMap<string, readonly Named[]> {
    this.names ??= named(this.book.tables, this.book.previous?.tables ?? []);
    return this.names;
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

function named(tables: readonly Table[], before: readonly Table[]): ReadonlyMap<string, readonly Named[]> {
  const rows = new Map<string, Named[]>();
  for (const [some, earlier] of [[tables, false], [before, true]] as const) {
    for (const table of some) rowKeys(table).forEach((key, row) => addTo(rows, key, { table, row, earlier }));
  }
  return rows;
}

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
