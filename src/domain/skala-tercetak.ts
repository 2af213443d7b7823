import type { Rentang, Ujung } from './rentang';

/**
 * The steps of a printed scale that a number may belong to: those that hold it; in a gap the two that it lies between.
 * A step without an upper bound ends where the next one begins.
 * @param steps from the lowest to the highest.
 * @param isPercent of percentages those beyond the last step belong to it: few tables say what 104 % is.
 * @returns no step where the number is off the scale.
 */
export function tingkatTercetak(steps: readonly Rentang[], value: number, isPercent = false): readonly number[] {
  const within = steps.flatMap((step, i) => (isAbove(step.low, value) && (step.high ? isBelow(step.high, value) : !isAbove(steps[i + 1]?.low ?? NOWHERE, value)) ? [i] : []));
  if (within.length > 0) return within;
  const above = steps.findIndex((step) => !isAbove(step.low, value));
  if (above > 0) return [above - 1, above];
  return isPercent && above < 0 && steps.length > 0 ? [steps.length - 1] : [];
}

/** A bound that no number reaches. */
const NOWHERE: Ujung = { value: Infinity, open: true, text: '' };

function isAbove(low: Ujung | undefined, value: number): boolean {
  return !low || (low.open ? value > low.value : value >= low.value);
}

function isBelow({ value: bound, open }: Ujung, value: number): boolean {
  return open ? value < bound : value <= bound;
}
