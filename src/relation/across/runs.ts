import { mapped } from '../../sheet/lists';
import type { Formula } from './formula';
import { areApart, groupSums, foreignTo, isSeries, mayMeet, mixesGroups, namesakeSums } from './groups';
import type { Matrix } from './matrix';
import { isWhole } from './named';
import type { Sieve } from './sieve';

/** Columns of one month, which a heading may call a total. */
const MOST_DAYS = 31;

/** Repeated blocks of columns, such as twelve months of three columns. */
const MOST_BLOCKS = 24;

/** "Jumlah Realisasi" is a realisasi and a total. */
const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/;

/** Bits for a sum of which the headings name the whole and every part: of a handful of people in each row numbers alone tell little. */
const WHOLE = -6;

/** Sums and means of lines in a row on one side of the target, and of every n-th line in repeated blocks. */
export function runs(matrix: Matrix, target: number, reach: number, sieve: Sieve): Formula[] {
  const n = matrix.lines.length;
  const role = matrix.lines[target]?.role;
  const total = role === 'jumlah' || TOTAL.test(matrix.lines[target]?.words ?? '');
  const foreign = foreignTo(matrix, target);
  const groups = [...groupSums(matrix, target, total, sieve), ...namesakeSums(matrix, target, sieve)];
  const guesses = [...groups];
  const add = (operands: number[], prior: number) => {
    if (operands.length < 2 || groups.some((group) => isSame(group.operands, operands))) return;
    const lines = mapped(operands, (distance) => target + distance);
    const whole = isWhole(matrix, target, operands);
    const adds = total || whole || (sieve.passesSum(lines) && !isSeries(matrix, target, ...lines));
    const averages = role === 'rata-rata' || (mayAverage(matrix, target, lines) && sieve.passesSum(lines, true));
    if (!(adds || averages) || mixesGroups(matrix, lines) || !mayMeet(matrix, foreign, target, lines)) return;
    const unsaid = { prior: prior + 3, said: 'nothing' } as const;
    if (adds) guesses.push({ kind: 'jumlah', operands, scale: 1, ...(whole ? { prior: WHOLE, said: 'target' } : total ? { prior: 2, said: 'target' } : unsaid) });
    if (averages) guesses.push({ kind: 'rata-rata', operands, scale: operands.length, ...(role === 'rata-rata' ? { prior, said: 'target' } : unsaid) });
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
export function apart(size: number, first: number, step: number): number[] {
  const distances = new Array<number>(size);
  for (let k = 0; k < size; k++) distances[k] = first + step * k;
  return distances;
}
