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

/** How printed ranks compare with their values. */
export interface PeringkatReading {
  /** How many ranks are right. */
  readonly agree: number;
  /** The rank that each wrong one should be, by its place in the list. */
  readonly wrong: ReadonlyMap<number, number>;
  /** The highest value is first; otherwise the lowest. */
  readonly descending: boolean;
}

/**
 * Printed ranks in the reading in which most of them are right: highest or lowest first; equal values may share a rank
 * (1, 2, 2, 4 or 1, 2, 2, 3), stand in any order among themselves (1, 2, 3, 4), or take the mean of their places.
 * @param ranks undefined where none is printed; the value still counts for the others.
 */
export function readPeringkat(values: readonly number[], ranks: readonly (number | undefined)[]): PeringkatReading {
  const readings = [true, false].flatMap((descending) => [false, true].map((dense) => readAs(values, ranks, descending, dense)));
  return readings.reduce((best, reading) => (reading.agree > best.agree ? reading : best));
}

function readAs(values: readonly number[], ranks: readonly (number | undefined)[], descending: boolean, dense: boolean): PeringkatReading {
  const before = (a: number, b: number) => (descending ? a > b : a < b);
  const ladder = [...new Set(values)].sort((a, b) => (descending ? b - a : a - b));
  const wrong = new Map<number, number>();
  let agree = 0;
  ranks.forEach((rank, i) => {
    const value = values[i];
    if (rank === undefined || value === undefined) return;
    const first = dense ? ladder.indexOf(value) + 1 : values.filter((other) => before(other, value)).length + 1;
    const last = dense ? first : first + values.filter((other) => other === value).length - 1;
    if (rank >= first && rank <= last) agree++;
    else wrong.set(i, first);
  });
  return { agree, wrong, descending };
}
