import { holds, keyOf, type Relation, type RelationKind } from '../relation/relation';
import { isSlip } from '../relation/slip';
import { mayAnswer, sumOf, supposing, type ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';
import { suspectsOf, type Fact } from './facts';
import type { Reads } from './formula-witness';
import { slipNear } from './near-slip';
import { solveFor } from './solve';

/** What it is like to suppose another value in a cell, and in all cells that repeat it. */
export interface Guess {
  readonly fact: Fact;
  readonly value: number;
  readonly score: number;
  readonly repairs: readonly Relation[];
}

/** What a guess is made from: the relations, and the values that are taken for right so far. */
export interface Situation {
  readonly factOf: (cell: NumberCell) => Fact;
  readonly relationsOf: (cell: NumberCell) => readonly Relation[];
  /** Failing relations that no blame has settled yet. */
  readonly open: ReadonlySet<Relation>;
  readonly valueOf: ValueOf;
  /** Whether a relation holds with those values. */
  readonly holdsNow: (relation: Relation) => boolean;
  /** Cells whose whole column repeats another one. */
  readonly copied: ReadonlySet<string>;
  readonly reads: Reads;
}

/** A cell that settles hardly more than it unsettles is not accused; the failure then stays at its total or percentage. */
const LEAST_SCORE = 1;

/** So many small whole numbers in a row are answers on a scale. */
const FEWEST_ANSWERS = 8;

/** What it adds to the suspicion that the cell's whole column repeats another one. */
const COPIED = 1.5;

/** The member of a failing relation whose change settles most and unsettles least; undefined where none stands out. */
export function bestGuess(relation: Relation, situation: Situation): Guess | undefined {
  const { factOf, valueOf, copied, reads } = situation;
  let best: Guess | undefined;
  const suspects = suspectsOf(relation);
  const computed = suspects.filter((cell) => cell.computed);
  for (const suspect of suspects) {
    // A formula follows the cells that it reads: none of them makes the two disagree.
    if (computed.some((other) => other !== suspect && reads(other, suspect))) continue;
    const solved = solveFor(relation, suspect, valueOf);
    if (solved === undefined || solved === valueOf(suspect)) continue;
    const value = slipNear(relation, suspect, solved, valueOf);
    const found = weigh(relation, suspect, factOf(suspect), value, situation);
    const guess = copied.has(keyOf(suspect)) ? { ...found, score: found.score + COPIED } : found;
    if (guess.score >= LEAST_SCORE && (!best || guess.score > best.score)) best = guess;
  }
  return best;
}

/** How much is looked at to make the best guess at a relation: the relations of its suspects, and the terms of those that were not yet seen. */
export function costOf(relation: Relation, { factOf, relationsOf }: Pick<Situation, 'factOf' | 'relationsOf'>, seen: Set<Relation>): number {
  let looks = 1;
  for (const suspect of suspectsOf(relation)) {
    for (const cell of factOf(suspect)) {
      for (const near of relationsOf(cell)) {
        looks += seen.has(near) ? 1 : 1 + near.terms.length;
        seen.add(near);
      }
    }
  }
  return looks;
}

/** More than 0 where it is unlikely that just this value was meant in a member of a relation. */
export function oddityOf(relation: Relation, suspect: NumberCell, value: number, valueOf: ValueOf): number {
  const { kind, target, terms } = relation;
  const negative = value < 0 && suspect.value >= 0 && (kind === 'rasio' || value !== -suspect.value) ? 1 : 0;
  if (target === suspect) return negative;
  // A part that would have to be nothing, or twice itself, was left out of its total or counted twice there; a total at 0 was never filled in.
  const odd = kind === 'jumlah' && (value === 0 || value === 2 * valueOf(suspect) || valueOf(target) === 0);
  // Beside answers on a scale stands another answer.
  const beyond = terms.length >= FEWEST_ANSWERS && !mayAnswer(value) && sumOf(relation, 'answers', valueOf).value >= 0.9 * terms.length;
  return negative + (odd ? 2 : 0) + (beyond ? 2 : 0);
}

/** What tells its terms only roughly. */
const BACKWARDS: readonly RelationKind[] = ['rasio', 'pertumbuhan', 'tertimbang'];

/** Weights found by measuring on made faults: see docs/architecture.md. */
function weigh(relation: Relation, suspect: NumberCell, fact: Fact, value: number, { relationsOf, open, valueOf, holdsNow }: Situation): Guess {
  const supposed = supposing(fact, value, valueOf);
  const repairs: Relation[] = [];
  let score = 0;
  for (const other of new Set(fact.flatMap(relationsOf))) {
    const weight = other.proved ? 2 : 1;
    const before = holdsNow(other);
    const after = holds(other, supposed);
    if (!before && after) {
      score += weight;
      if (open.has(other)) repairs.push(other);
    } else if (before && !after) score -= weight;
  }
  // A total waits for those that it adds up.
  const isTarget = relation.target === suspect;
  const backwards = !isTarget && BACKWARDS.includes(relation.kind);
  if (isTarget) score += relation.terms.some((term) => relationsOf(term).some((other) => other.target === term && open.has(other))) ? 0.2 : 0.3;
  else if (backwards) score -= 0.8;
  score -= oddityOf(relation, suspect, value, valueOf);
  // A value found backwards through a ratio is rarely a neat slip of what is printed; among the parts of a sum one always is.
  if (isSlip(valueOf(suspect), value, suspect.decimals)) score += backwards ? 1.2 : 0.6;
  return { fact, value, score, repairs };
}
