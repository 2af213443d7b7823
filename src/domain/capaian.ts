import { Decimal } from './decimal';
import { type Failure, fail } from './failure';

/**
 * naik: more is better. turun: less is better, counted by the distance from the target. turun-bagi: less is better, counted by division.
 * An indicator has to state which one it uses; a decreasing one gives different figures by the two (target 10, realisasi 8: 120 % and 125 %).
 */
export const ARAH = ['naik', 'turun', 'turun-bagi'] as const;
export type Arah = (typeof ARAH)[number];

/**
 * Capaian kinerja as a ratio: 68.45 of 70 → 0.977857…
 *
 * naik: realisasi / target. turun: (2 · target − realisasi) / target. turun-bagi: target / realisasi.
 * Nothing is cut off below 0 or above 1: a cap is the report's choice and has to be told in it.
 * @returns #DIV/0! for a target of zero, and by turun-bagi for a realisasi of zero.
 */
export function capaian(realisasi: number, target: number, arah: Arah = 'naik'): number | Failure {
  if (target === 0) return fail('div0', 'Target kosong atau nol.', 'The target is empty or zero.');
  if (arah === 'naik') return new Decimal(realisasi).div(target).toNumber();
  if (arah === 'turun') return new Decimal(target).times(2).minus(realisasi).div(target).toNumber();
  if (realisasi === 0) {
    return fail('div0', 'Realisasi nol tidak dapat menjadi pembagi target.', 'The target cannot be divided by a realisasi of zero.');
  }
  return new Decimal(target).div(realisasi).toNumber();
}

/** Serapan anggaran as a ratio: realisasi / anggaran; #DIV/0! for an anggaran of zero. */
export function serapan(anggaran: number, realisasi: number): number | Failure {
  return anggaran === 0 ? EMPTY_ANGGARAN : new Decimal(realisasi).div(anggaran).toNumber();
}

export const EMPTY_ANGGARAN = fail('div0', 'Anggaran kosong atau nol.', 'The anggaran is empty or zero.');
