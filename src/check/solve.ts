import { exactSum, roundHalfUp } from '../domain/printed';
import { decimalsDue, toRound, type Relation } from '../relation/relation';
import { STORED_DECIMALS, sumOf, supposing, weighted, type ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';

/**
 * The value that one member must have for the relation to hold, at the member's own decimals; a target at those that are due to it.
 * @returns undefined where the relation does not force one
 */
export function solveFor(relation: Relation, member: NumberCell, valueOf: ValueOf): number | undefined {
  if (relation.target === member) {
    const expected = toRound(relation, valueOf);
    return expected === undefined ? undefined : roundHalfUp(expected, decimalsDue(relation));
  }
  const exact = relation.terms.includes(member) ? solveTerm(relation, member, valueOf) : undefined;
  return exact === undefined || !Number.isFinite(exact) ? undefined : roundHalfUp(exact, member.decimals);
}

function solveTerm(relation: Relation, member: NumberCell, valueOf: ValueOf): number | undefined {
  const { kind, target: result, terms, signs, scale } = relation;
  const target = valueOf(result);
  const isFirst = terms[0] === member;
  const partner = terms[isFirst ? 1 : 0];
  const other = partner ? valueOf(partner) : 0;
  switch (kind) {
    case 'sama':
      return target;
    case 'jumlah':
      return exactSum([target, -sumWithout(member, relation, valueOf)], STORED_DECIMALS) / (signs?.[terms.indexOf(member)] ?? 1);
    case 'rata-rata':
      return (target * scale - sumWithout(member, relation, valueOf)) / (signs?.[terms.indexOf(member)] ?? 1);
    case 'tertimbang': {
      const half = terms.length / 2;
      const place = terms.indexOf(member);
      const beside = terms[place < half ? place + half : place - half];
      const { sum, weights } = weighted(terms, supposing([member], 0, valueOf));
      const factor = beside ? valueOf(beside) : 0;
      if (place < half) return ((scale || weights) * target - sum) / factor;
      return scale ? (scale * target - sum) / factor : (weights * target - sum) / (factor - target);
    }
    case 'kali': {
      const product = terms.reduce((total, term) => (term === member ? total : total * valueOf(term)), scale);
      return product === 0 ? undefined : target / product;
    }
    case 'rasio':
      if (terms.length > 2) {
        const rest = terms.slice(1).reduce((sum, term) => (term === member ? sum : sum + valueOf(term)), 0);
        return isFirst ? (target * rest) / (scale - target) : (scale * valueOf(terms[0] ?? member)) / target - rest;
      }
      if (relation.arah === 'turun') return isFirst ? other * (2 - target / scale) : other / (2 - target / scale);
      if (relation.arah === 'turun-bagi') return isFirst ? (scale * other) / target : (target * other) / scale;
      if (isFirst) return (target * other) / scale;
      return target === 0 ? undefined : (scale * other) / target;
    case 'pertumbuhan':
      if (!isFirst) return other + (target * Math.abs(other)) / scale;
      return target === -scale ? undefined : other / (1 + target / scale);
  }
}

function sumWithout(member: NumberCell, relation: Relation, valueOf: ValueOf): number {
  return sumOf(relation, 'stored', supposing([member], 0, valueOf)).value;
}
