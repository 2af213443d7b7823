import type { CauseKind } from '../check/cause';
import { number } from '../check/message';
import { exactSum, unit } from '../domain/printed';

/** A mean was divided by one too many or one too few, or not at all. */
const cause: CauseKind = {
  id: 'pembagi-berbeda',
  explain({ cell, right, repairs }) {
    const last = unit(cell.decimals);
    for (const { kind, target, terms, scale } of repairs) {
      if (kind !== 'rata-rata' || target !== cell || scale !== terms.length) continue;
      const sum = exactSum(terms.map(({ value }) => value), 9);
      const divisors = [scale + 1, scale - 1, 1].filter((divisor) => divisor > 0 && divisor !== scale);
      const used = divisors.find((divisor) => Math.abs(sum / divisor - cell.value) <= last * 1.01);
      if (used === undefined || sum === 0) continue;
      return {
        bits: Math.log2(Math.max(1, Math.abs(right) / (2 * last))) - Math.log2(divisors.length),
        cells: terms,
        message: (language) => {
          const value = number(cell.value, cell, language);
          if (language === 'id') return used === 1 ? `${value} adalah jumlahnya; belum dibagi ${scale}.` : `${value} adalah jumlahnya dibagi ${used}, padahal ada ${scale} angka.`;
          return used === 1 ? `${value} is the sum; it was not divided by ${scale}.` : `${value} is the sum divided by ${used}, but there are ${scale} numbers.`;
        },
      };
    }
    return undefined;
  },
};

export default cause;
