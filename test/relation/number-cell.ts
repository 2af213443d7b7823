import { decimalsOf } from '../../src/domain/printed';
import { Law, type Relation, type RelationKind } from '../../src/relation/relation';
import { NumberCell } from '../../src/table/table';

/** A printed number somewhere on a sheet; each place has its own number. */
export function numberCell(place: number, value: number, decimals = decimalsOf(value)): NumberCell {
  return new NumberCell('Lembar1', place, 0, value, { decimals, percent: false, dash: false, text: false, computed: false, odd: undefined });
}

/** "97,78 follows from 68,45 and 70 as a ratio": target first. */
export function relation(kind: RelationKind, [target, ...terms]: readonly NumberCell[], more: Partial<Law> = {}): Relation {
  if (!target) throw new Error('a relation needs a target');
  const scale = kind === 'rasio' || kind === 'pertumbuhan' ? 100 : kind === 'rata-rata' ? terms.length : 1;
  return new Law({ kind, scale, slack: 0, proved: true, reading: { basis: 'hitungan', name: '' }, ...more }).of(target, terms);
}
