import type { Book } from '../check/book';
import type { Slip } from '../check/cause';
import { factsOf } from '../check/facts';
import type { Cause } from '../check/finding';
import { Kinship } from '../check/kin';
import type { Told } from '../check/told';
import { holds, type Relation } from '../relation/relation';
import { supposing, Values, type ValueOf } from '../relation/values';
import { cellAddress } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import type { Text } from '../sheet/text';
import type { NumberCell } from '../table/table';
import { withFollowers } from './follow';
import { gathered } from './gather';
import { joinBlames } from './join';
import { ownCells, type Rewrite } from './own-cells';
import { changesOf, madeBy, type Change, type Problem } from './problem';
import { resultsAnew, solvedTogether } from './results';
import { relabelled } from './relabel';
import { rivalsOf } from './rivals';
import { problemSentence, rewriteSentence } from './sentence';
import { settledBy, type Recheck } from './settled';

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

/** What the engine lends: some of the rules run again over a corrected workbook, and the search for causes. */
export interface Means {
  readonly recheck: Recheck;
  readonly explain: (slip: Slip, book: Book) => Cause | null;
}

/** Nobody looks through more corrections at a time. */
const MOST_PROBLEMS = 5000;

/**
 * The fewest changes of cells after which the relations agree, each with the findings that are gone
 * once it and those before it are made.
 * @returns beside them the wrong cells for which none was worked out, since there are too many
 */
export function proposeCorrections(book: Book, told: readonly Told[], means: Means): { readonly proposals: Proposal[]; readonly left: readonly NumberCell[] } {
  const { relationsOf } = factsOf(book.relations);
  const printed = new Values().of;
  // What is only worth a look moves no other number.
  const proved = book.blames.filter(({ repairs }) => repairs.some((relation) => relation.proved));
  const accused = withFollowers(joinBlames(proved).filter((problem) => !isContradicted(problem, printed, relationsOf)), book.relations);
  const all = withFollowers(gathered(solvedTogether([...accused, ...resultsAnew(accused, told)]), relationsOf), book.relations);
  const problems = all.slice(0, MOST_PROBLEMS);
  const settled = settledBy(problems, book, told, means.recheck);
  const made = madeBy(problems).of;
  const resolved = problems.map((): Told[] => []);
  for (const entry of told) resolved[settled.get(entry) ?? -1]?.push(entry);
  const open = told.filter((entry) => !settled.has(entry));
  const grounds = {
    made,
    relationsOf,
    inColumn: (cell: NumberCell) => Kinship.of(book).inColumn(cell),
    isLabelled: (change: Change) => relabelled(book, change).length > 0,
  };
  const proposals = problems.flatMap((problem, k) => {
    const resolves = resolved[k] ?? [];
    // Where two readings are possible nobody should be told what to type.
    if (!resolves.some(({ finding }) => finding.level === 'salah')) return [];
    const causeOf = remembered(({ cell, to }: Change) => means.explain({ cell, right: to, repairs: problem.repairs }, book));
    const rivals = rivalsOf(problem, { ...grounds, isExplained: (change) => causeOf(change) !== null });
    const choices = [problem, ...rivals.map((rival) => ({ changes: [rival], followers: [], repairs: problem.repairs }))];
    return choices.map((choice) => proposal(choice, resolves, rivals.length > 0, book, causeOf));
  });
  const rewrites = ownCells(book, open).map(({ rewrites: cells, resolves }) => ({
    cells: cells.map(writtenTo),
    resolves,
    message: rewriteSentence(cells),
    cause: null,
    choice: false,
  }));
  return { proposals: [...proposals, ...rewrites], left: all.slice(MOST_PROBLEMS).flatMap(({ changes }) => changes.map(({ cell }) => cell)) };
}

function proposal(problem: Problem, resolves: readonly Told[], choice: boolean, book: Book, causeOf: (change: Change) => Cause | null): Proposal {
  const [first] = problem.changes;
  const labels = changesOf(problem).flatMap((change) => relabelled(book, change));
  const numbers = [...problem.changes, ...problem.followers.filter(({ cell }) => !cell.computed)];
  return {
    cells: [...numbers.map(({ cell, to }) => ({ at: cell, from: cell.odd ?? cell.value, to })), ...labels].map(writtenTo),
    resolves,
    message: problemSentence(problem, labels, choice),
    cause: first ? causeOf(first) : null,
    choice,
  };
}

function writtenTo({ at, from, to }: Rewrite): Proposal['cells'][number] {
  return { sheet: at.sheet, cell: cellAddress(at.row, at.column), from, to };
}

/** Another table has another number, but here the number is part of a sum that holds: then the tables mean different things. */
function isContradicted({ changes, repairs }: Problem, printed: ValueOf, relationsOf: (cell: NumberCell) => readonly Relation[]): boolean {
  if (!repairs.every(({ kind }) => kind === 'sama')) return false;
  const corrected = changes.reduce((valueOf, { cell, to }) => supposing([cell], to, valueOf), printed);
  const touched = changes.flatMap(({ cell }) => relationsOf(cell));
  return touched.some((relation) => relation.kind === 'jumlah' && relation.proved && holds(relation) && !holds(relation, corrected));
}
