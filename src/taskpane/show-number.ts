import type { Finding } from '../check/finding';
import { Decimal } from '../domain/decimal';
import { writeNumber } from '../domain/number-text';
import { decimalsOf } from '../domain/printed';
import type { Workbook } from '../sheet/snapshot';
import { cellAddress } from '../sheet/address';
import type { Language } from '../sheet/text';
import { WORDS } from './words';

/** What a finding compares, as the reader sees it; without a difference where one side is words. */
export interface Comparison {
  readonly found: string;
  readonly expected: string;
  /** found − expected with its sign, in points for percentages. */
  readonly difference: string | null;
}

/** A printed number has at most so many decimals; more are the tail of a computed one. */
const MOST_PRINTED = 4;
const MOST_SHOWN = 15;

/**
 * Both numbers with the same decimals: those of the printed one, and as many more as it takes to tell them apart.
 * @param percent true when the cell shows its ratio as a percentage: 0.9814 is written 98,14%.
 */
export function compare({ found, expected }: Pick<Finding, 'found' | 'expected'>, percent: boolean, language: Language): Comparison {
  if (!isNumber(found) || !isNumber(expected)) {
    return { found: alone(found, percent, language), expected: alone(expected, percent, language), difference: null };
  }
  const [a, b] = [scaled(found, percent), scaled(expected, percent)];
  if (isYear(a) && isYear(b)) return { found: `${a}`, expected: `${b}`, difference: null };
  let decimals = printedDecimals(a);
  while (decimals < MOST_SHOWN && writeNumber(a, decimals) === writeNumber(b, decimals)) decimals++;
  const gap = new Decimal(a).minus(b);
  const size = writeNumber(gap.abs().toNumber(), decimals, language);
  const sign = percent ? '%' : '';
  return {
    found: signed(writeNumber(a, decimals, language)) + sign,
    expected: signed(writeNumber(b, decimals, language)) + sign,
    difference: `${gap.isNegative() ? '−' : '+'}${size}${percent ? ` ${WORDS[language].points}` : ''}`,
  };
}

/** Indices of the findings whose cell carries a percent format, so that its number is a ratio shown × 100. */
export function percentages(workbook: Workbook, findings: readonly Finding[]): Set<number> {
  const wanted = new Set(findings.map(({ sheet }) => sheet));
  const cells = new Set<string>();
  for (const sheet of workbook.sheets) {
    if (!wanted.has(sheet.name)) continue;
    for (const { row, column, value, format } of sheet.cells) {
      if (typeof value === 'number' && format?.includes('%')) cells.add(`${sheet.name}!${cellAddress(row, column)}`);
    }
  }
  return new Set([...findings.keys()].filter((index) => {
    const finding = findings[index];
    return finding !== undefined && cells.has(`${finding.sheet}!${finding.cell}`);
  }));
}

function alone(value: number | string, percent: boolean, language: Language): string {
  if (typeof value === 'string') return value;
  if (!isNumber(value)) return String(value);
  const number = scaled(value, percent);
  if (isYear(number)) return `${number}`;
  return signed(writeNumber(number, printedDecimals(number), language)) + (percent ? '%' : '');
}

function printedDecimals(value: number): number {
  const decimals = decimalsOf(value);
  return decimals > MOST_PRINTED ? 2 : decimals;
}

function scaled(value: number, percent: boolean): number {
  return percent ? new Decimal(value).times(100).toNumber() : value;
}

/** A year carries no thousands separator. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function isNumber(value: number | string): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function signed(text: string): string {
  return text.replace('-', '−');
}
