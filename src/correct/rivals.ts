import { oddityOf } from '../check/guess';
import { solveFor } from '../check/solve';
import { holds, membersOf, type Relation, type ValueOf } from '../relation/relation';
import { isSlip } from '../relation/slip';
import type { NumberCell } from '../table/table';
import { valuesIn, type Change, type Problem } from './problem';

/** More members than this are not weighed against each other. */
const MOST_MEMBERS = 60;

/**
 * Other cells whose change would settle the same relations, break none, and is no less likely:
 * then nobody but the writer knows which one is wrong.
 * @param made what stands in the cells once all problems are corrected
 */
export function rivalsOf({ changes, followers, repairs }: Problem, made: ReadonlyMap<NumberCell, number>, relationsOf: (cell: NumberCell) => readonly Relation[]): Change[] {
  const [change] = changes;
  const [first] = repairs;
  if (!change || !first || changes.length > 1 || followers.length > 0 || membersOf(first).length > MOST_MEMBERS) return [];
  const own = likelihood(change, repairs);
  const after = valuesIn(made);
  const valueOf: ValueOf = (cell) => (cell === change.cell ? cell.value : after(cell));
  return membersOf(first).flatMap((cell) => {
    const to = cell === change.cell ? undefined : solveFor(first, cell, valueOf);
    if (to === undefined || to === valueOf(cell) || cell.computed) return [];
    const rival = { cell, to };
    if (likelihood(rival, repairs) < own || oddityOf(first, cell, to, valueOf) > 0 || !settles(rival, repairs, relationsOf(cell), valueOf)) return [];
    return [rival];
  });
}

/** A neat slip of the keyboard is likely, and so is a result that was not computed anew; a total sooner than one of many rows. */
function likelihood({ cell, to }: Change, repairs: readonly Relation[]): number {
  const isTarget = repairs.some(({ target }) => target === cell);
  const derived = isTarget && repairs.some(({ kind }) => kind !== 'jumlah' && kind !== 'sama');
  return (isSlip(cell.value, to, cell.decimals) ? 1 : 0) + (derived ? 1 : isTarget && repairs.some(({ kind }) => kind === 'jumlah') ? 0.5 : 0);
}

function settles({ cell, to }: Change, repairs: readonly Relation[], touched: readonly Relation[], valueOf: ValueOf): boolean {
  const supposed: ValueOf = (other) => (other === cell ? to : valueOf(other));
  return repairs.every((relation) => holds(relation, supposed)) && touched.every((relation) => !holds(relation, valueOf) || holds(relation, supposed));
}
