import { Decimal } from './decimal';
import { type Failure, fail } from './failure';

/** Chi-square of one degree of freedom at 95 %, share of the population, and the error allowed. */
const CHI_SQUARE = new Decimal('3.841');
const SPREAD = new Decimal('0.25');
const ERROR_SQUARED = new Decimal('0.0025');

/**
 * How many respondents a survey of a population needs: λ²·N·P·Q / (d²·(N − 1) + λ²·P·Q), half-up; 1300 → 297.
 * Source: Krejcie & Morgan (1970), as used by PermenPANRB 14/2017.
 * @returns #NUM! when the population is not a whole number of at least 1.
 */
export function sampel(populasi: number): number | Failure {
  if (!Number.isInteger(populasi) || populasi < 1) {
    return fail('num', 'Populasi harus bilangan bulat mulai dari 1.', 'The population must be a whole number from 1.');
  }
  const weighted = CHI_SQUARE.times(SPREAD);
  return weighted.times(populasi).div(ERROR_SQUARED.times(populasi - 1).plus(weighted)).toDecimalPlaces(0).toNumber();
}
