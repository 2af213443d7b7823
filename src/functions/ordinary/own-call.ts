import { capaian, serapan } from './ratios';
import { efisiensi } from './efisiensi';
import { kategori, mutu } from './scales';
import { ikm, nrr, nrrWeighted } from './survey';
import { peringkat, sampel } from './counting';
import { Refused, unknownRange } from './refusal';
import { terbilang } from './terbilang';
import type { Value } from './value';

type Argument = Value | undefined;

/** Each function, with how many arguments it needs and takes. */
interface Own {
  readonly needs: number;
  readonly takes: number;
  readonly of: (args: readonly Argument[]) => Value;
}

const ONE = 1;

const OWN: Readonly<Record<string, Own>> = {
  IKM: { needs: ONE, takes: 2, of: ([nilai, bobot]) => ikm(given(nilai), bobot) },
  NRR: { needs: ONE, takes: ONE, of: ([nilai]) => nrr(given(nilai)) },
  NRR_WEIGHTED: { needs: ONE, takes: 2, of: ([nilai, bobot]) => nrrWeighted(given(nilai), bobot) },
  CAPAIAN: { needs: 2, takes: 3, of: ([realisasi, target, arah]) => capaian(given(realisasi), given(target), arah) },
  KATEGORI: { needs: ONE, takes: 2, of: ([nilai, skala]) => kategori(given(nilai), skala) },
  EFISIENSI: { needs: 2, takes: 4, of: ([anggaran, realisasi, reached, hasil]) => efisiensi(given(anggaran), given(realisasi), reached, hasil) },
  SERAPAN: { needs: 2, takes: 2, of: ([anggaran, realisasi]) => serapan(given(anggaran), given(realisasi)) },
  TERBILANG: { needs: ONE, takes: 3, of: ([angka, satuan, ejaan]) => terbilang(given(angka), satuan, ejaan) },
  MUTU: { needs: ONE, takes: ONE, of: ([nilai]) => mutu(given(nilai)) },
  SAMPEL: { needs: ONE, takes: ONE, of: ([populasi]) => sampel(given(populasi)) },
  PERINGKAT: { needs: ONE, takes: ONE, of: ([values]) => peringkat(given(values)) },
};

/** Functions whose result is a ratio, which a cell shows as a percentage. */
export const RATIOS: readonly string[] = ['CAPAIAN', 'EFISIENSI', 'SERAPAN'];

/** What a call of ours stands for. @throws Refused when it cannot be written as ordinary formulas */
export function ownCall(name: string, args: readonly Argument[]): Value {
  const own = OWN[name];
  if (!own) throw new Refused('unknown-function', `LKJIP.${name} tidak dikenal.`, `LKJIP.${name} is not known.`);
  if (args.length > own.takes || args.slice(0, own.needs).filter((arg) => arg !== undefined).length < own.needs) {
    throw new Refused('wrong-call', `LKJIP.${name} kurang atau kelebihan argumen.`, `LKJIP.${name} has too few or too many arguments.`);
  }
  return own.of(args);
}

function given(arg: Argument): Value {
  if (!arg) throw new Error('an argument that is needed was not asked for');
  if (arg.unknown !== undefined) throw unknownRange(arg.unknown);
  return arg;
}
