import type { Role } from '../../table/table';
import type { Formula } from './formula';
import type { Line, Matrix, Sample } from './matrix';
import { OF_TWO, Sieve } from './sieve';

/** With more lines than this only near neighbours are tried. */
const MANY_LINES = 26;
const NEAR = 6;
/** With more lines than this no sums of three terms with signs are tried. */
const FEW_LINES = 14;

/** Lines from the first to the last of a sum of three terms with signs that no words speak for. */
const SPAN = 6;

/** Repeated blocks of columns, such as twelve months of three columns. */
const MOST_BLOCKS = 24;

const PERCENT: readonly Role[] = ['persen', 'capaian'];
/** Words that call a line a result of others. */
const RESULTS: readonly (Role | undefined)[] = [...PERCENT, 'sisa', 'jumlah', 'rata-rata', 'pertumbuhan'];

/** True when there is something to guess: across rows only words tell what follows from what, and sums down the columns are found elsewhere. */
export function mayFollow({ lines, wordsNeeded }: Matrix): boolean {
  return !wordsNeeded || lines.some(isResult);
}

function isResult(line: Line | undefined): boolean {
  return RESULTS.includes(line?.role);
}

/** All guesses worth trying for one line, the likely ones with the lower prior; those that no words speak for only where they pass the sieve. */
export function guessesFor(matrix: Matrix, target: number, sample: Sample): Formula[] {
  const { lines, wordsNeeded } = matrix;
  if (wordsNeeded && !isResult(lines[target])) return [];
  const sieve = new Sieve(sample, target);
  const reach = lines.length > MANY_LINES ? NEAR : lines.length;
  const near: number[] = [];
  for (let line = Math.max(0, target - reach); line <= Math.min(lines.length - 1, target + reach); line++) if (line !== target) near.push(line);
  const guesses = [...(wordsNeeded ? [] : runs(matrix, target, reach, sieve)), ...pairs(matrix, target, near, sieve)];
  if (lines.length <= FEW_LINES) guesses.push(...triples(matrix, target, near, sieve));
  return guesses;
}

/** Lines of which no guess may be made that no words speak for: years side by side do not follow from each other. */
function isSeries({ lines }: Matrix, target: number, ...operands: readonly number[]): boolean {
  const year = lines[target]?.year;
  if (year === undefined) return false;
  const years = [year, ...operands.map((line) => lines[line]?.year)];
  return !years.includes(undefined) && new Set(years).size === years.length;
}

/** "Jumlah Realisasi" is a realisasi and a total. */
const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/;

/** Sums and means of lines in a row on one side of the target, and of every n-th line in repeated blocks. */
function runs(matrix: Matrix, target: number, reach: number, sieve: Sieve): Formula[] {
  const guesses: Formula[] = [];
  const n = matrix.lines.length;
  const role = matrix.lines[target]?.role;
  const total = role === 'jumlah' || TOTAL.test(matrix.lines[target]?.words ?? '');
  const add = (operands: number[], prior: number) => {
    if (operands.length < 2) return;
    const lines = operands.map((distance) => target + distance);
    if (total) guesses.push({ kind: 'jumlah', operands, scale: 1, prior: 2, said: 'target' });
    else if (sieve.passesSum(lines) && !isSeries(matrix, target, ...lines)) guesses.push({ kind: 'jumlah', operands, scale: 1, prior: prior + 3, said: 'nothing' });
    if (role === 'rata-rata') guesses.push({ kind: 'rata-rata', operands, scale: operands.length, prior, said: 'target' });
  };
  const contiguous = 5 + Math.log2(n);
  for (let gap = 1; gap <= 2; gap++) {
    for (let size = 2; size <= Math.max(14, reach); size++) {
      if (target - gap - size + 1 >= 0) add(Array.from({ length: size }, (_, k) => -gap - k), contiguous);
      if (gap === 1 && target + size < n) add(Array.from({ length: size }, (_, k) => k + 1), contiguous);
    }
  }
  for (let stride = 2; stride <= 6; stride++) {
    for (let size = 2; size <= MOST_BLOCKS && target - stride * size >= 0; size++) add(Array.from({ length: size }, (_, k) => -stride * (k + 1)), contiguous + 3);
  }
  return guesses;
}

