import { unit } from '../../domain/printed';
import { countsOn, isUntold, LARGEST_RATIO, meets, sumTolerance } from './comparison';
import { OF_TWO, ofTwo, QUOTIENTS } from './formula';
import { lineAt, type Sample, type SampleLine } from './sample';

/** A guess that no words speak for is given up when it fails in so many places, and in more than it holds; … */
const GIVEN_UP = 4;
/** … when it holds in so many before that, it is worth a trial. */
const ENOUGH = 4;

const ALL = 63;
const SUMS = OF_TWO.difference | OF_TWO.sum;
/** The same whichever of the two comes first. */
const EVEN = OF_TWO.sum | OF_TWO.product;
const RATIOS = QUOTIENTS | OF_TWO.growth;

/**
 * Parts guesses about one line that are worth a trial from those that fail in their first places, or hold nowhere:
 * there are thousands of guesses, and hardly one is right.
 */
export class Sieve {
  private readonly goals: SampleLine;
  /** Places where the line has a number. */
  private readonly places: readonly number[];
  /** What numbers of this size may be. */
  private readonly possible: number;

  constructor(private readonly sample: Sample, target: number) {
    this.goals = lineAt(sample, target);
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
   * What may be made of two lines; a + b and a · b only where a stands before b.
   * @param worded what words speak for: it passes when it holds anywhere
   * @param wild whether all else is looked for too
   */
  passing(a: number, b: number, worded: number, wild: boolean): number {
    const open = this.possible & (!wild ? worded : a < b ? ALL : ALL & ~EVEN);
    let passed = 0;
    for (let formula = 1; formula <= open; formula *= 2) {
      if ((open & formula) !== 0 && this.passesTwo(formula, a, b, (worded & formula) !== 0)) passed |= formula;
    }
    return passed;
  }

  /** True when the formula, made of two lines, may give the line; where words speak for it, when it does so anywhere. */
  private passesTwo(formula: number, a: number, b: number, worded: boolean): boolean {
    const { goals, places, sample } = this;
    const left = lineAt(sample, a);
    const right = lineAt(sample, b);
    const added = (formula & SUMS) !== 0;
    const xs = added ? left.added : left.values;
    const ys = added ? right.added : right.values;
    let failed = 0;
    let held = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const goal = at(goals.values, place);
      const x = at(xs, place);
      const y = at(ys, place);
      if (added && sample.relative[place]) continue;
      const expected = ofTwo(formula, x, y);
      if (Number.isNaN(expected) || (goal === 0 && (expected === 0 || formula === OF_TWO.sum))) continue;
      const tolerance = this.tolerance(formula, expected, place, left, right);
      if (y < 0 && (formula & QUOTIENTS) !== 0 && !meets(goal, expected, tolerance) && meets(goal, -expected, tolerance)) continue;
      if ((Math.abs(goal) <= LARGEST_RATIO || (formula & RATIOS) === 0) && meets(goal, expected, tolerance)) {
        if (isTelling(formula, goal, x, y) && (++held === ENOUGH || worded)) return true;
      } else if (!worded && this.isWitness(place, left) && ++failed >= GIVEN_UP && failed > held) return false;
    }
    return held > 0;
  }

  /** True when a + sign · b − d may be the line. */
  passesThree(a: number, b: number, sign: number, d: number): boolean {
    const { goals, sample } = this;
    const first = lineAt(sample, a);
    const second = lineAt(sample, b);
    const third = lineAt(sample, d);
    return this.passes(first, (goal, place) => {
      const expected = at(first.added, place) + sign * at(second.added, place) - at(third.added, place);
      if (sample.relative[place] || Number.isNaN(expected) || (goal === 0 && expected === 0)) return undefined;
      const most = Math.max(at(goals.decimals, place), at(first.decimals, place), at(second.decimals, place), at(third.decimals, place));
      return meets(goal, expected, sumTolerance(most, 3));
    });
  }

  /** True when the sum of the lines, or their mean, blanks counting as zero beside two parts, may be the line. */
  passesSum(lines: readonly number[], mean = false): boolean {
    const { goals, sample } = this;
    const first = lineAt(sample, lines[0] ?? -1);
    return this.passes(first, (goal, place) => {
      let expected = 0;
      let most = at(goals.decimals, place);
      let blanks = 0;
      for (const line of lines) {
        const { added, decimals } = lineAt(sample, line);
        const value = at(added, place);
        if (Number.isNaN(value)) blanks++;
        else expected += value;
        most = Math.max(most, at(decimals, place));
      }
      if (goal === 0 || (sample.relative[place] && !mean) || isUntold(blanks, lines.length, false)) return undefined;
      const tolerance = mean ? unit(at(goals.decimals, place)) : sumTolerance(most, lines.length);
      if (meets(goal, mean ? expected / lines.length : expected, tolerance)) return true;
      return goal === at(first.added, place) && countsOn(goal, lines.map((line) => at(lineAt(sample, line).added, place))) ? undefined : false;
    });
  }

  /** True when the product of the lines may be the line. */
  passesProduct(lines: readonly number[]): boolean {
    const { goals, sample } = this;
    return this.passes(lineAt(sample, lines[0] ?? -1), (goal, place) => {
      let expected = 1;
      let softness = 0;
      for (const line of lines) {
        const factor = lineAt(sample, line);
        expected *= at(factor.values, place);
        softness += at(factor.softness, place);
      }
      if (Number.isNaN(expected) || (goal === 0 && expected === 0)) return undefined;
      const holds = meets(goal, expected, unit(at(goals.decimals, place)) + Math.abs(expected) * softness);
      return holds && expected === 0 ? undefined : holds;
    });
  }

  /** True for what holds in enough places before it fails in too many. @param holdsAt undefined where it says nothing */
  private passes(first: SampleLine, holdsAt: (goal: number, place: number) => boolean | undefined): boolean {
    const { goals, places } = this;
    let failed = 0;
    let held = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const holds = holdsAt(at(goals.values, place), place);
      if (holds === undefined) continue;
      if (holds) {
        if (++held === ENOUGH) return true;
      } else if (this.isWitness(place, first) && ++failed >= GIVEN_UP && failed > held) return false;
    }
    return held > 0;
  }

  /** True where the number, or the first of those it may follow from, stands for the first time: what is printed twice is one witness. */
  private isWitness(place: number, first: SampleLine): boolean {
    return this.goals.isFirst(place) || first.isFirst(place);
  }

  private tolerance(formula: number, expected: number, place: number, left: SampleLine, right: SampleLine): number {
    const own = at(this.goals.decimals, place);
    if (formula <= OF_TWO.sum) return sumTolerance(Math.max(own, at(left.decimals, place), at(right.decimals, place)), 2);
    return unit(own) + Math.abs(expected) * (at(left.softness, place) + at(right.softness, place));
  }
}

/** False where it says nothing that two numbers give a third one: one addend alone, a + b − b, a number over itself or over 1. */
function isTelling(formula: number, goal: number, x: number, y: number): boolean {
  if (x === 0 || y === 0 || Number.isNaN(x + y)) return false;
  switch (formula) {
    case OF_TWO.difference: return x !== goal && -y !== goal;
    case OF_TWO.percent: return x !== y;
    case OF_TWO.ratio: return x !== y && y !== 1;
    default: return goal !== 0 || formula !== OF_TWO.growth;
  }
}

function at(numbers: Float64Array | Uint8Array, place: number): number {
  return numbers[place] ?? 0;
}
