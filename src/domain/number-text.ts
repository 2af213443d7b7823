import { Decimal } from './decimal';
import { type Dialect, type Digits, readDigits } from './number-digits';
import { roundHalfUp } from './printed';
import { isUnit } from './unit';

export type { Dialect } from './number-digits';

/** A number as somebody printed it. */
export interface NumberText {
  /** As printed: "97,78 %" is 97.78. */
  readonly value: number;
  /** How many digits stand after the decimal mark. */
  readonly decimals: number;
  readonly percent: boolean;
  /**
   * either: plain digits without a separator.
   * ambiguous: one separator before exactly three digits ("3.236", "1,187"); value then is the Indonesian reading.
   */
  readonly dialect: Dialect | 'either' | 'ambiguous';
  /** The words behind it, such as "orang"; "" if none. "persen" and "rupiah" are told by percent and rupiah. */
  readonly unit: string;
  readonly rupiah: boolean;
  /** Separators that contradict each other, letters among the digits, spaces inside: the digits were recovered. */
  readonly odd: boolean;
}

const LONGEST = 64;
const DASH = /^\(?(?:rp\.?)?\s*[-–—−]{1,3}\s*%?\)?$/i;
const NONE = new Set(['na', 'n/a', 'n.a', 'n.a.', 'nihil', 'tidak ada',
  '#div/0!', '#n/a', '#value!', '#ref!', '#name?', '#num!', '#null!']);
/** What a number may begin with: digits, sign, parenthesis, footnote mark, separator, Rp, IDR, or a letter taken for a digit. */
const START = /^[\d+\-(*.,RrIlO]/;
/** What neither a number nor a word for none begins with. */
const WORDS = /^[A-HJ-MPQSU-Za-kmo-qsu-z]/;
const DIGIT = /\d/;
const DIGITS = /^\d[\d.,]*\d$|^\d$/;
/** Other characters than printable ASCII, or several blanks. */
const UNCLEAN = /[^ -~]| {2}/;
const SHAPE = new RegExp([
  /^(?:\*{1,3}\)? ?)?/, // footnote mark
  /(\()? ?([-+])? ?((?:Rp|IDR)[.:]? ?)?(\()? ?([-+])? ?/, // 1 open, 2 sign, 3 rupiah, 4 open, 5 sign
  /([.,]?\d(?:[\d., ]*\d)?)/, // 6 digits
  / ?([.,;]? ?-{1,2}|[.,])?/, // 7 ",-" or what is left of it
  / ?(\))? ?(%)? ?(\))? ?/, // 8 close, 9 percent, 10 close
  /([A-Za-z][A-Za-z./²³]*[23]?(?: [A-Za-z][A-Za-z./²³]*){0,2})?/, // 11 unit
  / ?(?:\*{1,3}\)?)?$/, // footnote mark
].map((part) => part.source).join(''), 'i');

/**
 * Reads a number as people in Indonesia print it: "Rp. 33.520.000,-", "97,78 %", "(53,88)", "4 orang".
 * @param dialect decides what alone would be ambiguous; the dialect most of its column has.
 * @returns the number; 'none' for a dash, "NA", an error value and the like; undefined for text:
 * words, blanks, numbering ("1.", "(5)"), dates, codes ("7.01.02", "0024"), ranges and sentences.
 */
export function readNumber(text: string, dialect?: Dialect): NumberText | 'none' | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = cleanText(text);
  if (!DIGIT.test(clean) || clean.startsWith('#')) return isNone(clean) ? 'none' : undefined;
  if (!START.test(clean)) return undefined;
  if (DIGITS.test(clean)) {
    const read = readDigits(clean, { rupiah: false, marked: false, dialect });
    return read && printed(read.value, read, false, '', false, read.odd);
  }
  return readShape(clean, dialect) ?? readWithLetters(clean, dialect);
}

/** True for what its first letter shows to be no number and no word for none: most words are told by that alone. */
export function beginsWords(text: string): boolean {
  return WORDS.test(text);
}

/**
 * Reads what can only be a mistyped number because its neighbours are numbers: "l0,45", "1l0", "2O,5".
 * @returns undefined for words, and where most of it is letters
 */
