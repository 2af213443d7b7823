import { valueOf } from './evaluate';
import { depthOf, operandsOf, ownCalls, ownName, readExpression } from '../../formula/expression';
import { RATIOS } from './own-call';
import { isRefusal, type Refusal, Refused } from './refusal';
import { guarded, placesOf } from './value';

/** Ordinary formulas that give what a formula with calls of ours gave. */
export interface Converted {
  /** One for each cell that the formula filled, row by row; the first stands where the formula stood. Without their "=". */
  readonly cells: readonly (readonly string[])[];
  /** The results are ratios, which Excel showed as percentages. */
  readonly percent: boolean;
}

/** Excel 2010's limits of a formula. */
const LONGEST = 8192;
const DEEPEST = 64;
/** More results than any table has rows: a whole column was given. */
const MOST_CELLS = 10_000;

/**
 * Turns every call of ours in a formula into functions that Excel 2010, WPS and LibreOffice know too.
 * @param formula in English, with "," and ".", without its "=".
 * @returns a refusal, and no formula, when one of the calls cannot be turned; a formula without our calls comes back as it is.
 */
export function toOrdinary(formula: string): Converted | Refusal {
  const expression = readExpression(formula);
  if (!expression) return NOT_A_FORMULA;
  if (ownCalls(expression) === 0) return { cells: [[formula]], percent: false };
  try {
    const value = valueOf(expression);
    if (!value) return NOT_A_FORMULA;
    if (value.rows * value.columns > MOST_CELLS) return TOO_MANY;
    const cells = placesOf(value).map(([row, column]) => guarded(value, row, column));
    if (cells.some((text) => text.length >= LONGEST || depthOf(readExpression(text) ?? []) > DEEPEST)) return TOO_LONG;
    const [only, second] = operandsOf(expression);
    return {
      cells: Array.from({ length: value.rows }, (_, row) => cells.slice(row * value.columns, (row + 1) * value.columns)),
      percent: second === undefined && only?.kind === 'call' && RATIOS.includes(ownName(only) ?? ''),
    };
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    throw thrown;
  }
}

export function isConverted(result: Converted | Refusal): result is Converted {
  return !isRefusal(result);
}

const NOT_A_FORMULA: Refusal = {
  reason: 'not-a-formula',
  message: { id: 'Tanda kurung rumus ini tidak berpasangan.', en: 'The parentheses of this formula do not match.' },
};
const TOO_MANY: Refusal = {
  reason: 'too-many-cells',
  message: { id: 'Rumus ini mengisi lebih dari 10.000 sel: pakai rentang yang lebih pendek.', en: 'This formula fills more than 10,000 cells: use a shorter range.' },
};
const TOO_LONG: Refusal = {
  reason: 'too-long',
  message: {
    id: 'Bentuk biasanya lebih panjang daripada yang muat dalam satu sel: hitung dulu bagian dalamnya di sel lain.',
    en: 'Its ordinary form is longer than a cell can hold: compute its inner part in another cell first.',
  },
};
