import { roundHalfUp } from '../domain/printed';
import { Allowance } from '../formula/allowance';
import { decimalsDue, holds, toRound, type Relation } from '../relation/relation';
import { Values } from '../relation/values';
import type { NumberCell } from '../table/table';
import { findExchanges } from './exchange';
import { factsOf, suspectsOf, type Fact } from './facts';
import type { Reads } from './formula-witness';
import { bestGuess, costOf, type Guess, type Situation } from './guess';
import { Ranking } from './ranking';

/** A number that is taken to be wrong, and the value with which more agrees. */
export interface Blame {
  readonly cells: readonly NumberCell[];
  readonly value: number;
  /** Relations that fail as printed and hold with the value. */
  readonly repairs: readonly Relation[];
}

/** Who is to blame, and for which failing relations that was not looked for, since there were too many. */
export interface Search {
  readonly blames: readonly Blame[];
  readonly unsearched: readonly Relation[];
}

/** What may be looked at for a sheet: thousands of mistakes, which is more than anybody makes. */
const MOST_LOOKS = 3_000_000;

/**
 * Finds the cells that are wrong: the change that makes most relations hold and fewest fail comes first,
 * is taken for granted, and what it bears on is looked at again.
 */
export function findBlame(relations: readonly Relation[], copied: ReadonlySet<string> = new Set(), reads: Reads = () => false): Search {
  const { failing, factOf, relationsOf } = factsOf(relations);
  const values = new Values();
  const valueOf = values.of;
  const open = new Set(failing);
  const standing = new Map<Relation, boolean>();
  const holdsNow = (relation: Relation): boolean => {
    const known = standing.get(relation) ?? holds(relation, valueOf);
    standing.set(relation, known);
    return known;
  };
  const situation: Situation = { factOf, relationsOf, open, valueOf, holdsNow, copied, reads };
  const allowance = new Allowance(MOST_LOOKS);
  const guesses = new Map<Relation, Guess | undefined>();
  const unsearched = new Set<Relation>();
  const seen = new Set<Relation>();
  const blames: Blame[] = [];
  /** @returns the relations at which another guess may be the best one now */
  const accuse = (cells: Fact, value: number, repairs: readonly Relation[]): Iterable<Relation> => {
    blames.push({ cells, value, repairs });
    for (const cell of cells) {
      values.put(cell, value);
      for (const relation of relationsOf(cell)) standing.delete(relation);
    }
    for (const relation of repairs) open.delete(relation);
    const near = neighbours(cells, relationsOf);
    for (const relation of near) guesses.delete(relation);
    return near;
  };
  const exchange = (): void => {
    if (open.size < 2) return;
    for (const { a, b, repairs, breaks } of findExchanges(open, relationsOf, valueOf)) {
      if (breaks > 0 || repairs.length < 2 || values.has(a) || values.has(b) || repairs.some((relation) => !open.has(relation))) continue;
      const [left, right] = [valueOf(a), valueOf(b)];
      accuse([a], right, repairs);
      accuse([b], left, repairs);
    }
  };
  const guessAt = (relation: Relation): Guess | undefined => {
    if (!open.has(relation) || unsearched.has(relation)) return undefined;
    if (!guesses.has(relation)) {
      if (allowance.grant(relation.target, costOf(relation, situation, seen))) guesses.set(relation, bestGuess(relation, situation));
      else unsearched.add(relation);
    }
    return guesses.get(relation);
  };
  const settle = (group: readonly Relation[]): void => {
    const ranking = new Ranking(group);
    for (let near: Iterable<Relation> = group; ;) {
      for (const relation of near) ranking.put(relation, guessAt(relation));
      const best = ranking.best();
      if (!best) return;
      near = accuse(best.fact, best.value, best.repairs);
    }
  };
  const groups = groupsOf(failing, factOf, relationsOf);
  // What was changed may show that others changed places, and these what else is wrong.
  for (let before = -1; before < blames.length; ) {
    before = blames.length;
    exchange();
    groups.forEach(settle);
  }
  return { blames, unsearched: failing.filter((relation) => unsearched.has(relation) && open.has(relation)) };
}

/** Failing relations that bear on each other, directly or through others that tell which of their cells is wrong. */
function groupsOf(failing: readonly Relation[], factOf: Situation['factOf'], relationsOf: Situation['relationsOf']): Relation[][] {
  const left = new Set(failing);
  const groups: Relation[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const relation of group) {
      for (const near of neighbours(suspectsOf(relation).flatMap(factOf), relationsOf)) if (left.delete(near)) group.push(near);
    }
    groups.push(group);
  }
  return groups;
}

/** Relations whose best guess may change when the fact changes: those that share a relation with it. */
function neighbours(fact: Fact, relationsOf: (cell: NumberCell) => readonly Relation[]): Set<Relation> {
  const near = new Set(fact.flatMap(relationsOf));
  for (const relation of [...near]) {
    for (const cell of suspectsOf(relation)) for (const other of relationsOf(cell)) near.add(other);
  }
  return near;
}

/** What a relation says its target should be, at the decimals that are due to it. */
export function printedExpectation(relation: Relation): number | undefined {
  const exact = toRound(relation);
  return exact === undefined ? undefined : roundHalfUp(exact, decimalsDue(relation));
}
