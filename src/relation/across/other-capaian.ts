import { meet, standsFor } from '../../domain/printed';
import { expectedOf, holds, type Relation } from '../relation';

/** Values at which offices cap a capaian, in percent. */
const CAPS = [100, 110, 120] as const;

/**
 * True when a capaian is not realisasi / target but another reading that offices use: of an indicator
 * where less is better, (2 · target − realisasi) / target or target / realisasi; capped, or not below zero.
 */
export function isOtherCapaian(relation: Relation): boolean {
  const [realisasi, target] = relation.terms;
  if (relation.kind !== 'rasio' || holds(relation) || !realisasi || !target || target.value === 0) return false;
  const printed = standsFor(relation.target);
  const reads = (value: number) => meet(printed, { low: value, high: value });
  const { scale } = relation;
  const turun = (scale * (2 * target.value - realisasi.value)) / target.value;
  return reads(turun)
    || (relation.target.value === 0 && turun <= 0)
    || (realisasi.value !== 0 && reads((scale * target.value) / realisasi.value))
    || CAPS.some((cap) => relation.target.value === (cap * scale) / 100 && (expectedOf(relation) ?? 0) > relation.target.value);
}
