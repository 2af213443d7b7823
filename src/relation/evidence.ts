/**
 * What an agreement is worth. That two numbers agree by chance is the less likely the more
 * different values they could have had; it is counted in bits, so that evidence of several columns adds up.
 */

/** No single agreement is worth more than this. */
const MOST_BITS = 36;

/** What a disagreement costs, in the same coin. */
export const VIOLATION = 5;

/** From how many bits on a reading is taken for meant: without words that say so, and with them. */
export const ACCEPT = 16;
export const ACCEPT_WITH_WORDS = 8;

/**
 * Bits of one agreement.
 * @param value what agrees
 * @param tolerance how far off it would still have agreed; at least half a unit of the last digit
 * @param range how far the values of its column lie apart, where that is known: scores between 1 and 4 agree easily
 */
export function bitsOf(value: number, tolerance: number, range = Infinity): number {
  const size = Math.min(Math.abs(value), range);
  return Math.max(0, Math.min(MOST_BITS, Math.log2(size / (2 * tolerance))));
}

/** Distance between the first and the last tenth of some values; Infinity where there are too few to tell. */
export function spread(values: readonly number[]): number {
  if (values.length < 6) return Infinity;
  const sorted = new Float64Array(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.9) - at(0.1);
}
