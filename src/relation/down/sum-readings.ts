import { ACCEPT, ACCEPT_WITH_WORDS } from '../evidence';
import { codeTree, countedRows, outlineTrees, wordStructures, type Ancestors } from './row-trees';
import { forest } from './sum-forest';
import { judge, scoreOf, type Grid, type Judged, type Structure } from './sum-structure';

/** A family of readings (by code, by outline) that one column bears out this well is believed in the columns beside it. */
const STRONG = { agreements: 3, ratio: 4, bits: 24 };

/** A row that calls itself a total, and is one in most columns, needs little more to be believed. */
const LEAST_WHERE_VOUCHED = 0;

/** Levels of a budget at the most. */
const DEEPEST = 12;

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

export function readings(grid: Grid, columns: readonly number[], habits: Habits): Readings {
  const judgeAll = (structures: readonly Structure[]) => structures.map((structure) => judge(grid, structure, columns));
  const coded = judgeAll(codeTree(grid.rows));
  const families = [coded, ...outlineTrees(grid.rows).map(judgeAll)].map(familyOf);
  const strongest = families.filter(({ strong }) => strong).sort((a, b) => worth(b) - worth(a))[0];
  const explained = strongest !== undefined && explainsAll(grid, strongest.structures);
  const up = explained ? [] : forest(grid, columns, true);
  const down = explained ? [] : forest(grid, columns, false);
  // Equal rows can be read both ways round; only one direction at a time makes a tree.
  const leaning = strongest?.structures ?? (bitsOfAll(up) >= bitsOfAll(down) ? up : down);
  const means = (structure: Structure) => judge(grid, structure, structure.mean ? grid.columns : columns);
  const words = wordStructures(grid.rows, ancestorsOf(leaning)).map(means);
  const best = new Map<number, { judged: Judged; score: number }>();
  const strong = new Set<Judged>();
  const offer = (judged: Judged, prior: number, least: number) => {
    const score = scoreOf(judged, prior);
    const rival = best.get(judged.target);
    if (score >= least && (!rival || score > rival.score)) best.set(judged.target, { judged, score });
  };
  const inTree = ancestorsOf(strongest?.structures ?? []);
  for (const judged of [...up, ...down]) {
    // A row is no sum of what it is itself a part of.
    const above = inTree(judged.target);
    if (above.length > 0 && judged.members.some((member) => above.includes(member))) continue;
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
  return { accepted: [...best.values()].map(({ judged }) => judged), strong, worded: bestOf(words), coded };
}

/**
 * True when a tree holds in all columns that add up at all, and every other row calls itself a total:
 * then there is nothing left to find by arithmetic alone.
 */
function explainsAll({ rows }: Grid, structures: readonly Judged[]): boolean {
  const agreeing = new Set(structures.flatMap(({ agrees }) => agrees.flatMap(({ column, trivial }) => (trivial ? [] : [column]))));
  if (structures.some(({ violates }) => violates.some((column) => agreeing.has(column)))) return false;
  const placed = new Set(structures.flatMap(({ target, members }) => [target, ...members]));
  return countedRows(rows).every((row) => placed.has(row) || rows[row]?.role !== 'rincian');
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

/** The rows that the given sums put above a row, at whatever level. */
function ancestorsOf(structures: readonly Structure[]): Ancestors {
  const parents = new Map<number, number>();
  for (const { target, members } of structures) for (const member of members) parents.set(member, target);
  return (row) => {
    const found: number[] = [];
    for (let above = parents.get(row); above !== undefined && found.length < DEEPEST; above = parents.get(above)) found.push(above);
    return found;
  };
}

function familyOf(structures: readonly Judged[]): Family {
  const columns = new Map<number, { agree: number; violate: number; bits: number }>();
  const of = (column: number) => {
    const counts = columns.get(column) ?? { agree: 0, violate: 0, bits: 0 };
    columns.set(column, counts);
    return counts;
  };
  for (const { agrees, violates } of structures) {
    for (const { column, bits } of agrees) {
      if (bits < 5) continue;
      of(column).agree++;
      of(column).bits += bits;
    }
    for (const column of violates) of(column).violate++;
  }
  const all = [...columns.values()];
  const witness = all.some(({ agree, violate, bits }) => agree >= STRONG.agreements && agree >= STRONG.ratio * violate && bits >= STRONG.bits);
  const sum = (pick: 'agree' | 'violate') => all.reduce((total, counts) => total + counts[pick], 0);
  return { structures, strong: witness && sum('agree') >= 2 * sum('violate') };
}

function worth({ structures }: Family): number {
  return structures.reduce((sum, judged) => sum + scoreOf(judged), 0);
}
