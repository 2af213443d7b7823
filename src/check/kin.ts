import { holds, membersOf, type Relation } from '../relation/relation';
import { columnKey, columnYear, labelKey } from '../relation/same-thing';
import { remembered } from '../sheet/remembered';
import type { Column, NumberCell, Table } from '../table/table';
import type { Book } from './book';

/** A number of the workbook, or of last year's, with what it is about. */
export interface Kin {
  readonly cell: NumberCell;
  readonly table: Table;
  /** Indices into the table's rows and columns. */
  readonly row: number;
  readonly column: number;
  readonly year: number | undefined;
  /** It stands in last year's workbook. */
  readonly earlier: boolean;
}

/** A name that stands in more places than this is a common word. */
const MOST_KIN = 40;
/** Neighbours of a cell that are looked at in its row or column. */
const MOST_NEIGHBOURS = 60;

/** Who is akin to whom among the numbers of a workbook: read once, asked for every slip. */
export class Kinship {
  private readonly book: Book;
  private readonly named = new Map<string, Kin[]>();
  private readonly twins = new Map<NumberCell, NumberCell[]>();
  private sure: ReadonlySet<NumberCell> | undefined;

  private constructor(book: Book) {
    this.book = book;
    for (const table of book.tables) this.add(table, false);
    for (const table of book.previous?.tables ?? []) this.add(table, true);
    for (const { target, terms } of book.relations) {
      const [only] = terms;
      if (!only || terms.length > 1) continue;
      this.pair(target, only);
      this.pair(only, target);
    }
  }

  static readonly of = remembered((book: Book) => new Kinship(book));

  private add(table: Table, earlier: boolean): void {
    const columns = table.columns.map((column) => ({ key: kindOf(column), year: columnYear(table, column) }));
    table.rows.forEach((row, r) => {
      const label = labelKey(row.label);
      if (label === '') return;
      row.numbers.forEach((cell, c) => {
        const column = columns[c];
        if (!cell || !column) return;
        const kin = { cell, table, row: r, column: c, year: column.year, earlier };
        const key = `${label}|${column.key}`;
        const list = this.named.get(key);
        if (list) list.push(kin);
        else this.named.set(key, [kin]);
      });
    });
  }

  private pair(cell: NumberCell, twin: NumberCell): void {
    const twins = this.twins.get(cell);
    if (twins) twins.push(twin);
    else this.twins.set(cell, [twin]);
  }

  private placeOf(cell: NumberCell): Omit<Kin, 'cell' | 'year' | 'earlier'> | undefined {
    const place = this.book.placeOf(cell);
    const table = place && this.book.tables[place.table];
    return table && { ...place, table };
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
    return this.sameName(cell).filter(({ year, earlier }) => (earlier
      ? year === undefined || year !== own
      : year !== undefined && own !== undefined && year !== own));
  }

  /** The same thing in the same year in another table. */
  otherTables(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell)?.table;
    const ownYear = this.yearOf(cell);
    return this.sameName(cell).filter(({ table, year, earlier }) => !earlier && table !== own && year === ownYear);
  }

  private sameName(own: NumberCell): Kin[] {
    const place = this.placeOf(own);
    const column = place?.table.columns[place.column];
    const row = place?.table.rows[place.row];
    const all = (row && column && this.named.get(`${labelKey(row.label)}|${kindOf(column)}`)) ?? [];
    return all.length > MOST_KIN ? [] : all.filter(({ cell }) => cell !== own);
  }

  /** The other numbers of the cell's row, nearest first. */
  inRow(cell: NumberCell): NumberCell[] {
    const own = this.placeOf(cell);
    const numbers = own?.table.rows[own.row]?.numbers ?? [];
    return own ? around(own.column, numbers.length, (column) => numbers[column]).slice(0, MOST_NEIGHBOURS) : [];
  }

  /** The other numbers of the cell's column, nearest first. @param reach rows up and down */
  inColumn(cell: NumberCell, reach = MOST_NEIGHBOURS / 2): NumberCell[] {
    const own = this.placeOf(cell);
    return own ? around(own.row, reach, (row) => own.table.rows[row]?.numbers[own.column]) : [];
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

  /** True when a total or another table bears the number out. */
  isSure(cell: NumberCell): boolean {
    this.sure ??= new Set(this.book.relations.flatMap((relation) => (bearsOut(relation) ? membersOf(relation) : [])));
    return this.sure.has(cell);
  }
}

function bearsOut(relation: Relation): boolean {
  return (relation.proved || relation.kind === 'sama') && relation.kind !== 'rasio' && holds(relation);
}

/** The cells before and behind a place, nearest first. */
function around(place: number, reach: number, cellAt: (place: number) => NumberCell | undefined): NumberCell[] {
  const cells: NumberCell[] = [];
  for (let away = 1; away <= reach; away++) {
    const [before, behind] = [cellAt(place - away), cellAt(place + away)];
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
