import { mapped } from '../../sheet/lists';
import { bitsOf, spread, VIOLATION } from '../evidence';
import { Comparison, leavesOutRelative, meets, NO, UNTOLD } from './comparison';
import type { Formula } from './formula';
import { lineAt, type Sample } from './sample';

/** How a formula fares on one line. */
export interface Trial {
  readonly target: number;
  readonly formula: Formula;
  /** Places where it holds and is more than 0 = 0 or a = a, and where it does not hold. */
  readonly agree: number;
  readonly violate: number;
  /** Places where it does not hold for a slip of the keyboard, or since two numbers changed places, as far as the words speak for it. */
  readonly slips: number;
  /** The places that violate it, the first of many, and those that only repeat what was counted already. */
  readonly failed: readonly number[];
  /** Another formula tells better what follows here; this one only speaks for or against those that are like it elsewhere. */
  readonly shadow: boolean;
  readonly bits: number;
}

/** Where a line has so few numbers that are not 0, a formula that all words speak for is tried though it holds in none: others like it may vouch for it. */
export const SHORT = 2;

/** A formula that the words speak for and that fails in all of this many places or more is worth a look. */
const LEAST_FAILING = 3;

/** Of what no words speak for so many places may be open beside one that agrees: numbers that climb slowly grow by nearly anything. */
const DOUBTS = 0.2;

/**
 * Tries a formula on one target line.
 * @param failing whether a formula is wanted too that the words speak for and that holds nowhere
 * @returns undefined when it is plainly no
 */
export function tryFormula(sample: Sample, target: number, formula: Formula, failing: boolean): Trial | undefined {
  const goals = lineAt(sample, target);
  const operands = mapped(formula.operands, (distance) => lineAt(sample, target + distance));
  const comparison = new Comparison(formula, goals, operands);
  const wild = formula.said === 'nothing';
  const short = formula.said === 'all' && goals.hasAtMost(SHORT);
  if (!wild && !short && !comparison.agreesSomewhere(sample.places)) {
    const fails = failing && comparison.failsIn(LEAST_FAILING, sample.places);
    return fails ? { target, formula, agree: 0, slips: 0, violate: LEAST_FAILING, failed: [], shadow: false, bits: 0 } : undefined;
  }
  const agreed: number[] = [];
  const near = formula.operands.length > 2 && formula.signs ? operands.filter((_, i) => formula.signs?.[i] === 1) : [];
  const rests = mapped(near, (): number[] => []);
  const tolerances: number[] = [];
  const witnesses: number[] = [];
  const again: number[] = [];
  const failed: Failed[] = [];
  let violate = 0;
  let slips = 0;
  let doubts = 0;
  const absolute = leavesOutRelative(formula);
  for (let place = 0; place < sample.places; place++) {
    if (absolute && sample.relative[place]) continue;
    const outcome = comparison.at(place);
    if (comparison.doubtful) doubts++;
    if (outcome === UNTOLD) continue;
    // Most guesses are wrong from the first places on; they are given up before they cost anything.
    if (outcome === NO && wild && violate >= 3 && violate + 1 > agreed.length) return undefined;
    // What is printed twice, for a program and its only kegiatan, is one witness.
    const witness = comparison.witness(place);
    if (!goals.isFirst(place) && witnesses.includes(witness)) {
      if (outcome === NO) again.push(place);
      continue;
    }
    witnesses.push(witness);
    if (outcome === NO) {
      if (formula.said === 'all' && comparison.isSlipAt(place)) {
        slips++;
        continue;
      }
      violate++;
      if (failed.length < MOST_FAILED) failed.push({ place, goal: comparison.goal, expected: comparison.expected, tolerance: comparison.tolerance });
    } else if (comparison.isTelling(place)) {
      agreed.push(comparison.goal);
      if ((goals.decimals[place] ?? 0) > 0) rests.forEach((rest, i) => rest.push(comparison.goal - (near[i]?.added[place] ?? 0)));
      tolerances.push(comparison.tolerance);
    }
  }
  if (agreed.length === 0 && !(short && violate + slips > 0) && (wild || !failing || violate + slips < LEAST_FAILING)) return undefined;
  if (wild && (doubts > DOUBTS * agreed.length || lacksOne(sample, target, formula, failed))) return undefined;
  const broken = withoutExchanged(failed, formula.kind === 'jumlah', wild ? 1 : Infinity);
  violate -= failed.length - broken.length;
  slips += failed.length - broken.length;
  if (formula.kind === 'jumlah' && isCarried(broken, wild ? Infinity : sample.places - 1)) violate--;
  // Of four indices that are always close to each other the first two differ as little as the other two: that these agree is worth no more.
  const range = rests.reduce((least, rest) => Math.min(least, spread(rest)), spread(agreed));
  const bits = agreed.reduce((sum, value, i) => sum + 0.9 * bitsOf(value, tolerances[i] ?? 1, range), 0);
  return { target, formula, agree: agreed.length, slips, violate, failed: [...broken.map(({ place }) => place), ...again], shadow: false, bits };
}

