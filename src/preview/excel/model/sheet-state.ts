import { GRID, type Area } from '../../../sheet/address';
import type { Cell, CellValue, Sheet } from '../../../sheet/snapshot';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A cell that has a value, a format, or both. */
export interface CellState {
  /** Absent when the cell is blank. */
  readonly value?: CellValue;
  /** In English, without its "=". */
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
  readonly bold?: true | undefined;
  readonly indent?: number | undefined;
  /** May be changed on a protected sheet. */
  readonly unlocked?: true;
  /** Other looks by their names, "fill.color": nothing but the sheet's face depends on them. */
  readonly look?: Readonly<Record<string, unknown>>;
}

/** A cell → what it becomes; its place is counted from the first cell of the changed area. */
export type CellChange = (cell: CellState, row: number, column: number) => CellState;

/** A native chart over cells of the workbook. */
export interface ChartState {
  readonly id: string;
  name: string;
  title: string;
  readonly type: string;
  /** "Sheet!A1:B5" */
  readonly source: string;
  /** "A20:F34", once it was placed. */
  place?: string;
}

const EMPTY: CellState = {};
const keyOf = (row: number, column: number): number => row * GRID.columns + column;

/** One sheet of the simulated workbook. */
export class SheetState {
  visibility: Visibility = 'Visible';
  protected = false;
  gridlines = true;
  frozenRows = 0;
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Column widths and row heights by "column 3", "row 5", in points. */
  readonly sizes = new Map<string, number>();
  /** What add-ins noted down about the sheet, by key. */
  readonly notes = new Map<string, string>();
  readonly charts: ChartState[] = [];
  /** What may be typed, by the edges of its cells. */
  readonly validations = new Map<string, Readonly<Record<string, unknown>>>();
  /** How the sheet is printed, by the names of Excel's page layout. */
  readonly page = new Map<string, unknown>();
  readonly #cells = new Map<number, CellState>();
  readonly #spills = new Map<number, Area>();

  constructor(readonly id: string, public name: string) {}

  cell(row: number, column: number): CellState {
    return this.#cells.get(keyOf(row, column)) ?? EMPTY;
  }

  setCell(row: number, column: number, cell: CellState): void {
    const key = keyOf(row, column);
    if (Object.values(cell).every((part) => part === undefined)) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  changeCells(area: Area, change: CellChange): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.setCell(row, column, change(this.cell(row, column), row - area.top, column - area.left));
      }
    }
  }

  /** Where the result of the formula in a cell lies, when it is more than that cell. */
  spill(row: number, column: number): Area | undefined {
    return this.#spills.get(keyOf(row, column));
  }

  setSpill(row: number, column: number, area: Area | undefined): void {
    if (area) this.#spills.set(keyOf(row, column), area);
    else this.#spills.delete(keyOf(row, column));
  }

  spills(): IterableIterator<Area> {
    return this.#spills.values();
  }

  /** The cells that hold anything, with their places, in no order. */
  *cells(): Generator<readonly [row: number, column: number, cell: CellState]> {
    for (const [key, cell] of this.#cells) yield [Math.floor(key / GRID.columns), key % GRID.columns, cell];
  }

  /** The smallest area that holds everything, or everything within an area; undefined where there is nothing. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let area: Area | undefined;
    for (const [row, column, cell] of this.cells()) {
      if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
      if (valuesOnly && cell.value === undefined && cell.formula === undefined) continue;
      area = area === undefined
        ? { top: row, left: column, bottom: row, right: column }
        : {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          };
    }
    return area;
  }

  static fromSnapshot(id: string, sheet: Sheet): SheetState {
    const state = new SheetState(id, sheet.name);
    if (sheet.hidden) state.visibility = 'Hidden';
    state.merges = [...sheet.merges];
    for (const row of sheet.hiddenRows) state.hiddenRows.add(row);
    for (const column of sheet.hiddenColumns) state.hiddenColumns.add(column);
    for (const { row, column, ...cell } of sheet.cells) state.setCell(row, column, cell);
    return state;
  }

  toSnapshot(): Sheet {
    const ascending = (one: number, other: number): number => one - other;
    return {
      name: this.name,
      cells: [...this.#cells.keys()].sort(ascending).flatMap((key) => this.#cellSnapshot(key)),
      merges: [...this.merges],
      hiddenRows: [...this.hiddenRows].sort(ascending),
      hiddenColumns: [...this.hiddenColumns].sort(ascending),
      ...(this.visibility === 'Visible' ? {} : { hidden: true }),
    };
  }

  #cellSnapshot(key: number): Cell[] {
    const { value, look: _look, unlocked: _unlocked, ...rest } = this.#cells.get(key) ?? EMPTY;
    if (value === undefined) return [];
    return [{ row: Math.floor(key / GRID.columns), column: key % GRID.columns, value, ...rest }];
  }
}
