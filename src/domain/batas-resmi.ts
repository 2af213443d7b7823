import { Decimal } from './decimal';
import { SKALA, type SkalaResmi } from './skala';

/** Where two steps of a scale meet, as an official table prints it: up to below, from above. */
export interface Batas {
  readonly below: number;
  readonly above: number;
}

/** The bounds that a regulation prints between the steps of its scale, ascending. */
export interface BatasResmi {
  readonly dasar: string;
  /** One bound serves both steps and belongs to the lower one: "> 80 – 90". */
  readonly shared: boolean;
  readonly batas: readonly Batas[];
}

/** A full scale of 4 becomes 100; the same bounds are printed for both. PermenPANRB 14/2017, Lampiran. */
const CONVERSION = 25;

/** Bounds as printed: SKM 64,99 | 65,00 and as means of answers 2,5996 | 2,60; Permendagri in whole percents; SAKIP "> 90". */
export const BATAS_RESMI: readonly BatasResmi[] = [
  batasOf(SKALA.skm, 0.01, CONVERSION),
  batasOf(SKALA.skm, 0.01),
  batasOf(SKALA.permendagri86, 1),
  batasOf(SKALA.sakip, 0),
];

/** @param step by how much the upper bound of a step is printed below the next one's lower bound. */
function batasOf({ dasar, tingkat }: SkalaResmi, step: number, divisor = 1): BatasResmi {
  const batas = tingkat.filter((entry) => Number.isFinite(entry.batas)).map((entry) => ({
    below: new Decimal(entry.batas).minus(step).div(divisor).toNumber(),
    above: new Decimal(entry.batas).div(divisor).toNumber(),
  }));
  return { dasar, shared: step === 0, batas: batas.reverse() };
}

/**
 * The official bounds that a scale of these bounds repeats or means to repeat.
 * @param printed the bounds between its steps, ascending.
 * @returns undefined where there are as many bounds in none, or one of them is further off than a slip of its last digits.
 */
export function batasResmiOf(printed: readonly Batas[]): BatasResmi | undefined {
  return BATAS_RESMI.find(({ batas }) => batas.length === printed.length
    && batas.every(({ below, above }, i) => isNear(printed[i]?.below, below) && isNear(printed[i]?.above, above)));
}

/** In parts of the bound. */
const SLIP = 0.002;

function isNear(printed: number | undefined, official: number): boolean {
  return printed !== undefined && Math.abs(printed - official) <= SLIP * official;
}
