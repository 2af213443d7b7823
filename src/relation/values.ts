import { ExactSum } from '../domain/exact-sum';
import { hidesDigits } from '../domain/printed';
import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';

/** Numbers that are added up, each with its sign. */
export interface Summed {
  readonly terms: readonly NumberCell[];
  readonly signs?: readonly number[] | undefined;
}

/** What is added up: numbers as shown, as stored, how many of them have digits that their formats hide, or how many may be answers on a scale. */
export type Measure = 'shown' | 'stored' | 'hiding' | 'answers';

/** The cell's value; a caller may suppose another one. */
export interface ValueOf {
  (cell: NumberCell): number;
  /** Sums of these values, where they are told from others. */
  readonly sumOf?: (summed: Summed, measure: Measure) => ExactSum;
}

export const printedValue: ValueOf = (cell) => cell.value;

/** Digits below which stored numbers are noise of binary fractions. */
export const STORED_DECIMALS = 9;

/** What numbers come to together. */
export function sumOf(summed: Summed, measure: Measure, valueOf: ValueOf): ExactSum {
  return valueOf.sumOf?.(summed, measure) ?? addUp(summed, measure, valueOf);
}

/** Values, the first half of some terms, each times its weight in the other half, added up; and what these weights come to. */
export function weighted(terms: readonly NumberCell[], valueOf: ValueOf): { readonly sum: number; readonly weights: number } {
  const half = terms.length / 2;
  let [sum, weights] = [0, 0];
  for (let i = 0; i < half; i++) {
    const [term, weight] = [terms[i], terms[half + i]];
    if (!term || !weight) continue;
    sum += valueOf(term) * valueOf(weight);
    weights += valueOf(weight);
  }
  return { sum, weights };
}

/** The same values, but for one number in some cells. */
export function supposing(cells: readonly NumberCell[], value: number, valueOf: ValueOf): ValueOf {
  return Object.assign((cell: NumberCell) => (cells.includes(cell) ? value : valueOf(cell)), {
    sumOf: (summed: Summed, measure: Measure) =>
      cells.reduce((sum, cell) => changed(sum, summed, measure, { cell, from: valueOf(cell), to: value }), sumOf(summed, measure, valueOf)),
  });
}

interface Change { readonly cell: NumberCell; readonly from: number; readonly to: number }

/** What is taken to stand in the cells: as printed, but for what was put there. Each sum is added up once, and then follows what changes. */
export class Values {
  private readonly values = new Map<NumberCell, number>();
  private readonly changes: Change[] = [];
  /** Sums, each as it was after so many changes. */
  private readonly sums = new Map<Summed, { [measure in Measure]?: { readonly sum: ExactSum; readonly after: number } }>();

  readonly of: ValueOf = Object.assign((cell: NumberCell) => this.values.get(cell) ?? cell.value, { sumOf: (summed: Summed, measure: Measure) => this.sumOf(summed, measure) });

  has(cell: NumberCell): boolean {
    return this.values.has(cell);
  }

  put(cell: NumberCell, value: number): void {
    this.changes.push({ cell, from: this.of(cell), to: value });
    this.values.set(cell, value);
  }

  private sumOf(summed: Summed, measure: Measure): ExactSum {
    const sums = this.sums.get(summed) ?? {};
    this.sums.set(summed, sums);
    const kept = sums[measure];
    const after = this.changes.length;
    if (kept?.after === after) return kept.sum;
    const sum = kept && after - kept.after < summed.terms.length
      ? this.changes.slice(kept.after).reduce((before, change) => changed(before, summed, measure, change), kept.sum)
      : addUp(summed, measure, this.of);
    sums[measure] = { sum, after };
    return sum;
  }
}

/** The measures by which cells are counted: 1 for one that counts. */
const COUNTS: { readonly [measure in Measure]?: (cell: NumberCell, value: number) => number } = {
  hiding: ({ decimals }, value) => (hidesDigits({ value, decimals }) ? 1 : 0),
  answers: (_, value) => (mayAnswer(value) ? 1 : 0),
};

function addUp({ terms, signs }: Summed, measure: Measure, valueOf: ValueOf): ExactSum {
  const counts = COUNTS[measure];
  if (counts) return ExactSum.of(terms, (cell) => counts(cell, valueOf(cell)), 0);
  return ExactSum.of(terms, valueOf, measure === 'shown' ? finest(terms) : STORED_DECIMALS, signs);
}

function changed(sum: ExactSum, summed: Summed, measure: Measure, { cell, from, to }: Change): ExactSum {
  const place = placesOf(summed.terms).get(cell);
  if (place === undefined) return sum;
  const counts = COUNTS[measure];
  return counts ? sum.changed(counts(cell, from), counts(cell, to)) : sum.changed(from, to, summed.signs?.[place]);
}

const placesOf = remembered((terms: readonly NumberCell[]): ReadonlyMap<NumberCell, number> => new Map(terms.map((term, place) => [term, place])));

/** The longest scale goes to so much. */
const LARGEST_ANSWER = 5;

/** True for a number that may be an answer on a scale. */
export function mayAnswer(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_ANSWER;
}

/** The most decimals that one of some numbers has. */
export function finest(terms: readonly NumberCell[]): number {
  let most = 0;
  for (const { decimals } of terms) if (decimals > most) most = decimals;
  return most;
}
