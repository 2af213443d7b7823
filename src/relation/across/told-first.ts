import { asPercent } from '../../domain/printed';
import { holds, type Relation } from '../relation';

/** So many places are no slips. */
const FEWEST = 3;

/** How far work has come is said in such steps, of a percent. */
const STEP = 5;

/**
 * Ratios without those whose percentage was told first, and the count beside it cut or rounded from it: of 1 dokumen 25 % is 0 dokumen.
 * Where only one or two are so, the percentage is as likely the one that is wrong.
 */
export function withoutToldFirst(relations: readonly Relation[]): readonly Relation[] {
  const failing = relations[0]?.kind === 'rasio' ? relations.filter((relation) => !holds(relation)) : [];
  const told = new Set(failing.length < FEWEST ? [] : failing.filter(isToldFirst));
  return told.size < FEWEST || 2 * told.size <= failing.length ? relations : relations.filter((relation) => !told.has(relation));
}

function isToldFirst({ kind, scale, target: { value }, terms: [part, base] }: Relation): boolean {
  if (kind !== 'rasio' || !part || !base || part.decimals > 0 || part.percent) return false;
  const percent = asPercent(value / scale);
  return percent > 0 && percent <= 100 && percent % STEP === 0 && Math.abs(part.value - (base.value * value) / scale) < 1;
}
