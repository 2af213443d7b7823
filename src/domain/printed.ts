import { Decimal } from './decimal';

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
