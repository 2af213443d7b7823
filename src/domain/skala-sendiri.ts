import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, isBlank, readInput, readText } from './input';
import type { Skala, Tingkat } from './skala';

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
    const text = readText(label);
    if (text === '') return failAt(fail('value', 'Label kosong.', 'The label is blank.'), index, 1);
    if (tingkat.some((step) => step.batas === bound)) return failAt(fail('value', 'Batas ini sudah ada.', 'This bound stands twice.'), index, 0);
    tingkat.push({ batas: bound, label: text });
  }
  if (tingkat.length === 0) return fail('value', 'Skala kosong.', 'The scale is empty.');
  return { satuan: 'nilai', tingkat: tingkat.sort((a, b) => b.batas - a.batas) };
}
