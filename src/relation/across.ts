import { unit } from '../domain/printed';
import type { NumberCell } from '../table/table';
import { ACCEPT, ACCEPT_WITH_WORDS } from './evidence';
import { tryFormula, trialScore, type Formula, type Trial } from './formula';
import { guessesFor } from './guesses';
import { sampleOf, type Matrix } from './matrix';
import type { Relation } from './relation';

/** A formula believed for one or several lines: the same words in another year follow in the same way. */
interface Belief {
  readonly formula: Formula;
  readonly targets: readonly number[];
  readonly score: number;
}

/** How one line of numbers follows from its neighbours, place by place. */
export function acrossRelations(matrix: Matrix): Relation[] {
  return chosen(beliefs(matrix), matrix).flatMap((belief) => belief.targets.flatMap((target) => relationsOf(matrix, target, belief.formula)));
}

function beliefs(matrix: Matrix): Belief[] {
  const pools = new Map<string, Trial[]>();
  const sample = sampleOf(matrix);
  for (let target = 0; target < matrix.lines.length; target++) {
    for (const formula of guessesFor(matrix, target)) {
      const trial = tryFormula(sample, target, formula);
      if (!trial) continue;
      const key = `${matrix.lines[target]?.words}|${formula.kind}|${formula.operands.join()}|${formula.signs?.join() ?? ''}|${formula.scale}`;
      const pool = pools.get(key);
      if (pool) pool.push(trial);
      else pools.set(key, [trial]);
    }
  }
  return [...pools.values()].flatMap((trials) => {
    const formula = trials[0]?.formula;
    if (!formula || !isBelieved(matrix, trials)) return [];
    return [{ formula, targets: trials.map(({ target }) => target), score: trialScore(trials) + (formula.worded ? 4 : 0) }];
  });
}

/** Thresholds found by measuring on real and made tables; see docs/architecture.md. */
function isBelieved(matrix: Matrix, trials: readonly Trial[]): boolean {
  const agree = trials.reduce((sum, trial) => sum + trial.agree, 0);
  const violate = trials.reduce((sum, trial) => sum + trial.violate, 0);
  const worded = trials.every(({ formula }) => formula.worded);
  if (agree < (matrix.places <= 4 ? 2 : 3)) return false;
  const n = agree + violate;
  const most = worded ? (n <= 8 ? 0.43 : 0.3) : n <= 6 ? 0.34 : n <= 14 ? 0.2 : 0.07;
  return violate / n <= most && trialScore(trials) >= (worded ? ACCEPT_WITH_WORDS : ACCEPT);
}

/** The best formula of each set of lines: a = b + c, b = a − c and c = a − b are one. */
function chosen(candidates: readonly Belief[], matrix: Matrix): Belief[] {
  const taken = new Set<string>();
  const followed = new Set<number>();
  const result: Belief[] = [];
  for (const belief of [...candidates].sort((a, b) => b.score - a.score || preference(b, matrix) - preference(a, matrix))) {
    const sets = belief.targets.map((target) => [target, ...belief.formula.operands.map((distance) => target + distance)].sort((a, b) => a - b).join());
    if (belief.targets.some((target) => followed.has(target)) || sets.some((set) => taken.has(set))) continue;
    for (const set of sets) taken.add(set);
    for (const target of belief.targets) followed.add(target);
    result.push(belief);
  }
  return result;
}

/** Between equals the target is the line to the right: results stand behind what they come from. */
function preference(belief: Belief, matrix: Matrix): number {
  return belief.targets.reduce((sum, target) => sum + target, 0) / Math.max(1, matrix.lines.length * belief.targets.length);
}

function relationsOf(matrix: Matrix, target: number, formula: Formula): Relation[] {
  const relations: Relation[] = [];
  const additive = formula.kind === 'jumlah' || formula.kind === 'rata-rata';
  for (let place = 0; place < matrix.places; place++) {
    const goal = matrix.cell(target, place);
    const terms: NumberCell[] = [];
    const signs: number[] = [];
    formula.operands.forEach((distance, i) => {
      const cell = matrix.cell(target + distance, place);
      if (!cell) return;
      terms.push(cell);
      signs.push(formula.signs?.[i] ?? 1);
    });
    if (!goal || goal.dash || terms.length === 0) continue;
    if (!additive && (terms.length < formula.operands.length || terms.some(({ dash }) => dash))) continue;
    const decimals = terms.reduce((most, cell) => Math.max(most, cell.decimals), goal.decimals);
    relations.push({
      kind: formula.kind,
      target: goal,
      terms,
      signs,
      scale: formula.kind === 'rata-rata' ? terms.length : formula.scale,
      slack: additive && decimals > 0 ? (unit(decimals) / 2) * (terms.length + 1) : 0,
      proved: true,
      reading: { basis: formula.worded ? 'kepala' : 'hitungan', name: matrix.lines[target]?.words ?? '' },
    });
  }
  return relations;
}
