import type { CauseKind } from '../check/cause';
import { hitBits, toleranceOf } from '../check/coincidence';
import { number } from '../check/message';
import { wholeNumber } from '../domain/whole-number';
import { digitsOf, unit } from '../domain/printed';

/** Two digits changed places when the number was typed. */
const cause: CauseKind = {
  id: 'digit-tertukar',
  explain(slip) {
    const { cell, right } = slip;
    const digits = digitsOf(cell.value, cell.decimals);
    const tolerance = toleranceOf(slip);
    const n = digits.length;
    for (let gap = 1; gap < n; gap++) {
      for (let i = 0; i + gap < n; i++) {
        if (digits[i] === digits[i + gap]) continue;
        const swapped = exchanged(digits, i, i + gap);
        const value = Math.sign(cell.value) * wholeNumber(swapped) * unit(cell.decimals);
        if (Math.abs(value - right) > tolerance) continue;
        return {
          bits: hitBits(slip, gap === 1 ? n - 1 : (n * (n - 1)) / 2, gap === 1 ? n - 1 - i : (n * (n - 1)) / 2),
          cells: [cell],
          message: (language) => {
            const [from, to] = [number(cell.value, cell, language), number(value, cell, language)];
            return language === 'id'
              ? `Angka ${digits[i] ?? ''} dan ${digits[i + gap] ?? ''} tampaknya tertukar: ${from} seharusnya ${to}.`
              : `The digits ${digits[i] ?? ''} and ${digits[i + gap] ?? ''} seem to have changed places: ${from} should be ${to}.`;
          },
        };
      }
    }
    return undefined;
  },
};

/** @param i before j */
function exchanged(digits: string, i: number, j: number): string {
  return digits.slice(0, i) + (digits[j] ?? '') + digits.slice(i + 1, j) + (digits[i] ?? '') + digits.slice(j + 1);
}

export default cause;
