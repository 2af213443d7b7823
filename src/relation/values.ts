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
  private readonly sums = { shown: new Map<Summed, Kept>(), stored: new Map<Summed, Kept>(), hiding: new Map<Summed, Kept>(), answers: new Map<Summed, Kept>() };

  readonly of: ValueOf = Object.assign((cell: NumberCell) => this.values.get(cell) ?? cell.value, { sumOf: (summed: Summed, measure: Measure) => this.sumOf(summed, measure) });

  has(cell: NumberCell): boolean {
    return this.values.has(cell);
  }

  put(cell: NumberCell, value: number): void {
    this.changes.push({ cell, from: this.of(cell), to: value });
    this.values.set(cell, value);
  }

  private sumOf(summed: Summed, measure: Measure): ExactSum {
    const sums = this.sums[measure];
    const now = this.changes.length;
    const kept = sums.get(summed);
    if (kept?.after === now) return kept.sum;
    const fresh = kept && now - kept.after < summed.terms.length ? this.changes.slice(kept.after) : undefined;
    const sum = kept && fresh ? fresh.reduce((before, change) => changed(before, summed, measure, change), kept.sum) : addUp(summed, measure, this.of);
    sums.set(summed, { sum, after: now });
    return sum;
  }
}

interface Kept { readonly sum: ExactSum; readonly after: number }

function addUp({ terms, signs }: Summed, measure: Measure, valueOf: ValueOf): ExactSum {
  switch (measure) {
    case 'shown': return ExactSum.of(terms, valueOf, finest(terms), signs);
    case 'stored': return ExactSum.of(terms, valueOf, STORED_DECIMALS, signs);
    case 'hiding': return ExactSum.of(terms, (cell) => hides(cell, valueOf(cell)), 0);
    case 'answers': return ExactSum.of(terms, (cell) => mayAnswer(valueOf(cell)), 0);
  }
}

function changed(sum: ExactSum, summed: Summed, measure: Measure, { cell, from, to }: Change): ExactSum {
  const place = placesOf(summed.terms).get(cell);
  if (place === undefined) return sum;
  switch (measure) {
    case 'hiding': return sum.changed(hides(cell, from), hides(cell, to));
    case 'answers': return sum.changed(mayAnswer(from), mayAnswer(to));
    default: return sum.changed(from, to, summed.signs?.[place]);
  }
}

const placesOf = remembered((terms: readonly NumberCell[]): ReadonlyMap<NumberCell, number> => new Map(terms.map((term, place) => [term, place])));

/** 1 for a number that has digits which its format does not show. */
export function hides({ decimals }: NumberCell, value: number): number {
  return hidesDigits({ value, decimals }) ? 1 : 0;
}

/** The longest scale goes to so much. */
const LARGEST_ANSWER = 5;

/** 1 for a number that may be an answer on a scale. */
export function mayAnswer(value: number): number {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_ANSWER ? 1 : 0;
}

/** The most decimals that one of some numbers has. */
export function finest(terms: readonly NumberCell[]): number {
  let most = 0;
  for (const { decimals } of terms) if (decimals > most) most = decimals;
  return most;
}
