import { ACCEPT } from '../evidence';
import { Comparison, YES } from './comparison';
import type { Formula } from './formula';
import { lineAt, type Sample } from './sample';
import { trialScore, type Trial } from './trial';

/**
 * In how many more places a formula must be outdone by another one: more where words speak for it, and not for the other one;
 * in as many as it outdoes that one, where the lines of that one stand closer together.
 */
const MARGIN = { worded: 2, other: 1, closer: 0 };

/** Fewer agreements say nothing of a formula that outdoes another one. */
const LEAST_AGREEING = 3;

/**
 * Marks formulas that hold only as far as one of their lines is like another one: last year's depreciation in place of this year's.
 * Such a shadow has all lines in common with the formula that is meant but one, and fails where that one holds, just where the two lines differ.
 */
export function withShadowsMarked(sample: Sample, trials: readonly Trial[]): readonly Trial[] {
  const sound = trials.filter((trial) => trial.agree >= LEAST_AGREEING && trial.agree >= 2 * trial.violate && trialScore([trial]) >= ACCEPT);
  if (sound.length === 0) return trials;
  return trials.map((trial) => (mayBeShadow(trial) && sound.some((other) => outdoes(sample, other, trial)) ? { ...trial, shadow: true } : trial));
}

/** What all words speak for is meant, whatever else holds; what fails nowhere is outdone by none. */
function mayBeShadow({ failed, formula }: Trial): boolean {
  return failed.length > 0 && formula.said !== 'all';
}

function outdoes(sample: Sample, other: Trial, trial: Trial): boolean {
  const worded = trial.formula.said !== 'nothing' && other.formula.said === 'nothing' && !isTotal(trial.target, other);
  const margin = worded ? MARGIN.worded : spanOf(other) < spanOf(trial) ? MARGIN.closer : MARGIN.other;
  if (trial.failed.length < margin || !areAlike(other, trial)) return false;
  const own = other.failed.filter((place) => !trial.failed.includes(place)).length;
  const lines = other.formula.operands.map((distance) => lineAt(sample, other.target + distance));
  const comparison = new Comparison(other.formula, lineAt(sample, other.target), lines);
  return trial.failed.filter((place) => comparison.at(place) === YES).length >= Math.max(1, own + margin);
}

/** True for two formulas that tell the same of the same lines, but for one that is another line, has another sign or is in one of them only, or two that changed sides. */
function areAlike(one: Trial, other: Trial): boolean {
  if (isAdditive(one.formula) !== isAdditive(other.formula)) return false;
  return [1, -1].some((side) => scaleOf(one.formula) === scaleOf(other.formula) ** side && differInOne(one, other, side));
}

function differInOne(one: Trial, other: Trial, side: number): boolean {
  let differing = 0;
  let replaced = 0;
  const own = linesOf(one);
  for (const line of [...own, ...linesOf(other).filter((theirs) => !own.includes(theirs))]) {
    const [a, b] = [weightOf(one, line), side * weightOf(other, line)];
    if (a === b) continue;
    if (++differing > 2) return false;
    if (a * b === 0) replaced++;
  }
  return differing === 1 || (differing === 2 && replaced !== 1);
}

/** Lines from the first to the last of a formula. */
function spanOf(trial: Trial): number {
  const lines = linesOf(trial);
  return Math.max(...lines) - Math.min(...lines);
}

/** True where a line is the sum of all others that a formula tells of, whichever of them it is made for. */
function isTotal(line: number, trial: Trial): boolean {
  const own = weightOf(trial, line);
  return isAdditive(trial.formula) === true && own !== 0 && linesOf(trial).every((other) => other === line || weightOf(trial, other) === -own);
}

function linesOf({ target, formula }: Trial): readonly number[] {
  return [target, ...formula.operands.map((distance) => target + distance)];
}

/** How a line counts in Σ weight · line = 0, or in scale · Π line ^ weight = 1. */
function weightOf({ target, formula: { kind, operands, signs } }: Trial, line: number): number {
  if (line === target) return -1;
  const i = operands.indexOf(line - target);
  if (i < 0) return 0;
  return kind === 'rasio' ? 1 - 2 * i : signs?.[i] ?? 1;
}

/** Undefined for what is neither a sum nor a product: growth, a mean. */
function isAdditive({ kind }: Formula): boolean | undefined {
  if (kind === 'jumlah') return true;
  return kind === 'rasio' || kind === 'kali' ? false : undefined;
}

function scaleOf({ kind, scale }: Formula): number {
  return kind === 'jumlah' ? 1 : scale;
}
