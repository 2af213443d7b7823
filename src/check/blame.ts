import { roundHalfUp } from '../domain/printed';
import { expectedOf, holds, keyOf, membersOf, type Relation, type ValueOf } from '../relation/relation';
import type { NumberCell } from '../table/table';
import { factsOf, type Fact } from './facts';
import type { Reads } from './formula-witness';
import { isSlip } from '../relation/slip';
import { findExchanges } from './exchange';
import { solveFor } from './solve';

/** A number that is taken to be wrong, and the value with which more agrees. */
export interface Blame {
  readonly cells: readonly NumberCell[];
  readonly value: number;
  /** Relations that fail as printed and hold with the value. */
  readonly repairs: readonly Relation[];
}

/** Beyond this many failing relations no cell is singled out: the table is misread or empty. */
const MOST_FAILURES = 2000;
/** A relation of more members than this does not tell which of them is wrong. */
const MOST_SUSPECTS = 400;

/** A cell that settles hardly more than it unsettles is not accused; the failure then stays at its total or percentage. */
const LEAST_SCORE = 1;

/** What it adds to the suspicion that the cell's whole column repeats another one. */
const COPIED = 1.5;

interface Guess { readonly fact: Fact; readonly value: number; readonly score: number; readonly repairs: readonly Relation[] }

/**
 * Finds the cells that are wrong: the change that makes most relations hold and fewest fail comes first,
 * is taken for granted, and the rest is looked at again.
 */
export function findBlame(relations: readonly Relation[], copied: ReadonlySet<string> = new Set(), reads: Reads = () => false): Blame[] {
  const failing = relations.filter((relation) => !holds(relation));
  if (failing.length === 0 || failing.length > MOST_FAILURES) return [];
  const { factOf, relationsOf } = factsOf(relations, failing);
  const changed = new Map<string, number>();
  const valueOf: ValueOf = (cell) => changed.get(keyOf(cell)) ?? cell.value;
  const open = new Set(failing);
  const blames: Blame[] = [];
  for (const { a, b, repairs, breaks } of findExchanges(failing, relationsOf, valueOf)) {
    if (breaks > 0 || repairs.length < 2 || repairs.some((relation) => !open.has(relation))) continue;
    for (const relation of repairs) open.delete(relation);
    blames.push({ cells: [a], value: b.value, repairs }, { cells: [b], value: a.value, repairs });
    changed.set(keyOf(a), b.value).set(keyOf(b), a.value);
  }
  const cache = new Map<Relation, Guess | undefined>();
  for (let round = 0; round < failing.length && open.size > 0; round++) {
    let best: Guess | undefined;
    for (const relation of open) {
      if (!cache.has(relation)) cache.set(relation, bestGuess(relation, factOf, relationsOf, open, valueOf, copied, reads));
      const guess = cache.get(relation);
      if (guess && (!best || guess.score > best.score)) best = guess;
    }
    if (!best) break;
    for (const cell of best.fact) changed.set(keyOf(cell), best.value);
    for (const relation of best.repairs) open.delete(relation);
    blames.push({ cells: best.fact, value: best.value, repairs: best.repairs });
    for (const relation of neighbours(best.fact, relationsOf)) cache.delete(relation);
    for (const relation of cache.keys()) if (!open.has(relation)) cache.delete(relation);
  }
  return blames;
}

/** Relations whose best guess may change when the fact changes: those that share a relation with it. */
function neighbours(fact: Fact, relationsOf: (cell: NumberCell) => readonly Relation[]): Set<Relation> {
  const near = new Set(fact.flatMap(relationsOf));
  for (const relation of [...near]) {
    if (relation.terms.length > MOST_SUSPECTS) continue;
    for (const cell of membersOf(relation)) for (const other of relationsOf(cell)) near.add(other);
  }
  return near;
}

function bestGuess(
  relation: Relation,
  factOf: (cell: NumberCell) => Fact,
  relationsOf: (cell: NumberCell) => readonly Relation[],
  open: ReadonlySet<Relation>,
  valueOf: ValueOf,
  copied: ReadonlySet<string>,
  reads: Reads,
): Guess | undefined {
  if (relation.terms.length > MOST_SUSPECTS) return undefined;
  let best: Guess | undefined;
  for (const suspect of membersOf(relation)) {
    // A formula follows the cells that it reads: none of them makes the two disagree.
    if (membersOf(relation).some((other) => other.computed && other !== suspect && reads(other, suspect))) continue;
    const value = solveFor(relation, suspect, valueOf);
    if (value === undefined || value === valueOf(suspect)) continue;
    const fact = factOf(suspect);
    const found = weigh(relation, suspect, fact, value, relationsOf, open, valueOf);
    const guess = copied.has(keyOf(suspect)) ? { ...found, score: found.score + COPIED } : found;
    if (guess.score >= LEAST_SCORE && (!best || guess.score > best.score)) best = guess;
  }
  return best;
}

/** Weights found by measuring on made faults: see docs/architecture.md. */
function weigh(
  relation: Relation,
  suspect: NumberCell,
  fact: Fact,
  value: number,
  relationsOf: (cell: NumberCell) => readonly Relation[],
  open: ReadonlySet<Relation>,
  valueOf: ValueOf,
): Guess {
  const keys = new Set(fact.map(keyOf));
  const supposed: ValueOf = (cell) => (keys.has(keyOf(cell)) ? value : valueOf(cell));
  const repairs: Relation[] = [];
  let score = 0;
  for (const other of new Set(fact.flatMap(relationsOf))) {
    const weight = other.proved ? 2 : 1;
    const before = holds(other, valueOf);
    const after = holds(other, supposed);
    if (!before && after) {
      score += weight;
      if (open.has(other)) repairs.push(other);
    } else if (before && !after) score -= weight;
  }
  if (keyOf(relation.target) === keyOf(suspect)) score += 0.3;
  else if (relation.kind === 'rasio' || relation.kind === 'pertumbuhan') score -= 0.8;
  if (value < 0 && suspect.value >= 0 && value !== -suspect.value) score -= 1;
  // A part that would have to be nothing, or twice itself, was left out of its total or counted twice there; a total at 0 was never filled in.
  const odd = value === 0 || value === 2 * valueOf(suspect) || valueOf(relation.target) === 0;
  if (relation.kind === 'jumlah' && keyOf(relation.target) !== keyOf(suspect) && odd) score -= 2;
  // A value found backwards through a ratio is rarely a neat slip of what is printed; among the parts of a sum one always is.
  if (isSlip(valueOf(suspect), value, suspect.decimals)) score += relation.kind === 'rasio' || relation.kind === 'pertumbuhan' ? 1.2 : 0.6;
  return { fact, value, score, repairs };
}

/** What a relation says its target should be, at the target's printed decimals. */
export function printedExpectation(relation: Relation): number | undefined {
  const exact = expectedOf(relation);
  return exact === undefined ? undefined : roundHalfUp(exact, relation.kind === 'jumlah' ? Math.min(9, sumDecimals(relation)) : relation.target.decimals);
}

function sumDecimals(relation: Relation): number {
  return membersOf(relation).reduce((most, { decimals }) => Math.max(most, decimals), 0);
}
