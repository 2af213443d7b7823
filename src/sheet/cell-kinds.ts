import { remembered } from './remembered';
import { isCellError, type Cell, type Sheet } from './snapshot';

/** The cells of a sheet that are no plain numbers, and those that compute theirs: who looks for one kind need not walk the others. */
export interface CellKinds {
  /** Indices into the sheet's cells. */
  readonly texts: readonly number[];
  readonly errors: readonly Cell[];
  readonly formulas: readonly Cell[];
}

/** Sorted once, in reading order. */
export const cellKinds = remembered(({ cells }: Sheet): CellKinds => {
  const texts: number[] = [];
  const errors: Cell[] = [];
  const formulas: Cell[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell?.formula !== undefined) formulas.push(cell);
    if (typeof cell?.value === 'string') texts.push(i);
    else if (cell && isCellError(cell.value)) errors.push(cell);
  }
  return { texts, errors, formulas };
});
