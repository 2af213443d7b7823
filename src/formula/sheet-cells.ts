import type { Area } from '../sheet/address';
import { isCellError, type Cell, type Sheet } from '../sheet/snapshot';

/** One column's filled cells from top to bottom. */
interface Filled {
  readonly cells: Cell[];
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
  private readonly columns = new Map<number, Filled>();

  constructor(sheet: Pick<Sheet, 'cells'>) {
    for (const cell of sheet.cells) {
      const known = this.columns.get(cell.column);
      if (known) known.cells.push(cell);
      else this.columns.set(cell.column, { cells: [cell] });
    }
  }

  at(row: number, column: number): Cell | undefined {
    const cells = this.columns.get(column)?.cells ?? [];
    const cell = cells[firstFrom(cells, row)];
    return cell?.row === row ? cell : undefined;
  }

  /** The filled cells of an area, column by column, each from top to bottom. */
  *within(area: Area): Generator<Cell> {
    for (const { cells } of this.filledIn(area)) {
      for (let i = firstFrom(cells, area.top); i < cells.length; i++) {
        const cell = cells[i];
        if (!cell || cell.row > area.bottom) break;
        yield cell;
      }
    }
  }

  /** How many filled cells an area has. */
  countIn(area: Area): number {
    return this.filledIn(area).reduce((count, { cells }) => count + firstFrom(cells, area.bottom + 1) - firstFrom(cells, area.top), 0);
  }

  totalOf(area: Area): Total {
    const total = { sum: 0, count: 0, size: 0, error: undefined as string | undefined };
    for (const filled of this.filledIn(area)) {
      const { cells } = filled;
      const [from, to] = [firstFrom(cells, area.top), firstFrom(cells, area.bottom + 1)];
      const sums = (filled.sums ??= sumsOf(cells));
      total.sum += between(sums.sum, from, to);
      total.size += between(sums.size, from, to);
      total.count += between(sums.count, from, to);
      if (total.error === undefined && between(sums.errors, from, to) > 0) total.error = firstError(cells, from, to);
    }
    return total;
  }

  private filledIn({ left, right }: Area): Filled[] {
    if (right - left < this.columns.size) return Array.from({ length: right - left + 1 }, (_, i) => this.columns.get(left + i)).filter((filled) => filled !== undefined);
    return [...this.columns].filter(([column]) => column >= left && column <= right).sort(([a], [b]) => a - b).map(([, filled]) => filled);
  }
}

/** Index of the first cell in or below a row. */
function firstFrom(cells: readonly Cell[], row: number): number {
  // Most columns have no gaps.
  const likely = row - (cells[0]?.row ?? 0);
  if (cells[likely]?.row === row) return likely;
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
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
