import type { NumberCell } from '../table/table';
import { failingOf, holds, type Reading, type Relation } from './relation';

/**
 * A number that is what two numbers of its row give as a ratio is right: whatever else was made of it that fails, a share of a total,
 * a difference of rows, a sum of percentages, was misread, and a share so in its whole column. That two tables print it alike is another matter.
 * So is a product no share, nor is the part of a ratio: bobot times fisik is bobot wherever the work is done.
 */
export function whereRatiosStand(relations: readonly Relation[]): readonly Relation[] {
  const failing = failingOf(relations).filter((relation) => relation.kind !== 'sama' && !isOfItsRow(relation));
  if (failing.length === 0) return relations;
  const asked = new Set(failing.map(({ target }) => target));
  const ofTotals = new Set(failing.flatMap(({ kind, target }) => (kind === 'rasio' ? [target] : [])));
  const standing = new Set(relations.flatMap((relation) => {
    const stand = [...quotientsOf(relation).filter((cell) => asked.has(cell)), ...productsOf(relation).filter((cell) => ofTotals.has(cell))];
    return stand.length > 0 && isTelling(relation) ? stand : [];
  }));
  if (standing.size === 0) return relations;
  const misread = failing.filter(({ target }) => standing.has(target));
  const shares = new Set<Reading>(misread.flatMap(({ kind, reading }) => (kind === 'rasio' ? [reading] : [])));
  const dropped = new Set([...misread, ...failing.filter(({ reading }) => shares.has(reading))]);
  return relations.filter((relation) => !dropped.has(relation));
}

/** What is one number over another by a relation: its result, or either of two factors. */
function quotientsOf({ kind, target, terms }: Relation): readonly NumberCell[] {
  return kind === 'rasio' || kind === 'pertumbuhan' ? [target] : kind === 'kali' && terms.length === 2 ? terms : [];
}

/** A product, or the part of a ratio, which is one all the same, as in bobot = tertimbang over fisik: it stands against any share of a total. */
function productsOf({ kind, target, terms }: Relation): readonly NumberCell[] {
  return kind === 'rasio' ? terms.slice(0, 1) : kind === 'kali' && terms.length === 2 ? [target] : [];
}

function isTelling(relation: Relation): boolean {
  return relation.proved && isOfItsRow(relation) && holds(relation);
}

/** True for what follows from the target's own row; a total over itself, the share of the whole, does not. */
function isOfItsRow({ target, terms }: Relation): boolean {
  return terms[0] !== terms[1] && terms.every(({ row, sheet }) => row === target.row && sheet === target.sheet);
}
