import { type Bobot, sumFault, weightsOf } from './bobot';
import { Decimal } from './decimal';
import { type Failure, fail, isFailure } from './failure';
import type { Grid } from './input';
import { columnTotals } from './survey';

/** A full scale of 4 becomes 100. PermenPANRB 14/2017, Lampiran, nilai konversi. */
const CONVERSION = 25;

/**
 * NRR, the mean answer of each unsur: the sum of its answers / how many were given.
 * @param answers rows are respondents, columns are unsur; blanks are left out.
 * @returns one value a column, #N/A for a column without answers; or a failure that names the first bad answer's place.
 */
export function nrr(answers: Grid): (number | Failure)[] | Failure {
  const means = meansOf(answers);
  return isFailure(means) ? means : means.map((mean) => mean?.toNumber() ?? NO_ANSWER);
}

/** Weighted NRR of each unsur: NRR x bobot; by default 1/unsur rounded to three decimals. Otherwise as nrr. */
export function nrrTertimbang(answers: Grid, bobot?: Bobot): (number | Failure)[] | Failure {
  const weighted = weightedMeans(answers, bobot, false);
  return isFailure(weighted) ? weighted : weighted.map((value) => value?.toNumber() ?? NO_ANSWER);
}

/**
 * Indeks Kepuasan Masyarakat: the sum of the weighted NRR x 25. Source: PermenPANRB 14/2017, Lampiran.
 * @param bobot by default 1/unsur rounded to three decimals (0.111 for nine), as the official worksheets compute.
 * @returns up to 100; unrounded. #N/A without any answer, #VALUE! for weights that do not add up to 1, and the failures of nrr.
 */
export function ikm(answers: Grid, bobot?: Bobot): number | Failure {
  const weighted = weightedMeans(answers, bobot, true);
  if (isFailure(weighted)) return weighted;
  return weighted.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0)).times(CONVERSION).toNumber();
}

/** An undefined place is an unsur without answers. */
function weightedMeans(answers: Grid, bobot: Bobot, whole: boolean): (Decimal | undefined)[] | Failure {
  const means = meansOf(answers);
  if (isFailure(means)) return means;
  const weights = weightsOf(bobot, means.map((mean) => mean !== undefined));
  if (isFailure(weights)) return weights;
  // One weight given for every unsur may serve a part of the sheet; only the whole index needs it to make up 1.
  const fault = whole || Array.isArray(bobot) ? sumFault(weights) : undefined;
  if (fault) return fault;
  const next = weights.values();
  return means.map((mean) => mean?.times(next.next().value ?? 0));
}

function meansOf(answers: Grid): (Decimal | undefined)[] | Failure {
  const totals = columnTotals(answers);
  if (isFailure(totals)) return totals;
  if (totals.every(({ count }) => count === 0)) return NO_ANSWER;
  return totals.map(({ sum, count }) => (count === 0 ? undefined : new Decimal(sum).div(count)));
}

const NO_ANSWER = fail('na', 'Belum ada jawaban.', 'There is no answer yet.');
