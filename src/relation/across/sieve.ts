import { unit } from '../../domain/printed';
import { LARGEST_RATIO, meets, softness, sumTolerance } from './comparison';
import type { Sample, SampleLine } from './matrix';

/** A guess that no words speak for and that fails in so many places is given up. */
const GIVEN_UP = 4;

/** What may be made of two lines a and b; several of them are a sum of bits. */
export const OF_TWO = {
  /** a − b */
  difference: 1,
  /** a + b */
  sum: 2,
  /** 100 · a / b */
  percent: 4,
  /** a / b */
  ratio: 8,
  /** 100 · (b − a) / |a| */
  growth: 16,
  /** a · b */
  product: 32,
} as const;

const ALL = 63;
const SUMS = OF_TWO.difference | OF_TWO.sum;
const RATIOS = OF_TWO.percent | OF_TWO.ratio | OF_TWO.growth;

const [UNKNOWN, FIRST, REPEATED] = [0, 1, 2];

const BLANK: SampleLine = { values: new Float64Array(0), decimals: new Uint8Array(0) };

/**
 * Parts guesses about one line that are worth a trial from those that fail in their first places, or hold nowhere:
 * there are thousands of guesses, and hardly one is right.
 */
export class Sieve {
  private readonly goals: SampleLine;
  /** Places where the line has a number. */
  private readonly places: readonly number[];
  /** By place: whether the number was not seen before, where that was asked. */
  private readonly fresh: Uint8Array;
  /** What numbers of this size may be. */
  private readonly possible: number;
  private readonly failed = new Uint8Array(ALL + 1);

  constructor(private readonly sample: Sample, target: number) {
    this.goals = sample.lines[target] ?? BLANK;
    this.fresh = new Uint8Array(sample.places);
    const places: number[] = [];
    let least = Infinity;
    for (let place = 0; place < sample.places; place++) {
      const goal = at(this.goals.values, place);
      if (Number.isNaN(goal)) continue;
      places.push(place);
      least = Math.min(least, Math.abs(goal));
    }
    this.places = places;
    this.possible = least > LARGEST_RATIO ? ALL & ~RATIOS : ALL;
  }

  /**
   * What may be made of two lines.
   * @param worded what words speak for: it passes when it holds anywhere
   * @param wild whether all else is looked for too
   */
  passing(a: number, b: number, worded: number, wild: boolean): number {
    const { goals, failed } = this;
    const left = this.line(a);
    const right = this.line(b);
    let open = this.possible & (wild ? ALL : worded);
    let passed = 0;
    if (open === 0) return 0;
    failed.fill(0);
    for (const place of this.places) {
      const goal = at(goals.values, place);
      const x = at(left.values, place);
      const y = at(right.values, place);
      // Blanks count as zero in sums only.
      const told = Number.isNaN(x + y) ? open & SUMS : open;
      if (told === 0) continue;
      for (let formula = 1; formula <= told; formula *= 2) {
        if ((told & formula) === 0) continue;
        const expected = expectedOf(formula, x, y);
        if (Number.isNaN(expected) || (goal === 0 && (expected === 0 || formula === OF_TWO.sum))) continue;
        if ((Math.abs(goal) <= LARGEST_RATIO || (formula & RATIOS) === 0) && meets(goal, expected, this.tolerance(formula, expected, place, left, right))) {
          passed += formula;
          open -= formula;
        } else if ((worded & formula) === 0) {
          failed[formula] = at(failed, formula) + this.witnesses(place);
          if (failed[formula] === GIVEN_UP) open -= formula;
        }
      }
      if (open === 0) break;
    }
    return passed;
  }

  /** True when a + sign · b − d, blanks counting as zero, may be the line; where words speak for it, when it is so anywhere. */
  passesThree(a: number, b: number, sign: number, d: number, worded: boolean): boolean {
    const { goals } = this;
    const first = this.line(a);
    const second = this.line(b);
    const third = this.line(d);
    let failed = 0;
    for (const place of this.places) {
      const goal = at(goals.values, place);
      const x = at(first.values, place);
      const y = at(second.values, place);
      const z = at(third.values, place);
      const expected = (x || 0) + sign * (y || 0) - (z || 0);
      if ((goal === 0 && expected === 0) || (Number.isNaN(x) && Number.isNaN(y) && Number.isNaN(z))) continue;
      const most = Math.max(at(goals.decimals, place), at(first.decimals, place), at(second.decimals, place), at(third.decimals, place));
      if (meets(goal, expected, sumTolerance(most, 3))) return true;
      failed += this.witnesses(place);
      if (failed >= GIVEN_UP && !worded) return false;
    }
    return false;
  }

  /** True when the sum of the lines, blanks counting as zero, may be the line. */
  passesSum(lines: readonly number[]): boolean {
    let failed = 0;
    for (const place of this.places) {
      const goal = at(this.goals.values, place);
      let expected = 0;
      let most = at(this.goals.decimals, place);
      let blanks = 0;
      for (const line of lines) {
        const { values, decimals } = this.line(line);
        const value = at(values, place);
        if (Number.isNaN(value)) blanks++;
        else expected += value;
        most = Math.max(most, at(decimals, place));
      }
      if (goal === 0 || blanks === lines.length) continue;
      if (meets(goal, expected, sumTolerance(most, lines.length))) return true;
      failed += this.witnesses(place);
      if (failed === GIVEN_UP) return false;
    }
    return false;
  }

  /** 1 where a number stands for the first time, else 0: what is printed twice is one witness. */
  private witnesses(place: number): number {
    const { goals: { values }, fresh } = this;
    if (fresh[place] === UNKNOWN) {
      let before = 0;
      while (values[before] !== values[place]) before++;
      fresh[place] = before === place ? FIRST : REPEATED;
    }
    return fresh[place] === FIRST ? 1 : 0;
  }

  private tolerance(formula: number, expected: number, place: number, left: SampleLine, right: SampleLine): number {
    const own = at(this.goals.decimals, place);
    const first = at(left.decimals, place);
    const second = at(right.decimals, place);
    if (formula <= OF_TWO.sum) return sumTolerance(Math.max(own, first, second), 2);
    return unit(own) + softness(expected, at(left.values, place), first) + softness(expected, at(right.values, place), second);
  }

  private line(index: number): SampleLine {
    return this.sample.lines[index] ?? BLANK;
  }
}

/** NaN where two numbers give nothing. */
function expectedOf(formula: number, x: number, y: number): number {
  switch (formula) {
    case OF_TWO.difference: return Number.isNaN(x) ? -y : Number.isNaN(y) ? x : x - y;
    case OF_TWO.sum: return Number.isNaN(x) ? y : Number.isNaN(y) ? x : x + y;
    case OF_TWO.percent: return y === 0 ? NaN : (100 * x) / y;
    case OF_TWO.ratio: return y === 0 ? NaN : x / y;
    case OF_TWO.growth: return x === 0 ? NaN : (100 * (y - x)) / Math.abs(x);
    default: return x * y;
  }
}

function at(numbers: Float64Array | Uint8Array, place: number): number {
  return numbers[place] ?? 0;
}
