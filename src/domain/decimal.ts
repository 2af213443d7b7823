import { Decimal as DecimalJs } from 'decimal.js';

/** Decimal arithmetic of the whole product: 40 significant digits, half-up. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** The digits that Excel itself keeps of a number. */
const KEPT_DIGITS = 15;

/** A double as Excel shows it: what lies beyond 15 digits is the noise of binary fractions. 2.3 − 1.55 is 0.75. */
export function withoutNoise(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(KEPT_DIGITS);
}
