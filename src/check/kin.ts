import { holds, keyOf, membersOf } from '../relation/relation';
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
  private readonly places = new Map<string, Kin>();
  private readonly named = new Map<string, Kin[]>();
  private readonly twins = new Map<string, Set<string>>();
  private readonly sure = new Set<string>();

  private constructor(book: Book) {
    for (const table of book.tables) this.add(table, false);
    for (const table of book.previous?.tables ?? []) this.add(table, true);
    for (const relation of book.relations) {
      const { target, terms: [only], proved } = relation;
      if (only && relation.terms.length === 1) {
        this.pair(keyOf(target), keyOf(only));
        this.pair(keyOf(only), keyOf(target));
      }
      if ((proved || relation.kind === 'sama') && relation.kind !== 'rasio' && holds(relation)) for (const cell of membersOf(relation)) this.sure.add(keyOf(cell));
    }
  }

  static readonly of = remembered((book: Book) => new Kinship(book));

  private add(table: Table, earlier: boolean): void {
    const columns = table.columns.map((column) => ({ key: kindOf(column), year: columnYear(table, column) }));
    table.rows.forEach((row, r) => {
      const label = labelKey(row.label);
      row.numbers.forEach((cell, c) => {
        const column = columns[c];
        if (!cell || !column) return;
        const kin = { cell, table, row: r, column: c, year: column.year, earlier };
        this.places.set(keyOf(cell), kin);
        if (label === '') return;
        const key = `${label}|${column.key}`;
        const list = this.named.get(key);
        if (list) list.push(kin);
        else this.named.set(key, [kin]);
      });
    });
  }

  private pair(a: string, b: string): void {
    const set = this.twins.get(a) ?? new Set();
    this.twins.set(a, set.add(b));
  }

  placeOf(cell: NumberCell): Kin | undefined {
    return this.places.get(keyOf(cell));
  }

  /** The same thing in another year, or in last year's workbook. */
  otherYears(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell);
    return this.sameName(own).filter(({ year, earlier }) => (earlier
      ? year === undefined || year !== own?.year
      : year !== undefined && own?.year !== undefined && year !== own.year));
  }

  /** The same thing in the same year in another table. */
  otherTables(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell);
    return this.sameName(own).filter(({ table, year, earlier }) => !earlier && table !== own?.table && year === own?.year);
  }

  private sameName(own: Kin | undefined): Kin[] {
    const column = own?.table.columns[own.column];
    const row = own?.table.rows[own.row];
    if (!own || !column || !row) return [];
    const all = this.named.get(`${labelKey(row.label)}|${kindOf(column)}`) ?? [];
    return all.length > MOST_KIN ? [] : all.filter(({ cell }) => cell !== own.cell);
  }

  /** The other numbers of the cell's row, nearest first. */
  inRow(cell: NumberCell): Kin[] {
    const own = this.placeOf(cell);
    if (!own) return [];
    return this.kinOf(own.table.rows[own.row]?.numbers ?? []).filter(({ column }) => column !== own.column)
      .sort((a, b) => Math.abs(a.column - own.column) - Math.abs(b.column - own.column)).slice(0, MOST_NEIGHBOURS);
  }

  /** The other numbers of the cell's column, nearest first. @param reach rows up and down */
  inColumn(cell: NumberCell, reach = MOST_NEIGHBOURS / 2): Kin[] {
    const own = this.placeOf(cell);
    if (!own) return [];
    const cells = own.table.rows.slice(Math.max(0, own.row - reach), own.row + reach + 1).map(({ numbers }) => numbers[own.column]);
    return this.kinOf(cells).filter(({ row }) => row !== own.row).sort((a, b) => Math.abs(a.row - own.row) - Math.abs(b.row - own.row));
  }

  /** True when the two are meant to be equal: a program and its only kegiatan, one thing in two tables. */
  areTwins(a: NumberCell, b: NumberCell): boolean {
    return this.twins.get(keyOf(a))?.has(keyOf(b)) ?? false;
  }

  /** True when two rows print the same in most other columns: a program and its only kegiatan. */
  areTwinRows(a: Kin, b: Kin): boolean {
    if (a.table !== b.table) return false;
    const [left, right] = [a.table.rows[a.row]?.numbers ?? [], b.table.rows[b.row]?.numbers ?? []];
    const both = left.flatMap((cell, c) => (c !== a.column && cell && right[c] ? [cell.value === right[c].value] : []));
    return both.length > 0 && 2 * both.filter((equal) => equal).length >= both.length;
  }

  /** The places in which the same number stands on purpose: one fact, one mistake. */
  copiesOf(cell: NumberCell): NumberCell[] {
    const twins = [...(this.twins.get(keyOf(cell)) ?? [])].flatMap((key) => this.places.get(key)?.cell ?? []);
    return [...new Set([...twins, ...this.otherTables(cell).map((kin) => kin.cell)])].filter(({ value }) => value === cell.value);
  }

  /** True when a total or another table bears the number out. */
  isSure(cell: NumberCell): boolean {
    return this.sure.has(keyOf(cell));
  }

  private kinOf(cells: readonly (NumberCell | undefined)[]): Kin[] {
    return cells.flatMap((cell) => (cell ? this.places.get(keyOf(cell)) ?? [] : []));
  }
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
