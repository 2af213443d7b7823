import { DIGIT_WORDS } from '../../domain/number-words';
import { EJAAN, type Ejaan } from '../../domain/terbilang';
import { withNumber } from './conditions';
import { chosen } from './options';
import { combine, type Value } from './value';

/** Capitals mark what a digit counts: R ratus, P puluh, E the ones; T, M, J and B the powers of a thousand. */
const MARKED = ['T', 'M', 'J', 'B', 'E'].map((mark) => `0\\R0\\P0\\${mark}`).join('');
const GROUPS: Readonly<Record<Ejaan, readonly string[]>> = {
  kbbi: ['triliun', 'miliar', 'juta', 'ribu'],
  milyar: ['trilyun', 'milyar', 'juta', 'ribu'],
};
const NOTHING = ['T', 'M', 'J', 'B', 'E'].map((mark) => `0R0P0${mark}`);
/** What Excel shows in full and with all its digits. */
const MOST = '1E+15';

/**
 * A number of at most 999 triliun in words: its digits are written with marks between them, and digits and marks replaced by words.
 * Beyond that, and for decimals so small that Excel shows them with an exponent, #NUM!.
 */
export function terbilang(angka: Value, satuan?: Value, ejaan?: Value): Value {
  const parts = satuan && satuan.literal === undefined ? [angka, satuan] : [angka];
  return {
    ...combine(parts, false, ([text = '', unit]) =>
      withNumber(text, angka, '#N/A', (x) =>
        `IF(OR(ABS(${x})>=${MOST},ISNUMBER(FIND("E",${x}&""))),#NUM!,TRIM(${chosen(ejaan, EJAAN, (word) => words(x, word))})${behind(satuan?.literal, unit)})`)),
    isOwn: true,
  };
}

function words(x: string, ejaan: Ejaan): string {
  const whole = `TEXT(INT(VALUE(ABS(${x})&"")),"${MARKED}")`;
  const fraction = `MID(ABS(${x})&"",LEN(INT(VALUE(ABS(${x})&"")))+2,99)`;
  const grouped = replaced(whole, groupReplacements());
  const digits = `${grouped}&IF(${fraction}="","","K"&SUBSTITUTE(${fraction},"0","N"))`;
  return `IF(${x}<0,"minus ","")&${replaced(digits, wordReplacements(ejaan))}`;
}

/** What only the whole part has; "N" is a zero that is read. */
function groupReplacements(): [string, string][] {
  return [
    [NOTHING.join(''), 'N'],
    ...NOTHING.map((group): [string, string] => [group, '']),
    ['0R0P1B', 'seribu '],
    ['1R', 'seratus '], ['0R', ''], ['0P', ''],
    ['1P0', 'sepuluh '], ['1P1', 'sebelas '],
    ...DIGIT_WORDS.slice(2).map((word, index): [string, string] => [`1P${index + 2}`, `${word} belas `]),
    ['0', ''], ['E', ''],
  ];
}

function wordReplacements(ejaan: Ejaan): [string, string][] {
  const [t = '', m = '', j = '', b = ''] = GROUPS[ejaan];
  return [
    ...DIGIT_WORDS.slice(1).map((word, index): [string, string] => [String(index + 1), `${word} `]),
    ['R', 'ratus '], ['P', 'puluh '], ['T', `${t} `], ['M', `${m} `], ['J', `${j} `], ['B', `${b} `], ['K', 'koma '], ['N', 'nol '],
  ];
}

function replaced(formula: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((text, [old, word]) => `SUBSTITUTE(${text},"${old}","${word}")`, formula);
}

function behind(literal: string | undefined, cell: string | undefined): string {
  if (literal !== undefined) return literal.trim() === '' ? '' : `&" ${literal.trim().replaceAll('"', '""')}"`;
  return cell === undefined ? '' : `&IF(TRIM(${cell})="",""," "&TRIM(${cell}))`;
}
