import type { Role } from '../../table/table';
import { differenceOf } from './differences';
import { OF_TWO, QUOTIENTS, type Formula } from './formula';
import { foreignTo, isSeries, mayMeet } from './groups';
import type { Line, Matrix } from './matrix';
import { perOf } from './per';
import { pricedLines } from './priced';
import { apart } from './runs';
import type { Sieve } from './sieve';
import { SHORT } from './trial';
import { FEW_LINES } from './triples';

export const PERCENT: readonly Role[] = ['persen', 'capaian'];

/** With many lines only those so near are tried. */
export const NEAR = 6;

/** Lines before the first of several blocks that are called alike, beyond those that are tried: what each month's percentage is of stands there once. */
function beforeBlocks({ lines }: Matrix, target: number, near: readonly number[]): readonly number[] {
  const { words = '', role } = lines[target] ?? {};
  const first = words === '' ? 0 : lines.findIndex((line) => line.role === role && line.words === words);
  return apart(NEAR, first - 1, -1).filter((line) => line >= 0 && !near.includes(line));
}
const NO_LINES: readonly number[] = [];

/** A percentage times its bobot, which is one too. */
const WEIGHTED = /\btert(im)?b(an)?g|\bbobot ?[x×]|[x×] ?bobot\b/;
const BOBOT = /\bbobot\b/;

/** What headings may name beyond doubt: it is wanted though it holds nowhere. */
const NAMED = OF_TWO.percent | OF_TWO.difference;

/** What the words of a line may say that it is of two others. */
function saidOf(role: Role | undefined): number {
  if (role === 'sisa') return OF_TWO.difference;
  if (role === 'pertumbuhan') return OF_TWO.growth;
  if (role === 'rata-rata') return OF_TWO.ratio;
  return role !== undefined && PERCENT.includes(role) ? OF_TWO.percent | OF_TWO.ratio : 0;
}

/** What may be made of two lines: sums and differences, quotients, growth, products. */
export function pairs(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve, copies: readonly boolean[]): Formula[] {
  const guesses: Formula[] = [];
  const { lines } = matrix;
  const goal = lines[target]?.role;
  const ratio = goal !== undefined && PERCENT.includes(goal);
  const worded = saidOf(goal);
  const many = 2 * Math.log2(Math.min(near.length + 1, FEW_LINES));
  const foreign = foreignTo(matrix, target);
  const far = ratio ? beforeBlocks(matrix, target, near) : NO_LINES;
  const per = perOf(lines[target]?.heading ?? '');
  const priced = pricedLines(matrix)[target];
  const isDifference = differenceOf(matrix, target);
  const weighted = WEIGHTED.test(lines[target]?.heading ?? '');
  for (const a of near) {
    for (const b of far.length === 0 ? near : [...near, ...far]) {
      if (a === b || ((foreign[a] || foreign[b]) && !mayMeet(matrix, foreign, target, [a, b]))) continue;
      if (per !== undefined) guesses.push({ kind: 'rasio', operands: [a - target, b - target], scale: per, prior: many - 3, said: 'target' });
      const left = lines[a];
      const right = lines[b];
      if (weighted && BOBOT.test(left?.heading ?? '')) guesses.push({ kind: 'kali', operands: [a - target, b - target], scale: 0.01, prior: many - 3, said: 'target' });
      const isTold = matrix.wordsNeeded || far.includes(b) || isBudget(goal, left?.role, right?.role) || isReversed(goal, left?.role, right?.role);
      const wild = !isTold && !isSeries(matrix, target, a, b);
      const capaian = isCapaian(goal, left?.role, right?.role);
      // What the headings of all three say together.
      const named = priced?.volume === a && priced.price === b ? OF_TWO.product : isDifference?.(a, b) ? OF_TWO.difference : 0;
      const told = worded | named;
      const passing = sieve.passing(a, b, capaian ? told | QUOTIENTS : told, wild);
      const spent = left?.role === 'anggaran' && right?.role === 'realisasi';
      const used = ratio && left?.role === 'realisasi' && (right?.role === 'anggaran' || right?.role === 'target') && left.year === right.year;
      const grown = goal === 'pertumbuhan' && isOneYearOn(left, right);
      const all = (spent && goal === 'sisa') || used || grown;
      const copied = copies[target] === true || copies[a] === true || copies[b] === true;
      const open = copied || (all && matrix.places <= SHORT) ? passing | worded : all ? passing | (worded & NAMED) : passing;
      if (open === 0) continue;
      const guess = (kind: Formula['kind'], bit: number, prior: number, more: Pick<Formula, 'signs' | 'capaian'> & { scale?: number } = {}) => {
        if ((open & bit) === 0) return;
        const said = (told & bit) === 0 ? 'nothing' : all || (named & bit) !== 0 ? 'all' : 'target';
        const seldom = (named & ~worded & bit) !== 0;
        guesses.push({ kind, operands: [a - target, b - target], scale: 1, prior: seldom ? many - 2 : prior, said, ...(seldom ? { seldom } : {}), ...more });
      };
      guess('jumlah', OF_TWO.difference, many + (goal === 'sisa' ? -2 : 1), { signs: [1, -1] });
      guess('jumlah', OF_TWO.sum, many + 1);
      const likely = (ratio ? 4 : 0) + (used ? 4 : 0);
      guess('rasio', OF_TWO.percent, many + 1 - likely, { scale: 100, capaian });
      guess('rasio', OF_TWO.ratio, many + 1 - likely, { capaian });
      guess('pertumbuhan', OF_TWO.growth, many + (goal === 'pertumbuhan' ? -2 : 2), { scale: 100 });
      guess('kali', OF_TWO.product, many + 3);
    }
  }
  return guesses;
}

/** True where the words say of two lines, or of what they give, that it is capaian: not what was spent of an anggaran. */
function isCapaian(goal: Role | undefined, left: Role | undefined, right: Role | undefined): boolean {
  return goal === 'capaian' ? right !== 'anggaran' : left === 'realisasi' && right === 'target';
}

/** Anggaran, realisasi and sisa, in any order: words say already how they hang together. */
function isBudget(...roles: readonly (Role | undefined)[]): boolean {
  return roles.includes('sisa') && roles.includes('anggaran') && roles.includes('realisasi');
}

/** A target that would follow from realisasi and capaian: it is the other way round. */
function isReversed(goal: Role | undefined, ...operands: readonly (Role | undefined)[]): boolean {
  return goal === 'target' && operands.includes('realisasi') && operands.some((role) => role !== undefined && PERCENT.includes(role));
}

/** The same thing in one year and the next. */
function isOneYearOn(before: Line | undefined, after: Line | undefined): boolean {
  return before?.year !== undefined && after?.year === before.year + 1 && before.words === after.words;
}
