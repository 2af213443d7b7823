import { solveFor } from '../check/solve';
import { holds, type Relation } from '../relation/relation';
import type { ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';
import { changesOf, type Change, type Problem } from './problem';

/** A chain of results: amount, percentage, mean of percentages, and the same in another table. */
const LONGEST_CHAIN = 5;

/** Adds to each problem the results that were right for the wrong numbers, or for some of them, and must be computed anew. */
export function withFollowers(problems: readonly Problem[], relations: readonly Relation[]): Problem[] {
  const grown = problems.map((problem) => ({ ...problem, followers: [...problem.followers] }));
  const changed = new Map<NumberCell, { to: number; problem: { followers: Change[] } }>();
  for (const problem of grown) for (const { cell, to } of changesOf(problem)) changed.set(cell, { to, problem });
  const valueOf: ValueOf = (cell) => changed.get(cell)?.to ?? cell.value;
  const settled = new Set(problems.flatMap(({ repairs }) => repairs));
  let fresh = new Set(changed.keys());
  for (let link = 0; link < LONGEST_CHAIN && fresh.size > 0; link++) {
    const next = new Set<NumberCell>();
    for (const relation of relations) {
      const cause = fresh.has(relation.target) ? relation.target : relation.terms.find((term) => fresh.has(term));
      if (!cause || !(holds(relation) || settled.has(relation)) || holds(relation, valueOf)) continue;
      const cell = resultOf(relation, changed);
      const to = cell && solveFor(relation, cell, valueOf);
      const problem = changed.get(cause)?.problem;
      if (!cell || to === undefined || !problem) continue;
      problem.followers.push({ cell, to });
      changed.set(cell, { to, problem });
      next.add(cell);
    }
    fresh = next;
  }
  return grown;
}

/** The member that is computed from the others; of two equal cells the one that has not changed. */
function resultOf(relation: Relation, changed: ReadonlyMap<NumberCell, unknown>): NumberCell | undefined {
  const free = (cell: NumberCell | undefined) => (cell && !changed.has(cell) && !cell.dash ? cell : undefined);
  return free(relation.target) ?? (relation.kind === 'sama' ? free(relation.terms[0]) : undefined);
}
