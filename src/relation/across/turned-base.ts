import type { NumberCell } from '../../table/table';
import { holds, membersOf, type Relation } from '../relation';
import type { Formula } from './formula';
import type { Matrix } from './matrix';

/** Rows that may well be below nothing. */
const BALANCE = /surplus|defisit|\bnett?o\b|pembiayaan|silpa|selisih|\b(lebih|kurang|rugi|laba)\b|pengurang|saldo/i;

/**
 * A ratio to an amount below nothing that is printed with the other sign: some take it to the size of the amount. Where no other number of that line is
 * below nothing, and nothing names a balance, the minus is worth a look; undefined elsewhere.
 */
export function doubtOfSign(matrix: Matrix, line: number, place: number, { scale, operands }: Formula, relation: Relation): Relation | undefined {
  const base = line + (operands[1] ?? 0);
  if (BALANCE.test(matrix.nameAt(place)) || BALANCE.test(matrix.lines[base]?.heading ?? '') || !holds(relation.with({ scale: -scale }))) return undefined;
  for (let other = 0; other < matrix.places; other++) if (other !== place && (matrix.cell(base, other)?.value ?? 0) < 0) return undefined;
  return relation.with({ proved: false, likely: true });
}

/** Without doubts about the sign of an amount that something else bears out: a total to which it adds up with its minus. */
export function withoutMeantSigns(relations: readonly Relation[]): readonly Relation[] {
  const bases = new Map<Relation, NumberCell>();
  for (const relation of relations) {
    const base = relation.kind === 'rasio' && !relation.proved && relation.law.likely ? relation.terms[1] : undefined;
    if (base && base.value < 0) bases.set(relation, base);
  }
  if (bases.size === 0) return relations;
  const asked = new Set(bases.values());
  const meant = new Set(relations.filter((relation) => !bases.has(relation) && holds(relation)).flatMap((relation) => membersOf(relation).filter((cell) => asked.has(cell))));
  return relations.filter((relation) => {
    const base = bases.get(relation);
    return !base || !meant.has(base);
  });
}
