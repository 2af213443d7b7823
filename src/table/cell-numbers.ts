import { withoutNoise } from '../domain/decimal';
import { asPercent, decimalsOf } from '../domain/printed';
import { readNumber, type Dialect, type NumberText } from '../domain/number-text';
import { textOf, type Cell } from '../sheet/snapshot';
import { readFormat, type NumberFormat } from './number-format';
import { NumberCell, type Print } from './table';

/** Beyond this many decimals a number without a format is a computed one, not a typed one. */
const MOST_DECIMALS = 9;

const formats = new Map<string, NumberFormat>();

function formatOf(code: string): NumberFormat {
  const known = formats.get(code);
  if (known) return known;
  const format = readFormat(code);
  formats.set(code, format);
  return format;
}

/** How many decimals a number without a format was typed or rounded with: 19944.167879999997 with five. */
function typedDecimals(value: number): number {
  const decimals = decimalsOf(value);
  return decimals <= MOST_DECIMALS ? decimals : Math.min(MOST_DECIMALS, withoutNoise(value).decimalPlaces());
}

/** True when the cell holds a moment, which is no number to reckon with. */
export function isDate(cell: Cell): boolean {
  return typeof cell.value === 'number' && cell.format !== undefined && formatOf(cell.format).date;
}

/** The number that a cell shows; undefined for words, dates and errors. A none-word ("NA") gives undefined, a dash a zero. */
export function numberOf(cell: Cell, sheet: string, dialect?: Dialect): NumberCell | undefined {
  const { value: shown } = cell;
  if (typeof shown === 'number') {
    const format = cell.format === undefined ? undefined : formatOf(cell.format);
    if (format?.date) return undefined;
    const percent = format?.percent ?? false;
    const value = percent ? asPercent(shown) : shown;
    const decimals = format?.decimals ?? typedDecimals(value);
    return numberCell(cell, sheet, value, decimals, percent, false, false);
  }
  if (typeof shown !== 'string') return undefined;
  const read = readNumber(shown, dialect);
  if (read === undefined) return undefined;
  if (read === 'none' ? /^[\s–—-]+$/.test(shown) : isStandIn(cell, read)) return numberCell(cell, sheet, 0, 0, false, true, true);
  if (read === 'none') return undefined;
  // A zero is one under both conventions.
  const foreign = dialect !== undefined && read.value !== 0 && (read.dialect === 'id' || read.dialect === 'en') && read.dialect !== dialect;
  return numberCell(cell, sheet, read.value, read.decimals, read.percent, false, true, read.odd || foreign ? shown.trim() : undefined);
}

/** True for a zero that a formula gives as a text of its own, IFERROR(K7/M7,"0%"): a dash under another name, since there was nothing to reckon. */
function isStandIn({ value, formula }: Cell, read: NumberText): boolean {
  return read.value === 0 && typeof value === 'string' && formula?.includes(`"${value}"`) === true;
}

function numberCell({ row, column, formula }: Cell, sheet: string, value: number, decimals: number, percent: boolean, dash: boolean, text: boolean, odd?: string): NumberCell {
  const computed = formula !== undefined;
  const print = odd === undefined ? printOf(decimals, percent, dash, text, computed) : { decimals, percent, dash, text, computed, odd };
  return new NumberCell(sheet, row, column, value, print);
}

const prints: Print[] = [];

/** One for all numbers that are printed alike. */
function printOf(decimals: number, percent: boolean, dash: boolean, text: boolean, computed: boolean): Print {
  const place = 16 * decimals + (percent ? 8 : 0) + (dash ? 4 : 0) + (text ? 2 : 0) + (computed ? 1 : 0);
  return (prints[place] ??= { decimals, percent, dash, text, computed, odd: undefined });
}

/** A number without a format, from which Excel drops the zeros at the end: 99,9 in a column of two decimals is 99,90. */
export function withDecimals(cell: Cell, { sheet, value, percent }: NumberCell, decimals: number): NumberCell {
  return numberCell(cell, sheet, value, decimals, percent, false, false);
}

/** A number under a percent format as it stands in its cell: 3179600, not 317960000%. */
export function asItStands(cell: Cell, number: NumberCell): NumberCell {
  if (typeof cell.value !== 'number') return number;
  return numberCell(cell, number.sheet, cell.value, typedDecimals(cell.value), false, false, false);
}

/** A share as the percentage that it is: 0.25 with two decimals is 25. */
export function inPercent(cell: Cell, { sheet, value, decimals }: NumberCell): NumberCell {
  return numberCell(cell, sheet, asPercent(value), Math.max(0, decimals - 2), true, false, false);
}

/** A number as a cell with the same format would show it: 0.9778 under 0.00% is 97.78. */
export function shownAs(cell: Cell, sheet: string, value: number): NumberCell {
  const { row, column, format } = cell;
  const like = { row, column, value, ...(format === undefined ? {} : { format }) };
  return numberOf(like, sheet) ?? numberCell(like, sheet, value, 0, false, false, false);
}

/** The number that a text says with more than its digits; its cell is no slip. */
export function worded(cell: Cell, sheet: string, { value, decimals, percent }: NumberText): NumberCell {
  return numberCell(cell, sheet, value, decimals, percent, false, true);
}

/** The number that a text among numbers was meant to be. */
export function mistyped(cell: Cell, sheet: string, { value, decimals, percent }: NumberText): NumberCell {
  return numberCell(cell, sheet, value, decimals, percent, false, true, textOf(cell.value).trim());
}

/**
 * The convention by which a group of texts writes its numbers.
 * @param votes of those that can be read only one way: 1 for Indonesian, -1 for English
 * @param least votes by which one must lead
 * @returns undefined when none does
 */
export function dialectOf(votes: number, least = 1): Dialect | undefined {
  if (Math.abs(votes) < least) return undefined;
  return votes > 0 ? 'id' : 'en';
}
