import { isFailure } from './failure';
import { sampel } from './sampel';

/** Rows of the printed table: from the first number on in steps of the second. Krejcie & Morgan, 1970. */
const ROWS: readonly (readonly [from: number, step: number])[] = [
  [10, 5], [100, 10], [300, 20], [500, 50], [1000, 100], [2000, 200], [3000, 500], [5000, 1000], [10_000, 5000], [20_000, 10_000], [50_000, 25_000], [100_000, 900_000],
];

/** Numbers of respondents that older rules set for any population: (unsur + 1) × 10 for nine and for fourteen unsur. */
const FIXED = [100, 150] as const;
/** Errors that people allow in Slovin's formula. */
const SLOVIN = [0.05, 0.1] as const;

/**
 * How many respondents a survey of a population needs by the printed table of Krejcie & Morgan, read at the row at or below the population.
 * @returns undefined when the population is no whole number of at least 1.
 */
export function sampelTabel(populasi: number): number | undefined {
  if (!Number.isInteger(populasi)) return undefined;
  const [from, step] = ROWS.findLast(([first]) => first <= populasi) ?? [populasi, 1];
  const needed = sampel(from + Math.floor((populasi - from) / step) * step);
  return isFailure(needed) ? undefined : needed;
}

/** True when so many respondents are enough for a population by any of the ways in use: the table, Slovin with 5 or 10 %, (unsur + 1) × 10. */
export function cukupSampel(populasi: number, responden: number): boolean {
  const needed = sampelTabel(populasi);
  if (needed === undefined || responden >= needed) return true;
  const slovin = SLOVIN.map((error) => populasi / (1 + populasi * error ** 2));
  return FIXED.some((fixed) => fixed === responden) || slovin.some((count) => Math.abs(count - responden) <= 1);
}
