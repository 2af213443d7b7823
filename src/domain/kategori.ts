import { withoutNoise } from './decimal';
import { type Failure, fail } from './failure';
import { writeNumber } from './number-text';
import { decimalsOf } from './printed';
import { tooLargeForRatio, unitFault } from './ratio';
import { SKALA, type Skala } from './skala';

/**
 * The label of a number on a scale.
 *
 * On the official scales it is judged as a report shows it, rounded half-up to two decimals. In a gap of the printed table
 * (74.5 between 55–74 and 75–100) it stays in the lower step until it reaches the next one's lower bound.
 * @param value a ratio on scales of percentages (0.9779), points on the others (83.2).
 * @returns #VALUE! for a ratio above 10 (a percentage not divided by 100) and for points that can only be a ratio; #NUM! outside the scale.
 */
export function kategori(value: number, skala: Skala): string | Failure {
  const failure = skala.satuan === 'rasio' ? tooLargeForRatio(value) : unitFault(value, skala) ?? rangeFault(value, skala);
  if (failure) return failure;
  const exact = withoutNoise(value).times(skala.satuan === 'rasio' ? 100 : 1);
  const shown = skala.desimal === undefined ? exact : exact.toDecimalPlaces(skala.desimal);
  const step = skala.tingkat.find(({ batas, diAtas }) => (diAtas ? shown.gt(batas) : shown.gte(batas)));
  return step?.label ?? fail('na', 'Nilai di bawah batas terendah skala.', 'The value is below the lowest bound of the scale.');
}

/** Mutu pelayanan, A to D, of an IKM. Source: PermenPANRB 14/2017. #NUM! when it cannot be an IKM. */
export function mutu(ikm: number): string | Failure {
  const label = kategori(ikm, SKALA.skm);
  return typeof label === 'string' ? label.charAt(0) : label;
}

function rangeFault(value: number, { terendah = -Infinity, tertinggi = Infinity }: Skala): Failure | undefined {
  if (value >= terendah && value <= tertinggi) return undefined;
  const decimals = decimalsOf(value);
  return fail('num', `${writeNumber(value, decimals)} di luar skala ${terendah}–${tertinggi}.`,
    `${writeNumber(value, decimals, 'en')} is off the scale ${terendah}–${tertinggi}.`);
}