export function readMistyped(text: string, dialect?: Dialect): NumberText | undefined {
  const clean = cleanText(text);
  const letters = clean.replace(/[^OolI]/g, '').length;
  const [, minus, digits = ''] = /^(-?)([\d.,OolI]+)$/.exec(clean) ?? [];
  if (letters === 0 || digits.replace(/\D/g, '').length < letters) return undefined;
  const read = readDigits(withDigits(digits), { rupiah: false, marked: false, dialect });
  return read && printed(minus ? -read.value : read.value, read, false, '', false, true);
}

/** value → "1.234,56" (or "1,234.56" in English), rounded half-up to the decimals given. value must be finite. */
export function writeNumber(value: number, decimals: number, language: 'id' | 'en' = 'id'): string {
  // Doubles have no more than fifteen digits that are sure.
  const plain = Math.abs(value) * 10 ** decimals < 1e15 ? roundHalfUp(value, decimals).toFixed(decimals) : new Decimal(value).toFixed(decimals);
  const [whole = '', fraction] = plain.split('.');
  const [thousands, mark] = language === 'id' ? ['.', ','] : [',', '.'];
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) + (fraction === undefined ? '' : mark + fraction);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

function cleanText(text: string): string {
  const trimmed = text.trim();
  // The common cell is plain ASCII with single spaces and needs no rewriting.
  return UNCLEAN.test(trimmed) ? trimmed.replace(/\s+/g, ' ').replace(/[−–](?=[ \d(R])/g, '-') : trimmed;
}

function isNone(text: string): boolean {
  return text.length <= 9 && (DASH.test(text) || NONE.has(text.toLowerCase()));
}

function readShape(text: string, dialect: Dialect | undefined): NumberText | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, outer, before, rp, inner, after, digits = '', tail = '', close, percentSign, close2, unit = ''] = match;
  if (Boolean(outer && inner) || Boolean(before && after) || Boolean(close && close2)) return undefined;
  const bracketed = Boolean(outer ?? inner);
  if (bracketed !== Boolean(close ?? close2) || (bracketed && Boolean(before ?? after))) return undefined;

  const dashed = tail.includes('-');
  const rupiah = Boolean(rp) || (dashed && /[.,;]/.test(tail)) || /^rupiah$/i.test(unit);
  const percent = Boolean(percentSign) || /^persen$/i.test(unit);
  if (unit !== '' && !isUnit(unit, /[.,]/.test(digits))) return undefined;
  const read = readDigits(digits, { rupiah, marked: percent || unit !== '', dialect });
  if (!read || isNumbering(digits, tail, bracketed && !rupiah && !percent, Boolean(before ?? after) && /^\W /.test(text))) return undefined;

  const negative = bracketed || (before ?? after) === '-';
  const satuan = /^(?:persen|rupiah)$/i.test(unit) ? '' : unit;
  const odd = read.odd || (tail !== '' && !(dashed && rupiah));
  return printed(negative ? 0 - read.value : read.value, read, percent, satuan, rupiah, odd);
}

/** Named one by one: spreading an object costs more than all the reading. */
function printed(value: number, digits: Digits, percent: boolean, unit: string, rupiah: boolean, odd: boolean): NumberText {
  return { value, decimals: digits.decimals, percent, dialect: digits.dialect, unit, rupiah, odd };
}

/** "1.", "1.1.", "(5)", "(2023)", "- 4": numbering, years and bullets, not amounts. */
function isNumbering(digits: string, tail: string, bare: boolean, bullet: boolean): boolean {
  const grouped = digits.includes(',') || /\..*\./.test(digits);
  if (tail !== '' && !tail.includes('-')) return !grouped;
  const plain = !/[.,]/.test(digits);
  return (bullet && plain) || (bare && plain && digits.length < 5);
}

function withDigits(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

/** "1O0.000.000", "l.234.500": letters typed for digits, believed only where the separators or Rp or % prove a number. */
function readWithLetters(text: string, dialect: Dialect | undefined): NumberText | undefined {
  if (!/[OolI]/.test(text)) return undefined;
  const mended = text.replace(/[\d.,OolI]*\d[\d.,OolI]*/g, withDigits);
  const read = mended === text ? undefined : readShape(mended, dialect);
  return read && (read.rupiah || read.percent || /[.,]\d{3}[.,]\d/.test(mended)) ? { ...read, odd: true } : undefined;
}
