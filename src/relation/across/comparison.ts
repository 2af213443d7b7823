import { capaianBy } from '../../domain/arah';
import { unit } from '../../domain/printed';
import { isSlip } from '../slip';
import { isCapped } from './capaian';
import { OF_TWO, ofTwo, GROWTH_BASE, type Formula } from './formula';
import type { SampleLine } from './sample';

/** The largest number that is a ratio or a growth in percent rather than an amount. */
export const LARGEST_RATIO = 2e4;

/** What a place says: nothing, that the formula holds, or that it does not. */
export const UNTOLD = 0;
export const YES = 1;
export const NO = 2;
/** How capaian is reckoned of an indicator of which less is better. */
const LESS = ['turun', 'turun-bagi'] as const;
export type Outcome = typeof UNTOLD | typeof YES | typeof NO;

/** Holds a formula against its line, place by place. */
export class Comparison {
  /** Of the last place that was looked at: what is printed, … */
  goal = 0;
  /** … what the formula gives, … */
  expected = 0;
  /** … and how far from it the printed number may be. */
  tolerance = 0;
  /** … and whether what the operands were rounded from leaves open if the formula holds. */
  doubtful = false;
  /** How much further off it would still be open. */
  private doubt = 0;
  private readonly additive: boolean;
  private readonly ofTwo: number;
  /** By what a product is multiplied, and a quotient that is neither plain nor in percent. */
  private readonly times: number;

  constructor(private readonly formula: Formula, private readonly goals: SampleLine, private readonly operands: readonly SampleLine[]) {
    const { kind, scale } = formula;
    this.additive = kind === 'jumlah' || kind === 'rata-rata';
    this.ofTwo = kind === 'kali' ? OF_TWO.product : kind === 'pertumbuhan' ? OF_TWO.growth : scale === 100 ? OF_TWO.percent : OF_TWO.ratio;
    this.times = kind === 'kali' || (kind === 'rasio' && scale !== 100) ? scale : 1;
  }

  at(place: number): Outcome {
    this.doubtful = false;
    const goal = this.goal = this.goals.values[place] ?? NaN;
    if (Number.isNaN(goal)) return UNTOLD;
    if (this.additive) this.addUp(place);
    else this.relate(place);
    const { expected, formula } = this;
    if (Number.isNaN(expected) || (goal === 0 && (expected === 0 || isPlainSum(formula)))) return UNTOLD;
    if (!this.additive && Math.abs(goal) > LARGEST_RATIO && formula.kind !== 'kali') return NO;
    if (!meets(goal, expected, this.tolerance)) return formula.capaian ? this.otherwise(place) : this.saysNothing(place) ? UNTOLD : NO;
    this.tolerance = Math.max(this.tolerance, this.step(place) / 2);
    return YES;
  }

  /** Whether a capaian is that of an indicator of which less is better; nothing where it is capped. */
  private otherwise(place: number): Outcome {
    const { goal, expected, formula: { scale }, operands: [left, right] } = this;
    const [realisasi, target] = [valueAt(left, place), valueAt(right, place)];
    const others = LESS.map((arah) => scale * capaianBy(arah, realisasi, target)).filter((value) => !Number.isNaN(value));
    const met = others.find((value) => meets(goal, value, this.tolerance));
    if (met === undefined) return isCapped(goal, scale, [expected, ...others]) ? UNTOLD : NO;
    this.expected = met;
    this.tolerance = Math.max(this.tolerance, this.step(place) / 2);
    return YES;
  }

  /** True for a growth that operands which were rounded leave open, another sign, and a number that counts on from its parts. */
  private saysNothing(place: number): boolean {
    this.doubtful = this.doubt > 0 && meets(this.goal, this.expected, this.tolerance + this.doubt);
    return this.doubtful || this.hasOtherSign(place) || this.countsOn(place);
  }

  /** True for a ratio to what is below nothing that has the other sign: some take the ratio to its size. */
  private hasOtherSign(place: number): boolean {
    return this.formula.kind === 'rasio' && valueAt(this.operands[1], place) < 0 && meets(this.goal, -this.expected, this.tolerance);
  }

  private countsOn(place: number): boolean {
    return this.operands[0]?.added[place] === this.goal && isPlainSum(this.formula) && countsOn(this.goal, this.operands.map((line) => line.added[place] ?? NaN));
  }

  agreesSomewhere(places: number): boolean {
    for (let place = 0; place < places; place++) if (this.at(place) === YES) return true;
    return false;
  }

  /** True when it disagrees in so many places that are no repetition of each other, and in none of them only for being in percent, or not. */
  failsIn(least: number, places: number): boolean {
    const witnesses = new Set<number>();
    for (let place = 0; place < places && witnesses.size < least; place++) {
      if (this.at(place) !== NO) continue;
      if (this.holdsInOtherScale()) return false;
      witnesses.add(this.witness(place));
    }
    return witnesses.size >= least;
  }

  /** True for 100 where realisasi and target are one number: that tells of no percentage yet, but is none that fails. */
  private holdsInOtherScale(): boolean {
    const { formula: { kind, scale }, goal, expected } = this;
    return kind === 'rasio' && meets(goal, scale === 100 ? expected / 100 : expected * 100, this.tolerance);
  }

