import { ACCEPT, ACCEPT_WITH_WORDS } from '../evidence';
import { codeTree, countedRows, isBelow, isSame, marked, outlineTrees, parentsOf, wordStructures, type Parents } from './row-trees';
import { forest } from './sum-forest';
import { judge, judgedIn, scoreOf, talliesOf, TELLING, type Grid, type Judged, type Structure } from './sum-structure';

/** A family of readings (by code, by outline) that one column bears out this well is believed in the columns beside it. */
const STRONG = { agreements: 3, ratio: 4, bits: 24 };

/** A row that calls itself a total, and is one in most columns, needs little more to be believed. */
const LEAST_WHERE_VOUCHED = 0;

/** How a workbook reads its total rows: ways that held often enough to be believed where they do not hold. */
export type Habits = ReadonlySet<string>;

export interface Readings {
  /** The best reading of each row that is believed at all. */
  readonly accepted: readonly Judged[];
  /** Those among them that something besides their own row's arithmetic speaks for. */
  readonly strong: ReadonlySet<Judged>;
  /** For rows whose words say that they sum up others: the way that fits best. */
  readonly worded: readonly Judged[];
  /** Every row that has others below it by its code, believed or not. */
  readonly coded: readonly Judged[];
}

interface Family { readonly structures: readonly Judged[]; readonly strong: boolean }

/** What trees and words tell of a table, judged in all of its columns. */
export interface Judgements {
  /** The tree by code, and those by outline. */
  readonly trees: readonly (readonly Judged[])[];
  /** What the words of total rows tell beside a tree. */
  readonly wordsBeside: (tree: Parents) => readonly Judged[];
}

export function judgementsOf(grid: Grid): Judgements {
  // Read again in other columns, a table seldom has another tree.
  let last: { readonly tree: Parents; readonly words: readonly Judged[] } | undefined;
  return {
    trees: [codeTree(grid.rows), ...outlineTrees(grid.rows)].map((tree) => judgeAll(grid, tree)),
    wordsBeside: (tree) => {
      if (!last || !isSame(last.tree, tree)) last = { tree, words: judgeAll(grid, wordStructures(grid.rows, tree)) };
      return last.words;
    },
  };
}

export function readings(grid: Grid, judgements: Judgements, columns: readonly number[], habits: Habits): Readings {
  const within = (structures: readonly Judged[]) => (columns === grid.columns ? structures : structures.map((judged) => (judged.mean ? judged : judgedIn(columns, judged))));
  const trees = judgements.trees.map(within);
  const totalsOf = (tree: Parents) => within(judgements.wordsBeside(tree));
  const families = trees.map((structures) => familyOf(grid, structures, totalsOf));
  const strongest = families.filter(({ strong }) => strong).sort((a, b) => worth(b) - worth(a))[0];
  const tree = parentsOf(grid.rows, strongest?.structures ?? []);
  const explained = strongest !== undefined && explainsAll(grid, strongest.structures, tree);
  const up = explained ? [] : forest(grid, columns, true);
  const down = explained ? [] : forest(grid, columns, false);
  // Equal rows can be read both ways round; only one direction at a time makes a tree.
  const leaning = strongest ? tree : parentsOf(grid.rows, bitsOfAll(up) >= bitsOfAll(down) ? up : down);
  // Where no tree is sure, a total may still add up the roots of one that the marks tell of.
  const told = strongest ? [] : families.map(({ structures }) => parentsOf(grid.rows, structures)).filter((other) => !isSame(other, leaning));
  const words = [leaning, ...told].flatMap(totalsOf);
  const best = new Map<number, { judged: Judged; score: number }>();
  const strong = new Set<Judged>();
  const offer = (judged: Judged, prior: number, least: number) => {
    const score = scoreOf(judged, prior);
    const rival = best.get(judged.target);
    if (score >= least && (!rival || score > rival.score)) best.set(judged.target, { judged, score });
  };
  for (const judged of [...up, ...down]) {
    // A row is no sum of what it is itself a part of.
    if (strongest && isBelow(judged.target, marked(judged.members, grid.rows.length), tree)) continue;
    offer(judged, 3 + Math.log2(judged.members.length + 1), ACCEPT);
  }
  for (const judged of words) {
    const vouched = judged.violates.length === 0 || (judged.agrees.length >= 2 && judged.agrees.length >= 2 * judged.violates.length);
    offer(judged, 3, vouched ? LEAST_WHERE_VOUCHED : ACCEPT_WITH_WORDS);
  }
  for (const { structures } of families) for (const judged of structures) offer(judged, 3, ACCEPT);
  for (const judged of strongest?.structures ?? []) {
    // The tree that the rest of the table obeys outranks what fits one row by arithmetic.
    best.set(judged.target, { judged, score: Infinity });
    strong.add(judged);
  }
  for (const judged of words) {
    if (judged.way === undefined || !habits.has(judged.way)) continue;
    if (!best.has(judged.target)) best.set(judged.target, { judged, score: scoreOf(judged) });
    if (best.get(judged.target)?.judged === judged) strong.add(judged);
  }
  return { accepted: [...best.values()].map(({ judged }) => judged), strong, worded: bestOf(words), coded: trees[0] ?? [] };
}

function judgeAll(grid: Grid, structures: readonly Structure[]): readonly Judged[] {
  return structures.map((structure) => judge(grid, structure, grid.columns));
}

/**
 * True when a tree holds in all columns that add up at all, and every other row calls itself a total:
 * then there is nothing left to find by arithmetic alone.
 */
function explainsAll({ rows, table }: Grid, structures: readonly Judged[], tree: Parents): boolean {
  const agreeing = new Uint8Array(table.columns.length);
  for (const { agrees } of structures) for (const { column, trivial } of agrees) if (!trivial) agreeing[column] = 1;
  if (structures.some(({ violates }) => violates.some((column) => agreeing[column]))) return false;
  const targets = marked(structures.map(({ target }) => target), rows.length);
  return countedRows(rows).every((row) => (tree[row] ?? -1) >= 0 || targets[row] || rows[row]?.role !== 'rincian');
}

function bitsOfAll(structures: readonly Judged[]): number {
  return structures.reduce((sum, { bits }) => sum + bits, 0);
}

function bestOf(words: readonly Judged[]): Judged[] {
  const best = new Map<number, Judged>();
  for (const judged of words) {
    const rival = best.get(judged.target);
    if (!rival || scoreOf(judged) > scoreOf(rival)) best.set(judged.target, judged);
  }
  return [...best.values()];
}

/** @param totalsOf what the words of total rows tell beside a tree: a grand total that adds up its roots bears it out, too */
function familyOf(grid: Grid, structures: readonly Judged[], totalsOf: (tree: Parents) => readonly Judged[]): Family {
  const strong = isBorneOut(grid, structures) || (structures.length > 1 && isBorneOut(grid, [...structures, ...bestOf(totalsOf(parentsOf(grid.rows, structures)))]));
  return { structures, strong };
}

function isBorneOut(grid: Grid, structures: readonly Judged[]): boolean {
  const tallies = talliesOf(grid, structures, TELLING);
  let agrees = 0;
  let violates = 0;
  for (const { agree, violate } of tallies) {
    agrees += agree;
    violates += violate;
  }
  const witness = tallies.some(({ agree, violate, bits }) => agree >= STRONG.agreements && agree >= STRONG.ratio * violate && bits >= STRONG.bits);
  return witness && agrees >= 2 * violates;
}

function worth({ structures }: Family): number {
  return structures.reduce((sum, judged) => sum + scoreOf(judged), 0);
}
