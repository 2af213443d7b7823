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
  /** All ranks are right if the value of the wrong one is wrong; if it is right, those of all that it passed are wrong too. */
  readonly moved?: true;
}

/** How well a reading fits. */
export function fitOfReading({ agree, moved }: PeringkatReading): number {
  return moved ? agree - COST_OF_MOVING : agree;
}

/**
 * Printed ranks in the reading in which most of them are right: highest or lowest first; equal values may share a rank
 * (1, 2, 2, 4 or 1, 2, 2, 3), stand in any order among themselves (1, 2, 3, 4), or take the mean of their places.
 * @param ranks undefined where none is printed; the value still counts for the others.
 */
export function readPeringkat(values: readonly number[], ranks: readonly (number | undefined)[]): PeringkatReading {
  const readings = [true, false].flatMap((descending) => [false, true].map((dense) => readAs(values, ranks, descending, dense)));
  const moved = readings.flatMap((reading) => withMoved(values, ranks, reading) ?? []);
  return [...readings, ...moved].reduce((best, reading) => (fitOfReading(reading) > fitOfReading(best) ? reading : best));
}

function readAs(values: readonly number[], ranks: readonly (number | undefined)[], descending: boolean, dense: boolean): PeringkatReading {
  const places = placesOf(values, descending, dense);
  const wrong = new Map<number, number>();
  let agree = 0;
  ranks.forEach((rank, i) => {
    const place = places.get(values[i] ?? NaN);
    if (rank === undefined || place === undefined) return;
    if (rank >= place.first && rank <= place.last) agree++;
    else wrong.set(i, place.first);
  });
  return { agree, wrong, descending };
}

/** The ranks from first to last that each value may have; in a dense reading equal values take one together. */
function placesOf(values: readonly number[], descending: boolean, dense: boolean): ReadonlyMap<number, { readonly first: number; readonly last: number }> {
  const places = new Map<number, { readonly first: number; last: number }>();
  values.toSorted((a, b) => (descending ? b - a : a - b)).forEach((value, i) => {
    const known = places.get(value);
    const rank = dense ? places.size + 1 : i + 1;
    if (!known) places.set(value, { first: rank, last: rank });
    else if (!dense) known.last = rank;
  });
  return places;
}

/** From so many wrong ranks on one value out of its place explains them better than slips of them all. */
const FEWEST_MOVED = 3;
/** By so much a reading with one value out of its place must be better than one without. */
const COST_OF_MOVING = 1.5;

/** The same with one value that, were it as high as its own rank says, makes all ranks right; undefined where there is none. */
function withMoved(values: readonly number[], ranks: readonly (number | undefined)[], { wrong, descending }: PeringkatReading): PeringkatReading | undefined {
  if (wrong.size < FEWEST_MOVED || ranks.includes(undefined)) return undefined;
  // All others are off by one: the value has passed them.
  const [moved, ...others] = [...wrong].filter(([i, expected]) => Math.abs((ranks[i] ?? 0) - expected) > 1);
  if (!moved || others.length > 0) return undefined;
  const own = ranks[moved[0]] ?? 0;
  const rest = ranks.map((rank = 0) => (rank > own ? rank - 1 : rank)).filter((_, i) => i !== moved[0]);
  const isRight = readAs(values.filter((_, i) => i !== moved[0]), rest, descending, false).wrong.size === 0;
  return isRight ? { agree: ranks.length - 1, wrong: new Map([moved]), descending, moved: true } : undefined;
}
