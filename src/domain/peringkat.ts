import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, readInput } from './input';

/**
 * The rank of each value of a range among all of them, in the range's own shape: #N/A for a blank.
 * @returns the failure of the first cell that holds no number and is not blank, with its place.
 */
export function peringkatOf(values: Grid): (number | Failure)[][] | Failure {
  const numbers: (number | undefined)[] = [];
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      const number = readInput(cell);
      if (isFailure(number)) return failAt(number, row, column);
      numbers.push(number);
    }
  }
  const ranks = peringkat(numbers).values();
  return values.map((cells, row) => cells.map((_, column) => ranks.next().value ?? failAt(NOTHING, row, column)));
}

/**
 * The rank of each value among all: the highest is 1, equal values share a rank and the next one is skipped (1, 2, 2, 4).
 * @param values undefined where there is nothing to rank; it stays undefined.
 */
export function peringkat(values: readonly (number | undefined)[]): (number | undefined)[] {
  const descending = values.filter((value) => value !== undefined).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  descending.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => (value === undefined ? undefined : ranks.get(value)));
}

const NOTHING = fail('na', 'Tidak ada nilai untuk diperingkat.', 'There is no value to rank.');
