import type { CauseKind } from '../check/cause';
import { among, COMMON, information, toleranceOf } from '../check/coincidence';
import { number } from '../check/message';
import { unit } from '../domain/printed';
import type { Language } from '../sheet/text';

/** Powers of ten by which a number slips: zeros, a lost decimal mark, thousands or millions against rupiah. */
const POWERS = [1, 2, 3, 6] as const;
/** However many zeros an amount ends in, it was one of a hundred: 50.000.000 might have been 52.000.000. */
const ROUND = among(100);

/** A zero too many or too few, a lost decimal mark, or another unit than the column's. */
const cause: CauseKind = {
  id: 'nol-berlebih-kurang',
  explain(slip) {
    const { cell, right } = slip;
    if (cell.value === 0 || right === 0) return undefined;
    for (const power of POWERS) {
      for (const factor of [10 ** power, 10 ** -power]) {
        // What was divided by a thousand may have lost its end.
        const tolerance = Math.max(toleranceOf(slip), factor < 1 ? unit(cell.decimals) / 2 / factor : 0);
        if (Math.abs(cell.value / factor - right) > tolerance) continue;
        return {
          bits: Math.min(Math.log2(Math.abs(right) / (2 * tolerance)) + COMMON, Math.max(ROUND, information(cell.value, cell.decimals)) + 2 * COMMON)
            - among(2 * POWERS.length) + power,
          cells: [cell],
          message: (language) => sentence(number(cell.value, cell, language), number(right, cell, language), power, factor > 1, language),
        };
      }
    }
    return undefined;
  },
};

function sentence(from: string, to: string, power: number, large: boolean, language: Language): string {
  const times = 10 ** power;
  if (language === 'id') {
    const zeros = large ? 'tampaknya kelebihan nol atau kehilangan tanda desimal' : 'tampaknya kurang nol';
    const what = power >= 3 ? 'tampaknya satuannya lain (rupiah, ribuan, atau jutaan)' : zeros;
    return `${from} tepat ${times} kali terlalu ${large ? 'besar' : 'kecil'}: seharusnya ${to}; ${what}.`;
  }
  const zeros = large ? 'there seem to be zeros too many, or a lost decimal mark' : 'zeros seem to be missing';
  const what = power >= 3 ? 'the unit seems to be another one (rupiah, thousands or millions)' : zeros;
  return `${from} is exactly ${times} times too ${large ? 'large' : 'small'}: it should be ${to}; ${what}.`;
}

export default cause;
