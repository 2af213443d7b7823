import type { Role } from '../../table/table';
import { OF_TWO, QUOTIENTS, type Formula } from './formula';
import { areApart, foreignTo, groupSums, isSeries, mayMeet, mixesGroups, namesakeSums } from './groups';
import type { Line, Matrix } from './matrix';
import { isMoney, isPhysical } from './physical';
import type { Sample } from './sample';
import { perOf } from './per';
import { Sieve } from './sieve';

/** With more lines than this only near neighbours are tried. */
const MANY_LINES = 26;
const NEAR = 6;
/** With more lines than this no sums of three terms with signs are tried. */
const FEW_LINES = 14;

/** Lines from the first to the last of a sum of three terms with signs. */
const SPAN = 6;

/** Columns of one month, which a heading may call a total. */
const MOST_DAYS = 31;

/** Repeated blocks of columns, such as twelve months of three columns. */
const MOST_BLOCKS = 24;

const PERCENT: readonly Role[] = ['persen', 'capaian'];
/** Words that call a line a result of others. */
const RESULTS: readonly (Role | undefined)[] = [...PERCENT, 'sisa', 'jumlah', 'rata-rata', 'pertumbuhan'];

/** Words that call a line what results follow from. */
const INPUTS: readonly (Role | undefined)[] = ['anggaran', 'realisasi', 'target'];

/** True when there is something to guess: across rows only words tell what follows from what, and sums down the columns are found elsewhere. */
export function mayFollow({ lines, wordsNeeded }: Matrix): boolean {
  return !wordsNeeded || lines.some(isResult);
}

function isResult(line: Line | undefined): boolean {
  return RESULTS.includes(line?.role);
}

/**
 * All guesses worth trying for one line, the likely ones with the lower prior; those that no words speak for only where they pass the sieve.
 * @param copies by line, whether it is a copy of another one: guesses about it that the target's words speak for are wanted though they hold nowhere
 */
export function guessesFor(matrix: Matrix, target: number, sample: Sample, copies: readonly boolean[]): Formula[] {
  const { lines, wordsNeeded } = matrix;
  if (wordsNeeded && !isResult(lines[target])) return [];
  const sieve = new Sieve(sample, target);
  const reach = lines.length > MANY_LINES ? NEAR : lines.length;
  const near: number[] = [];
  for (let line = Math.max(0, target - reach); line <= Math.min(lines.length - 1, target + reach); line++) if (line !== target) near.push(line);
  const partners = [...near, ...named(matrix, target, reach)].filter((line) => !isPhysical(lines[target]) || !isMoney(lines[line], sample.lines[line]));
  const guesses = [...(wordsNeeded ? [] : runs(matrix, target, reach, sieve)), ...pairs(matrix, target, partners, sieve, copies)];
  if (lines.length > FEW_LINES) return guesses;
  // Of rows, what comes and goes makes the number below it; a subtotal is no rest of the grand total below.
  if (wordsNeeded) guesses.push(...triples(matrix, target, near.filter((line) => line < target), sieve));
  else guesses.push(...triples(matrix, target, near, sieve), ...products(target, near, sieve));
  return guesses;
}

/** Lines further away than those that are tried, of which the words say that the line may follow from them: target and realisasi of its year. */
function named({ lines }: Matrix, target: number, reach: number): number[] {
  const goal = lines[target];
  if (goal?.year === undefined || !isResult(goal)) return [];
  return lines.flatMap((line, i) => (Math.abs(i - target) > reach && line.year === goal.year && INPUTS.includes(line.role) ? [i] : []));
}

/** Lines before the first of several blocks that are called alike, beyond those that are tried: what each month's percentage is of stands there once. */
function beforeBlocks({ lines }: Matrix, target: number, near: readonly number[]): readonly number[] {
  const { words = '', role } = lines[target] ?? {};
  const first = words === '' ? 0 : lines.findIndex((line) => line.role === role && line.words === words);
  return apart(NEAR, first - 1, -1).filter((line) => line >= 0 && !near.includes(line));
}
const NO_LINES: readonly number[] = [];

/** "Jumlah Realisasi" is a realisasi and a total. */
const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/;

