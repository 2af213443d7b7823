import { unit } from '../../domain/printed';
import { isSlip } from '../slip';
import type { Formula } from './formula';
import type { SampleLine } from './matrix';

/** The largest number that is a ratio or a growth in percent rather than an amount. */
export const LARGEST_RATIO = 2e4;

/** Outcomes of a place that are no tolerance: it says nothing; it disagrees. */
export const UNTOLD = -1;
export const NO = -2;

/** Holds a formula against its line, place by place. */
export class Comparison {
  goal = 0;
  private readonly values: number[];
  private readonly additive: boolean;

  constructor(private readonly formula: Formula, private readonly goals: SampleLine, private readonly operands: readonly SampleLine[]) {
    this.values = operands.map(() => 0);
    this.additive = formula.kind === 'jumlah' || formula.kind === 'rata-rata';
  }

  /** The tolerance within which goal and operands agree; NO where they do not, UNTOLD where they say nothing. */
  at(place: number): number {
    const { formula, values, additive } = this;
    const goal = this.goal = this.goals.values[place] ?? NaN;
    if (Number.isNaN(goal) || !this.load(place)) return UNTOLD;
    const expected = evaluate(formula, values);
    if (expected === undefined || (goal === 0 && (expected === 0 || isPlainSum(formula)))) return UNTOLD;
    if (!additive && Math.abs(goal) > LARGEST_RATIO && formula.kind !== 'kali') return NO;
    const decimals = this.goals.decimals[place] ?? 0;
    const rounding = unit(decimals) + (additive ? 0 : this.softness(place, expected));
    const tolerance = formula.kind === 'jumlah' ? sumTolerance(this.mostDecimals(place, decimals), values.length) : rounding;
    return meets(goal, expected, tolerance) ? Math.max(tolerance, unit(decimals) / 2) : NO;
  }

  agreesSomewhere(places: number): boolean {
    for (let place = 0; place < places; place++) if (this.at(place) >= 0) return true;
    return false;
  }

  /** True when it disagrees in so many places that are no repetition of each other. */
  failsIn(least: number, places: number): boolean {
    const witnesses = new Set<number>();
    for (let place = 0; place < places && witnesses.size < least; place++) if (this.at(place) === NO) witnesses.add(this.witness());
    return witnesses.size >= least;
  }

  /** True when a place that disagrees shows a slip of the keyboard. */
  isSlipAt(place: number): boolean {
    return isSlip(this.goal, evaluate(this.formula, this.values) ?? 0, this.goals.decimals[place] ?? 0);
  }

  /** What is the same wherever the same thing is printed again. */
  witness(): number {
    return this.goal + Math.SQRT2 * (this.values[0] ?? 0);
  }

  /** False where agreement says nothing: one addend alone, a number over itself, growth of nothing. */
  isTelling(): boolean {
    const { formula, values, goal } = this;
    const nonZero = values.filter((value) => value !== 0).length;
    if (formula.kind === 'rasio') return nonZero === 2 && values[0] !== values[1];
    if (formula.kind === 'pertumbuhan') return nonZero === 2 && goal !== 0;
    // a + b − b is a, whatever the lines mean.
    const rest = formula.signs && values.some((value, i) => value !== 0 && (formula.signs?.[i] ?? 1) * value === goal);
    return nonZero >= 2 && !rest;
  }

  /** Takes the operands of one place; false where too many of them are blank. Blank parts of a sum count as zero. */
  private load(place: number): boolean {
    const { operands, values } = this;
    let blank = 0;
    for (let i = 0; i < operands.length; i++) {
      const value = operands[i]?.values[place] ?? NaN;
      if (Number.isNaN(value)) blank++;
      values[i] = Number.isNaN(value) ? 0 : value;
    }
    return this.additive ? blank < operands.length : blank === 0;
  }

  private mostDecimals(place: number, least: number): number {
    let most = least;
    for (const { decimals } of this.operands) most = Math.max(most, decimals[place] ?? 0);
    return most;
  }

  private softness(place: number, expected: number): number {
    let sum = 0;
    for (let i = 0; i < this.values.length; i++) sum += softness(expected, this.values[i] ?? 0, this.operands[i]?.decimals[place] ?? 0);
    return sum;
  }
}

export function evaluate({ kind, scale, signs }: Pick<Formula, 'kind' | 'scale' | 'signs'>, values: readonly number[]): number | undefined {
  const [first = 0, second = 0] = values;
  switch (kind) {
    case 'jumlah': return signedSum(values, signs);
    case 'rata-rata': return signedSum(values) / scale;
    case 'rasio': return second === 0 ? undefined : (scale * first) / second;
    case 'pertumbuhan': return first === 0 ? undefined : (scale * (second - first)) / Math.abs(first);
    case 'kali': return scale * values.reduce((product, value) => product * value, 1);
    case 'sama': return first;
  }
}

function signedSum(values: readonly number[], signs?: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (signs?.[i] ?? 1) * (values[i] ?? 0);
  return sum;
}

/** A plain total of 0 over parts that are not was never filled in; a difference of 0 is a result. */
export function isPlainSum({ kind, signs }: Pick<Formula, 'kind' | 'signs'>): boolean {
  return kind === 'rata-rata' || (kind === 'jumlah' && !signs?.includes(-1));
}

/** What a sum of rounded terms may be off by. */
export function sumTolerance(mostDecimals: number, terms: number): number {
  return mostDecimals === 0 ? 0 : (unit(mostDecimals) / 2) * (terms + 1);
}

/** What rounding an operand changes in a result: an operand that is printed with decimals is a rounded number itself. */
export function softness(expected: number, operand: number, decimals: number): number {
  return decimals > 0 && operand !== 0 ? Math.abs((expected * unit(decimals)) / operand) : 0;
}

export function meets(goal: number, expected: number, tolerance: number): boolean {
  return Math.abs(goal - expected) <= tolerance + 1e-12 * Math.abs(expected);
}
