import type { CauseKind } from '../check/cause';
import { hitBits } from '../check/coincidence';
import { bilingual } from '../check/message';
import { roundHalfUp, unit } from '../domain/printed';
import { writeNumber } from '../domain/number-text';

/** Numbers of unsur that surveys ask for; nine by PermenPANRB 14/2017. */
const UNSUR = [9, 14, 10, 8, 7, 16] as const;

/** The weights that offices use for so many unsur: exact, of three and of two decimals. */
const weightsFor = (unsur: number): readonly { value: number; name: (decimal: 'id' | 'en') => string }[] => [
  { value: 1 / unsur, name: () => `1/${unsur}` },
  ...[3, 2].map((decimals) => ({ value: roundHalfUp(1 / unsur, decimals), name: (language: 'id' | 'en') => writeNumber(roundHalfUp(1 / unsur, decimals), decimals, language) })),
];

/** A survey's result was reckoned with another weight than the rest of the sheet: 1/9, 0,111 or 0,11. */
const cause: CauseKind = {
  id: 'bobot-lain',
  explain(slip) {
    const { cell, right, repairs } = slip;
    if (right === 0 || !repairs.some(({ reading }) => reading.basis === 'survei')) return undefined;
    for (const unsur of UNSUR) {
      const weights = weightsFor(unsur);
      for (const used of weights) {
        for (const meant of weights) {
          if (used === meant || Math.abs((right * used.value) / meant.value - cell.value) > unit(cell.decimals) * 1.01) continue;
          return {
            bits: hitBits(slip, 6, 2),
            cells: [cell],
            message: bilingual((language) => (language === 'id'
              ? `Nilai ini mengikuti bobot ${used.name(language)}, sedangkan yang lain dihitung dengan ${meant.name(language)}.`
              : `This value follows from a weight of ${used.name(language)}; the others are reckoned with ${meant.name(language)}.`)),
          };
        }
      }
    }
    return undefined;
  },
};

export default cause;