/** A place where a formula does not hold. */
interface Failed { readonly place: number; readonly goal: number; readonly expected: number; readonly tolerance: number }

/** So many places that fail are looked at for numbers that changed places. */
const MOST_FAILED = 30;

/** A number worth fewer bits shows by chance what another one should. */
const TELLING = 6;

/**
 * Leaves out the places where numbers changed places: one shows what another should, or is too much by what that lacks.
 * @param pairs so many at most: where no words speak for a formula, more are chance
 */
function withoutExchanged(failed: readonly Failed[], additive: boolean, pairs: number): readonly Failed[] {
  if (failed.length < 2) return failed;
  const left = new Set(failed.filter(({ goal, tolerance }) => bitsOf(goal, tolerance || 0.5) >= TELLING));
  const exchanged = new Set<Failed>();
  for (const one of left) {
    if (exchanged.size === 2 * pairs) break;
    for (const other of left) {
      const changed = meets(one.goal, other.expected, one.tolerance) && meets(other.goal, one.expected, other.tolerance);
      const balanced = additive && meets(one.goal - one.expected, other.expected - other.goal, one.tolerance + other.tolerance);
      if (other === one || !(changed || balanced)) continue;
      for (const half of [one, other]) {
        left.delete(half);
        exchanged.add(half);
      }
      break;
    }
  }
  return failed.filter((place) => !exchanged.has(place));
}

/**
 * True where a sum is off by the same in two places: what one row is off by, the row of totals is off by too.
 * @param last the place where a total may stand, so that little of it tells as much
 */
function isCarried([one, other, ...more]: readonly Failed[], last: number): boolean {
  if (!one || !other || more.length > 0) return false;
  const miss = one.goal - one.expected;
  const tolerance = one.tolerance + other.tolerance;
  return meets(other.goal - other.expected, miss, tolerance) && (other.place === last || bitsOf(miss, tolerance || 0.5) >= TELLING);
}

/** True for a sum that lacks in every place where it fails just what stands in one other line: then that one belongs to it. */
function lacksOne({ lines }: Sample, target: number, { kind, operands }: Formula, failed: readonly Failed[]): boolean {
  if (kind !== 'jumlah' || failed.length === 0) return false;
  return lines.some((line, i) => i !== target && !operands.includes(i - target) && failed.every(({ place, goal, expected, tolerance }) => {
    const value = line.values[place] ?? NaN;
    return value !== 0 && meets(Math.abs(goal - expected), Math.abs(value), tolerance);
  }));
}

/** Evidence for a trial, or for several that share one formula, less what speaks against it. */
export function trialScore(trials: readonly Trial[]): number {
  const prior = trials[0]?.formula.prior ?? 0;
  return trials.reduce((sum, { bits, violate }) => sum + bits - VIOLATION * violate, -prior);
}
