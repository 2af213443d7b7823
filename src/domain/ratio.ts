import { type Failure, fail } from './failure';
import { writeNumber } from './number-text';
import { decimalsOf } from './printed';

/** 1000 %: no capaian is larger, so a larger "ratio" is a percentage that was not divided by 100. */
const LARGEST_RATIO = 10;

/** #VALUE! when a number given as a ratio must be a percentage: 97.78 instead of 0.9778. */
export function tooLargeForRatio(value: number): Failure | undefined {
  if (Math.abs(value) <= LARGEST_RATIO) return undefined;
  const [id, en] = [writeNumber(value, decimalsOf(value)), writeNumber(value, decimalsOf(value), 'en')];
  return fail('value', `${id} berarti ${id} kali lipat; bagi dengan 100 atau tulis ${id}%.`, `${en} means ${en} times; divide by 100 or write ${en}%.`);
}
