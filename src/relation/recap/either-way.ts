import { unit } from '../../domain/printed';
import { expectedOf, failingOf, holds, type Relation } from '../relation';

/**
 * The IKM of a year is the mean of its quarters' IKM, or 25 times the mean of their NRR: both are in use, and rounding makes them differ.
 * Where one holds, the other one's failing by no more than that is no mistake.
 */
export function eitherWay(relations: readonly Relation[]): readonly Relation[] {
  const failing = failingOf(relations).filter(isReckoned);
  if (failing.length === 0) return relations;
  const targets = new Set(failing.map(({ target }) => target));
  const standing = relations.filter((relation) => targets.has(relation.target) && isReckoned(relation) && holds(relation));
  const excused = new Set(failing.filter((relation) => standing.some((other) => other.target === relation.target && isNearly(relation, other))));
  return excused.size === 0 ? relations : relations.filter((relation) => !excused.has(relation));
}

function isReckoned({ kind }: Relation): boolean {
  return kind === 'rata-rata' || kind === 'kali';
}

/** True when one of them is a factor of a rounded number, and what fails is off by no more than that number may be. */
function isNearly(failing: Relation, standing: Relation): boolean {
  const reach = Math.max(...[failing, standing].map(({ kind, scale, terms: [first], reading }) =>
    (kind === 'kali' && reading.basis === 'survei' && first ? scale * unit(first.decimals) : 0)));
  return Math.abs(failing.target.value - (expectedOf(failing) ?? Infinity)) <= reach;
}
