import { type Failure, fail } from './failure';
import { writeNumber } from './number-text';
import { decimalsOf } from './printed';
import type { Skala } from './skala';

/** 1000 %: no capaian is larger, so a larger "ratio" is a percentage that was not divided by 100. */
const LARGEST_RATIO = 10;
/** A bound of 2 at most is a ratio (200 %), one of 10 at least is not. */
const MOST_AS_RATIO = 2;
const LEAST_AS_POINTS = 10;

/** #VALUE! when a number given as a ratio must be a percentage: 97.78 instead of 0.9778. */
export function tooLargeForRatio(value: number): Failure | undefined {
  if (Math.abs(value) <= LARGEST_RATIO) return undefined;
  const [id, en] = [writeNumber(value, decimalsOf(value)), writeNumber(value, decimalsOf(value), 'en')];
  return fail('value', `${id} berarti ${id} kali lipat; bagi dengan 100 atau tulis ${id}%.`, `${en} means ${en} times; divide by 100 or write ${en}%.`);
}

/** #VALUE! when a number and the bounds of its scale cannot be of one kind: 97.78 on bounds of ratios, 0.9778 on bounds of points. */
export function unitFault(value: number, { tingkat }: Skala): Failure | undefined {
  const bounds = tingkat.map(({ batas }) => batas).filter((batas) => Number.isFinite(batas) && batas !== 0);
  if (bounds.length === 0) return undefined;
  if (Math.abs(value) > LARGEST_RATIO && bounds.every((bound) => bound <= MOST_AS_RATIO)) {
    return fail('value', 'Batas skala berupa rasio, nilainya bukan; bagi dengan 100.', 'The bounds are ratios and the value is not; divide it by 100.');
  }
  if (value > 0 && value <= 1 && bounds.every((bound) => bound >= LEAST_AS_POINTS)) {
    return fail('value', 'Nilainya berupa rasio, batas skala bukan; kali dengan 100.', 'The value is a ratio and the bounds are not; multiply it by 100.');
  }
  return undefined;
}
