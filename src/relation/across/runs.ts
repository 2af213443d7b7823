import { mapped } from '../../sheet/lists';
import type { Formula } from './formula';
import { areApart, groupSums, foreignTo, isSeries, mayMeet, mixesGroups, namesakeSums } from './groups';
import type { Line, Matrix } from './matrix';
import { isQuarter, isWhole, mayBeWhole } from './named';
import type { Sieve } from './sieve';

/** Columns of one month, which a heading may call a total. */
const MOST_DAYS = 31;

/** Repeated blocks of columns, such as twelve months of three columns. */
const MOST_BLOCKS = 24;

/** "Jumlah Realisasi" is a realisasi and a total. */
const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/;

/** Bits for a sum of which the headings name the whole and every part: of a handful of people in each row numbers alone tell little. */
const WHOLE = -6;

/**
 * Sums and means of lines in a row on one side of the target, and of every n-th line in repeated blocks.
 * @param copies by line, whether it is a copy of another one: what words speak for is wanted of these though it holds nowhere
 */
export function runs(matrix: Matrix, target: number, reach: number, sieve: Sieve, copies: readonly boolean[]): Formula[] {
  const n = matrix.lines.length;
  const role = matrix.lines[target]?.role;
  const total = role === 'jumlah' || TOTAL.test(matrix.lines[target]?.words ?? '');
  const foreign = foreignTo(matrix, target);
  const groups = [...groupSums(matrix, target, total, sieve), ...namesakeSums(matrix, target, sieve)];
  const guesses = [...groups];
  const mean = role === 'rata-rata';
  const averaged = isAveraged(matrix.lines[target]);
  const wanted = mean || mayBeWhole(matrix, target) || (total && copies.includes(true));
  const add = (operands: number[], prior: number) => {
    if (groups.some((group) => isSame(group.operands, operands))) return;
    const lines = mapped(operands, (distance) => target + distance);
    const whole = isWhole(matrix, target, operands);
    const adds = total || whole || (sieve.sums.passes(lines) && !isSeries(matrix, target, ...lines));
    const averages = mean || (averaged && areBeside(matrix, target, lines) && sieve.sums.passes(lines, true));
    if (!(adds || averages) || mixesGroups(matrix, lines) || !mayMeet(matrix, foreign, target, lines)) return;
    const unsaid = { prior: prior + 3, said: 'nothing' } as const;
    const named = { prior: WHOLE, said: isQuarter(matrix, target) ? 'all' : 'target' } as const;
    if (adds) guesses.push({ kind: 'jumlah', operands, scale: 1, ...(whole ? named : total ? { prior: 2, said: 'target' } : unsaid) });
    if (averages) guesses.push({ kind: 'rata-rata', operands, scale: operands.length, ...(mean ? { prior, said: 'target' } : unsaid) });
  };
  const along = (first: number, step: number, most: number, prior: number, isMeant = (_: readonly number[]) => true) => {
    if (most < 2) return;
    const { sums } = sieve;
    // Hardly a sum comes near: most are not even written down.
    const all = wanted || (averaged && areBeside(matrix, target, [target + first]));
    sums.begin(target + first, step, most, total);
    for (let size = 1; size <= most && (all || !sums.isOver); size++) {
      const open = sums.mayBeWithNext();
      if (size === 1 || !(all || open)) continue;
      const operands = apart(size, first, step);
      if (isMeant(operands)) add(operands, prior);
    }
  };
  const contiguous = 5 + Math.log2(n);
  const longest = Math.max(total ? MOST_DAYS : 14, reach);
  along(-1, -1, Math.min(longest, target), contiguous);
  along(1, 1, Math.min(longest, n - 1 - target), contiguous);
  along(-2, -1, Math.min(longest, target - 1), contiguous);
  for (let stride = 2; stride <= 6; stride++) {
    const blocks = Math.min(MOST_BLOCKS, Math.floor(target / stride));
    along(-stride, -stride, blocks, contiguous + 3);
    if (matrix.lines[target]?.group === '') along(-1, -stride, blocks, contiguous + 3, (last) => areApart(matrix, target, last));
  }
  return guesses;
}

/** True for what is no amount and has decimals: an index may be the mean of those just beside it, whatever it is called; without headings nothing tells. */
function isAveraged(goal: Line | undefined): boolean {
  return goal !== undefined && goal.words !== '' && goal.decimals > 0 && (goal.role === 'nilai' || goal.role === 'teks');
}

/** True for lines just beside it; a mean of those of several years has a heading that says so, or it is another mean. */
function areBeside({ lines }: Matrix, target: number, parts: readonly number[]): boolean {
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
