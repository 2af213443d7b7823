import { solveFor } from '../check/solve';
import type { Told } from '../check/told';
import { holds, type Relation } from '../relation/relation';
import type { NumberCell } from '../table/table';
import { madeBy, type Change, type Problem } from './problem';

/** Results that nothing else speaks for or against are computed anew, from what the other problems leave, the parts before what is computed from them. */
export function resultsAnew(accused: readonly Problem[], told: readonly Told[]): Problem[] {
  const made = madeBy(accused);
  const valueOf = made.of;
  const open = new Map<NumberCell, Relation>();
  for (const relation of told.flatMap(({ violation: { relations = [] } }) => relations)) {
    const { kind, target, proved } = relation;
    if (proved && kind !== 'sama' && !made.has(target) && !open.has(target) && !holds(relation, valueOf)) open.set(target, relation);
  }
  const problems: Problem[] = [];
  while (open.size > 0) {
    const ready = [...open].filter(([, { terms }]) => !terms.some((term) => open.has(term)));
    for (const [cell, relation] of ready.length > 0 ? ready : [...open]) {
      open.delete(cell);
      const to = holds(relation, valueOf) ? undefined : solveFor(relation, cell, valueOf);
      if (to === undefined) continue;
      made.put(cell, to);
      problems.push({ changes: [{ cell, to }], followers: [], repairs: [relation] });
    }
  }
  return problems;
}

/** What was found before other problems were known is computed again from what they leave. */
export function solvedTogether(problems: readonly Problem[]): Problem[] {
  const made = madeBy(problems);
  const valueOf = made.of;
  return problems.map(({ changes, followers, repairs }) => {
    const again = ({ cell, to }: Change): Change => {
      const stale = repairs.find((relation) => relation.target === cell && !holds(relation, valueOf));
      const solved = (stale && solveFor(stale, cell, valueOf)) ?? to;
      made.put(cell, solved);
      return { cell, to: solved };
    };
    return { changes: changes.map(again), followers: followers.map(again), repairs };
  });
}
