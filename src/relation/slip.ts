import { digitsOf } from '../domain/printed';

/** True when one number is the other with two digits exchanged, one digit changed, left out or too many, or a zero more or less. */
export function isSlip(from: number, to: number, decimals: number): boolean {
  const a = digitsOf(from, decimals);
  const b = digitsOf(to, decimals);
  // Of small numbers every other one is a slip.
  if (Math.max(a.length, b.length) < 3) return false;
  if (Math.sign(from) !== Math.sign(to)) return a === b;
  if (a.length !== b.length) return a === `${b}0` || b === `${a}0` || a === `${b}000` || b === `${a}000` || isShortOfOne(a, b) || isShortOfOne(b, a);
  let [off, first, last] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (off++ === 0) first = i;
    last = i;
  }
  return off === 1 || (off === 2 && a[first] === b[last] && a[last] === b[first]);
}

/** True for a slip after which the digits stand in other places, or the sign does: that one digit is another one may well be meant. */
export function movesDigits(from: number, to: number, decimals: number): boolean {
  const a = digitsOf(from, decimals);
  const b = digitsOf(to, decimals);
  return from !== to && isSlip(from, to, decimals) && (a.length !== b.length || [...a].filter((digit, i) => digit !== b[i]).length !== 1);
}

/** The same of numbers that are long enough to be found by no chance, wherever one looks. */
export function isTellingSlip(from: number, to: number, decimals: number): boolean {
  return Math.max(digitsOf(from, decimals).length, digitsOf(to, decimals).length) >= LONG && movesDigits(from, to, decimals);
}

/** The fewest digits of which one that is missing shows; of fewer too many others lack one. */
const LONG = 5;

/** True when the first has all digits of the second, in their order, but one. */
function isShortOfOne(short: string, long: string): boolean {
  if (long.length < LONG || short.length !== long.length - 1) return false;
  const off = [...short].findIndex((digit, i) => digit !== long[i]);
  const at = off < 0 ? short.length : off;
  return short.slice(at) === long.slice(at + 1);
}
