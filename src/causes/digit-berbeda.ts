import type { CauseKind } from '../check/cause';
import { hitBits, tooCloseForAnother, toleranceOf } from '../check/coincidence';
import { number } from '../check/message';
import { digitsOf, unit } from '../domain/printed';

/** One digit is another one: a slip of the finger, or a digit misread. */
const cause: CauseKind = {
  id: 'digit-berbeda',
  explain(slip) {
    const { cell, right } = slip;
    if (Math.sign(cell.value) !== Math.sign(right)) return undefined;
    const digits = digitsOf(cell.value, cell.decimals);
    const tolerance = toleranceOf(slip);
    for (let i = 0; i < digits.length; i++) {
      const worth = unit(cell.decimals) * 10 ** (digits.length - 1 - i) * Math.sign(cell.value);
      const was = (digits.codePointAt(i) ?? 0) - ZERO;
      const is = was + Math.round((right - cell.value) / worth);
      if (is === was || is < (i === 0 ? 1 : 0) || is > 9) continue;
      const value = cell.value + (is - was) * worth;
      if (Math.abs(value - right) > tolerance) continue;
      return {
        bits: hitBits(slip, 9 * digits.length, 9 * (digits.length - 1 - i) + 2 * Math.abs(is - was), tooCloseForAnother(slip)),
        cells: [cell],
        message: (language) => {
          const [from, to] = [number(cell.value, cell, language), number(value, cell, language)];
          return language === 'id'
            ? `Satu angka berbeda: ${from} seharusnya ${to}; ${was} tampaknya salah ketik untuk ${is}.`
            : `One digit differs: ${from} should be ${to}; ${was} seems to be a slip for ${is}.`;
        },
      };
    }
    return undefined;
  },
};

const ZERO = '0'.charCodeAt(0);

export default cause;
