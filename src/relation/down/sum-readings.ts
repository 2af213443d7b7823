import { mapped } from '../../sheet/lists';
import { ACCEPT, ACCEPT_WITH_WORDS } from '../evidence';
import { bestOf, explainsAll, holdsByCode, isGrandTotal, strongestOf } from './borne-out';
import { codeTree, isBelow, isSame, marked, outlinesAcrossHeadings, outlinesBelowCodes, outlineTrees, parentsOf, topOf, wordStructures, type Parents } from './row-trees';
import { forest, leastOf } from './sum-forest';
import { judge, judgedIn, scoreOf, type Grid, type Judged, type Structure } from './sum-structure';
import { namedRows } from './open-rows';
import { withTakenAway } from './taken-away';
import { addingIn } from './tallies';

/** A row that calls itself a total, and is one in most columns, needs little more to be believed. */
const LEAST_WHERE_VOUCHED = 0;

/** Of more parts of totals than this, in all trees, nothing is kept but the last tree. */
const MOST_KEPT = 200_000;

/** How a workbook reads its total rows: ways that held often enough to be believed where they do not hold. */
export type Habits = ReadonlySet<string>;

export interface Readings {
  /** The best reading of each row that is believed at all. */
  readonly accepted: readonly Judged[];
  /** Those among them that something besides their own row's arithmetic speaks for. */
  readonly strong: ReadonlySet<Judged>;
  /** For rows whose words say that they sum up others: the way that fits best. */
  readonly worded: readonly Judged[];
  /** All ways in which they may be meant. */
  readonly words: readonly Judged[];
  /** Every row that has others below it by its code, believed or not. */
  readonly coded: readonly Judged[];
}

/** What trees and words tell of a table, judged in all of its columns. */
export interface Judgements {
  /** The tree by code, and those by outline. */
  readonly trees: readonly (readonly Judged[])[];
  /** The first and the last row, where they name a result of all others and are their sum in several columns. */
  readonly results: readonly Judged[];
  /** What the words of total rows tell beside a tree. */
  readonly wordsBeside: (tree: Parents) => readonly Judged[];
}

export function judgementsOf(grid: Grid): Judgements {
  // Each reading of the table, in other columns or by other habits, asks for the same few trees again.
  const known: { readonly tree: Parents; readonly words: readonly Judged[] }[] = [];
  let kept = 0;
  let whole: readonly Judged[] | undefined;
  const [byCode, outlines] = [codeTree(grid.rows), outlineTrees(grid.rows)];
  const judged = (tree: readonly Structure[]) => withTakenAway(grid, judgeAll(grid, tree));
  const belowCodes = outlinesBelowCodes(grid.rows, byCode, outlines).map(judged).filter((tree) => holdsByCode(grid, tree));
  return {
    trees: [judged(byCode), ...belowCodes, ...outlines.map(judged), ...outlinesAcrossHeadings(grid.rows, outlines).map(judged)],
    results: namedRows(grid).filter((judged) => addingIn(judged) > 1),
    wordsBeside: (tree) => {
      const same = known.find((other) => isSame(other.tree, tree));
      if (same) return same.words;
      // With all rows that are there they are the same beside every tree.
      whole ??= judgeAll(grid, wordStructures(grid.rows));
      const words = whole.flatMap((judged) => [aboveAll(grid, judged, tree), { ...judged, way: `${judged.way ?? ''}*` }]);
      if (kept > MOST_KEPT) known.length = kept = 0;
      kept = words.reduce((sum, { members }) => sum + members.length, kept);
      known.push({ tree, words });
      return words;
    },
  };
}

export function readings(grid: Grid, judgements: Judgements, columns: readonly number[], habits: Habits): Readings {
  const within = (structures: readonly Judged[]) => (columns === grid.columns ? structures : mapped(structures, (judged) => (judged.mean ? judged : judgedIn(columns, judged))));
  const trees = mapped(judgements.trees, within);
  const totalsOf = (tree: Parents) => within(judgements.wordsBeside(tree));
  const strongest = strongestOf(grid, trees, totalsOf);
  const tree = parentsOf(grid.rows, strongest ?? []);
  const explained = strongest !== undefined && explainsAll(grid, strongest, tree);
  const up = explained ? [] : forest(grid, columns, true);
  const down = explained ? [] : forest(grid, columns, false);
  // Equal rows can be read both ways round; only one direction at a time makes a tree.
  const leaning = strongest ? tree : parentsOf(grid.rows, bitsOfAll(up) >= bitsOfAll(down) ? up : down);
  // Where no tree is sure, a total may still add up the roots of one that the marks tell of.
  const told = strongest ? [] : trees.map((structures) => parentsOf(grid.rows, structures)).filter((other) => !isSame(other, leaning));
  const words = [...[leaning, ...told].flatMap(totalsOf), ...within(judgements.results)];
  const best = new Map<number, { judged: Judged; score: number }>();
  const strong = new Set<Judged>();
  const offer = (judged: Judged, prior: number, least: number) => {
    const score = scoreOf(judged, prior);
    const rival = best.get(judged.target);
    if (score >= least && (!rival || score > rival.score)) best.set(judged.target, { judged, score });
  };
  const offerRun = (judged: Judged, least: number) => {
    // A row is no sum of what it is itself a part of.
    if (strongest && isBelow(judged.target, marked(judged.members, grid.rows.length), tree)) return;
    offer(judged, 3 + Math.log2(judged.members.length + 1), least);
  };
  for (const judged of up) offerRun(judged, ACCEPT);
  for (const judged of down) offerRun(judged, leastOf(grid, judged.target));
  for (const judged of words) {
    const vouched = judged.violates.length === 0 || (judged.agrees.length >= 2 && judged.agrees.length >= 2 * judged.violates.length);
    offer(judged, 3, vouched ? LEAST_WHERE_VOUCHED : ACCEPT_WITH_WORDS);
  }
  for (const structures of trees) for (const judged of structures) offer(judged, 3, ACCEPT);
  for (const judged of strongest ?? []) {
    // The tree that the rest of the table obeys outranks what fits one row by arithmetic.
    best.set(judged.target, { judged, score: Infinity });
    strong.add(judged);
  }
  for (const judged of words) {
    if (!(strongest && isGrandTotal(grid, judged)) && (judged.way === undefined || !habits.has(judged.way))) continue;
    if (!best.has(judged.target)) best.set(judged.target, { judged, score: scoreOf(judged) });
    if (best.get(judged.target)?.judged === judged) strong.add(judged);
  }
  return { accepted: mapped([...best.values()], ({ judged }) => judged), strong, worded: bestOf(words), words, coded: trees[0] ?? [] };
}

function judgeAll(grid: Grid, structures: readonly Structure[]): readonly Judged[] {
  return mapped(structures, (structure) => judge(grid, structure, grid.columns));
}

/** What words tell of a row, made of those rows only that stand below no other one of them in a tree. */
function aboveAll(grid: Grid, judged: Judged, tree: Parents): Judged {
  const { target, members, basis, mean, way } = judged;
  const top = topOf(members, grid.rows.length, tree);
  return top.length === members.length ? judged : judge(grid, { target, members: top, basis, mean, way }, grid.columns);
}

function bitsOfAll(structures: readonly Judged[]): number {
  return structures.reduce((sum, { bits }) => sum + bits, 0);
}
