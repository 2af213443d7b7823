import type { Area } from '../sheet/address';
import { isCellError, type Cell, type Sheet } from '../sheet/snapshot';

/** One column's filled cells from top to bottom, and the rows in which they stand. */
interface Filled {
  readonly cells: Cell[];
  readonly rows: number[];
  /** Sum, sum of sizes, count of the numbers and first error before each cell, and after the last; made when first asked for. */
  sums?: Sums;
}
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

/** The filled cells of a sheet, found by area: every question costs by the columns and cells it is about, none by the sheet. */
export class SheetCells {
  /** The columns that have a filled cell, from left to right, and which they are. */
  private readonly columns: readonly Filled[];
  private readonly indices: readonly number[];

  constructor(sheet: Pick<Sheet, 'cells'>) {
    const columns = new Map<number, Filled>();
    for (const cell of sheet.cells) {
      let column = columns.get(cell.column);
      if (!column) columns.set(cell.column, column = { cells: [], rows: [] });
      column.cells.push(cell);
      column.rows.push(cell.row);
    }
    const inOrder = [...columns].sort(([a], [b]) => a - b);
    this.columns = inOrder.map(([, filled]) => filled);
    this.indices = inOrder.map(([index]) => index);
  }

  at(row: number, column: number): Cell | undefined {
    const i = firstFrom(this.indices, column);
    const filled = this.indices[i] === column ? this.columns[i] : undefined;
    const cell = filled?.cells[firstFrom(filled.rows, row)];
    return cell?.row === row ? cell : undefined;
  }

  /** The filled cells of an area, column by column, each from top to bottom. */
  *within(area: Area): Generator<Cell> {
    for (const { cells, rows } of this.columnsOf(area)) {
      for (let i = firstFrom(rows, area.top); i < cells.length; i++) {
        const cell = cells[i];
        if (!cell || cell.row > area.bottom) break;
        yield cell;
      }
    }
  }

  /** How many filled cells an area has. */
  countIn(area: Area): number {
    let count = 0;
    for (const { rows } of this.columnsOf(area)) count += firstFrom(rows, area.bottom + 1) - firstFrom(rows, area.top);
    return count;
  }

  totalOf(area: Area): Total {
    const total = { sum: 0, count: 0, size: 0, error: undefined as string | undefined };
    for (const filled of this.columnsOf(area)) {
      const { cells, rows } = filled;
      const [from, to] = [firstFrom(rows, area.top), firstFrom(rows, area.bottom + 1)];
      const sums = (filled.sums ??= sumsOf(cells));
      total.sum += between(sums.sum, from, to);
      total.size += between(sums.size, from, to);
      total.count += between(sums.count, from, to);
      if (total.error === undefined && between(sums.errors, from, to) > 0) total.error = firstError(cells, from, to);
    }
    return total;
  }

  private columnsOf({ left, right }: Area): readonly Filled[] {
    return this.columns.slice(firstFrom(this.indices, left), firstFrom(this.indices, right + 1));
  }
}

/** Index of the first of ascending lines that is not before one. */
function firstFrom(lines: readonly number[], from: number): number {
  // Most columns have no gaps.
  const likely = from - (lines[0] ?? 0);
  if (lines[likely] === from) return likely;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between(sums: Float64Array | Uint32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function sumsOf(cells: readonly Cell[]): Sums {
  const length = cells.length + 1;
  const sums = { sum: new Float64Array(length), size: new Float64Array(length), count: new Uint32Array(length), errors: new Uint32Array(length) };
  cells.forEach(({ value }, i) => {
    const number = typeof value === 'number' ? value : 0;
    sums.sum[i + 1] = (sums.sum[i] ?? 0) + number;
    sums.size[i + 1] = (sums.size[i] ?? 0) + Math.abs(number);
    sums.count[i + 1] = (sums.count[i] ?? 0) + (typeof value === 'number' ? 1 : 0);
    sums.errors[i + 1] = (sums.errors[i] ?? 0) + (isCellError(value) ? 1 : 0);
  });
  return sums;
}

function firstError(cells: readonly Cell[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const value = cells[i]?.value;
    if (value !== undefined && isCellError(value)) return value.error;
  }
  return undefined;
}
