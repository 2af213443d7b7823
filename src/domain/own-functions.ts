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

/**
 * What a call by name comes to, every argument handed over as a range.
 * @returns undefined for a name that is none of ours, and where an argument is missing.
 */
export function callOwn(name: string, [first, second, third, fourth]: readonly (Grid | undefined)[]): Results<number | string> | undefined {
  const word = (grid: Grid | undefined): string => readText(grid?.[0]?.[0]);
  if (!first) return undefined;
  switch (name) {
    case 'IKM': return given(OWN.IKM(first, second), (index) => [[index]]);
    case 'NRR': return OWN.NRR(first);
    case 'NRR_WEIGHTED': return OWN.NRR_WEIGHTED(first, second);
    case 'CAPAIAN': return second && OWN.CAPAIAN(first, second, word(third));
    case 'KATEGORI': return OWN.KATEGORI(first, second);
    case 'EFISIENSI': return second && OWN.EFISIENSI(first, second, third, word(fourth));
    case 'SERAPAN': return second && OWN.SERAPAN(first, second);
    case 'TERBILANG': return OWN.TERBILANG(first, word(second), word(third));
    case 'MUTU': return OWN.MUTU(first);
    case 'SAMPEL': return OWN.SAMPEL(first);
    case 'PERINGKAT': return OWN.PERINGKAT(first);
    default: return undefined;
  }
}

/** Goes on with an option unless it is none. */
function given<T, R>(option: T | Failure, go: (value: T) => R | Failure): R | Failure {
  return isFailure(option) ? option : go(option);
}

function row<T>(results: readonly (T | Failure)[] | Failure): Results<T> {
  return isFailure(results) ? results : [results];
}
