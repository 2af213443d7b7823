import type { Grid, Judged } from './sum-structure';
import { judge, scoreOf } from './sum-structure';
import { countedRows } from './row-trees';
import { ACCEPT } from './evidence';

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
    const best = bestRun(grid, columns, target, roots);
    if (best) {
      found.push(best);
      roots.splice(roots.length - best.members.length);
    }
    roots.push(target);
  }
  return found;
}

function bestRun(grid: Grid, columns: readonly number[], target: number, roots: readonly number[]): Judged | undefined {
  const live = columns.filter((column) => grid.value(target, column) > 0);
  const values = live.map((column) => grid.valuesOf(column));
  const goals = values.map((column) => column[target] ?? NaN);
  const sums = new Float64Array(live.length);
  let best: Judged | undefined;
  let most = ACCEPT;
  for (let k = 1; k <= Math.min(MOST_PARTS, roots.length); k++) {
    const next = roots[roots.length - k] ?? 0;
    let open = false;
    let hit = false;
    for (let i = 0; i < live.length; i++) {
      const part = values[i]?.[next] ?? NaN;
      const sum = (sums[i] ?? 0) + (Number.isNaN(part) ? 0 : part);
      sums[i] = sum;
      const goal = goals[i] ?? NaN;
      const tolerance = grid.tolerance(live[i] ?? 0, k) + 1e-9 * goal;
      if (sum <= goal + tolerance || part < 0) open = true;
      if (Math.abs(sum - goal) <= tolerance) hit = true;
    }
    if (hit) {
      const judged = judge(grid, { target, members: roots.slice(roots.length - k), basis: 'hitungan', mean: false }, columns);
      const score = scoreOf(judged, 3 + Math.log2(k + 1));
      if (score > most) [best, most] = [judged, score];
    }
    if (!open) break;
  }
  return best;
}
