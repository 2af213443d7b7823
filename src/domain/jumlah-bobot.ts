import { sumFault } from './bobot';
import { Decimal } from './decimal';
import { unit } from './printed';

/** A weight as printed, as a part of 1. */
export interface PrintedWeight {
  readonly value: number;
  readonly decimals: number;
}

/** Weights of fewer decimals are no rounded ones: 0,1 is not 1/9. */
const LEAST_DECIMALS = 2;

/**
 * True when printed weights may make up 1: exactly, each rounded for itself, or as the worksheets do: 1/unsur rounded or cut
 * (9 × 0,11 = 0,99; 9 × 0,111 = 0,999). PermenPANRB 14/2017: "jumlah bobot seluruh unsur tetap 1".
 */
export function jumlahSatu(weights: readonly PrintedWeight[]): boolean {
  const exact = weights.map(({ value }) => new Decimal(value));
  if (!sumFault(exact)) return true;
  if (exact.every((weight) => exact[0]?.equals(weight))) return false;
  const sum = exact.reduce((total, weight) => total.plus(weight), new Decimal(0));
  const rounding = weights.reduce((total, { decimals }) => total + unit(Math.max(decimals, LEAST_DECIMALS)) / 2, 0);
  return sum.minus(1).abs().lte(rounding);
}

/** Place of the one weight that differs from all others, where these give the sum 1 with one more of their own; -1 for none. */
export function bobotLain(weights: readonly PrintedWeight[]): number {
  const odd = weights.findIndex(({ value }) => weights.filter((other) => other.value === value).length === 1);
  const [other] = weights.filter((_, i) => i !== odd);
  const rest = weights.filter((_, i) => i !== odd).every(({ value }) => value === other?.value);
  return odd >= 0 && other && rest && weights.length > 2 && jumlahSatu(weights.map(() => other)) ? odd : -1;
}
