import { readNumber } from '../../domain/number-text';
import { roundHalfUp } from '../../domain/printed';
import { wholeNumber } from '../../domain/whole-number';
import type { Column, NumberCell, Table } from '../../table/table';
import { headerText } from '../../table/table';
import { weightsOf } from '../survey';
import type { Way } from './way';

/** What answers from 1 to 4 are multiplied by to become an index up to 100. */
export const TO_INDEX = 25;

/** Unsur of the regulation; the mean of so many that were weighed by 0,111 or 0,11 is less than their plain mean. */
export const USUAL_UNSUR = 9;
const WEIGHTED = /tert(im)?b/i;
const BOBOT = /^(bobot|penimbang)/i;
const UNSUR = /^u ?\d{1,2}\b/i;
const FEWEST_UNSUR = 3;

/** So many of a column's numbers lie on the scale of the answers where it holds answers or means of them. */
const LEAST_ON_SCALE = 0.7;
const SCALE = { lowest: 1, highest: 4 } as const;

/** Factors that words name: "NRR x 0,111", "Konversi (x 25)", "NRR × 1/9". */
export function spokenFactors(words: string): number[] {
  return [...words.matchAll(SPOKEN)].flatMap(([, number = '', divisor = '1']) => {
    const read = readNumber(number.replace(',', '.'), 'en');
    const factor = typeof read === 'object' ? read.value / wholeNumber(divisor) : 0;
    return Number.isFinite(factor) && factor > 0 && factor !== 1 ? [factor] : [];
  });
}
const SPOKEN = /[x×*] ?\(?(\d{1,3}(?:[.,]\d{1,4})?)(?: ?\/ ?(\d{1,2})\b)?(?![\d.,])/gi;

/** From what a column may follow, by its words and by the size of the numbers. */
export function waysTo(table: Table, target: number): Way[] {
  const heading = table.columns[target];
  if (!heading || UNSUR.test(heading.header.at(-1) ?? '')) return [];
  const bobot = others(table.columns, target).filter((c) => BOBOT.test(table.columns[c]?.header.at(-1) ?? ''));
  const pairs = others(table.columns, target).filter((c) => !bobot.includes(c)).map((operand) => pairOf(table, target, operand));
  return [...pairs.flatMap((pair) => [...factorWays(table, pair), ...bobot.map((weight) => weighedWay(table, pair, weight))]), ...unsurWays(table, target)];
}

/** Two columns, and the numbers of the rows in which both have one. */
interface Pair { readonly target: number; readonly operand: number; readonly goals: readonly NumberCell[]; readonly terms: readonly NumberCell[] }

function pairOf({ rows }: Table, target: number, operand: number): Pair {
  const both = rows.flatMap(({ role, numbers }) => {
    const [goal, term] = [numbers[target], numbers[operand]];
    return role === 'rincian' && goal && term && !goal.dash && !term.dash ? [{ goal, term }] : [];
  });
  return { target, operand, goals: both.map(({ goal }) => goal), terms: both.map(({ term }) => term) };
}

/** One column times a factor that words or the regulation name, or by the number of respondents. */
function factorWays({ columns }: Table, pair: Pair): Way[] {
  const { target, operand, terms } = pair;
  const [heading, source] = [wordsOf(columns[target]), wordsOf(columns[operand])];
  const usual = indexFactors(USUAL_UNSUR).map((factor) => factor * USUAL_UNSUR);
  const isMean = isOnScale(terms) && terms.some(({ decimals }) => decimals > 0);
  const known = [...(isMean ? [TO_INDEX, ...weightsOf(terms.length), ...usual] : []), ...(WEIGHTED.test(source) ? [TO_INDEX] : [])];
  const respondents = WEIGHTED.test(heading) ? [] : respondentsIn(pair);
  return [
    ...[...new Set([...spokenFactors(heading), ...known])].map((factor): Way => ({ target, operands: [operand], kind: 'kali', factor })),
    ...respondents.map((count): Way => ({ target, operands: [operand], kind: 'kali', factor: 1 / count, respondents: true })),
  ];
}

/** One column times the weight that is printed beside it. One and the same weight in all rows is a factor, with no digits behind those that are printed. */
function weighedWay({ rows }: Table, { target, operand }: Pair, bobot: number): Way {
  const weights = rows.flatMap(({ role, numbers }) => (role === 'rincian' ? numbers[bobot]?.value ?? [] : [])).sort((a, b) => a - b);
  const usual = weights[Math.floor(weights.length / 2)] ?? 1;
  const isFactor = weights.filter((weight) => weight === usual).length > weights.length / 2;
  return isFactor ? { target, operands: [operand], kind: 'kali', factor: usual, bobot } : { target, operands: [operand, bobot], kind: 'kali', factor: 1 };
}

/** Means of the unsur that stand before a column, weighed or not, as they are or as an index. */
function unsurWays(table: Table, target: number): Way[] {
  const unsur = unsurBefore(table, target);
  if (unsur.length < FEWEST_UNSUR) return [];
  const weights = weightsOf(unsur.length);
  return [...new Set([...weights, ...weights.map((weight) => weight * TO_INDEX)])].map((factor) => ({ target, operands: unsur, kind: 'jumlah', factor }));
}

function unsurBefore(table: Table, target: number): number[] {
  const before = others(table.columns, target).filter((c) => c < target);
  const named = before.filter((c) => UNSUR.test(table.columns[c]?.header.at(-1) ?? ''));
  if (named.length >= FEWEST_UNSUR) return named;
  const run: number[] = [];
  for (const c of before.toReversed()) {
    if (isOnScale(numbersOf(table, c))) run.unshift(c);
    else if (run.length > 0) break;
  }
  return run;
}

/** What the sum of so many unsur is multiplied by to become an index, weight by weight. */
export function indexFactors(unsur: number): number[] {
  return weightsOf(unsur).map((weight) => weight * TO_INDEX);
}

/** The whole numbers about which most sums divided by their means lie: means that were cut or rounded up lead past the right one. */
function respondentsIn({ goals, terms }: Pair): number[] {
  if (terms.length === 0 || !terms.every(({ decimals }) => decimals === 0) || !isOnScale(goals)) return [];
  const ratios = goals.map(({ value }, i) => (terms[i]?.value ?? 0) / value).sort((a, b) => a - b);
  const middle = roundHalfUp(ratios[Math.floor(ratios.length / 2)] ?? 0, 0);
  return [0, 1, -1, 2, -2].map((away) => middle + away).filter((count) => count > 1);
}

function others(columns: readonly Column[], target: number): number[] {
  return columns.flatMap(({ numeric }, c) => (numeric && c !== target ? [c] : []));
}

function wordsOf(column: Column | undefined): string {
  return column ? headerText(column) : '';
}

function numbersOf({ rows }: Table, column: number): NumberCell[] {
  return rows.flatMap(({ role, numbers }) => {
    const number = numbers[column];
    return role === 'rincian' && number && !number.dash ? [number] : [];
  });
}

/** True when numbers are answers from 1 to 4 or means of them, but for some that may be wrong. */
export function isOnScale(numbers: readonly { readonly value: number }[]): boolean {
  const inside = numbers.filter(({ value }) => value >= SCALE.lowest && value <= SCALE.highest);
  return inside.length > 0 && inside.length >= LEAST_ON_SCALE * numbers.length;
}
