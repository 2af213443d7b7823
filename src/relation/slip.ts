import { roundHalfUp } from '../domain/printed';

/** True when one number is the other with two digits exchanged, one digit changed, or a zero more or less. */
export function isSlip(from: number, to: number, decimals: number): boolean {
  if (Math.sign(from) !== Math.sign(to)) return from === -to && Math.abs(from) >= 100;
  const [a, b] = [from, to].map((value) => String(roundHalfUp(Math.abs(value) * 10 ** decimals, 0)));
  // Of small numbers every other one is a slip.
  if (a === undefined || b === undefined || Math.max(a.length, b.length) < 3) return false;
  if (a.length !== b.length) return a === `${b}0` || b === `${a}0` || a === `${b}000` || b === `${a}000`;
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second = 0] = off;
  return off.length === 1 || (off.length === 2 && a[first] === b[second] && a[second] === b[first]);
}
