import { formulasOf } from '../formula/formulas';
import type { Relation } from '../relation/relation';
import type { Cell, Workbook } from '../sheet/snapshot';
import { locator, placeOf, tableFinder, type Locate, type Location, type Place } from '../table/locate';
import type { NumberCell, Role, Table } from '../table/table';
import type { Blame } from './blame';
import { failuresOf, type Failure } from './failures';
import type { Previous } from './previous';

/** A workbook as far as it was understood: what the rules look at. */
export class Book {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  /** Last year's workbook, where it was given. */
  readonly previous: Previous | undefined;
  /** The same as it is printed: this one, unless numbers were put right in it. */
  readonly printed: Book;
  /** Relations that do not hold, each with the cell that it accuses. */
  readonly failures: readonly Failure[];
  /** The cells that are taken to be wrong; of those that bear on each other the strongest first. */
  readonly blames: readonly Blame[];
  private readonly blamed: ReadonlySet<NumberCell>;
  private readonly locate: Locate;
  private readonly findTable: (cell: Place) => number;

  constructor(workbook: Workbook, tables: readonly Table[], relations: readonly Relation[], blames: readonly Blame[], previous?: Previous, printed?: Book) {
    this.workbook = workbook;
    this.tables = tables;
    this.relations = relations;
    this.previous = previous;
    this.printed = printed ?? this;
    this.blames = blames;
    this.blamed = new Set(blames.flatMap(({ cells }) => cells));
    this.locate = locator(tables);
    this.findTable = tableFinder(tables);
    this.failures = this.onceForTable(failuresOf(relations, blames));
  }

  /** A table that was perhaps misread is told of once for each kind of what it shows, not at each of its totals. */
  private onceForTable(failures: readonly Failure[]): Failure[] {
    const told = new Set<string>();
    return failures.filter(({ relation }) => {
      if (!relation.law.likely) return true;
      const key = `${this.tableOf(relation.target)}|${relation.kind}`;
      return !told.has(key) && told.add(key);
    });
  }

  /** Where a cell stands in the tables. */
  placeOf(cell: Place): Location | undefined {
    return this.locate(cell);
  }

  /** Index of the table in which a cell stands. */
  tableOf(cell: Place): number | null {
    return this.locate(cell)?.table ?? null;
  }

  /** The cell of the workbook at a place: its text, format and formula. */
  cellAt({ sheet, row, column }: Place): Cell | undefined {
    return formulasOf(this.workbook).sheet(sheet)?.cells.at(row, column);
  }

  /** True when the cell is taken to be wrong. */
  isBlamed(cell: NumberCell): boolean {
    return this.blamed.has(cell);
  }

  /** What the cell's column is for. */
  roleOf(cell: Place): Role | undefined {
    const columns = this.tables[this.findTable(cell)]?.columns ?? [];
    return columns[placeOf(cell.column, columns)]?.role;
  }

  /** The cell's row and column in the sheet's own words. */
  labelOf(cell: Place): string {
    return [this.rowLabel(cell), this.columnLabel(cell)].filter((words) => words !== '').join(' · ');
  }

  rowLabel(cell: Place): string {
    const place = this.locate(cell);
    return place ? this.tables[place.table]?.rows[place.row]?.label ?? '' : '';
  }

  columnLabel(cell: Place): string {
    const place = this.locate(cell);
    return place ? this.tables[place.table]?.columns[place.column]?.header.join(' ') ?? '' : '';
  }
}
