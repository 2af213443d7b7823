import type { CauseKind } from '../check/cause';
import { hitBits, toleranceOf } from '../check/coincidence';
import { number } from '../check/message';
import { digitsOf, roundHalfUp, unit } from '../domain/printed';
import { wholeNumber } from '../domain/whole-number';

/** A digit was left out or typed twice. */
const cause: CauseKind = {
  id: 'digit-terlewat',
  explain(slip) {
    const { cell, right } = slip;
    const [printed, wanted] = [digitsOf(cell.value, cell.decimals), digitsOf(right, cell.decimals)];
    const short = printed.length < wanted.length;
    if (Math.abs(printed.length - wanted.length) !== 1 || Math.sign(cell.value) !== Math.sign(right)) return undefined;
    const tolerance = toleranceOf(slip);
    const found = short ? completed(printed, right, tolerance, cell.decimals) : shortened(printed, right, tolerance, cell.decimals);
    if (!found) return undefined;
    return {
      bits: hitBits(slip, short ? 10 * wanted.length : printed.length, short ? 10 * wanted.length : printed.length),
      cells: [cell],
      message: (language) => {
        const [from, to] = [number(cell.value, cell, language), number(found.value, cell, language)];
        return language === 'id'
          ? `Angka ${found.digit} tampaknya ${short ? 'terlewat' : 'terketik lebih'}: ${from} seharusnya ${to}.`
          : `A digit ${found.digit} seems to be ${short ? 'missing' : 'one too many'}: ${from} should be ${to}.`;
      },
    };
  },
};

interface Found { readonly digit: string; readonly value: number }

function shortened(digits: string, right: number, tolerance: number, decimals: number): Found | undefined {
  for (let i = 0; i < digits.length; i++) {
    const value = valueOf(digits.slice(0, i) + digits.slice(i + 1), right, decimals);
    if (Math.abs(value - right) <= tolerance) return { digit: digits[i] ?? '', value };
  }
  return undefined;
}

function completed(digits: string, right: number, tolerance: number, decimals: number): Found | undefined {
  for (let i = 0; i <= digits.length; i++) {
    for (const digit of '0123456789') {
      const value = valueOf(digits.slice(0, i) + digit + digits.slice(i), right, decimals);
      if (Math.abs(value - right) <= tolerance) return { digit, value };
    }
  }
  return undefined;
}

function valueOf(digits: string, like: number, decimals: number): number {
  return Math.sign(like) * roundHalfUp(wholeNumber(digits) * unit(decimals), decimals);
}

export default cause;
