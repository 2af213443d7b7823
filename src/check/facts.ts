import { holds, keyOf, membersOf, type Relation } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** One number that stands in several cells: a copied mistake is copied everywhere. */
export type Fact = readonly NumberCell[];

/**
 * Joins the cells that tables repeat from each other (and agree on) into facts,
 * and indexes the relations by cell for the neighbourhood of the failing ones.
 */
export function factsOf(relations: readonly Relation[], failing: readonly Relation[]) {
  const copies = new Map<string, Set<NumberCell>>();
  for (const { target, terms } of relations.filter(isCopy)) {
    const [a, b] = [groupOf(copies, target), groupOf(copies, terms[0] ?? target)];
    for (const cell of b) {
      a.add(cell);
      copies.set(keyOf(cell), a);
    }
  }
  const factOf = (cell: NumberCell): Fact => [...(copies.get(keyOf(cell)) ?? [cell])];
  const suspects = new Set(failing.flatMap(membersOf).flatMap(factOf).map(keyOf));
  const index = new Map<string, Relation[]>();
  for (const relation of suspects.size === 0 ? [] : relations) {
    for (const cell of membersOf(relation)) {
      const key = keyOf(cell);
      if (!suspects.has(key)) continue;
      const list = index.get(key);
      if (list) list.push(relation);
      else index.set(key, [relation]);
    }
  }
  return { factOf, relationsOf: (cell: NumberCell): readonly Relation[] => index.get(keyOf(cell)) ?? [] };
}

function isCopy(relation: Relation): boolean {
  return relation.kind === 'sama' && relation.target.value === relation.terms[0]?.value && holds(relation);
}

function groupOf(copies: Map<string, Set<NumberCell>>, cell: NumberCell): Set<NumberCell> {
  const key = keyOf(cell);
  const group = copies.get(key) ?? new Set([cell]);
  copies.set(key, group);
  return group;
}
