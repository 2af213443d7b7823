import type { Book } from '../check/book';
import type { Cause } from '../check/finding';
import type { Slip } from '../check/cause';
import { solveFor } from '../check/solve';
import type { Told } from '../check/told';
import { holds, keyOf, membersOf, type Relation } from '../relation/relation';
import { cellAddress } from '../sheet/address';
import type { Text } from '../sheet/text';
import { correctedBook } from './corrected-book';
import { withFollowers } from './follow';
import { joinBlames } from './join';
import { ownCells } from './own-cells';
import { changesOf, valuesAfter, type Change, type Problem } from './problem';
import { rivalsOf } from './rivals';
import { problemSentence, rewriteSentence } from './sentence';

/** A correction before it is counted: what to write where, and what is settled by it. */
export interface Proposal {
  readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly from: number | string; readonly to: number | string }[];
  readonly resolves: readonly Told[];
  readonly message: Text;
  /** Why the first cell is wrong, where the numbers show it. */
  readonly cause: Cause | null;
  /** One of several that settle the same; none of them is chosen. */
  readonly choice: boolean;
}

/** What the engine lends: the rules run again over a corrected workbook, and the search for causes. */
export interface Means {
  readonly recheck: (book: Book) => readonly Told[];
  readonly explain: (slip: Slip, book: Book) => Cause | null;
}

/**
 * The fewest changes of cells after which the relations agree, each with the findings that are gone
 * once it and those before it are made.
 */
export function proposeCorrections(book: Book, told: readonly Told[], means: Means): Proposal[] {
  const accused = joinBlames(book.blames).filter((problem) => !isContradicted(problem, book.relations));
  const problems = withFollowers([...accused, ...results(accused, told)], book.relations);
  const settled = settledBy(problems, book, told, means);
  const open = told.filter((entry) => !settled.has(entry));
  const proposals = problems.flatMap((problem, k) => {
    const resolves = told.filter((entry) => settled.get(entry) === k);
    // Where two readings are possible nobody should be told what to type.
    if (!resolves.some(({ finding }) => finding.level === 'salah')) return [];
    const rivals = rivalsOf(problem, book.relations);
    const choices = [problem, ...rivals.map((rival) => ({ changes: [rival], followers: [], repairs: problem.repairs }))];
    return choices.map((choice) => proposal(choice, resolves, rivals.length > 0, book, means));
  });
  const rewrites = ownCells(book, open).map(({ rewrites: cells, resolves }) => ({
    cells: cells.map(({ at, from, to }) => ({ sheet: at.sheet, cell: cellAddress(at.row, at.column), from, to })),
    resolves,
    message: rewriteSentence(cells),
    cause: null,
    choice: false,
  }));
  return [...proposals, ...rewrites];
}

function proposal(problem: Problem, resolves: readonly Told[], choice: boolean, book: Book, { explain }: Means): Proposal {
  const [first] = problem.changes;
  return {
    cells: [...problem.changes, ...problem.followers.filter(({ cell }) => !cell.computed)].map(({ cell, to }) => ({
      sheet: cell.sheet, cell: cellAddress(cell.row, cell.column), from: cell.odd ?? cell.value, to,
    })),
    resolves,
    message: problemSentence(problem, choice),
    cause: first ? explain({ cell: first.cell, right: first.to, repairs: problem.repairs }, book) : null,
    choice,
  };
}

/** A result that nothing else speaks for or against is computed anew, with all that was computed from it. */
function results(accused: readonly Problem[], told: readonly Told[]): Problem[] {
  const settled = new Set(accused.flatMap(({ repairs }) => repairs));
  const seen = new Set(accused.flatMap(({ changes }) => changes.map(({ cell }) => keyOf(cell))));
  return told.flatMap(({ violation: { relations = [] } }) => relations).flatMap((relation) => {
    const { target, kind } = relation;
    const to = kind === 'sama' || settled.has(relation) || seen.has(keyOf(target)) ? undefined : solveFor(relation, target, ({ value }) => value);
    if (to === undefined) return [];
    seen.add(keyOf(target));
    return [{ changes: [{ cell: target, to }], followers: [], repairs: [relation] }];
  });
}

/** Another table has another number, but here the number is part of a sum that holds: then the tables mean different things. */
function isContradicted({ changes, repairs }: Problem, relations: readonly Relation[]): boolean {
  if (!repairs.every(({ kind }) => kind === 'sama')) return false;
  const valueOf = valuesAfter(changes);
  const cells = new Set(changes.map(({ cell }) => cell));
  const isSum = ({ kind, proved }: Relation) => kind === 'jumlah' && proved;
  const isTouched = (relation: Relation) => membersOf(relation).some((cell) => cells.has(cell));
  return relations.some((relation) => isSum(relation) && isTouched(relation) && holds(relation) && !holds(relation, valueOf));
}

/** For each finding that the corrections settle the index of the problem with which it goes. */
function settledBy(problems: readonly Problem[], book: Book, told: readonly Told[], { recheck }: Means): Map<Told, number> {
  const settled = new Map<Told, number>();
  if (problems.length === 0) return settled;
  const made: Change[] = [];
  const open = new Set(told.filter(({ violation }) => violation.relations));
  problems.forEach((problem, k) => {
    made.push(...changesOf(problem));
    const valueOf = valuesAfter(made);
    for (const entry of open) {
      if (!entry.violation.relations?.every((relation) => holds(relation, valueOf))) continue;
      settled.set(entry, k);
      open.delete(entry);
    }
  });
  const left = new Set(recheck(correctedBook(book, made)).map(placeOf));
  const owner = new Map(problems.flatMap((problem, k) => changesOf(problem).map(({ cell }) => [keyOf(cell), k] as const)));
  for (const entry of told) {
    if (settled.has(entry) || entry.violation.relations || left.has(placeOf(entry))) continue;
    const k = [entry.violation.at, ...entry.violation.evidence].map((cell) => owner.get(keyOf(cell))).find((index) => index !== undefined);
    if (k !== undefined) settled.set(entry, k);
  }
  return settled;
}

function placeOf({ finding: { rule, sheet, cell } }: Told): string {
  return `${rule}|${sheet}!${cell}`;
}
