import type { Role } from '../table/table';
import type { Formula } from './formula';
import type { Line, Matrix } from './matrix';

/** With more lines than this only near neighbours are tried. */
const MANY_LINES = 26;
const NEAR = 6;
/** With more lines than this no sums of three terms with signs are tried. */
const FEW_LINES = 14;

/** Repeated blocks of columns, such as twelve months of three columns. */
const MOST_BLOCKS = 24;

const PERCENT: readonly Role[] = ['persen', 'capaian'];
/** Words that call a line a result of others. */
const RESULTS: readonly (Role | undefined)[] = [...PERCENT, 'sisa', 'jumlah', 'rata-rata', 'pertumbuhan'];

/** All guesses worth trying for one line, the likely ones with the lower prior. */
export function guessesFor(matrix: Matrix, target: number): Formula[] {
  const { lines } = matrix;
  const role = lines[target]?.role;
  // Across rows only words tell what follows from what, and sums down the columns are found elsewhere.
  if (matrix.wordsNeeded && !RESULTS.includes(role)) return [];
  const reach = lines.length > MANY_LINES ? NEAR : lines.length;
  const near: number[] = [];
  for (let line = Math.max(0, target - reach); line <= Math.min(lines.length - 1, target + reach); line++) if (line !== target) near.push(line);
  const guesses = [...(matrix.wordsNeeded ? [] : runs(matrix, target, reach)), ...pairs(lines, target, near)];
  if (lines.length <= FEW_LINES) guesses.push(...triples(lines, target, near));
  return guesses
    .filter(({ kind }) => kind !== 'rata-rata' || role === 'rata-rata')
    .filter((formula) => formula.said !== 'nothing' || lines[target]?.year === undefined || !isSeries(lines, target, formula))
    .filter(({ kind, signs, said }) => !matrix.wordsNeeded || (said !== 'nothing' && (kind !== 'jumlah' || signs !== undefined)));
}

/** Years side by side: what one of them comes to does not follow from others. */
function isSeries(lines: readonly Line[], target: number, { operands }: Formula): boolean {
  const years = [0, ...operands].map((distance) => lines[target + distance]?.year);
  return !years.includes(undefined) && new Set(years).size === years.length;
}

/** "Jumlah Realisasi" is a realisasi and a total. */
const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/;

/** Sums and means of lines in a row on one side of the target, and of every n-th line in repeated blocks. */
function runs(matrix: Matrix, target: number, reach: number): Formula[] {
  const guesses: Formula[] = [];
  const n = matrix.lines.length;
  const role = matrix.lines[target]?.role;
  const total = role === 'jumlah' || TOTAL.test(matrix.lines[target]?.words ?? '');
  const add = (operands: number[], prior: number) => {
    if (operands.length < 2) return;
    guesses.push({ kind: 'jumlah', operands, scale: 1, prior: total ? 2 : prior + 3, said: total ? 'target' : 'nothing' });
    guesses.push({ kind: 'rata-rata', operands, scale: operands.length, prior, said: role === 'rata-rata' ? 'target' : 'nothing' });
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

function pairs(lines: readonly Line[], target: number, near: readonly number[]): Formula[] {
  const guesses: Formula[] = [];
  const goal = lines[target]?.role;
  const many = 2 * Math.log2(Math.min(near.length + 1, FEW_LINES));
  for (const a of near) {
    for (const b of near) {
      if (a === b) continue;
      const [left, right] = [lines[a], lines[b]];
      const operands = [a - target, b - target];
      const rest = goal === 'sisa';
      const spent = left?.role === 'anggaran' && right?.role === 'realisasi';
      guesses.push({ kind: 'jumlah', operands, signs: [1, -1], scale: 1, prior: many + 1 - (rest ? 3 : 0), said: !rest ? 'nothing' : spent ? 'all' : 'target' });
      if (a < b) guesses.push({ kind: 'jumlah', operands, scale: 1, prior: many + 1, said: 'nothing' });
      const ratio = goal !== undefined && PERCENT.includes(goal);
      const said = ratio && left?.role === 'realisasi' && (right?.role === 'anggaran' || right?.role === 'target') && left.year === right.year;
      for (const scale of [100, 1]) {
        const named = ratio || (scale === 1 && goal === 'rata-rata');
        guesses.push({ kind: 'rasio', operands, scale, prior: many + 1 - (ratio ? 4 : 0) - (said ? 4 : 0), said: said ? 'all' : named ? 'target' : 'nothing' });
      }
      const growth = goal === 'pertumbuhan';
      guesses.push({ kind: 'pertumbuhan', operands, scale: 100, prior: many + 2 - (growth ? 4 : 0), said: !growth ? 'nothing' : isOneYearOn(left, right) ? 'all' : 'target' });
      if (a < b) guesses.push({ kind: 'kali', operands, scale: 1, prior: many + 3, said: 'nothing' });
    }
  }
  return guesses;
}

/** The same thing in one year and the next. */
function isOneYearOn(before: Line | undefined, after: Line | undefined): boolean {
  return before?.year !== undefined && after?.year === before.year + 1 && before.words === after.words;
}

/** a + b − d and a − b − d: opening balance, additions, disposals, closing balance. */
function triples(lines: readonly Line[], target: number, near: readonly number[]): Formula[] {
  const guesses: Formula[] = [];
  const many = 3 * Math.log2(Math.min(near.length + 1, FEW_LINES)) + 3;
  const rest = lines[target]?.role === 'sisa' || lines[target]?.role === 'jumlah';
  for (const a of near) {
    for (const b of near) {
      for (const d of near) {
        if (a === b || b === d || a === d) continue;
        const operands = [a - target, b - target, d - target];
        if (a < b) guesses.push({ kind: 'jumlah', operands, signs: [1, 1, -1], scale: 1, prior: many - (rest ? 3 : 0), said: rest ? 'target' : 'nothing' });
        if (b < d) guesses.push({ kind: 'jumlah', operands, signs: [1, -1, -1], scale: 1, prior: many - (rest ? 3 : 0), said: rest ? 'target' : 'nothing' });
      }
    }
  }
  return guesses;
}
