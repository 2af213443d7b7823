import { ARAH, capaian, serapan } from './capaian';
import { efisiensiOf, HASIL } from './efisiensi';
import { type Failure, isFailure } from './failure';
import { ikm, nrr, nrrTertimbang } from './ikm';
import { type Grid, readText } from './input';
import { kategori, mutu } from './kategori';
import { bobotOf, choice, type Omitted, skalaOf } from './options';
import { peringkatOf } from './peringkat';
import { sampel } from './sampel';
import { divisor, operand, spill } from './spill';
import { EJAAN, terbilang } from './terbilang';

type Word = string | Omitted;
type Range = Grid | Omitted;
/** A result for each place, or one failure of all. */
type Results<T> = readonly (readonly (T | Failure)[])[] | Failure;

/** The worksheet functions of the namespace LKJIP: what their arguments, as cells hold them, come to. Ratios are ratios. */
export const OWN = {
  IKM: (nilai: Grid, bobot?: Range): number | Failure => given(bobotOf(bobot), (weights) => ikm(nilai, weights)),
  NRR: (nilai: Grid): Results<number> => row(nrr(nilai)),
  NRR_WEIGHTED: (nilai: Grid, bobot?: Range): Results<number> => row(given(bobotOf(bobot), (weights) => nrrTertimbang(nilai, weights))),
  CAPAIAN: (realisasi: Grid, target: Grid, arah?: Word): Results<number> =>
    given(choice(arah, ARAH), (way) => spill([operand(realisasi), divisor(target)], (reached, aim) => capaian(reached, aim, way))),
  KATEGORI: (nilai: Grid, skala?: Range): Results<string> => given(skalaOf(skala), (scale) => spill([operand(nilai)], (value) => kategori(value, scale))),
  EFISIENSI: (anggaran: Grid, realisasi: Grid, reached?: Range, hasil?: Word): Results<number> =>
    given(choice(hasil, HASIL), (form) => efisiensiOf(anggaran, realisasi, reached ?? undefined, form)),
  SERAPAN: (anggaran: Grid, realisasi: Grid): Results<number> => spill([divisor(anggaran), operand(realisasi)], serapan),
  TERBILANG: (angka: Grid, satuan?: Word, ejaan?: Word): Results<string> =>
    given(choice(ejaan, EJAAN), (spelling) => spill([operand(angka)], (value) => terbilang(value, readText(satuan), spelling))),
  MUTU: (nilai: Grid): Results<string> => spill([operand(nilai)], mutu),
  SAMPEL: (populasi: Grid): Results<number> => spill([operand(populasi)], sampel),
  PERINGKAT: (values: Grid): Results<number> => peringkatOf(values),
} as const;

/** Goes on with an option unless it is none. */
function given<T, R>(option: T | Failure, go: (value: T) => R | Failure): R | Failure {
  return isFailure(option) ? option : go(option);
}

function row<T>(results: readonly (T | Failure)[] | Failure): Results<T> {
  return isFailure(results) ? results : [results];
}
