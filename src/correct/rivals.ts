import { oddityOf } from '../check/guess';
import { slipNear } from '../check/near-slip';
import { solveFor } from '../check/solve';
import { holds, membersOf, type Relation } from '../relation/relation';
import { supposing, type ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';
import type { Change, Problem } from './problem';

/** More members than this are not weighed against each other. */
const MOST_MEMBERS = 60;

/** What it weighs that the numbers show how another cell went wrong: more than that a total is the sooner wrong, where they show that of both. */
const EXPLAINED = 1.5;

/** What the choice between cells is made by. */
export interface Grounds {
  /** What stands in the cells once all problems are corrected. */
  readonly made: ValueOf;
  readonly relationsOf: (cell: NumberCell) => readonly Relation[];
  /** Whether the numbers show how the wrong one came about. */
  readonly isExplained: (change: Change) => boolean;
  /** The other numbers of a cell's column, nearest first. */
  readonly inColumn: (cell: NumberCell) => readonly NumberCell[];
  /** Whether a label beside the cell would have to change too. */
  readonly isLabelled: (change: Change) => boolean;
}

/** Beside fewer numbers than this none is strange. */
const FEWEST_BESIDE = 3;
/** Numbers of a column of which one is so many times another are unlike. */
const UNLIKE = 5;
/** A number is strange in a column where not even this part of the others is like it. */
const FEW = 0.25;

/**
 * Other cells whose change would settle the same relations, break none, and is no less likely:
 * then nobody but the writer knows which one is wrong.
 */
export function rivalsOf({ changes, followers, repairs }: Problem, { made, relationsOf, isExplained, inColumn, isLabelled }: Grounds): Change[] {
  const [change] = changes;
  const [first] = repairs;
  if (!change || !first || changes.length > 1 || followers.length > 0 || first.terms.length >= MOST_MEMBERS) return [];
  const valueOf = supposing([change.cell], change.cell.value, made);
  const others = membersOf(first).flatMap((cell) => {
    const solved = cell === change.cell ? undefined : solveFor(first, cell, valueOf);
    if (solved === undefined || solved === valueOf(cell) || cell.computed) return [];
    const other = { cell, to: slipNear(first, cell, solved, valueOf) };
    return oddityOf(first, cell, other.to, valueOf) > 0 || !settles(other, repairs, relationsOf(cell), valueOf) ? [] : [other];
  });
  if (others.length === 0) return others;
  const strangeness = (cell: NumberCell, value: number) => (isStrange(value, inColumn(cell)) ? 1 : 0);
  const unexplained = (some: Change) => readiness(some.cell, repairs) + strangeness(some.cell, some.cell.value) - strangeness(some.cell, some.to) - (isLabelled(some) ? 1 : 0);
  const own = unexplained(change) + (isExplained(change) ? 1 : 0);
  return others.filter((other) => {
    const likelihood = unexplained(other);
    return likelihood >= own || (likelihood + EXPLAINED >= own && isExplained(other));
  });
}

/** How readily a cell goes wrong: a result that was not computed anew; a total sooner than one of many rows. */
function readiness(cell: NumberCell, repairs: readonly Relation[]): number {
  const isTarget = repairs.some(({ target }) => target === cell);
  const derived = isTarget && repairs.some(({ kind }) => kind !== 'jumlah' && kind !== 'sama');
  return derived ? 1 : isTarget && repairs.some(({ kind }) => kind === 'jumlah') ? 0.5 : 0;
}

/** True when a number is far larger or smaller than most of its column. */
function isStrange(value: number, column: readonly NumberCell[]): boolean {
  const like = column.filter((other) => Math.abs(other.value) <= UNLIKE * Math.abs(value) && Math.abs(value) <= UNLIKE * Math.abs(other.value));
  return column.length >= FEWEST_BESIDE && like.length < FEW * column.length;
}

function settles({ cell, to }: Change, repairs: readonly Relation[], touched: readonly Relation[], valueOf: ValueOf): boolean {
  const supposed = supposing([cell], to, valueOf);
  return repairs.every((relation) => holds(relation, supposed)) && touched.every((relation) => !holds(relation, valueOf) || holds(relation, supposed));
}
