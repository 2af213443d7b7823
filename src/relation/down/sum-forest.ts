import { mapped } from '../../sheet/lists';
import { ACCEPT, ACCEPT_WITH_WORDS } from '../evidence';
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
  const search = new RunSearch(grid, columns);
  // The nearest root is the last of the list.
  const roots: number[] = [];
  for (const target of order) {
    const best = grid.isAnswer(target) ? undefined : search.bestRun(target, roots, upward ? ACCEPT : leastOf(grid, target));
    if (best) {
      found.push(best);
      roots.splice(roots.length - best.members.length);
    }
    roots.push(target);
  }
  return found;
}

/**
 * What a run above a row must be worth to be believed: less where the words of the row call it a total, and only its parts are not known.
 * In a lone column it may as well have left out the first of its parts.
 */
export function leastOf({ rows, columns }: Grid, target: number): number {
  return columns.length > 1 && rows[target]?.role === 'total' ? ACCEPT_WITH_WORDS : ACCEPT;
}

/** Looks for the nearest roots that add up to a row. It is asked of every row, so that it walks bare numbers only. */
class RunSearch {
  private readonly values: readonly Float64Array[];
  /** By column: what a sum that comes to each row's number is worth at most. */
  private readonly worths: readonly Float64Array[];
  private readonly sums: Float64Array;

  constructor(private readonly grid: Grid, private readonly columns: readonly number[]) {
    this.values = mapped(columns, (column) => grid.valuesOf(column));
    this.worths = mapped(columns, (column) => grid.worthsOf(column));
    this.sums = new Float64Array(columns.length);
  }

  /** @param least what a run must be worth */
  bestRun(target: number, roots: readonly number[], least: number): Judged | undefined {
    const { grid, columns, values, worths, sums } = this;
    let most = least;
    // A total below zero is not looked for, but counts where another column finds the sum.
    let beside = 0;
    let live = 0;
    for (let i = 0; i < columns.length; i++) {
      const bits = worths[i]?.[target] ?? 0;
      if ((values[i]?.[target] ?? NaN) < 0) beside += bits;
      else live += bits;
    }
    if (live === 0 || live + beside <= most) return undefined;
    sums.fill(0);
    let best: Judged | undefined;
    for (let k = 1; k <= Math.min(MOST_PARTS, roots.length); k++) {
      const next = roots[roots.length - k] ?? 0;
      let open = false;
      let hit = false;
      let bits = beside;
      for (let i = 0; i < columns.length; i++) {
        const worth = worths[i]?.[target] ?? 0;
        const goal = values[i]?.[target] ?? NaN;
        // Where the total is smaller than what rounding may come to, any rows agree with it.
        if (worth === 0 || !(goal > 0)) continue;
        const part = values[i]?.[next] ?? NaN;
        const sum = (sums[i] ?? 0) + (Number.isNaN(part) ? 0 : part);
        sums[i] = sum;
        const tolerance = grid.tolerance(columns[i] ?? 0, k) + 1e-9 * goal;
        if (sum <= goal + tolerance || part < 0) open = true;
        if (Math.abs(sum - goal) > tolerance) continue;
        hit = true;
        bits += worth;
      }
      if (hit && bits - priorOf(k) > most) {
        const judged = judge(grid, { target, members: roots.slice(roots.length - k), basis: 'hitungan', mean: false }, columns);
        const score = scoreOf(judged, priorOf(k));
        if (score > most) [best, most] = [judged, score];
      }
      if (!open) break;
    }
    return best;
  }
}

/** What one run of so many rows pays for being one of many. */
function priorOf(parts: number): number {
  return 3 + Math.log2(parts + 1);
}
