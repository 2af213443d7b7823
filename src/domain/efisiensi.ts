import { EMPTY_ANGGARAN } from './capaian';
import { Decimal } from './decimal';
import { type Failure, fail, isFailure } from './failure';
import type { Grid } from './input';
import { tooLargeForRatio } from './ratio';
import { divisor, operand, spill } from './spill';

/** One output: what was planned for it, what was spent, and how much of it was reached (capaian keluaran, a ratio). */
export interface Keluaran {
  readonly anggaran: number;
  readonly realisasi: number;
  readonly capaian: number;
}

/** e: efisiensi; ne: nilai efisiensi; gabungan: all rows together, one number. */
export const HASIL = ['e', 'ne', 'e-gabungan', 'ne-gabungan'] as const;
export type Hasil = (typeof HASIL)[number];

/**
 * Efisiensi of ranges, row by row or all rows together. Without capaian it is sisaAnggaran, with capaian efisiensi.
 * @returns #VALUE! when the form asked for needs a capaian and there is none; together, the failure of the first row that has one.
 */
export function efisiensiOf(anggaran: Grid, realisasi: Grid, capaian: Grid | undefined, hasil: Hasil): (number | Failure)[][] | Failure {
  const money = [divisor(anggaran), operand(realisasi)];
  if (!capaian) return hasil === 'e' ? spill(money, sisaAnggaran) : NEEDS_CAPAIAN;
  const form = (keluaran: readonly Keluaran[]): number | Failure => {
    const result = efisiensi(keluaran);
    return isFailure(result) || hasil === 'e' || hasil === 'e-gabungan' ? result : nilaiEfisiensi(result);
  };
  const rows = spill([...money, operand(capaian)], (pagu = 0, spent = 0, reached = 0): Keluaran => ({ anggaran: pagu, realisasi: spent, capaian: reached }));
  if (hasil === 'e' || hasil === 'ne') return rows.map((row) => row.map((cell) => (isFailure(cell) ? cell : form([cell]))));
  const all: Keluaran[] = [];
  for (const cell of rows.flat()) {
    if (isFailure(cell)) return cell;
    all.push(cell);
  }
  return [[form(all)]];
}

/** Sisa anggaran as a ratio: 1 − realisasi / anggaran. What reports call efisiensi; it says nothing of what was reached. */
export function sisaAnggaran(anggaran: number, realisasi: number): number | Failure {
  return anggaran === 0 ? EMPTY_ANGGARAN : new Decimal(anggaran).minus(realisasi).div(anggaran).toNumber();
}

/**
 * Efisiensi of outputs as a ratio: Σ(anggaran · capaian − realisasi) / Σ(anggaran · capaian).
 * Source: PMK 214/PMK.02/2017; PMK 22/PMK.02/2021 has the same form with rincian output.
 * @returns #VALUE! for a capaian above 1000 % (a percentage not yet divided by 100); #DIV/0! when nothing was planned or reached.
 */
export function efisiensi(keluaran: readonly Keluaran[]): number | Failure {
  let due = new Decimal(0);
  let spent = new Decimal(0);
  for (const { anggaran, realisasi, capaian } of keluaran) {
    const failure = tooLargeForRatio(capaian);
    if (failure) return failure;
    due = due.plus(new Decimal(anggaran).times(capaian));
    spent = spent.plus(realisasi);
  }
  if (due.isZero()) return fail('div0', 'Anggaran x capaian kosong atau nol.', 'Anggaran x capaian is empty or zero.');
  return due.minus(spent).div(due).toNumber();
}

/**
 * Nilai efisiensi (NE), 0 to 1: 50 % + (E / 20) x 50 with E in percent, E kept within −20 % and 20 %.
 * Source: the attachment of PMK 214/PMK.02/2017; the limits of E are common teaching, not seen in the regulation.
 */
export function nilaiEfisiensi(efisiensi: number): number {
  const within = Decimal.max(-0.2, Decimal.min(0.2, efisiensi));
  return within.div('0.4').plus('0.5').toNumber();
}

const NEEDS_CAPAIAN = fail('value', 'Hasil ini memerlukan capaian.', 'This result needs a capaian.');
