import type { CauseKind, Slip } from '../check/cause';
import { hitBits } from '../check/coincidence';
import { roundHalfUp, unit } from '../domain/printed';
import { writeNumber } from '../domain/number-text';

/** Numbers of unsur that surveys ask for; nine by PermenPANRB 14/2017. */
const UNSUR = [9, 14, 10, 8, 7, 16] as const;
/** For each number of unsur three weights may be meant, and two others used. */
const WAYS = 6;

/** The weights that offices use for so many unsur: exact, of three and of two decimals. */
const weightsFor = (unsur: number): readonly { value: number; name: (decimal: 'id' | 'en') => string }[] => [
  { value: 1 / unsur, name: () => `1/${unsur}` },
  ...[3, 2].map((decimals) => ({ value: roundHalfUp(1 / unsur, decimals), name: (language: 'id' | 'en') => writeNumber(roundHalfUp(1 / unsur, decimals), decimals, language) })),
];

/** How many unsur the survey has, where its sum or a weighted mean shows it; else the usual numbers. */
function unsurOf({ cell, repairs }: Slip): readonly number[] {
  const own = repairs.filter(({ target }) => target === cell);
  const shown = own.flatMap(({ kind, scale, terms }) => (kind === 'jumlah' ? [terms.length] : kind === 'kali' && terms.length === 1 && scale < 1 ? [Math.round(1 / scale)] : []));
  return shown.length > 0 ? shown : UNSUR;
}

/** A survey's result was reckoned with another weight than the rest of the sheet: 1/9, 0,111 or 0,11. */
const cause: CauseKind = {
  id: 'bobot-lain',
  explain(slip) {
    const { cell, right, repairs } = slip;
    if (right === 0 || !repairs.some(({ reading }) => reading.basis === 'survei')) return undefined;
    // A mean of answers is reckoned without weights.
    if (repairs.some(({ kind, target }) => kind === 'rata-rata' && target === cell)) return undefined;
    const counts = unsurOf(slip);
    for (const unsur of counts) {
      const weights = weightsFor(unsur);
      for (const used of weights) {
        for (const meant of weights) {
          if (used === meant || Math.abs((right * used.value) / meant.value - cell.value) > unit(cell.decimals) * 1.01) continue;
          return {
            bits: hitBits(slip, WAYS * counts.length, 2 * counts.length),
            cells: [cell],
            message: (language) => (language === 'id'
              ? `Nilai ini mengikuti bobot ${used.name(language)}, sedangkan yang lain dihitung dengan ${meant.name(language)}.`
              : `This value follows from a weight of ${used.name(language)}; the others are reckoned with ${meant.name(language)}.`),
          };
        }
      }
    }
    return undefined;
  },
};

export default cause;
