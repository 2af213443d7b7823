import { exactSum, roundHalfUp } from '../domain/printed';
import { expectedOf, keyOf, type Relation, type ValueOf } from '../relation/relation';
import type { NumberCell } from '../table/table';

/**
 * The value that one member must have for the relation to hold, at the member's own decimals.
 * @returns undefined where the relation does not force one
 */
export function solveFor(relation: Relation, member: NumberCell, valueOf: ValueOf): number | undefined {
  const key = keyOf(member);
  if (keyOf(relation.target) === key) {
    const expected = expectedOf(relation, valueOf);
    return expected === undefined ? undefined : roundHalfUp(expected, decimalsFor(relation, member));
  }
  const place = relation.terms.findIndex((term) => keyOf(term) === key);
  const exact = place < 0 ? undefined : solveTerm(relation, place, valueOf);
  return exact === undefined || !Number.isFinite(exact) ? undefined : roundHalfUp(exact, member.decimals);
}

function decimalsFor(relation: Relation, member: NumberCell): number {
  return relation.kind === 'jumlah' ? relation.terms.reduce((most, { decimals }) => Math.max(most, decimals), member.decimals) : member.decimals;
}

function solveTerm(relation: Relation, place: number, valueOf: ValueOf): number | undefined {
  const target = valueOf(relation.target);
  const values = relation.terms.map(valueOf);
  const others = values.filter((_, i) => i !== place);
  const [other = 0] = others;
  switch (relation.kind) {
    case 'sama':
      return target;
    case 'jumlah': {
      const signs = relation.terms.map((_, i) => relation.signs?.[i] ?? 1);
      const rest = exactSum(others, 9, signs.filter((_, i) => i !== place));
      return exactSum([target, rest], 9, [1, -1]) * (signs[place] ?? 1);
    }
    case 'rata-rata':
      return target * relation.scale - exactSum(others, 9);
    case 'kali': {
      const product = others.reduce((total, value) => total * value, relation.scale);
      return product === 0 ? undefined : target / product;
    }
    case 'rasio':
      if (place === 0) return (target * other) / relation.scale;
      return target === 0 ? undefined : (relation.scale * other) / target;
    case 'pertumbuhan':
      if (place === 1) return other + (target * Math.abs(other)) / relation.scale;
      return target === -relation.scale ? undefined : other / (1 + target / relation.scale);
  }
}
