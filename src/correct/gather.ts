import { holds, type Relation } from '../relation/relation';
import { groupedBy } from '../sheet/lists';
import type { NumberCell } from '../table/table';
import { changesOf, madeBy, type Problem } from './problem';

/**
 * Joins to a problem those whose wrong numbers were computed from its own, and are right again beside the corrected ones:
 * whatever else accuses them, they only follow.
 */
export function gathered(problems: readonly Problem[], relationsOf: (cell: NumberCell) => readonly Relation[]): Problem[] {
  const made = madeBy(problems).of;
  const owner = new Map(problems.flatMap((problem, i) => changesOf(problem).map(({ cell }) => [cell, i] as const)));
  const sourceOf = (cell: NumberCell, own: number): number | undefined => relationsOf(cell)
    .filter((relation) => relation.target === cell && relation.kind !== 'sama' && holds(relation) && holds(relation, made))
    .flatMap(({ terms }) => terms).map((term) => owner.get(term)).find((source) => source !== undefined && source !== own);
  const leaders = problems.map((_, i) => i);
  const leaderOf = (i: number): number => (leaders[i] === i ? i : leaderOf(leaders[i] ?? i));
  problems.forEach(({ changes }, own) => {
    const [source, ...others] = new Set(changes.map(({ cell }) => sourceOf(cell, own)));
    if (source !== undefined && others.length === 0 && leaderOf(source) !== own) leaders[own] = source;
  });
  const led = groupedBy(problems.keys(), leaderOf);
  return problems.flatMap((problem, i) => {
    if (leaderOf(i) !== i) return [];
    const others = (led.get(i) ?? []).flatMap((k) => (k === i ? [] : problems[k] ?? []));
    return [{ changes: problem.changes, followers: [...problem.followers, ...others.flatMap(changesOf)], repairs: [problem, ...others].flatMap(({ repairs }) => repairs) }];
  });
}
