import { ARAH, capaian, serapan } from '../../src/domain/capaian';
import { efisiensiOf, HASIL } from '../../src/domain/efisiensi';
import { type Failure, isFailure } from '../../src/domain/failure';
import { ikm, nrr, nrrTertimbang } from '../../src/domain/ikm';
import { type Grid, readText } from '../../src/domain/input';
import { kategori, mutu } from '../../src/domain/kategori';
import { peringkatOf } from '../../src/domain/peringkat';
import { sampel } from '../../src/domain/sampel';
import { divisor, operand, spill } from '../../src/domain/spill';
import { EJAAN, terbilang } from '../../src/domain/terbilang';
import { bobotOf, choice, skalaOf } from '../../src/domain/options';

type Results = readonly (readonly unknown[])[];
type Computed = (args: readonly (Grid | undefined)[]) => Results;

const given = <T>(result: T | Failure): T => {
  if (isFailure(result)) throw new Error(`a template's formula fails: ${result.error}`);
  return result;
};
const word = (grid: Grid | undefined): string => readText(grid?.[0]?.[0]);

/** Our worksheet functions on plain values, as src/functions gives them to Excel. */
export const OWN: Readonly<Record<string, Computed>> = {
  IKM: ([nilai = [], bobot]) => [[given(ikm(nilai, given(bobotOf(bobot))))]],
  NRR: ([nilai = []]) => [given(nrr(nilai))],
  NRR_WEIGHTED: ([nilai = [], bobot]) => [given(nrrTertimbang(nilai, given(bobotOf(bobot))))],
  CAPAIAN: ([realisasi = [], target = [], arah]) => {
    const way = given(choice(word(arah), ARAH));
    return spill([operand(realisasi), divisor(target)], (reached, aim) => capaian(reached, aim, way));
  },
  KATEGORI: ([nilai = [], skala]) => {
    const scale = given(skalaOf(skala));
    return spill([operand(nilai)], (value) => kategori(value, scale));
  },
  EFISIENSI: ([anggaran = [], realisasi = [], reached, hasil]) => given(efisiensiOf(anggaran, realisasi, reached, given(choice(word(hasil), HASIL)))),
  SERAPAN: ([anggaran = [], realisasi = []]) => spill([divisor(anggaran), operand(realisasi)], serapan),
  TERBILANG: ([angka = [], satuan, ejaan]) => {
    const spelling = given(choice(word(ejaan), EJAAN));
    return spill([operand(angka)], (value) => terbilang(value, word(satuan), spelling));
  },
  MUTU: ([nilai = []]) => spill([operand(nilai)], mutu),
  SAMPEL: ([populasi = []]) => spill([operand(populasi)], sampel),
  PERINGKAT: ([values = []]) => given(peringkatOf(values)),
};
