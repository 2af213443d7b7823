import type { Cell, Sheet } from '../sheet/snapshot';

/** The filled cells of some rows of a sheet, in their order; the sheet is not walked from its beginning. */
export function cellsOfRows({ cells }: Sheet, top: number, bottom: number): readonly Cell[] {
  const start = firstOf(cells, top);
  const end = firstOf(cells, bottom + 1);
  return cells.slice(start, end);
}

/** Index of the first cell at or below a row. */
export function firstOf(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
