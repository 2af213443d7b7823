import type { Area } from '../sheet/address';
import { firstPlace } from '../sheet/lists';
import { isCellError, type Cell } from '../sheet/snapshot';

interface Placed { readonly row: number; readonly column: number }

/** Sum, sum of sizes, count of the numbers and of errors before each cell of a column, and after the last. */
interface Sums {
  readonly sum: Float64Array;
  readonly size: Float64Array;
  readonly count: Uint32Array;
  readonly errors: Uint32Array;
}

/** What the numbers of an area come to; texts, booleans and blanks are not among them. */
export interface Total {
  readonly sum: number;
  readonly count: number;
  /** Sum of the numbers without their signs: how large the error of adding doubles may be. */
  readonly size: number;
  readonly error: string | undefined;
}

/** What stands in one column, from top to bottom, and the rows in which it stands. */
class Column<Thing extends Placed> {
  readonly things: Thing[];
  readonly rows: Int32Array;
  /** Made when first asked for. */
  sums?: Sums;
  private filled = 0;

  constructor(readonly index: number, size: number) {
    this.things = new Array<Thing>(size);
    this.rows = new Int32Array(size);
  }

  add(thing: Thing): void {
    this.things[this.filled] = thing;
    this.rows[this.filled++] = thing.row;
  }

  /** Which of the things is the first that is not above a row. */
  from(row: number): number {
    return firstFrom(this.rows, row);
  }
}

/** Things that stand in the cells of a sheet, found by area: every question costs by the columns and things it is about, none by the sheet. */
export class ByPlace<Thing extends Placed> {
  /** The columns in which something stands, from left to right, and which they are. */
  protected readonly columns: readonly Column<Thing>[];
  private readonly indices: readonly number[];

  constructor(things: readonly Thing[]) {
    const sizes: number[] = [];
    for (let i = 0; i < things.length; i++) {
      const column = things[i]?.column ?? 0;
      sizes[column] = (sizes[column] ?? 0) + 1;
    }
    const byIndex = sizes.map((size, index) => new Column<Thing>(index, size));
    for (let i = 0; i < things.length; i++) {
      const thing = things[i];
      if (thing) byIndex[thing.column]?.add(thing);
    }
    // Columns in which nothing stands are holes.
    this.columns = byIndex.flat();
    this.indices = this.columns.map(({ index }) => index);
  }

  at(row: number, column: number): Thing | undefined {
    const found = this.columns[firstFrom(this.indices, column)];
    const thing = found?.things[found.from(row)];
    return thing?.row === row && thing.column === column ? thing : undefined;
  }

  /** What stands in an area, column by column, each from top to bottom. */
  *within(area: Area): Generator<Thing> {
    for (let c = this.firstOf(area), end = this.endOf(area); c < end; c++) {
      const column = this.columns[c];
      if (!column) break;
      const { things } = column;
      for (let i = column.from(area.top); i < things.length; i++) {
        const thing = things[i];
        if (!thing || thing.row > area.bottom) break;
        yield thing;
      }
    }
  }

  /** How much stands in an area. */
  countIn(area: Area): number {
    let count = 0;
    for (let c = this.firstOf(area), end = this.endOf(area); c < end; c++) {
      const column = this.columns[c];
      if (column) count -= column.from(area.top) - column.from(area.bottom + 1);
    }
    return count;
  }

  /** Which of the columns is the first of an area, and which the first beyond it. */
  protected firstOf({ left }: Area): number {
    return firstFrom(this.indices, left);
  }

  protected endOf({ right }: Area): number {
    return firstFrom(this.indices, right + 1);
  }
}

/** The filled cells of a sheet. */
export class SheetCells extends ByPlace<Cell> {
  totalOf(area: Area): Total {
    const total = { sum: 0, count: 0, size: 0, error: undefined as string | undefined };
    for (let c = this.firstOf(area), end = this.endOf(area); c < end; c++) {
      const column = this.columns[c];
      if (!column) break;
      const { things } = column;
      const from = column.from(area.top);
      const to = column.from(area.bottom + 1);
      const sums = (column.sums ??= sumsOf(things));
      total.sum += between(sums.sum, from, to);
      total.size += between(sums.size, from, to);
      total.count += between(sums.count, from, to);
      if (total.error === undefined && between(sums.errors, from, to) > 0) total.error = firstError(things, from, to);
    }
    return total;
  }
}

/** Index of the first of ascending lines that is not before one. */
function firstFrom(lines: ArrayLike<number>, from: number): number {
  // Most columns have no gaps.
  const likely = from - (lines[0] ?? 0);
  if (likely >= 0 && lines[likely] === from) return likely;
  return firstPlace(0, lines.length, (place) => (lines[place] ?? 0) < from);
}

function between(sums: Float64Array | Uint32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function sumsOf(cells: readonly Cell[]): Sums {
  const length = cells.length + 1;
  const sums = { sum: new Float64Array(length), size: new Float64Array(length), count: new Uint32Array(length), errors: new Uint32Array(length) };
  for (let i = 0; i < cells.length; i++) {
    const value = cells[i]?.value ?? '';
    const number = typeof value === 'number' ? value : 0;
    sums.sum[i + 1] = (sums.sum[i] ?? 0) + number;
    sums.size[i + 1] = (sums.size[i] ?? 0) + Math.abs(number);
    sums.count[i + 1] = (sums.count[i] ?? 0) + (typeof value === 'number' ? 1 : 0);
    sums.errors[i + 1] = (sums.errors[i] ?? 0) + (isCellError(value) ? 1 : 0);
  }
  return sums;
}

function firstError(cells: readonly Cell[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const value = cells[i]?.value;
    if (value !== undefined && isCellError(value)) return value.error;
  }
  return undefined;
}
