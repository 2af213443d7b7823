import type { CauseKind, Slip } from '../check/cause';
import { among, digitsOf, information, toleranceOf } from '../check/coincidence';
import { bilingual, number } from '../check/message';
import { roundHalfUp, unit } from '../domain/printed';
import { keyOf } from '../relation/relation';

/** Steps to which amounts are rounded in reports, in units of the last digit. */
const STEPS = [10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
/** So many units of the last digit may rounding carried through several steps move a result. */
const CARRIED = 2;
/** A single digit that became 0 was as likely mistyped. */
const ONE_DIGIT = 6;

/** The number was rounded further than its column, or reckoned from numbers that were rounded before. */
const cause: CauseKind = {
  id: 'pembulatan-terbawa',
  explain(slip) {
    const { cell, right } = slip;
    const last = unit(cell.decimals);
    const size = Math.log2(Math.max(1, Math.abs(right) / last));
    for (const step of STEPS) {
      const coarse = step * last;
      const whole = Math.abs(roundHalfUp(cell.value / coarse, 0) * coarse - cell.value) < last / 2;
      if (!whole || Math.abs(right) < 10 * coarse || Math.abs(cell.value - right) > coarse / 2 + toleranceOf(slip)) continue;
      return {
        bits: Math.min(size, information(right, cell.decimals)) - among(STEPS.length) - (changedDigits(slip) === 1 ? ONE_DIGIT : 0),
        cells: [cell],
        message: bilingual((language) => {
          const [from, to] = [number(cell.value, cell, language), number(right, cell, language)];
          return language === 'id' ? `${from} tampaknya pembulatan dari ${to}.` : `${from} seems to be ${to}, rounded.`;
        }),
      };
    }
    if (!isReckoned(slip) || Math.abs(cell.value - right) > CARRIED * last * 1.01) return undefined;
    return {
      bits: size - Math.log2(2 * CARRIED) - 1,
      cells: [cell],
      message: bilingual((language) => {
        const [from, to] = [number(cell.value, cell, language), number(right, cell, language)];
        return language === 'id'
          ? `${from} hanya berbeda di angka terakhir dari ${to}; tampaknya dihitung dari angka yang sudah dibulatkan.`
          : `${from} differs from ${to} only in its last digit; it seems to have been reckoned from rounded numbers.`;
      }),
    };
  },
};

function changedDigits({ cell, right }: Slip): number {
  const [printed, wanted] = [digitsOf(cell.value, cell.decimals), digitsOf(right, cell.decimals)];
  return printed.length === wanted.length ? [...printed].filter((digit, i) => digit !== wanted[i]).length : Infinity;
}

/** A ratio, mean or product, or a sum of numbers with decimals: whole amounts add up without any rounding. */
function isReckoned({ cell, repairs }: Slip): boolean {
  return repairs.some(({ kind, target, slack }) => keyOf(target) === keyOf(cell) && (kind !== 'jumlah' || slack > 0) && kind !== 'sama');
}

export default cause;
