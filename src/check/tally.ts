import { holds, type Relation } from '../relation/relation';
import { mapped } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { placeOf, tableFinder, type Place } from '../table/locate';
import type { Table } from '../table/table';
import type { Book } from './book';

/** How a table fares: how many of its relations agree and fail, and for each of its places, by row of the sheet and column of the table, what bears it out. */
export interface Tally { agreed: number; failed: number; readonly marks: Uint8Array }

/** Marks of a place: a relation that agrees is proved, or is more than a ratio. */
const PROVED = 1;
const FIRM = 2;
export const BORNE_OUT = PROVED | FIRM;
/** Mark of a place that is computed as a ratio, whether that agrees or not. */
const RATIO = 4;

/** What the relations of a workbook say for its numbers, counted once. */
export class Tallies {
  static readonly of = remembered((book: Book) => new Tallies(book));

  /** One for each table. */
  readonly all: readonly Tally[];
  private readonly tables: readonly Table[];
  private readonly find: (cell: Place) => number;
  /** The table that was found last: the relations of a table follow each other, and few of them leave it. */
  private near = 0;

  private constructor({ tables, relations }: Book) {
    this.tables = tables;
    this.find = tableFinder(tables);
    this.all = mapped(tables, ({ area, columns }) => ({ agreed: 0, failed: 0, marks: new Uint8Array((area.bottom + 1 - area.top) * columns.length) }));
    for (const relation of relations) this.count(relation);
  }

  /** True when the cell follows from others, or others from it. */
  isProved(cell: Place): boolean {
    return (this.marksOf(cell) & PROVED) !== 0;
  }

  /** True when a total or another table bears the number out. */
  isSure(cell: Place): boolean {
    return (this.marksOf(cell) & FIRM) !== 0;
  }

  /** True when the cell is known to be computed as a ratio. */
  isRatio(cell: Place): boolean {
    return (this.marksOf(cell) & RATIO) !== 0;
  }

  private count(relation: Relation): void {
    const { target, terms, kind, proved } = relation;
    const good = holds(relation);
    const sure = proved || kind === 'sama';
    if (kind === 'rasio') this.mark(target, RATIO);
    if (!good && !sure) return;
    const own = this.tableOf(target);
    const other = this.tableOf(terms[0] ?? target);
    this.add(own, good);
    if (other !== own) this.add(other, good);
    if (!good || !sure) return;
    const mark = (proved ? PROVED : 0) | (kind === 'rasio' ? 0 : FIRM);
    this.mark(target, mark);
    for (let i = 0; i < terms.length; i++) this.mark(terms[i] ?? target, mark);
  }

  private add(t: number, good: boolean): void {
    const tally = this.all[t];
    if (!tally) return;
    if (good) tally.agreed++;
    else tally.failed++;
  }

  private mark(cell: Place, mark: number): void {
    const t = this.tableOf(cell);
    const table = this.tables[t];
    const tally = this.all[t];
    if (!table || !tally) return;
    const place = indexOf(cell, table);
    tally.marks[place] = (tally.marks[place] ?? 0) | mark;
  }

  private marksOf(cell: Place): number {
    const t = this.tableOf(cell);
    const table = this.tables[t];
    return (table && this.all[t]?.marks[indexOf(cell, table)]) ?? 0;
  }

  private tableOf(cell: Place): number {
    if (!hasWithin(this.tables[this.near], cell)) this.near = this.find(cell);
    return this.near;
  }
}

/** Where the mark of a cell stands in its table. */
function indexOf({ row, column }: Pick<Place, 'row' | 'column'>, { area, columns }: Table): number {
  return (row - area.top) * columns.length + placeOf(column, columns);
}

function hasWithin(table: Table | undefined, { sheet, row, column }: Place): boolean {
  return table !== undefined && row >= table.area.top && row <= table.area.bottom && column >= table.area.left && column <= table.area.right && sheet === table.sheet.name;
}
