import { holds, type Relation } from '../relation';

/** So many places that fail one after another, below one that holds and with none among them, are no slips: another table begins there, whose heading was not seen. */
const TOGETHER = 6;

/** Leaves out where a formula fails from place to place without an end: it is not meant there. @param relations in the order of their places */
export function withoutOtherParts(relations: readonly Relation[]): readonly Relation[] {
  const others = new Set<Relation>();
  let run: Relation[] | undefined;
  for (const relation of relations) {
    if (!holds(relation)) run?.push(relation);
    // Nothing of nothing is in order everywhere.
    else if (relation.target.value !== 0) run = [];
    if (run && run.length >= TOGETHER) for (const one of run) others.add(one);
  }
  if (others.size === 0) return relations;
  // Where that is most of it, what fails before is no slip either.
  const most = 2 * others.size > relations.length;
  return relations.filter((relation) => (most ? relation.holdsAsPrinted : !others.has(relation)));
}
