import { mapped } from '../../sheet/lists';
import { ACCEPT } from '../evidence';
import { Comparison, YES } from './comparison';
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
  const sound = trials.filter((trial) => trial.agree >= LEAST_AGREEING && trial.agree >= 2 * trial.violate && trialScore([trial]) >= ACCEPT).map(shapeOf);
  if (sound.length === 0) return trials;
  return mapped(trials, (trial) => {
    if (!mayBeShadow(trial)) return trial;
    const shape = shapeOf(trial);
    return sound.some((other) => areAlike(other, shape) && outdoes(sample, other, shape)) ? { ...trial, shadow: true } : trial;
  });
}

/** What all words speak for is meant, whatever else holds; what fails nowhere is outdone by none. */
function mayBeShadow({ failed, formula }: Trial): boolean {
  return failed.length > 0 && formula.said !== 'all';
}

/** A formula as Σ weight · line = 0, or as scale · Π line ^ weight = 1. */
interface Shape {
  readonly trial: Trial;
  /** By line; the target's is −1. */
  readonly weights: ReadonlyMap<number, number>;
  /** Undefined for what is neither a sum nor a product: growth, a mean. */
  readonly additive: boolean | undefined;
  readonly scale: number;
  /** Lines from the first to the last. */
  readonly span: number;
}

function shapeOf(trial: Trial): Shape {
  const { target, formula: { kind, operands, signs, scale } } = trial;
  const weights = new Map(operands.map((distance, i) => [target + distance, kind === 'rasio' ? 1 - 2 * i : signs?.[i] ?? 1]));
  weights.set(target, -1);
  const lines = [...weights.keys()];
  return {
    trial, weights,
    additive: kind === 'jumlah' ? true : kind === 'rasio' || kind === 'kali' ? false : undefined,
    scale: kind === 'jumlah' ? 1 : scale,
    span: Math.max(...lines) - Math.min(...lines),
  };
}

function outdoes(sample: Sample, one: Shape, { trial, span }: Shape): boolean {
  const { trial: other } = one;
  const worded = trial.formula.said !== 'nothing' && other.formula.said === 'nothing' && !isTotal(trial.target, one);
  const margin = worded ? MARGIN.worded : one.span < span ? MARGIN.closer : MARGIN.other;
  if (trial.failed.length < margin) return false;
  const own = other.failed.filter((place) => !trial.failed.includes(place)).length;
  const lines = mapped(other.formula.operands, (distance) => lineAt(sample, other.target + distance));
  const comparison = new Comparison(other.formula, lineAt(sample, other.target), lines);
  return trial.failed.filter((place) => comparison.at(place) === YES).length >= Math.max(1, own + margin);
}

/** True for two formulas that tell the same of the same lines, but for one that is another line, has another sign or is in one of them only, or two that changed sides. */
function areAlike(one: Shape, other: Shape): boolean {
  if (one.additive !== other.additive) return false;
  return (one.scale === other.scale && differInOne(one, other, 1)) || (one.scale === 1 / other.scale && differInOne(one, other, -1));
}

/** @param side −1 for the other formula turned round */
function differInOne({ weights }: Shape, other: Shape, side: number): boolean {
  let [differing, replaced] = [0, 0];
  for (const [line, weight] of weights) {
    const theirs = side * (other.weights.get(line) ?? 0);
    if (theirs === weight) continue;
    if (++differing > 2) return false;
    if (theirs === 0) replaced++;
  }
  for (const line of other.weights.keys()) {
    if (weights.has(line)) continue;
    if (++differing > 2) return false;
    replaced++;
  }
  return differing === 1 || (differing === 2 && replaced !== 1);
}

/** True where a line is the sum of all others that a formula tells of, whichever of them it is made for. */
function isTotal(line: number, { additive, weights }: Shape): boolean {
  const own = weights.get(line);
  return additive === true && own !== undefined && [...weights].every(([other, weight]) => other === line || weight === -own);
}
