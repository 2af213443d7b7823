import { mapped } from '../../sheet/lists';
import { isTotalOfAll } from '../../table/words';
import { countedRows, marked, parentsOf, type Parents } from './row-trees';
import { isLoneSlip } from './lone-slip';
import { judge, scoreOf, type Grid, type Judged, type Structure } from './sum-structure';
import { talliesOf, TELLING, type Tally } from './tallies';

/** How often what is to be believed must hold, how much more often than not, and what that is worth. */
export interface Demand { readonly agreements: number; readonly ratio: number; readonly bits: number }

/** Of a family of readings (by code, by outline). */
const STRONG: Demand = { agreements: 3, ratio: 4, bits: 24 };

/** Of sums of one column, where whatever fails does so by a slip. */
const SLIPPED: Demand = { agreements: 2, ratio: 1, bits: 18 };

/** Of sums that rest on each other, so that two levels agree. */
const LINKED: Demand = { agreements: 2, ratio: 2, bits: 32 };

/**
 * The tree, if any, that holds so often in one column that it is meant.
 * @param totalsOf what the words of total rows tell beside a tree
 */
export function strongestOf(grid: Grid, trees: readonly (readonly Judged[])[], totalsOf: (tree: Parents) => readonly Judged[]): readonly Judged[] | undefined {
  const totalsBeside = (tree: readonly Judged[]) => bestOf(totalsOf(parentsOf(grid.rows, tree)));
  const believed = trees.filter((tree) => isBorneOut(grid, tree, () => totalsBeside(tree))).sort((a, b) => worth(b) - worth(a));
  const [first] = believed;
  if (!first || believed.length === 1 || explainsAll(grid, first, parentsOf(grid.rows, first))) return first;
  // A tree that leaves out its own root fails nowhere: the total that has no other part speaks for the one that has it.
  const worths = believed.map((tree) => worth(withMendedParts(grid, [...tree, ...totalsBeside(tree)])));
  return believed[worths.indexOf(Math.max(...worths))];
}

function worth(structures: readonly Judged[]): number {
  return structures.reduce((sum, judged) => sum + scoreOf(judged), 0);
}

/** @param totals the best reading of each total row: one that adds up the roots of the tree bears it out, too */
function isBorneOut(grid: Grid, tree: readonly Judged[], totals: () => readonly Judged[]): boolean {
  if (meets(talliesOf(grid, tree, TELLING), STRONG)) return true;
  // That totals hold over the roots of a tree tells nothing of it while none of its own sums does.
  if (tree.length < 2 || tree.every(({ agrees }) => agrees.length === 0)) return false;
  const slips = tree.length > SLIPPED.agreements && tree.every((judged) => judged.violates.every((column) => isLoneSlip(grid, judged, column)));
  if (slips && meets(talliesOf(grid, tree, TELLING), SLIPPED)) return true;
  const all = [...tree, ...overRoots(grid, tree, totals())];
  if (meets(talliesOf(grid, all, TELLING), STRONG)) return true;
  const mended = withMendedParts(grid, all);
  const linked = linkedColumns(mended, tree);
  const own = talliesOf(grid, tree);
  return meets(talliesOf(grid, mended, TELLING), LINKED, (column) => linked.has(column) || own[column]?.violate === 0);
}

/** Of some totals those that add up no row below another one of a tree, as if it were none of its parts. */
function overRoots({ rows }: Grid, tree: readonly Judged[], totals: readonly Judged[]): readonly Judged[] {
  const parents = parentsOf(rows, tree);
  return totals.filter(({ members }) => members.every((member) => (parents[member] ?? -1) < 0));
}

function meets(tallies: readonly Tally[], { agreements, ratio, bits: least }: Demand, isWitness: (column: number) => boolean = () => true): boolean {
  let agrees = 0;
  let violates = 0;
  for (const { agree, violate } of tallies) {
    agrees += agree;
    violates += violate;
  }
  if (agrees < 2 * violates) return false;
  return tallies.some(({ agree, violate, bits }, column) => agree >= agreements && agree >= ratio * violate && bits >= least && isWitness(column));
}

/** Columns in which a sum holds of which a part is a sum itself: two levels of a tree that chance seldom gives. */
function linkedColumns(structures: readonly Judged[], tree: readonly Judged[]): ReadonlySet<number> {
  const targets = new Set(tree.map(({ target }) => target));
  return new Set(structures.filter(({ members }) => members.some((member) => targets.has(member)))
    .flatMap(({ agrees }) => agrees.filter(({ trivial }) => !trivial).map(({ column }) => column)));
}

