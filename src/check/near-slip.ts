import { roundHalfUp } from '../domain/printed';
import { wholeNumber } from '../domain/whole-number';
import type { Relation, ValueOf } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** A percentage of two decimals tells its amounts to about this part of them; by one that tells less, slips would be found by chance. */
const ROUGHLY = 2e-4;

/** Fewer digits than this are near a slip by chance. */
const LEAST_DIGITS = 5;

/** What was meant by an operand that a printed ratio tells only roughly: the one slip of the keyboard that comes so near, else just that. */
export function slipNear({ kind, target }: Relation, operand: NumberCell, roughly: number, valueOf: ValueOf): number {
  if ((kind !== 'rasio' && kind !== 'pertumbuhan') || valueOf(target) === 0 || target === operand) return roughly;
  const share = 10 ** -target.decimals / Math.abs(valueOf(target));
  const scale = 10 ** operand.decimals;
  const digits = String(roundHalfUp(Math.abs(valueOf(operand)) * scale, 0));
  if (share > ROUGHLY || digits.length < LEAST_DIGITS) return roughly;
  const near = (slips: readonly string[]) => [...new Set(slips.map(wholeNumber).filter((slip) => Math.abs(slip / scale - Math.abs(roughly)) <= share * Math.abs(roughly)))];
  const [plain] = near([digits, ...zerosOf(digits)]);
  const [only, other] = plain === undefined ? near(slipsOf(digits)) : [plain];
  return only === undefined || other !== undefined ? roughly : (Math.sign(roughly) * only) / scale;
}

/** Some digits with another number of zeros. */
function zerosOf(digits: string): string[] {
  return ['0', '000'].flatMap((zeros) => [`${digits}${zeros}`, ...(digits.endsWith(zeros) ? [digits.slice(0, -zeros.length)] : [])]);
}

const DIGITS = [...'0123456789'];

/** Some digits as they would stand with one of them changed, left out, or too many, or with two exchanged. */
function slipsOf(digits: string): string[] {
  const inserted = [...digits, ''].flatMap((_, i) => DIGITS.map((digit) => `${digits.slice(0, i)}${digit}${digits.slice(i)}`));
  const changed = [...digits].flatMap((here, i) => {
    const [before, after] = [digits.slice(0, i), digits.slice(i + 1)];
    const exchanged = [...after].map((there, k) => `${before}${there}${after.slice(0, k)}${here}${after.slice(k + 1)}`);
    return [`${before}${after}`, ...exchanged, ...DIGITS.map((digit) => `${before}${digit}${after}`)];
  });
  return [...inserted, ...changed];
}
