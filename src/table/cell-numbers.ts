import { getFormatInfo } from 'numfmt';
import { asPercent, decimalsOf } from '../domain/printed';
import { readNumber, type Dialect, type NumberText } from '../domain/number-text';
import { textOf, type Cell } from '../sheet/snapshot';
import type { NumberCell } from './table';

/** Beyond this many decimals a number without a format is a computed one, not a typed one. */
const MOST_DECIMALS = 9;

interface Format { readonly date: boolean; readonly percent: boolean; readonly decimals: number | undefined }

const formats = new Map<string, Format>();

/** What a number format says of the numbers it shows. A format that cannot be read says nothing. */
function formatOf(code: string): Format {
  let format = formats.get(code);
  if (!format) {
    format = readFormat(code);
    formats.set(code, format);
  }
  return format;
}

function readFormat(code: string): Format {
  const silent: Format = { date: false, percent: false, decimals: undefined };
  if (/^(general|@)$/i.test(code)) return silent;
  try {
    const info = getFormatInfo(code);
    return { date: info.isDate, percent: info.isPercent, decimals: info.maxDecimals };
  } catch {
    return silent;
  }
}

/** True when the cell holds a moment, which is no number to reckon with. */
export function isDate(cell: Cell): boolean {
  return typeof cell.value === 'number' && cell.format !== undefined && formatOf(cell.format).date;
}

/** The number that a cell shows; undefined for words, dates and errors. A none-word ("NA") gives undefined, a dash a zero. */
export function numberOf(cell: Cell, sheet: string, dialect?: Dialect): NumberCell | undefined {
  const { row, column, value: shown } = cell;
  const computed = cell.formula !== undefined;
  if (typeof shown === 'number') {
    const format = cell.format === undefined ? undefined : formatOf(cell.format);
    if (format?.date) return undefined;
    const percent = format?.percent ?? false;
    const value = percent ? asPercent(shown) : shown;
    const decimals = format?.decimals ?? Math.min(decimalsOf(value), MOST_DECIMALS);
    return { sheet, row, column, value, decimals, percent, dash: false, text: false, computed };
  }
  if (typeof shown !== 'string') return undefined;
  const read = readNumber(shown, dialect);
  if (read === undefined) return undefined;
  if (read === 'none') {
    return /^[\s–—-]+$/.test(shown) ? { sheet, row, column, value: 0, decimals: 0, percent: false, dash: true, text: true, computed } : undefined;
  }
  const { value, decimals, percent } = read;
  const number = { sheet, row, column, value, decimals, percent, dash: false, text: true, computed };
  const foreign = dialect !== undefined && (read.dialect === 'id' || read.dialect === 'en') && read.dialect !== dialect;
  return read.odd || foreign ? { ...number, odd: shown.trim() } : number;
}

/** A number as a cell with the same format would show it: 0.9778 under 0.00% is 97.78. */
export function shownAs(cell: Cell, sheet: string, value: number): NumberCell {
  const { row, column, format } = cell;
  const shown = numberOf({ row, column, value, ...(format === undefined ? {} : { format }) }, sheet);
  return shown ?? { sheet, row, column, value, decimals: 0, percent: false, dash: false, text: false, computed: false };
}

/** The number that a text among numbers was meant to be. */
export function mistyped({ row, column, value, formula }: Cell, sheet: string, { value: meant, decimals, percent }: NumberText): NumberCell {
  return { sheet, row, column, value: meant, decimals, percent, dash: false, text: true, computed: formula !== undefined, odd: textOf(value).trim() };
}

/**
 * The convention by which a group of texts writes its numbers, by vote of those that can be read only one way.
 * @param least votes by which one must lead
 * @returns undefined when none does
 */
export function dialectOf(texts: Iterable<string>, least = 1): Dialect | undefined {
  const votes = { id: 0, en: 0 };
  for (const text of texts) {
    const read: NumberText | 'none' | undefined = readNumber(text);
    if (typeof read === 'object' && (read.dialect === 'id' || read.dialect === 'en')) votes[read.dialect]++;
  }
  if (Math.abs(votes.id - votes.en) < least) return undefined;
  return votes.id > votes.en ? 'id' : 'en';
}
