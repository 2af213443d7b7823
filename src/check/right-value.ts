import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';
import type { Book } from './book';

/** What should stand in a cell: the printed number, unless it is proved to be wrong. */
export const rightValueOf = remembered(({ blames }: Book): ((cell: NumberCell) => number) => {
  const right = new Map<NumberCell, number>();
  for (const { cells, value, repairs } of blames) if (repairs.some(({ proved }) => proved)) for (const cell of cells) right.set(cell, value);
  return (cell) => right.get(cell) ?? cell.value;
});
