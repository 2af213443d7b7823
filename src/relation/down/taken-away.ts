import { mapped } from '../../sheet/lists';
import { ACCEPT } from '../evidence';
import type { Demand } from './borne-out';
import { judge, type Grid, type Judged } from './sum-structure';

/** How well a row must be what one part leaves of the others, column by column: where words say that this part is taken away, and where not. */
const SAID: Demand = { agreements: 1, ratio: 1, bits: ACCEPT };
const UNSAID: Demand = { agreements: 2, ratio: 4, bits: 32 };

/** What is spent is taken from what comes in, be it pembiayaan or cash. */
const TAKEN = /^\W*(pengeluaran|pengurangan|dikurangi)\b/i;

/** The sums of a tree, in which a row may be what one of its parts leaves of the others: pembiayaan is its penerimaan less its pengeluaran. */
export function withTakenAway(grid: Grid, tree: readonly Judged[]): readonly Judged[] {
  return tree.every(({ violates }) => violates.length === 0) ? tree : mapped(tree, (judged) => leavingOne(grid, judged) ?? judged);
}

function leavingOne(grid: Grid, { target, members, basis, mean, violates }: Judged): Judged | undefined {
  if (mean || members.length < 2 || violates.length === 0) return undefined;
  for (const taken of takenIn(grid, target, members, violates)) {
    const { agreements, ratio, bits } = TAKEN.test(grid.rows[taken]?.label ?? '') ? SAID : UNSAID;
    const other = judge(grid, { target, members, basis, mean, taken }, grid.columns);
    const telling = other.agrees.filter(({ column, trivial }) => !trivial && violates.includes(column));
    const worth = telling.reduce((sum, agreement) => sum + agreement.bits, 0);
    if (telling.length >= agreements && telling.length >= ratio * other.violates.length && worth >= bits) return other;
  }
  return undefined;
}

/** Members by which the others come to too much, twice over, in one of some columns. */
function takenIn(grid: Grid, target: number, members: readonly number[], columns: readonly number[]): ReadonlySet<number> {
  return new Set(columns.flatMap((column) => {
    const values = grid.valuesOf(column);
    let sum = 0;
    for (const member of members) sum += values[member] || 0;
    const excess = (sum - (values[target] ?? NaN)) / 2;
    const tolerance = 1 + grid.tolerance(column, members.length);
    return members.filter((member) => excess !== 0 && Math.abs((values[member] ?? NaN) - excess) <= tolerance);
  }));
}