/** A sum that fails, but would hold with the rows of one of its parts in place of that part, bears the tree out: it is the part that is wrong. */
function withMendedParts(grid: Grid, structures: readonly Judged[]): readonly Judged[] {
  const failing = new Map(structures.flatMap((judged) => (judged.violates.length > 0 && judged.taken === undefined ? [[judged.target, judged] as const] : [])));
  return failing.size < 2 ? structures : mapped(structures, (judged) => {
    const parts = judged.violates.length === 0 || judged.taken !== undefined ? [] : judged.members.flatMap((member) => failing.get(member) ?? []);
    if (parts.length === 0) return judged;
    const agrees = judged.violates.flatMap((column) => {
      const lacking = grid.value(judged.target, column) - sumIn(grid, column, judged.members);
      const wrong = parts.filter((part) => part.violates.includes(column) && (judged.mean || mayMake(lacking, grid, column, part)));
      return wrong.flatMap((part) => judge(grid, inPlaceOf(part, judged), [column]).agrees).slice(0, 1);
    });
    const violates = judged.violates.filter((column) => agrees.every((agreement) => agreement.column !== column));
    return { ...judged, agrees: [...judged.agrees, ...agrees], violates, bits: agrees.reduce((sum, { bits }) => sum + bits, judged.bits) };
  });
}

/** True when the rows of a part may come to so much more than the part: thousands of parts do not, and are not judged anew. */
function mayMake(more: number, grid: Grid, column: number, part: Judged): boolean {
  const sum = sumIn(grid, column, part.members);
  return Math.abs(sum - grid.value(part.target, column) - more) <= 1 + grid.tolerance(column, part.members.length) + 1e-6 * (Math.abs(sum) + Math.abs(more));
}

/** How much more often than not the sums of codes must hold for looks to tell only of what stands below them; but for one number, those of several parts must. */
const CODED = 2;

/** True when the sums by code in a tree hold in some column: codes of two lists among each other tell of no levels. */
export function holdsByCode(grid: Grid, tree: readonly Judged[]): boolean {
  const coded = withMendedParts(grid, tree).filter(({ members }) => members.some((member) => (grid.rows[member]?.marks.path.length ?? 0) > 0));
  return talliesOf(grid, coded).some(({ agree, adding, violate }) => agree > 0 && agree >= CODED * violate && adding >= CODED * (violate - 1));
}

/** What the rows come to in doubles, blanks counting as zero. */
function sumIn(grid: Grid, column: number, rows: readonly number[]): number {
  const values = grid.valuesOf(column);
  let sum = 0;
  for (const row of rows) sum += values[row] || 0;
  return sum;
}

function inPlaceOf(part: Judged, { target, members, basis, mean }: Judged): Structure {
  return { target, members: members.flatMap((member) => (member === part.target ? part.members : [member])), basis, mean };
}

/**
 * True when a tree holds in all columns that add up at all, and every other row calls itself a total:
 * then there is nothing left to find by arithmetic alone.
 */
export function explainsAll({ rows, table }: Grid, structures: readonly Judged[], tree: Parents): boolean {
  const agreeing = new Uint8Array(table.columns.length);
  for (const { agrees } of structures) for (const { column, trivial } of agrees) if (!trivial) agreeing[column] = 1;
  if (structures.some(({ violates }) => violates.some((column) => agreeing[column]))) return false;
  const targets = marked(structures.map(({ target }) => target), rows.length);
  return countedRows(rows).every((row) => (tree[row] ?? -1) >= 0 || targets[row] || rows[row]?.role !== 'rincian');
}

/** The reading of each total row that fits best. */
export function bestOf(words: readonly Judged[]): Judged[] {
  const best = new Map<number, Judged>();
  for (const judged of words) {
    const rival = best.get(judged.target);
    if (!rival || scoreOf(judged) > scoreOf(rival)) best.set(judged.target, judged);
  }
  return [...best.values()];
}

/** The ways of reading a total row as the sum of all above it, and of all below. */
const OF_ALL: readonly (string | undefined)[] = ['0', '3'];

/** True for the one total row of a table that calls itself one of all: what it must come to is beyond doubt where a tree tells its parts. */
export function isGrandTotal({ rows }: Grid, { mean, target, way }: Judged): boolean {
  if (mean || !OF_ALL.includes(way) || !isTotalOfAll(rows[target]?.label ?? '')) return false;
  return countedRows(rows).every((row) => row === target || rows[row]?.role !== 'total');
}
