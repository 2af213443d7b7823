import { Decimal } from './decimal';
import { type Failure, fail } from './failure';
import { writeNumber } from './number-text';
import { decimalsOf } from './printed';
import { tooLargeForRatio } from './ratio';
import { SKALA, type Skala } from './skala';

/** The digits a report prints, and by which a number is judged: 100.004 % is shown as 100,00 and is not above 100. */
const SHOWN_DECIMALS = 2;

/**
 * The label of a number on a scale.
 *
 * The number is rounded half-up to two decimals first. In a gap of the printed table (74.5 between 55–74 and 75–100)
 * it stays in the lower step until it reaches the next one's lower bound.
 * @param value a ratio on scales of percentages (0.9779), points on the others (83.2).
 * @returns #VALUE! for a ratio above 10 (a percentage not divided by 100) and for points that can only be a ratio; #NUM! outside the scale.
 */
export function kategori(value: number, skala: Skala): string | Failure {
  const failure = skala.satuan === 'rasio' ? tooLargeForRatio(value) : pointsFault(value, skala);
  if (failure) return failure;
  const shown = new Decimal(value).times(skala.satuan === 'rasio' ? 100 : 1).toDecimalPlaces(SHOWN_DECIMALS);
  const step = skala.tingkat.find(({ batas, diAtas }) => (diAtas ? shown.gt(batas) : shown.gte(batas)));
  return step?.label ?? fail('na', 'Nilai di bawah batas terendah skala.', 'The value is below the lowest bound of the scale.');
}

/** Mutu pelayanan, A to D, of an IKM. Source: PermenPANRB 14/2017. #NUM! when it cannot be an IKM. */
export function mutu(ikm: number): string | Failure {
  const label = kategori(ikm, SKALA.skm);
  return typeof label === 'string' ? label.charAt(0) : label;
}

function pointsFault(value: number, { terendah = -Infinity, tertinggi = Infinity }: Skala): Failure | undefined {
  const id = writeNumber(value, decimalsOf(value));
  const en = writeNumber(value, decimalsOf(value), 'en');
  if (value > 0 && value <= 1 && tertinggi === 100) {
    return fail('value', `Skala ini memakai nilai sampai 100, bukan rasio; ${id} perlu dikali 100.`, `This scale takes points up to 100, not a ratio; multiply ${en} by 100.`);
  }
  if (value >= terendah && value <= tertinggi) return undefined;
  return fail('num', `${id} di luar skala ${terendah}–${tertinggi}.`, `${en} is off the scale ${terendah}–${tertinggi}.`);
}
