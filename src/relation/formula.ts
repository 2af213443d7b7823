import { unit } from '../domain/printed';
import { bitsOf, spread, VIOLATION } from './evidence';
import type { Sample, SampleLine } from './matrix';
import type { RelationKind } from './relation';

/** A guess how one line follows from others beside it. Operands are distances from the target line. */
export interface Formula {
  readonly kind: RelationKind;
  readonly operands: readonly number[];
  readonly signs?: readonly number[];
  readonly scale: number;
  /** Bits against it for being one of many guesses, less what the words say for it. */
  readonly prior: number;
  /** How far the words speak for it: not at all, those of the target, or those of the operands too. */
  readonly said: 'nothing' | 'target' | 'all';
}

export interface Trial {
  readonly target: number;
  readonly formula: Formula;
  /** Places where it holds and is more than 0 = 0 or a = a, and where it does not hold. */
  readonly agree: number;
  readonly violate: number;
  readonly bits: number;
}

/** A formula that the words speak for and that fails in all of this many places or more is worth a look. */
const LEAST_FAILING = 3;

/** Tries a formula on one target line. Undefined when it cannot be tried or is plainly no. */
export function tryFormula(sample: Sample, target: number, formula: Formula): Trial | undefined {
  const goals = sample.lines[target];
  const operands: SampleLine[] = [];
  for (const distance of formula.operands) {
    const operand = sample.lines[target + distance];
    if (!operand) return undefined;
    operands.push(operand);
  }
  if (!goals) return undefined;
  const agreed: number[] = [];
  const tolerances: number[] = [];
  const witnesses = new Set<number>();
  const values = new Array<number>(operands.length).fill(0);
  const wild = formula.said === 'nothing';
  let violate = 0;
  for (let place = 0; place < sample.places; place++) {
    const goal = goals.values[place] ?? NaN;
    if (Number.isNaN(goal) || !load(formula, operands, place, values)) continue;
    const outcome = compare(formula, goal, goals.decimals[place] ?? 0, values, operands, place);
    if (outcome === UNTOLD) continue;
    // Most guesses are wrong from the first places on; they are given up before they cost anything.
    if (outcome === NO && wild && violate >= 3 && violate + 1 > agreed.length) return undefined;
    // What is printed twice, for a program and its only kegiatan, is one witness.
    const witness = goal + Math.SQRT2 * (values[0] ?? 0);
    if (witnesses.has(witness)) continue;
    witnesses.add(witness);
    if (outcome === NO) violate++;
    else if (isTelling(formula, values, goal)) {
      agreed.push(goal);
      tolerances.push(outcome);
    }
  }
  if (agreed.length === 0 && (formula.said === 'nothing' || violate < LEAST_FAILING)) return undefined;
  const range = spread(agreed);
  const bits = agreed.reduce((sum, value, i) => sum + 0.9 * bitsOf(value, tolerances[i] ?? 1, range), 0);
  return { target, formula, agree: agreed.length, violate, bits };
}

/** Evidence for a trial, or for several that share one formula, less what speaks against it. */
export function trialScore(trials: readonly Trial[]): number {
  const prior = trials[0]?.formula.prior ?? 0;
  return trials.reduce((sum, { bits, violate }) => sum + bits - VIOLATION * violate, -prior);
}

/** The largest number that is a ratio or a growth in percent rather than an amount. */
const LARGEST_RATIO = 2e4;

const isAdditive = ({ kind }: Formula) => kind === 'jumlah' || kind === 'rata-rata';

/** A plain total of 0 over parts that are not was never filled in; a difference of 0 is a result. */
export function isPlainSum(formula: Pick<Formula, 'kind' | 'signs'>): boolean {
  return formula.kind === 'rata-rata' || (formula.kind === 'jumlah' && !formula.signs?.includes(-1));
}

/** Fills in the operands of one place; false where too many of them are blank. Blank parts of a sum count as zero. */
function load(formula: Formula, operands: readonly SampleLine[], place: number, values: number[]): boolean {
  let blank = 0;
  for (let i = 0; i < operands.length; i++) {
    const value = operands[i]?.values[place] ?? NaN;
    if (Number.isNaN(value)) blank++;
    values[i] = Number.isNaN(value) ? 0 : value;
  }
  return isAdditive(formula) ? blank < operands.length : blank === 0;
}

const UNTOLD = -1;
const NO = -2;

/** The tolerance within which goal and operands agree; NO where they do not, UNTOLD where they say nothing. */
function compare(formula: Formula, goal: number, decimals: number, values: readonly number[], operands: readonly SampleLine[], place: number): number {
  const expected = evaluate(formula, values);
  const additive = isAdditive(formula);
  if (expected === undefined || (goal === 0 && (expected === 0 || isPlainSum(formula)))) return UNTOLD;
  if (!additive && Math.abs(goal) > LARGEST_RATIO && formula.kind !== 'kali') return NO;
  const step = unit(decimals);
  let tolerance = step;
  if (formula.kind === 'jumlah') {
    const most = operands.reduce((max, operand) => Math.max(max, operand.decimals[place] ?? 0), decimals);
    tolerance = most === 0 ? 0 : (unit(most) / 2) * (values.length + 1);
  } else if (!additive) {
    // An operand that is printed with decimals is a rounded number itself.
    for (let i = 0; i < values.length; i++) {
      const soft = operands[i]?.decimals[place] ?? 0;
      const value = values[i] ?? 0;
      if (soft > 0 && value !== 0) tolerance += Math.abs((expected * unit(soft)) / value);
    }
  }
  return Math.abs(goal - expected) > tolerance + 1e-12 * Math.abs(expected) ? NO : Math.max(tolerance, step / 2);
}

export function evaluate(formula: Pick<Formula, 'kind' | 'scale' | 'signs'>, values: readonly number[]): number | undefined {
  const [first = 0, second = 0] = values;
  switch (formula.kind) {
    case 'jumlah': return values.reduce((sum, value, i) => sum + (formula.signs?.[i] ?? 1) * value, 0);
    case 'rata-rata': return values.reduce((sum, value) => sum + value, 0) / formula.scale;
    case 'rasio': return second === 0 ? undefined : (formula.scale * first) / second;
    case 'pertumbuhan': return first === 0 ? undefined : (formula.scale * (second - first)) / Math.abs(first);
    case 'kali': return formula.scale * values.reduce((product, value) => product * value, 1);
    case 'sama': return first;
  }
}

/** False where agreement says nothing: one addend alone, a number over itself, growth of nothing. */
function isTelling(formula: Formula, values: readonly number[], goal: number): boolean {
  const nonZero = values.filter((value) => value !== 0).length;
  if (formula.kind === 'rasio') return nonZero === 2 && values[0] !== values[1];
  if (formula.kind === 'pertumbuhan') return nonZero === 2 && goal !== 0;
  // a + b − b is a, whatever the lines mean.
  const rest = formula.signs && values.some((value, i) => value !== 0 && (formula.signs?.[i] ?? 1) * value === goal);
  return nonZero >= 2 && !rest;
}
