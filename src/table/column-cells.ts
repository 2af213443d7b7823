import { firstPlace } from '../sheet/lists';
import type { Cell, Sheet } from '../sheet/snapshot';

/** The filled cells of some rows of a sheet, in their order; the sheet is not walked from its beginning. */
export function cellsOfRows({ cells }: Sheet, top: number, bottom: number): readonly Cell[] {
  const start = firstOf(cells, top);
  const end = firstOf(cells, bottom + 1);
  return cells.slice(start, end);
}

/** Index of the first cell at or below a row. */
export function firstOf(cells: readonly Cell[], row: number): number {
  return firstPlace(0, cells.length, (place) => (cells[place]?.row ?? 0) < row);
}
