import { digitsOf, unit } from '../domain/printed';
import type { Relation } from '../relation/relation';
import type { Slip } from './cause';

/** Bits in the digits of a number: what it takes to hit it by chance. Zeros at the end of a whole amount tell nothing, nor does 100 %. */
export function information(value: number, decimals: number): number {
  const digits = digitsOf(value, decimals);
  return (decimals === 0 || value === 100 ? digits.replace(/0+$/, '') : digits).length * Math.log2(10);
}

/** What it costs to have looked at so many places or tried so many values. */
export function among(count: number): number {
  return Math.log2(Math.max(1, count));
}

/** How far a value may be from the right one and still be it: what was found backwards through a percentage is known only roughly. */
export function toleranceOf({ cell, right, repairs }: Slip): number {
  const half = unit(cell.decimals) / 2;
  return repairs.reduce((least, relation) => Math.min(least, toleranceBy(relation, relation.target === cell, right)), Infinity) + half * 1.01;
}

function toleranceBy(relation: Relation, isTarget: boolean, right: number): number {
  const { kind, slack, target, terms } = relation;
  switch (kind) {
    case 'sama': return 0;
    case 'jumlah': return slack;
    default:
      if (isTarget) return 0;
      return kind === 'rata-rata' ? terms.length * unit(target.decimals) : Math.abs(right) * (unit(target.decimals) / Math.max(Math.abs(target.value), unit(target.decimals)));
  }
}

/** Another state of the data differs by this part of an amount at the least. */
const OTHER_STATE = 1e-4;

/** Bits by which two whole amounts are too close to be two states of the data, where their parts could not have been rounded to this either. */
export function tooCloseForAnother({ cell, right, repairs }: Slip): number {
  const away = Math.abs(cell.value - right);
  const parts = repairs.reduce((most, { terms }) => Math.max(most, terms.length), 0);
  if (cell.decimals > 0 || 2 * away <= parts + 1 || !repairs.every(({ kind, slack }) => (kind === 'jumlah' || kind === 'sama') && slack === 0)) return 0;
  return Math.max(0, Math.log2((OTHER_STATE * Math.abs(right)) / away));
}

/** What it is worth that people do slip in just this way. */
export const COMMON = 3;

/**
 * Bits of hitting the right value by one of several ways of changing the printed one.
 * @param near how many of the ways lead no further away: what lies close by is hit by chance more easily
 * @param rare bits by which chance seldom leads so close at all
 */
export function hitBits(slip: Slip, ways: number, near: number, rare = 0): number {
  const { cell, right } = slip;
  const width = 2 * toleranceOf(slip);
  const anywhere = Math.log2(Math.max(1, Math.abs(right) / width)) - among(ways) + COMMON;
  const closeBy = Math.log2(Math.max(1, (2 * Math.abs(cell.value - right)) / width)) - among(near) + 2 * COMMON + rare;
  return Math.min(anywhere, closeBy, Math.max(information(right, cell.decimals), information(cell.value, cell.decimals)) - among(ways) + COMMON);
}