function pairs(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve): Formula[] {
  const guesses: Formula[] = [];
  const { lines } = matrix;
  const goal = lines[target]?.role;
  const rest = goal === 'sisa';
  const ratio = goal !== undefined && PERCENT.includes(goal);
  const growth = goal === 'pertumbuhan';
  const named = rest || ratio || growth || goal === 'rata-rata';
  const many = 2 * Math.log2(Math.min(near.length + 1, FEW_LINES));
  for (const a of near) {
    for (const b of near) {
      if (a === b) continue;
      const [left, right] = [lines[a], lines[b]];
      const operands = [a - target, b - target];
      const passing = matrix.wordsNeeded || isSeries(matrix, target, a, b) ? 0 : sieve.passing(a, b);
      if (passing === 0 && !named) continue;
      const guess = (kind: Formula['kind'], said: Formula['said'], prior: number, more: Pick<Formula, 'signs'> & { scale?: number } = {}) =>
        guesses.push({ kind, operands, scale: 1, prior, said, ...more });
      const spent = left?.role === 'anggaran' && right?.role === 'realisasi';
      if (rest) guess('jumlah', spent ? 'all' : 'target', many - 2, { signs: [1, -1] });
      else if (passing & OF_TWO.difference) guess('jumlah', 'nothing', many + 1, { signs: [1, -1] });
      if (a < b && passing & OF_TWO.sum) guess('jumlah', 'nothing', many + 1);
      const said = ratio && left?.role === 'realisasi' && (right?.role === 'anggaran' || right?.role === 'target') && left.year === right.year;
      for (const scale of [100, 1]) {
        if (ratio || (scale === 1 && goal === 'rata-rata')) guess('rasio', said ? 'all' : 'target', many + 1 - (ratio ? 4 : 0) - (said ? 4 : 0), { scale });
        else if (passing & (scale === 1 ? OF_TWO.ratio : OF_TWO.percent)) guess('rasio', 'nothing', many + 1, { scale });
      }
      if (growth) guess('pertumbuhan', isOneYearOn(left, right) ? 'all' : 'target', many - 2, { scale: 100 });
      else if (passing & OF_TWO.growth) guess('pertumbuhan', 'nothing', many + 2, { scale: 100 });
      if (a < b && passing & OF_TWO.product) guess('kali', 'nothing', many + 3);
    }
  }
  return guesses;
}

/** The same thing in one year and the next. */
function isOneYearOn(before: Line | undefined, after: Line | undefined): boolean {
  return before?.year !== undefined && after?.year === before.year + 1 && before.words === after.words;
}

/** a + b − d and a − b − d: opening balance, additions, disposals, closing balance. */
function triples(matrix: Matrix, target: number, near: readonly number[], sieve: Sieve): Formula[] {
  const guesses: Formula[] = [];
  const role = matrix.lines[target]?.role;
  const rest = role === 'sisa' || role === 'jumlah';
  if (matrix.wordsNeeded && !rest) return [];
  const prior = 3 * Math.log2(Math.min(near.length + 1, FEW_LINES)) + 3 - (rest ? 3 : 0);
  for (const a of near) {
    for (const b of near) {
      for (const d of near) {
        if (a === b || b === d || a === d) continue;
        if (!rest && Math.max(target, a, b, d) - Math.min(target, a, b, d) > SPAN) continue;
        for (const sign of [1, -1]) {
          if (sign === 1 ? a >= b : b >= d) continue;
          if (!sieve.passesThree(a, b, sign, d, rest) || (!rest && isSeries(matrix, target, a, b, d))) continue;
          guesses.push({ kind: 'jumlah', operands: [a - target, b - target, d - target], signs: [1, sign, -1], scale: 1, prior, said: rest ? 'target' : 'nothing' });
        }
      }
    }
  }
  return guesses;
}
