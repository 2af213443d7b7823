import type { Correction, Finding } from '../check/finding';
import { Decimal } from '../domain/decimal';
import { writeNumber } from '../domain/number-text';
import { decimalsOf, roundHalfUp } from '../domain/printed';
import type { CellChange } from '../host/officejs/change-cells';
import type { Cell } from '../sheet/snapshot';
import type { Text } from '../sheet/text';
import { numberOf } from '../table/cell-numbers';
import type { Lookup } from './lookup';
import { inBoth } from './words';

export type Changes = { readonly changes: readonly CellChange[] } | { readonly refused: Text };

/** What a correction changes in the workbook as it was read. */
export function changesOf({ cells }: Pick<Correction, 'cells'>, lookup: Lookup): Changes {
  const changes: CellChange[] = [];
  for (const { sheet, cell, from, to } of cells) {
    const held = lookup.cell(sheet, cell);
    if (held?.formula !== undefined) return { refused: inBoth((words) => words.isFormula) };
    const after = held && valueLike(held, from, to);
    if (held === undefined || after === undefined || typeof held.value === 'boolean' || typeof held.value === 'object') {
      return { refused: inBoth((words) => words.notWritable) };
    }
    changes.push({ sheet, cell, before: held.value, after });
  }
  return { changes };
}

/** What one finding by itself would change: its own cell, to what follows from the others. */
export function changesOfFinding({ sheet, cell, found, expected }: Finding, lookup: Lookup): Changes {
  return changesOf({ cells: [{ sheet, cell, from: found, to: expected }] }, lookup);
}

/**
 * What a cell has to hold so that it prints `to` where it now prints `from`: a number stays a number, 0.98 shown as 98 % stays a ratio,
 * "Rp. 33.520.000,-" keeps its words and separators. Rounded to as many decimals as the cell prints.
 * @returns undefined when the cell does not print `from`, or cannot print `to` in its form
 */
export function valueLike(cell: Cell, from: number | string, to: number | string): number | string | undefined {
  const { value } = cell;
  if (typeof from === 'string' || typeof to === 'string') {
    return typeof value === 'string' && value.trim() === String(from).trim() ? String(to) : undefined;
  }
  const number = numberOf(cell, '');
  if (!number || number.value !== from) return undefined;
  const decimals = Math.max(number.decimals, Math.min(decimalsOf(from), MOST_DECIMALS));
  const rounded = roundHalfUp(to, decimals);
  if (typeof value === 'number') return number.percent ? new Decimal(rounded).div(100).toNumber() : rounded;
  if (typeof value !== 'string' || number.dash) return undefined;
  const written = rewritten(value, rounded, number.decimals);
  return numberOf({ ...cell, value: written }, '')?.value === rounded ? written : undefined;
}

/** A number that nobody formatted and that has more decimals was computed. */
const MOST_DECIMALS = 6;

/** The digits of a text replaced; what stands around them stays. */
function rewritten(text: string, value: number, decimals: number): string {
  return text.replace(/\d(?:[\d.,\s]*\d)?/, (digits) => {
    const isEnglish = /,\d{3}(?:\D|$)/.test(digits) && !/,\d{1,2}$/.test(digits) ? !/\.\d{3}(?:\D|$)/.test(digits) : /\.\d{1,2}$/.test(digits);
    const grouped = writeNumber(Math.abs(value), decimals, isEnglish ? 'en' : 'id');
    const isGrouped = /[.,]\d{3}(?:[.,]|$)/.test(digits) || digits.replace(/\D/g, '').length <= 3 + decimals;
    return isGrouped ? grouped : grouped.replaceAll(isEnglish ? ',' : '.', '');
  });
}
