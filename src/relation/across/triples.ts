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
  const open = closeThrees(target, near).filter(([a, b, c]) => sieve.threes.mayBe(a, b, c));
  for (const [a, b, d] of open.flatMap(inEachOrder).sort(byPlace)) {
    for (const sign of signsOf(a, b, d)) {
      if (!sieve.threes.passes(a, b, sign, d) || isSeries(matrix, target, a, b, d) || !mayMeet(matrix, foreign, target, [a, b, d])) continue;
      guesses.push({ kind: 'jumlah', operands: [a - target, b - target, d - target], signs: [1, sign, -1], scale: 1, prior, said });
    }
  }
  return guesses;
}

type Three = readonly [number, number, number];

/** All sets of three lines that are close to each other and to the target. @param near ascending */
function closeThrees(target: number, near: readonly number[]): Three[] {
  const close = near.filter((line) => Math.abs(line - target) <= SPAN);
  const threes: Three[] = [];
  for (let i = 0; i < close.length; i++) {
    for (let j = i + 1; j < close.length; j++) {
      for (let k = j + 1; k < close.length; k++) {
        const [a, b, c] = [close[i] ?? 0, close[j] ?? 0, close[k] ?? 0];
        if (Math.max(target, c) - Math.min(target, a) <= SPAN) threes.push([a, b, c]);
      }
    }
  }
  return threes;
}

function inEachOrder([a, b, c]: Three): Three[] {
  return [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]];
}

function byPlace(one: Three, other: Three): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

const PLUS = [1] as const;
const MINUS = [-1] as const;
const BOTH = [1, -1] as const;
const NONE = [] as const;

/** By which signs b may count, so that no two guesses are one. */
function signsOf(a: number, b: number, d: number): readonly number[] {
  return a < b ? (b < d ? BOTH : PLUS) : b < d ? MINUS : NONE;
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
