import type { Finding } from '../check/finding';
import { Decimal } from '../domain/decimal';
import { writeNumber } from '../domain/number-text';
import { decimalsOf } from '../domain/printed';
import { isYear } from '../domain/tahun';
import type { Language } from '../sheet/text';
import type { Print } from './prints';
import { WORDS } from './words';

/** What a finding compares, as the reader sees it; without a difference where one side is words. */
export interface Comparison {
  readonly found: string;
  readonly expected: string;
  /** found − expected with its sign, in points for percentages. */
  readonly difference: string | null;
}

/** A number that nobody formatted and that has more decimals than this was computed: its tail is left out. */
const MOST_PRINTED = 6;
const SHORTENED = 2;
const MOST_SHOWN = 15;

/**
 * Both numbers with the same decimals: those of the printed one, and as many more as it takes to tell them apart.
 * @param print how the cell prints the number; undefined where that is not known.
 */
export function compare({ found, expected }: Pick<Finding, 'found' | 'expected'>, print: Print | undefined, language: Language): Comparison {
  const write = (value: number, decimals: number): string =>
    writeNumber(value, decimals, language).replace('-', '−') + (print?.percent ? '%' : '');
  const alone = (value: number | string): string => {
    if (typeof value === 'string') return value;
    // A year carries no thousands separator.
    return isNumber(value) && !isYear(value) ? write(value, printedDecimals(value)) : String(value);
  };
  if (!isNumber(found) || !isNumber(expected) || (isYear(found) && isYear(expected))) {
    return { found: alone(found), expected: alone(expected), difference: null };
  }
  let decimals = print?.decimals ?? printedDecimals(found);
  while (decimals < MOST_SHOWN && writeNumber(found, decimals) === writeNumber(expected, decimals)) decimals++;
  const gap = new Decimal(found).minus(expected);
  const size = writeNumber(gap.abs().toNumber(), decimals, language);
  return {
    found: write(found, decimals),
    expected: write(expected, decimals),
    difference: `${gap.isNegative() ? '−' : '+'}${size}${print?.percent ? ` ${WORDS[language].points}` : ''}`,
  };
}

function printedDecimals(value: number): number {
  const decimals = decimalsOf(value);
  return decimals > MOST_PRINTED ? SHORTENED : decimals;
}

function isNumber(value: number | string): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
