import { groupedBy } from '../../sheet/lists';
import type { Role } from '../../table/table';
import { partsOf, type Grid, type Judged } from './sum-structure';
import { addingIn, NOTHING, talliesOf, type Tally } from './tallies';

/** Columns whose numbers do not add up down the rows, unless they are seen to. */
export const SELDOM_ADDED: readonly Role[] = ['persen', 'capaian', 'rata-rata', 'pertumbuhan', 'peringkat', 'bobot'];

/** Columns of money. */
export const AMOUNTS: readonly Role[] = ['anggaran', 'realisasi'];

/** What the heading says that a column is for. */
export function roleOf({ table }: Grid, column: number): Role {
  return table.columns[column]?.role ?? 'teks';
}

/** Columns that add up, or at least do not plainly refuse to. @param worded what words tell of total rows, be it believed or not */
export function additiveColumns(grid: Grid, accepted: readonly Judged[], worded: readonly Judged[]): number[] {
  // That means are right tells nothing of sums.
  const tallies = talliesOf(grid, accepted.filter(({ mean }) => !mean));
  const told = talliesOf(grid, worded.filter(({ mean }) => !mean));
  const refusing = refusingKinds(grid, tallies);
  return grid.columns.filter((column) => {
    const { agree, adding, violate } = tallies[column] ?? NOTHING;
    const role = roleOf(grid, column);
    // What is the sum of its only part is its mean, too.
    if (role === 'bobot') return isAdded(tallies[column]) || isAdded(told[column]) || isWeighing(grid, accepted, column);
    if (SELDOM_ADDED.includes(role)) return adding >= 2 && agree > violate;
    const open = adding > 0 || !refusing.has(kindOf(grid, column));
    return (open && (violate < 2 || 2 * agree >= violate)) || (AMOUNTS.includes(role) && comeNear(grid, accepted, column));
  });
}

/** True for weights that some row adds up, which is enough. */
function isAdded({ agree, adding, violate }: Tally = NOTHING): boolean {
  return adding > 0 && agree > violate;
}

/** What weights come to. */
const WHOLES = [1, 100];

/** So many other columns must add up in the same rows for weights to be added up that do not come to their whole. */
const WITNESSES = 2;

/** True for weights of rows that add up in other columns, where either their total or what they come to is their whole: one of the two is wrong. */
function isWeighing(grid: Grid, accepted: readonly Judged[], column: number): boolean {
  return accepted.some((judged) => {
    if (judged.mean || !judged.violates.includes(column) || addingIn(judged) < WITNESSES) return false;
    const sum = partsOf(grid, judged, column).reduce((total, { value }) => total + value, 0);
    return WHOLES.includes(grid.value(judged.target, column)) || WHOLES.some((whole) => Math.abs(sum - whole) < 1e-9);
  });
}

/** What columns of one kind are called beneath the headings that tell them apart: "K" and "Rp" in each quarter. */
function kindOf({ table }: Grid, column: number): string {
  return table.columns[column]?.header.at(-1)?.toLowerCase() ?? '';
}

/** Kinds of columns that together plainly do not add up. */
function refusingKinds(grid: Grid, tallies: readonly Tally[]): ReadonlySet<string> {
  if (tallies.every(({ violate }) => violate === 0)) return NO_KINDS;
  const kinds = groupedBy(grid.columns, (column) => kindOf(grid, column));
  return new Set([...kinds].filter(([kind, columns]) => {
    const violate = columns.reduce((sum, column) => sum + (tallies[column]?.violate ?? 0), 0);
    const adding = columns.reduce((sum, column) => sum + (tallies[column]?.adding ?? 0), 0);
    return kind !== '' && columns.length > 1 && violate >= 2 && violate > 2 * adding;
  }).map(([kind]) => kind));
}
const NO_KINDS: ReadonlySet<string> = new Set();

/** How many times its parts' sum a total may be that was theirs in another year. */
const NEAR = 1.5;

/** Up to here a number may be a percentage, of what was done rather than spent. */
const LARGEST_PERCENTAGE = 100;

/** True when the totals of a column that are not their parts' sums come near to them, as last year's do; a mean, a rank or a count of others does not. */
function comeNear(grid: Grid, accepted: readonly Judged[], column: number): boolean {
  const wrong = accepted.filter(({ mean, violates }) => !mean && violates.includes(column)).map((judged) => {
    const parts = partsOf(grid, judged, column).filter(({ value }) => value !== 0);
    return { parts, sum: parts.reduce((total, { value }) => total + value, 0), target: grid.value(judged.target, column) };
  });
  return wrong.some(({ parts }) => parts.length > 1) && wrong.every(({ sum, target }) => target > LARGEST_PERCENTAGE && target <= NEAR * sum && sum <= NEAR * target);
}