/** Sums and means of lines in a row on one side of the target, and of every n-th line in repeated blocks. */
function runs(matrix: Matrix, target: number, reach: number, sieve: Sieve): Formula[] {
  const n = matrix.lines.length;
  const role = matrix.lines[target]?.role;
  const total = role === 'jumlah' || TOTAL.test(matrix.lines[target]?.words ?? '');
  const foreign = foreignTo(matrix, target);
  const groups = [...groupSums(matrix, target, total, sieve), ...namesakeSums(matrix, target, sieve)];
  const guesses = [...groups];
  const add = (operands: number[], prior: number) => {
    if (operands.length < 2 || groups.some((group) => isSame(group.operands, operands))) return;
    const lines = operands.map((distance) => target + distance);
    if (mixesGroups(matrix, lines) || !mayMeet(matrix, foreign, target, lines)) return;
    if (total) guesses.push({ kind: 'jumlah', operands, scale: 1, prior: 2, said: 'target' });
    else if (sieve.passesSum(lines) && !isSeries(matrix, target, ...lines)) guesses.push({ kind: 'jumlah', operands, scale: 1, prior: prior + 3, said: 'nothing' });
    const averaged: Pick<Formula, 'kind' | 'operands' | 'scale'> = { kind: 'rata-rata', operands, scale: operands.length };
    if (role === 'rata-rata') guesses.push({ ...averaged, prior, said: 'target' });
    else if (mayAverage(matrix, target, lines) && sieve.passesSum(lines, true)) {
      guesses.push({ ...averaged, prior: prior + 3, said: 'nothing' });
    }
  };
  const contiguous = 5 + Math.log2(n);
  for (let gap = 1; gap <= 2; gap++) {
    for (let size = 2; size <= Math.max(total ? MOST_DAYS : 14, reach); size++) {
      if (target - gap - size + 1 >= 0) add(apart(size, -gap, -1), contiguous);
      if (gap === 1 && target + size < n) add(apart(size, 1, 1), contiguous);
    }
  }
  for (let stride = 2; stride <= 6; stride++) {
    for (let size = 2; size <= MOST_BLOCKS && target - stride * size >= 0; size++) {
      add(apart(size, -stride, -stride), contiguous + 3);
      const last = apart(size, -1, -stride);
      if (areApart(matrix, target, last)) add(last, contiguous + 3);
    }
  }
  return guesses;
}

/**
 * True for what is no amount and has decimals: an index may be the mean of those just beside it, whatever it is called.
 * That of several years has a heading that says so, or it is another mean; without headings nothing tells.
 */
function mayAverage({ lines }: Matrix, target: number, parts: readonly number[]): boolean {
  const goal = lines[target];
  if (!goal || goal.words === '' || goal.decimals === 0 || (goal.role !== 'nilai' && goal.role !== 'teks')) return false;
  return Math.abs(target - (parts[0] ?? target)) === 1 && parts.every((line) => lines[line]?.year === undefined);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((distance, i) => distance === b[i]);
}

/** So many distances from one on, each a step further. */
function apart(size: number, first: number, step: number): number[] {
  const distances = new Array<number>(size);
  for (let k = 0; k < size; k++) distances[k] = first + step * k;
  return distances;
}

/** A percentage times its bobot, which is one too. */
const WEIGHTED = /\btert(im)?b(an)?g|\bbobot ?[x×]|[x×] ?bobot\b/;
const BOBOT = /\bbobot\b/;

/** What the words of a line may say that it is of two others. */
function saidOf(role: Role | undefined): number {
  if (role === 'sisa') return OF_TWO.difference;
  if (role === 'pertumbuhan') return OF_TWO.growth;
  if (role === 'rata-rata') return OF_TWO.ratio;
  return role !== undefined && PERCENT.includes(role) ? OF_TWO.percent | OF_TWO.ratio : 0;
}

function pairs(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve, copies: readonly boolean[]): Formula[] {
  const guesses: Formula[] = [];
  const { lines } = matrix;
  const goal = lines[target]?.role;
  const ratio = goal !== undefined && PERCENT.includes(goal);
  const worded = saidOf(goal);
  const many = 2 * Math.log2(Math.min(near.length + 1, FEW_LINES));
  const foreign = foreignTo(matrix, target);
  const far = ratio ? beforeBlocks(matrix, target, near) : NO_LINES;
  const per = perOf(lines[target]?.heading ?? '');
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
      const passing = sieve.passing(a, b, capaian ? worded | QUOTIENTS : worded, wild);
      const spent = left?.role === 'anggaran' && right?.role === 'realisasi';
      const used = ratio && left?.role === 'realisasi' && (right?.role === 'anggaran' || right?.role === 'target') && left.year === right.year;
      const grown = goal === 'pertumbuhan' && isOneYearOn(left, right);
      const all = (spent && goal === 'sisa') || used || grown;
      const open = all || copies[target] || copies[a] || copies[b] ? passing | worded : passing;
      if (open === 0) continue;
      const guess = (kind: Formula['kind'], bit: number, prior: number, more: Pick<Formula, 'signs' | 'capaian'> & { scale?: number } = {}) => {
        if ((open & bit) === 0) return;
        const said = (worded & bit) === 0 ? 'nothing' : all ? 'all' : 'target';
        guesses.push({ kind, operands: [a - target, b - target], scale: 1, prior, said, ...more });
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

/** a + b − d and a − b − d: opening balance, additions, disposals, closing balance. Of columns no words say which of many these are. */
function triples(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve): Formula[] {
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
function products(target: number, near: readonly number[], sieve: Sieve): Formula[] {
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
