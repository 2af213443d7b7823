import type { Formula } from './formula';
import { foreignTo, isSeries, mayMeet } from './groups';
import type { Matrix } from './matrix';
import type { Sieve } from './sieve';

/** With more lines than this no formulas of three terms are tried. */
export const FEW_LINES = 14;

/** Lines from the first to the last of a formula of three terms. */
const SPAN = 6;

/** a + b − d and a − b − d: opening balance, additions, disposals, closing balance. Of columns no words say which of many these are. */
export function triples(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve): Formula[] {
  const guesses: Formula[] = [];
  const said = matrix.wordsNeeded ? 'target' : 'nothing';
  const role = matrix.lines[target]?.role;
  if (matrix.wordsNeeded && role !== 'jumlah' && role !== 'sisa') return guesses;
  const prior = 3 * Math.log2(Math.min(near.length + 1, FEW_LINES)) + 3;
  const foreign = foreignTo(matrix, target);
  for (const a of near) {
    for (const b of near) {
      for (const d of near) {
        if (a === b || b === d || a === d || Math.max(target, a, b, d) - Math.min(target, a, b, d) > SPAN) continue;
        for (const sign of [1, -1]) {
          if (sign === 1 ? a >= b : b >= d) continue;
          if (!sieve.passesThree(a, b, sign, d) || isSeries(matrix, target, a, b, d) || !mayMeet(matrix, foreign, target, [a, b, d])) continue;
          guesses.push({ kind: 'jumlah', operands: [a - target, b - target, d - target], signs: [1, sign, -1], scale: 1, prior, said });
        }
      }
    }
  }
  return guesses;
}

/** a · b · c of lines before the result: persons, days and their price. */
export function products(target: number, near: readonly number[], sieve: Sieve): Formula[] {
  const guesses: Formula[] = [];
  const before = near.filter((line) => line < target && target - line <= SPAN);
  const prior = 3 * Math.log2(before.length + 1) + 3;
  for (const [i, a] of before.entries()) {
    for (const [j, b] of before.entries()) {
      for (const c of j > i ? before.slice(j + 1) : []) {
        if (sieve.passesProduct([a, b, c])) guesses.push({ kind: 'kali', operands: [a - target, b - target, c - target], scale: 1, prior, said: 'nothing' });
      }
    }
  }
  return guesses;
}
