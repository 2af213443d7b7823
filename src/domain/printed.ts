import { Decimal } from './decimal';
import { ExactSum } from './exact-sum';

/** A number as it is printed: its value and how many digits stand after the decimal mark. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/**
 * How a printed number relates to an exact one:
 * "exact" the same, "rounded" half-up at its last digit, "cut" at its last digit, "no" it cannot stand for it.
 */
export type Fit = 'exact' | 'rounded' | 'cut' | 'no';

/** More digits than a printed number shows are noise unless they matter at this share of its last one. */
const HIDDEN = 1e-4;

/** True when a number has digits that its format does not show: 1234.56 shown as 1,235. */
export function hidesDigits({ value, decimals }: Printed): boolean {
  const scaled = value / unit(decimals);
  return Math.abs(scaled - Math.round(scaled)) > HIDDEN;
}

/** By how much a number may be off what its format shows without hiding a digit. */
export function noiseOf(decimals: number): number {
  return HIDDEN * unit(decimals);
}

/** The exact numbers that something printed, or computed from printed numbers, may stand for. Both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One step of the last printed digit: 2 decimals → 0.01. */
export function unit(decimals: number): number {
  return POWERS[decimals] ?? 10 ** -decimals;
}
const POWERS = Array.from({ length: 16 }, (_, decimals) => Number(`1e-${decimals}`));

/** How the printed number relates to the exact one; decided in decimal arithmetic. */
export function fitOf(printed: Printed, exact: Decimal | number): Fit {
  const target = new Decimal(exact);
  const value = new Decimal(printed.value);
  if (value.equals(target)) return 'exact';
  if (value.equals(target.toDecimalPlaces(printed.decimals, Decimal.ROUND_HALF_UP))) return 'rounded';
  return value.equals(target.toDecimalPlaces(printed.decimals, Decimal.ROUND_DOWN)) ? 'cut' : 'no';
}

/** A ratio as the percentage that is shown for it, without the noise of doubles: 0.9778 → 97.78. */
export function asPercent(ratio: number): number {
  // Moving the decimal point of its shortest text is exact.
  const [digits = '', exponent = ''] = ratio.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + 2}`);
}

/** Half-up at the given number of decimals, away from zero at exactly one half: 97.785 → 97.79. */
export function roundHalfUp(value: Decimal | number, decimals: number): number {
  if (Number.isInteger(value) && decimals >= 0) return Number(value);
  const scaled = typeof value === 'number' ? Math.abs(value) * (10 ** decimals) : NaN;
  // Only near one half, and beyond what doubles count exactly, must it be decided in decimals.
  if (decimals >= 0 && decimals <= 15 && scaled < 2 ** 32 && Math.abs((scaled % 1) - 0.5) > HIDDEN) return (Math.sign(Number(value)) * Math.round(scaled)) / 10 ** decimals;
  return new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();
}

/** The digits of a number as printed, without marks: 97,80 → "9780". */
export function digitsOf(value: number, decimals: number): string {
  return String(roundHalfUp(Math.abs(value) * 10 ** decimals, 0));
}

/**
 * All exact numbers that a printed number may stand for: rounded, cut or rounded up at its last digit.
 * Reports mix all three, so nothing within one step of the last digit proves anything.
 */
export function standsFor(printed: Printed): Interval {
  const step = unit(printed.decimals);
  return { low: printed.value - step, high: printed.value + step };
}

/** True when the two intervals share a number, give or take the error of double arithmetic. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 4 * Number.EPSILON * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** True when two numbers are no further apart than that, give or take the error of double arithmetic. */
export function isWithin(distance: number, a: number, b: number): boolean {
  return Math.abs(a - b) <= distance + 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

/** How many decimals the shortest text of a number has: 95.5 → 1; at most 15. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const exponent = text.indexOf('e-');
  const point = text.indexOf('.');
  const digits = point < 0 ? 0 : (exponent < 0 ? text.length : exponent) - point - 1;
  return Math.min(15, digits + (exponent < 0 ? 0 : Number(text.slice(exponent + 2))));
}

/** The exact sum of numbers of at most the given decimals, each with its sign; the nearest double. */
export function exactSum(values: readonly number[], decimals: number, signs?: readonly number[]): number {
  return ExactSum.of(values, itself, decimals, signs).value;
}
const itself = (value: number) => value;
