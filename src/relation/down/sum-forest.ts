import { ACCEPT } from '../evidence';
import { countedRows } from './row-trees';
import type { Grid, Judged } from './sum-structure';
import { judge, scoreOf } from './sum-structure';

/** A total of more parts than this is not looked for by arithmetic alone. */
const MOST_PARTS = 160;

/**
 * Sums that the numbers themselves show, without any word or mark.
 * Rows already summed up are replaced by their sum, so that levels are found from the leaves up.
 * @param upward parents stand above their parts (outline) or below them (totals)
 */
export function forest(grid: Grid, columns: readonly number[], upward: boolean): Judged[] {
  const found: Judged[] = [];
  const counted = countedRows(grid.rows);
  const order = upward ? counted.toReversed() : counted;
  // The nearest root is the last of the list.
  const roots: number[] = [];
  for (const target of order) {
    const best = grid.isAnswer(target) ? undefined : bestRun(grid, columns, target, roots);
    if (best) {
      found.push(best);
      roots.splice(roots.length - best.members.length);
    }
    roots.push(target);
  }
  return found;
}

function bestRun(grid: Grid, columns: readonly number[], target: number, roots: readonly number[]): Judged | undefined {
  // Where the total is smaller than what rounding may come to, any rows agree with it.
  const live = columns.filter((column) => grid.value(target, column) > 0 && grid.mostBits(column, grid.value(target, column)) > 0);
  const values = live.map((column) => grid.valuesOf(column));
  const goals = values.map((column) => column[target] ?? NaN);
  const worth = live.map((column, i) => grid.mostBits(column, goals[i] ?? 0));
  // A total below zero is not looked for, but counts where another column finds the sum.
  const beside = columns.reduce((sum, column) => sum + (grid.value(target, column) < 0 ? grid.mostBits(column, grid.value(target, column)) : 0), 0);
  let most = ACCEPT;
  if (worth.reduce((sum, bits) => sum + bits, beside) <= most) return undefined;
  const sums = new Float64Array(live.length);
  let best: Judged | undefined;
  for (let k = 1; k <= Math.min(MOST_PARTS, roots.length); k++) {
    const next = roots[roots.length - k] ?? 0;
    let open = false;
    let hit = false;
    let bits = beside;
    for (let i = 0; i < live.length; i++) {
      const part = values[i]?.[next] ?? NaN;
      const sum = (sums[i] ?? 0) + (Number.isNaN(part) ? 0 : part);
      sums[i] = sum;
      const goal = goals[i] ?? NaN;
      const tolerance = grid.tolerance(live[i] ?? 0, k) + 1e-9 * goal;
      if (sum <= goal + tolerance || part < 0) open = true;
      if (Math.abs(sum - goal) > tolerance) continue;
      hit = true;
      bits += worth[i] ?? 0;
    }
    const prior = 3 + Math.log2(k + 1);
    if (hit && bits - prior > most) {
      const judged = judge(grid, { target, members: roots.slice(roots.length - k), basis: 'hitungan', mean: false }, columns);
      const score = scoreOf(judged, prior);
      if (score > most) [best, most] = [judged, score];
    }
    if (!open) break;
  }
  return best;
}
