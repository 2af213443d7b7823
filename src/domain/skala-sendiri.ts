import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, isBlank, readInput } from './input';
import type { Skala, Tingkat } from './skala';

/** A bound of 2 at most is a ratio (200 %), one of 10 at least is not. */
const MOST_AS_RATIO = 2;
const LEAST_AS_POINTS = 10;

/**
 * A scale of the user's own, from a range of two columns: lower bound and label, in any order of rows.
 * A number belongs to the highest bound it reaches; a number below all bounds has no label.
 * @returns #VALUE! when the range has not two columns, a bound is no number or stands twice, or a label is missing; it names the place.
 */
export function ownScale(rows: Grid): Skala | Failure {
  const tingkat: Tingkat[] = [];
  for (const [index, row] of rows.entries()) {
    const [batas, label] = row;
    if (row.length !== 2) return fail('value', 'Skala perlu dua kolom: batas bawah dan label.', 'A scale needs two columns: lower bound and label.');
    if (isBlank(batas) && isBlank(label)) continue;
    const bound = readInput(batas);
    if (isFailure(bound)) return failAt(bound, index, 0);
    if (bound === undefined) return failAt(fail('value', 'Batas bawah kosong.', 'The lower bound is blank.'), index, 0);
    if (isFailure(label)) return failAt(label, index, 1);
    if (isBlank(label)) return failAt(fail('value', 'Label kosong.', 'The label is blank.'), index, 1);
    if (tingkat.some((step) => step.batas === bound)) return failAt(fail('value', 'Batas ini sudah ada.', 'This bound stands twice.'), index, 0);
    tingkat.push({ batas: bound, label: String(label) });
  }
  if (tingkat.length === 0) return fail('value', 'Skala kosong.', 'The scale is empty.');
  return { satuan: 'nilai', dasar: '', tahun: 0, tingkat: tingkat.sort((a, b) => b.batas - a.batas) };
}

/** #VALUE! when number and bounds cannot be of one kind: 97.78 on bounds of ratios, or 0.9778 on bounds of points. */
export function unitFault(value: number, { tingkat }: Skala): Failure | undefined {
  const bounds = tingkat.map(({ batas }) => batas).filter((batas) => Number.isFinite(batas) && batas !== 0);
  if (bounds.length === 0) return undefined;
  if (Math.abs(value) > LEAST_AS_POINTS && bounds.every((bound) => bound <= MOST_AS_RATIO)) {
    return fail('value', 'Batas skala berupa rasio, nilainya bukan; bagi dengan 100.', 'The bounds are ratios and the value is not; divide it by 100.');
  }
  if (value > 0 && value < 1 && bounds.every((bound) => bound >= LEAST_AS_POINTS)) {
    return fail('value', 'Nilainya berupa rasio, batas skala bukan; kali dengan 100.', 'The value is a ratio and the bounds are not; multiply it by 100.');
  }
  return undefined;
}
