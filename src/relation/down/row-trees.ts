import { remembered } from '../../sheet/remembered';
import type { Row } from '../../table/table';
import type { Structure } from './sum-structure';

/** Which rows are parts of which, as indices into the table's rows. */
type Tree = ReadonlyMap<number, readonly number[]>;

/** The rows above a row in a tree, nearest first. */
export type Ancestors = (row: number) => readonly number[];

/** Rows whose numbers may follow from others; headings, notes and statistics between them have no part in sums. */
export const countedRows = remembered((rows: readonly Row[]): readonly number[] => {
  const found: number[] = [];
  rows.forEach((row, i) => {
    if (row.role !== 'judul' && row.role !== 'statistik' && row.numbers.some((number) => number !== undefined)) found.push(i);
  });
  return found;
});

/** Parents by code: 7.01.02 is above 7.01.02.2.01; a code that skips a level hangs on the nearest one above. */
export function codeTree(rows: readonly Row[]): Structure[] {
  const stack: number[] = [];
  const children = new Map<number, number[]>();
  for (const i of countedRows(rows)) {
    const code = rows[i]?.marks.code ?? [];
    if (code.length === 0) continue;
    while (stack.length > 0 && !isAbove(rows[stack.at(-1) ?? 0]?.marks.code ?? [], code)) stack.pop();
    const parent = stack.at(-1);
    if (parent !== undefined) addTo(children, parent, i);
    stack.push(i);
  }
  return structuresOf(children, 'kode');
}

function isAbove(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.length < lower.length && upper.every((part, i) => part === lower[i]);
}

/** From coarse to fine: what sets the rows of one level off from those of another. */
const SIGNATURES: readonly ((row: Row) => string)[] = [
  ({ marks }) => `${marks.bold}${marks.capitals}|${marks.numeral}|${marks.indent}|${marks.start}|${marks.keyword}`,
  ({ marks }) => `${marks.bold}|${marks.numeral}|${marks.indent}|${marks.start}`,
  ({ marks }) => `${marks.numeral}|${marks.indent}|${marks.start}|${marks.keyword}`,
  ({ marks }) => `${marks.bold}${marks.capitals}|${marks.indent}|${marks.start}`,
  ({ marks }) => `${marks.indent}|${marks.start}`,
  ({ marks }) => marks.keyword,
];

/**
 * Parents by outline: a look not seen before under a row is one level deeper,
 * a look seen before goes back to its level. One tree for each way of looking.
 */
export const outlineTrees = remembered((rows: readonly Row[]): readonly Structure[][] => {
  const details = countedRows(rows).filter((i) => rows[i]?.role === 'rincian');
  const trees: Structure[][] = [];
  for (const signature of SIGNATURES) {
    const looks = details.map((i) => {
      const row = rows[i];
      return row ? signature(row) : '';
    });
    const structures = structuresOf(outline(details, looks), 'jenjang');
    if (structures.length > 0 && !trees.some((known) => isSameTree(known, structures))) trees.push(structures);
  }
  return trees;
});

function isSameTree(a: readonly Structure[], b: readonly Structure[]): boolean {
  return a.length === b.length && a.every(({ target, members }, i) => {
    const other = b[i];
    return other?.target === target && other.members.length === members.length && members.every((member, k) => member === other.members[k]);
  });
}

function outline(details: readonly number[], looks: readonly string[]): Tree {
  const children = new Map<number, number[]>();
  const path: { look: string; row: number }[] = [];
  details.forEach((row, k) => {
    const look = looks[k] ?? '';
    const level = path.findIndex((step) => step.look === look);
    if (level >= 0) path.length = level;
    const parent = path.at(-1)?.row;
    if (parent !== undefined) addTo(children, parent, row);
    path.push({ look, row });
  });
  return children;
}

function addTo(children: Map<number, number[]>, parent: number, child: number): void {
  const known = children.get(parent);
  if (known) known.push(child);
  else children.set(parent, [child]);
}

function structuresOf(children: Tree, basis: Structure['basis']): Structure[] {
  return [...children].map(([target, members]) => ({ target, members, basis, mean: false }));
}

/** Rows times totals of one table up to which every total is held against all rows of the table, … */
const MOST_PAIRS = 1_000_000;
/** … and how many of the first and last totals are, where there are more. */
const FEW_TOTALS = 10;

/** True when a table is too long for each of its totals to be held against all of its rows: those in its midst are read with the rows next to them. */
export function hasTooManyTotals(rows: readonly Row[]): boolean {
  const counted = countedRows(rows);
  const totals = counted.filter((i) => rows[i]?.role === 'total' || rows[i]?.role === 'rata-rata').length;
  return counted.length * totals > MOST_PAIRS;
}

/** Readings of rows whose words say that they sum up or average others: above, below, all or since the last one. */
export function wordStructures(rows: readonly Row[], ancestors: Ancestors): Structure[] {
  const all = countedRows(rows);
  const structures: Structure[] = [];
  const isTotal = (i: number) => rows[i]?.role === 'total' || rows[i]?.role === 'rata-rata';
  const places = [...all.keys()].filter((k) => isTotal(all[k] ?? -1));
  const many = hasTooManyTotals(rows);
  places.forEach((k, n) => {
    const target = all[k] ?? -1;
    const mean = rows[target]?.role === 'rata-rata';
    const sinceLast = all.slice((places[n - 1] ?? -1) + 1, k);
    const untilNext = all.slice(k + 1, places[n + 1]);
    const far = many && n >= FEW_TOTALS && n < places.length - FEW_TOTALS;
    const [above, below] = far ? [[], []] : [all.slice(0, k), all.slice(k + 1)];
    const sets = [
      sinceLast,
      above.filter((i) => !isTotal(i)),
      above.filter((i) => rows[i]?.role === 'total'),
      untilNext,
      below.filter((i) => !isTotal(i)),
      below.filter((i) => rows[i]?.role === 'total'),
    ];
    sets.forEach((set, i) => {
      for (const [way, members] of [[`${i}`, topOf(set, ancestors)], [`${i}*`, set]] as const) {
        if (members.length > 0) structures.push({ target, members, basis: 'kata', mean, way: mean ? `rata-rata ${way}` : way });
      }
    });
  });
  return structures;
}

/** Leaves out the rows that are already counted in another row of the set. */
function topOf(set: readonly number[], ancestors: Ancestors): number[] {
  const own = new Set(set);
  return set.filter((child) => !ancestors(child).some((parent) => parent !== child && own.has(parent)));
}