  /** True when a place that disagrees shows a slip of the keyboard. */
  isSlipAt(place: number): boolean {
    return isSlip(this.goal, this.expected, this.goals.decimals[place] ?? 0);
  }

  /** What is the same wherever the same thing is printed again. */
  witness(place: number): number {
    let witness = this.goal;
    // A total of other parts is another one, though the first of them be nothing.
    const parts = isPlainSum(this.formula) ? this.operands.length : 1;
    for (let i = 0; i < parts; i++) witness += Math.SQRT2 * (1 + Math.LN2 * i) * (valueAt(this.operands[i], place) || 0);
    return witness;
  }

  /** False where agreement says nothing: one addend alone, a number over itself or over 1, growth of nothing. */
  isTelling(place: number): boolean {
    const { formula: { kind, signs, scale }, operands, goal } = this;
    let nonZero = 0;
    let rest = false;
    let unlike = false;
    for (let i = 0; i < operands.length; i++) {
      const value = valueAt(operands[i], place) || 0;
      if (value !== 0) nonZero++;
      if (value !== goal) unlike = true;
      // a + b − b is a, whatever the lines mean.
      if (value !== 0 && signs && (signs[i] ?? 1) * value === goal) rest = true;
    }
    const base = valueAt(operands[1], place);
    if (kind === 'rasio') return nonZero === 2 && valueAt(operands[0], place) !== base && !(scale === 1 && base === 1);
    if (kind === 'pertumbuhan') return nonZero === 2 && goal !== 0;
    // One of a thing costs what one costs.
    if (kind === 'kali') return nonZero === operands.length && operands.filter((line) => valueAt(line, place) !== 1).length > 1;
    // Numbers that are all alike average to themselves.
    if (kind === 'rata-rata' && !unlike) return false;
    return nonZero >= 2 && !rest;
  }

  /** A sum or mean; blank parts count as zero beside two that are not, but tell nothing of a difference. */
  private addUp(place: number): void {
    const { formula: { kind, signs, scale }, operands } = this;
    let sum = 0;
    let blank = 0;
    let most = this.goals.decimals[place] ?? 0;
    for (let i = 0; i < operands.length; i++) {
      const value = operands[i]?.added[place] ?? NaN;
      if (Number.isNaN(value)) blank++;
      else sum += (signs?.[i] ?? 1) * value;
      most = Math.max(most, operands[i]?.decimals[place] ?? 0);
    }
    this.expected = isUntold(blank, operands.length, signs !== undefined) ? NaN : kind === 'jumlah' ? sum : sum / scale;
    this.tolerance = kind === 'jumlah' ? sumTolerance(most, operands.length) : this.step(place);
  }

  /** A ratio, growth or product; where one is blank, nothing. */
  private relate(place: number): void {
    const { operands: [left, right] } = this;
    let expected = this.times * ofTwo(this.ofTwo, valueAt(left, place), valueAt(right, place));
    let softness = (left?.softness[place] ?? 0) + (right?.softness[place] ?? 0);
    for (let i = 2; i < this.operands.length; i++) {
      expected *= valueAt(this.operands[i], place);
      softness += this.operands[i]?.softness[place] ?? 0;
    }
    this.expected = expected;
    this.tolerance = this.step(place) + Math.abs(expected) * softness;
    this.doubt = this.ofTwo === OF_TWO.growth ? GROWTH_BASE * softness : 0;
  }

  private step(place: number): number {
    return unit(this.goals.decimals[place] ?? 0);
  }
}

function valueAt(line: SampleLine | undefined, place: number): number {
  return line?.values[place] ?? NaN;
}

/** True where so many blanks leave open what the rest comes to: a difference of one number, a sum of one part. */
export function isUntold(blanks: number, parts: number, difference: boolean): boolean {
  return blanks > 0 && (difference || parts - blanks < 2);
}

/** True for what is not reckoned of relative numbers: a sum across periods, whichever of its parts is the result; a difference that words tell of is. */
export function leavesOutRelative({ kind, signs, said }: Pick<Formula, 'kind' | 'signs' | 'said'>): boolean {
  return kind === 'jumlah' && (said === 'nothing' || !signs);
}

/** Fewer parts rise by chance. */
const FEWEST_RISING = 3;

/**
 * True where a number repeats the nearest of its parts, and each of these has grown from the one before: they count from the beginning of the year.
 * @param parts the nearest first
 */
export function countsOn(goal: number, parts: readonly number[]): boolean {
  return parts.length >= FEWEST_RISING && goal === parts[0] && parts.every((part, i) => i === 0 || part <= (parts[i - 1] ?? NaN)) && parts[FEWEST_RISING - 1] !== 0;
}

/** A plain total of 0 over parts that are not was never filled in; a difference of 0 is a result. */
export function isPlainSum({ kind, signs }: Pick<Formula, 'kind' | 'signs'>): boolean {
  return kind === 'rata-rata' || (kind === 'jumlah' && !signs?.includes(-1));
}

/** What a sum of rounded terms may be off by. */
export function sumTolerance(mostDecimals: number, terms: number): number {
  return mostDecimals === 0 ? 0 : (unit(mostDecimals) / 2) * (terms + 1);
}

export function meets(goal: number, expected: number, tolerance: number): boolean {
  return Math.abs(goal - expected) <= tolerance + 1e-12 * Math.abs(expected);
}
