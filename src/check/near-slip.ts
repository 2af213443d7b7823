import { roundHalfUp } from '../domain/printed';
import type { Relation } from '../relation/relation';
import type { ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';

/** A percentage of two decimals tells its amounts to about this part of them; by one that tells less, slips would be found by chance. */
const ROUGHLY = 2e-4;

/** Numbers of fewer digits than this are near a slip by chance. */
const LEAST = 10_000;

/** What was meant by an operand that a printed ratio tells only roughly: the one slip of the keyboard that comes so near, else just that. */
export function slipNear({ kind, target }: Relation, operand: NumberCell, roughly: number, valueOf: ValueOf): number {
  if ((kind !== 'rasio' && kind !== 'pertumbuhan') || valueOf(target) === 0 || target === operand) return roughly;
  const share = 10 ** -target.decimals / Math.abs(valueOf(target));
  const scale = 10 ** operand.decimals;
  const whole = roundHalfUp(Math.abs(valueOf(operand)) * scale, 0);
  if (share > ROUGHLY || whole < LEAST) return roughly;
  const isNear = (slip: number) => Math.abs(slip / scale - Math.abs(roughly)) <= share * Math.abs(roughly);
  const plain = [whole, ...zerosOf(whole)].find(isNear);
  const [only, other] = plain === undefined ? new Set(slipsOf(whole).filter(isNear)) : [plain];
  return only === undefined || other !== undefined ? roughly : (Math.sign(roughly) * only) / scale;
}

/** A whole number with another number of zeros. */
function zerosOf(whole: number): number[] {
  return [10, 1000].flatMap((zeros) => [whole * zeros, ...(whole % zeros === 0 ? [whole / zeros] : [])]);
}

/** A whole number as it would stand with one digit changed, left out, or too many, or with two exchanged. */
function slipsOf(whole: number): number[] {
  const slips: number[] = [];
  for (let unit = 1; unit <= 10 * whole; unit *= 10) {
    const before = Math.trunc(whole / unit);
    const behind = whole % unit;
    for (let digit = 0; digit <= 9; digit++) slips.push((10 * before + digit) * unit + behind);
    const here = before % 10;
    slips.push(Math.trunc(before / 10) * unit + behind);
    for (let digit = 0; digit <= 9; digit++) slips.push(whole + (digit - here) * unit);
    for (let other = 10 * unit; other <= whole; other *= 10) slips.push(whole + ((Math.trunc(whole / other) % 10) - here) * (unit - other));
  }
  return slips;
}
