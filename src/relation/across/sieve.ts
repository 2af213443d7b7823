import { unit } from '../../domain/printed';
import { LARGEST_RATIO, meets, NO, sumTolerance, UNTOLD, YES, type Outcome } from './comparison';
import { OF_TWO, ofTwo, QUOTIENTS, GROWTH_BASE } from './formula';
import { ENOUGH, GIVEN_UP, isWitness, passes, REPEATED } from './passes';
import { at, lineAt, type Sample, type SampleLine } from './sample';
import { SumSieve } from './sum-sieve';
import { ThreeSieve } from './three-sieve';

/** By so many of its last digit a sum of two may be off. */
const SUM_OF_TWO = 1.5;

/** Of what may be made of two lines. */
const KINDS = 6;
const ALL = 2 ** KINDS - 1;
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
  /** By place: a unit of the last digit that is printed there. */
  private readonly steps: Float64Array;
  /** What may be the sum or the mean of many lines. */
  readonly sums: SumSieve;
  /** What may be made of three. */
  readonly threes: ThreeSieve;
  /** What numbers of this size may be. */
  private readonly possible: number;
  /** By kind, of the two lines that are looked at: in how many places it holds, fails, and fails again. */
  private readonly tallies = new Uint16Array(3 * KINDS);

  constructor(private readonly sample: Sample, target: number) {
    this.goals = lineAt(sample, target);
    const places: number[] = [];
    let least = Infinity;
    this.steps = new Float64Array(sample.places);
    for (let place = 0; place < sample.places; place++) {
      const goal = at(this.goals.values, place);
      if (Number.isNaN(goal)) continue;
      places.push(place);
      this.steps[place] = unit(at(this.goals.decimals, place));
      least = Math.min(least, Math.abs(goal));
    }
    this.places = places;
    this.sums = new SumSieve(sample, this.goals, places);
    this.threes = new ThreeSieve(sample, this.goals, places);
    this.possible = least > LARGEST_RATIO ? ALL & ~RATIOS : ALL;
  }

  /**
   * What may be made of two lines; a + b and a · b only where a stands before b.
   * @param worded what words speak for: it passes when it holds anywhere
   * @param wild whether all else is looked for too
   */
  passing(a: number, b: number, worded: number, wild: boolean): number {
    const { goals, places, sample } = this;
    const left = lineAt(sample, a);
    const right = lineAt(sample, b);
    let open = this.possible & (!wild ? worded : a < b ? ALL : ALL & ~EVEN);
    if (open === 0 || !left.isFilledBeside(right)) return 0;
    const spoken = open & worded;
    if (spoken !== 0) open = (open & ~spoken) | this.nearSomewhere(spoken, left, right);
    if ((open & ~worded) !== 0 && this.isFarOff(open, left, right)) open &= worded;
    if (open === 0) return 0;
    const tallies = this.tallies.fill(0);
    let passed = 0;
    for (let i = 0; i < places.length && open !== 0; i++) {
      const place = places[i] ?? 0;
      if (at(goals.values, place) === 0 && at(left.values, place) === 0 && at(right.values, place) === 0) continue;
      for (let kind = 0; kind < KINDS; kind++) {
        const formula = open & (1 << kind);
        if (formula === 0) continue;
        const said = (worded & formula) !== 0;
        const outcome = this.outcomeAt(place, formula, left, right);
        if (outcome === YES) {
          const held = tallies[kind] = at(tallies, kind) + 1;
          if (held < ENOUGH && !said) continue;
          passed |= formula;
          open &= ~formula;
        } else if (outcome === NO && !said) {
          const again = !isWitness(place, goals, left);
          const count = kind + (again ? 2 : 1) * KINDS;
          const failed = tallies[count] = at(tallies, count) + 1;
          const held = at(tallies, kind);
          if (again ? failed >= REPEATED && held === 0 : failed >= GIVEN_UP && failed > held) open &= ~formula;
        }
      }
    }
    for (let kind = 0; kind < KINDS; kind++) if (at(tallies, kind) > 0) passed |= open & (1 << kind);
    return passed;
  }

  /** Of what may be made of two lines what comes near in some place: what words speak for is looked for in all of them, and mostly holds in none. */
  private nearSomewhere(kinds: number, left: SampleLine, right: SampleLine): number {
    const { goals, places, steps } = this;
    let near = 0;
    for (let i = 0; i < places.length && near !== kinds; i++) {
      const place = places[i] ?? 0;
      const softness = at(left.softness, place) + at(right.softness, place);
      for (let formula = 1; formula <= kinds; formula <<= 1) {
        if ((formula & kinds & ~near) === 0) continue;
        const added = (formula & SUMS) !== 0;
        const expected = ofTwo(formula, at(added ? left.added : left.values, place), at(added ? right.added : right.values, place));
        if (isNear(at(goals.values, place), expected, slackOf(formula, at(steps, place), softness), added ? 0 : softness)) near |= formula;
      }
    }
    return near;
  }

  /** True where nothing that may be made of two lines comes near before all of it is given up: so end most guesses, and checking spends its time on them. */
  private isFarOff(open: number, left: SampleLine, right: SampleLine): boolean {
    const { goals, places, sample, steps } = this;
    if (left.added !== left.values || right.added !== right.values) return false;
    const ratios = (open & RATIOS) !== 0;
    let failed = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const goal = at(goals.values, place);
      const x = at(left.values, place);
      const y = at(right.values, place);
      // Nothing made of these says anything.
      if (x === 0 || y === 0 || Number.isNaN(x + y)) continue;
      const step = at(steps, place);
      const slack = SUM_OF_TWO * step;
      const softness = at(left.softness, place) + at(right.softness, place);
      if (isNear(goal, x - y, slack, 0) || isNear(goal, x + y, slack, 0) || isNear(goal, x * y, slack, softness)) return false;
      if (ratios && (isNear(goal, x / y, slack, softness) || isNear(goal, (100 * x) / y, slack, softness))) return false;
      if (ratios && isNear(goal, (100 * (y - x)) / Math.abs(x), slackOf(OF_TWO.growth, step, softness), softness)) return false;
      // Of these some of what may be made says nothing.
      if (goal === 0 || y < 0 || sample.relative[place]) continue;
      if (isWitness(place, goals, left) && ++failed === GIVEN_UP) return true;
    }
    return false;
  }

  /** Whether what is made of two lines is what stands in a place; nothing where that tells nothing. */
  private outcomeAt(place: number, formula: number, left: SampleLine, right: SampleLine): Outcome {
    const goal = at(this.goals.values, place);
    const added = (formula & SUMS) !== 0;
    if (added && this.sample.relative[place]) return UNTOLD;
    const x = at(added ? left.added : left.values, place);
    const y = at(added ? right.added : right.values, place);
    const expected = ofTwo(formula, x, y);
    if (Number.isNaN(expected) || (goal === 0 && (expected === 0 || formula === OF_TWO.sum))) return UNTOLD;
    const softness = added ? 0 : at(left.softness, place) + at(right.softness, place);
    if (!(y < 0) && !isNear(goal, expected, slackOf(formula, at(this.steps, place), softness), softness)) return NO;
    return this.outcomeNear(place, formula, goal, x, y, expected, left, right);
  }

  private outcomeNear(place: number, formula: number, goal: number, x: number, y: number, expected: number, left: SampleLine, right: SampleLine): Outcome {
    const tolerance = this.tolerance(formula, expected, place, left, right);
    if (meets(goal, expected, tolerance)) {
      if (Math.abs(goal) > LARGEST_RATIO && (formula & RATIOS) !== 0) return NO;
      return isTelling(formula, goal, x, y) ? YES : UNTOLD;
    }
    if (formula === OF_TWO.growth && !(y < 0)) return UNTOLD;
    return y < 0 && (formula & QUOTIENTS) !== 0 && meets(goal, -expected, tolerance) ? UNTOLD : NO;
  }

  /** True when the product of the lines may be the line. */
  passesProduct(lines: readonly number[]): boolean {
    const { goals, sample } = this;
    return passes(goals, lineAt(sample, lines[0] ?? -1), this.places, (goal, place) => {
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

  private tolerance(formula: number, expected: number, place: number, left: SampleLine, right: SampleLine): number {
    if (formula <= OF_TWO.sum) return sumTolerance(Math.max(at(this.goals.decimals, place), at(left.decimals, place), at(right.decimals, place)), 2);
    return at(this.steps, place) + Math.abs(expected) * (at(left.softness, place) + at(right.softness, place));
  }
}

/** False where it says nothing that two numbers give a third one: one addend alone, a + b − b, a number over itself or over 1. */
function isTelling(formula: number, goal: number, x: number, y: number): boolean {
  if (x === 0 || y === 0 || Number.isNaN(x + y)) return false;
  switch (formula) {
    case OF_TWO.difference: return x !== goal && -y !== goal;
    case OF_TWO.percent: return x !== y;
    case OF_TWO.ratio: return x !== y && y !== 1;
    case OF_TWO.product: return x !== 1 && y !== 1;
    default: return goal !== 0 || formula !== OF_TWO.growth;
  }
}

/** What rounding may come to, whatever is expected: of growth in percent that of the whole from which it was reckoned, too. */
function slackOf(formula: number, step: number, softness: number): number {
  return SUM_OF_TWO * step + (formula === OF_TWO.growth ? GROWTH_BASE * softness : 0);
}

/**
 * False for what is further off than any rounding of it, or of what it is made of.
 * @param softness by what part of itself what is expected may be off
 */
function isNear(goal: number, expected: number, slack: number, softness: number): boolean {
  return Math.abs(goal - expected) <= slack + Math.abs(expected) * (softness + 1e-9);
}
