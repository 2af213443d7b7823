import { failingOf, holds, membersOf, type Relation } from '../relation/relation';
import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';

/** One number that stands in several cells: a copied mistake is copied everywhere. */
export type Fact = readonly NumberCell[];

/** What is known of the cells of relations that fail. */
export interface Facts {
  readonly failing: readonly Relation[];
  readonly factOf: (cell: NumberCell) => Fact;
  /** All relations of a cell that may be why one fails. */
  readonly relationsOf: (cell: NumberCell) => readonly Relation[];
}

const NONE: readonly Relation[] = [];

/** A relation of more terms than this does not tell which of them is wrong. */
const MOST_SUSPECTS = 400;

/** The cells of which one may be wrong where a relation fails. */
export function suspectsOf(relation: Relation): readonly NumberCell[] {
  return relation.terms.length > MOST_SUSPECTS ? NO_CELLS : membersOf(relation);
}
const NO_CELLS: readonly NumberCell[] = [];

/**
 * Joins the cells that tables repeat from each other (and agree on) into facts,
 * and indexes the relations by cell for the neighbourhood of the failing ones.
 */
export const factsOf = remembered((relations: readonly Relation[]): Facts => {
  const failing = failingOf(relations);
  const copies = new Map<NumberCell, NumberCell[]>();
  for (const { target, terms } of failing.length === 0 ? [] : relations.filter(isCopy)) {
    const [a, b] = [groupOf(copies, target), groupOf(copies, terms[0] ?? target)];
    if (a === b) continue;
    for (const cell of b) {
      a.push(cell);
      copies.set(cell, a);
    }
  }
  const factOf = (cell: NumberCell): Fact => copies.get(cell) ?? [cell];
  const index = new Map<NumberCell, Relation[]>();
  for (const relation of failing) for (const member of suspectsOf(relation)) for (const cell of factOf(member)) index.set(cell, []);
  for (const relation of index.size === 0 ? [] : relations) {
    index.get(relation.target)?.push(relation);
    for (const term of relation.terms) index.get(term)?.push(relation);
  }
  return { failing, factOf, relationsOf: (cell) => index.get(cell) ?? NONE };
});

function isCopy(relation: Relation): boolean {
  return relation.kind === 'sama' && relation.target.value === relation.terms[0]?.value && holds(relation);
}

function groupOf(copies: Map<NumberCell, NumberCell[]>, cell: NumberCell): NumberCell[] {
  const group = copies.get(cell) ?? [cell];
  copies.set(cell, group);
  return group;
}
