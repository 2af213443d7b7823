import { indukJalur } from '../../domain/jalur-kode';
import { addTo, mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Marks, Row } from '../../table/table';
import { isBalance } from '../../table/words';
import { differences, LOOKS } from './looks';
import type { Structure } from './sum-structure';

/** By row the one above it in a tree, -1 for none. */
export type Parents = readonly number[];

/** Levels of a table at the most. */
const DEEPEST = 12;

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
  const coded = countedRows(rows).filter((i) => pathOf(rows[i]).length > 0);
  return structuresOf(coded, indukJalur(coded.map((i) => pathOf(rows[i]))), 'kode');
}

function pathOf(row: Row | undefined): readonly string[] {
  return row?.marks.path ?? NO_PATH;
}
const NO_PATH: readonly string[] = [];

/**
 * Parents by outline: a look not seen before under a row is one level deeper,
 * a look seen before goes back to its level. One tree for each way of looking.
 */
export function outlineTrees(rows: readonly Row[]): Structure[][] {
  const details = countedRows(rows).filter((i) => rows[i]?.role === 'rincian');
  return mapped(outlinesOf(mapped(details, (i) => rows[i]?.marks)), (parents) => structuresOf(details, parents, 'jenjang'));
}

/**
 * The same where headings without amounts stand between the rows: what stands below one is no part of the row above it that looks like the heading,
 * but of what that row is a part of. Words below a row that look like its own go on with these, and head nothing. What the outlines tell already is left out.
 */
export function outlinesAcrossHeadings(rows: readonly Row[], outlines: readonly (readonly Structure[])[]): Structure[][] {
  const isDetail = marked(countedRows(rows).filter((i) => rows[i]?.role === 'rincian'), rows.length);
  const [first, last] = [isDetail.indexOf(1), isDetail.lastIndexOf(1)];
  const isHeading = (i: number) => i > first && i < last && rows[i]?.role === 'judul' && rows[i].label !== '' && !goesOnWith(rows[i - 1], rows[i]);
  const lines = rows.flatMap((_, i) => (isDetail[i] || isHeading(i) ? [i] : []));
  if (lines.every((i) => isDetail[i])) return [];
  const known = outlines.map((outline) => parentsOf(rows, outline));
  const across = mapped(outlinesOf(mapped(lines, (i) => rows[i]?.marks)), (outline) => {
    const parents = mapped(outline, (above, k) => {
      let parent = isDetail[lines[k] ?? -1] ? above : -1;
      while (parent >= 0 && !isDetail[lines[parent] ?? -1]) parent = outline[parent] ?? -1;
      return parent;
    });
    return structuresOf(lines, parents, 'jenjang');
  });
  return across.filter((tree) => !known.some((other) => isSame(other, parentsOf(rows, tree))));
}

function goesOnWith(before: Row | undefined, row: Row): boolean {
  return before?.index === row.index - 1 && differences(before.marks, row.marks) === 0;
}

/** The outlines of some rows that tell of several levels, each in its own way. */
function outlinesOf(marks: readonly (Marks | undefined)[]): readonly Parents[] {
  let varying = 0;
  for (const own of marks) varying |= differences(own, marks[0]);
  const trees: Parents[] = [];
  LOOKS.forEach((look, i) => {
    // What all rows have in common sets none of them off.
    const seen = look & varying;
    if (seen === 0 || LOOKS.findIndex((other) => (other & varying) === seen) < i) return;
    const parents = outline(marks, look);
    if (!isFlat(parents) && !trees.some((known) => isSame(known, parents))) trees.push(parents);
  });
  return trees;
}

/**
 * What outlines tell of the rows without a code, as items below accounts are, where codes tell of the others:
 * looks set two codes apart less surely than their digits do. Those that tell the same as the outlines or the codes alone are left out.
 */
export function outlinesBelowCodes(rows: readonly Row[], byCode: readonly Structure[], outlines: readonly (readonly Structure[])[]): Structure[][] {
  const details = countedRows(rows).filter((i) => rows[i]?.role === 'rincian');
  if (byCode.length === 0 || details.every((i) => (rows[i]?.marks.code ?? NO_PATH).length > 0)) return [];
  const coded = parentsOf(rows, byCode);
  const known: Parents[] = [coded, ...outlines.map((outline) => parentsOf(rows, outline))];
  const all = mapped(rows, (_, row) => row);
  return known.slice(1).flatMap((looks) => {
    let account = -1;
    const parents = mapped(coded, (above, row) => {
      const isAccount = (rows[row]?.marks.path.length ?? 0) > 0;
      if (isAccount) account = row;
      if (above >= 0 || isPassedOver(rows[row])) return above;
      const look = looks[row] ?? -1;
      // An account that looks like the items about it has its own, all the same.
      return isAccount || look < 0 ? look : Math.max(look, account);
    });
    if (known.some((other) => isSame(other, parents))) return [];
    known.push(parents);
    return [structuresOf(all, parents, 'jenjang')];
  });
}

/** True for the code of an office, which leads to none of the others. */
function isPassedOver(row: Row | undefined): boolean {
  return row !== undefined && row.marks.code.length > 0 && row.marks.path.length === 0;
}

function isFlat(parents: Parents): boolean {
  for (const parent of parents) if (parent >= 0) return false;
  return true;
}

/** True when two trees of the same rows are one. */
export function isSame(a: Parents, b: Parents): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

function outline(marks: readonly (Marks | undefined)[], look: number): Parents {
  const parents = new Array<number>(marks.length);
  for (let k = 0; k < marks.length; k++) {
    let alike = k - 1;
    while (alike >= 0 && (differences(marks[k], marks[alike]) & look) !== 0) alike = parents[alike] ?? -1;
    parents[k] = alike < 0 ? k - 1 : parents[alike] ?? -1;
  }
  return parents;
}

/** The sums that a tree tells of; its parents are places in the given list. */
function structuresOf(list: readonly number[], parents: Parents, basis: Structure['basis']): Structure[] {
  const children = new Map<number, number[]>();
  parents.forEach((parent, k) => {
    if (parent < 0) return;
    const child = list[k] ?? -1;
    addTo(children, parent, child);
  });
  return Array.from(children, ([parent, members]) => ({ target: list[parent] ?? -1, members, basis, mean: false }));
}

/** The rows that the given sums put directly above others. */
export function parentsOf(rows: readonly Row[], structures: readonly Structure[]): Parents {
  const parents = new Array<number>(rows.length).fill(-1);
  for (const { target, members } of structures) for (const member of members) parents[member] = target;
  return parents;
}

/** True when one of some rows stands above a row in a tree, at whatever level. */
export function isBelow(row: number, uppers: Uint8Array, parents: Parents): boolean {
  let above = parents[row] ?? -1;
  for (let level = 0; above >= 0 && level < DEEPEST; level++) {
    if (uppers[above] && above !== row) return true;
    above = parents[above] ?? -1;
  }
  return false;
}

/** Some of so many rows, as marks by row. */
export function marked(members: readonly number[], rows: number): Uint8Array {
  const marks = new Uint8Array(rows);
  for (const member of members) marks[member] = 1;
  return marks;
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

/** Readings of rows whose words say that they sum up or average others: above, below, all or since the last one, each with all rows that are there. */
export function wordStructures(rows: readonly Row[]): Structure[] {
  const all = countedRows(rows);
  const structures: Structure[] = [];
  const isTotal = (i: number) => rows[i]?.role === 'total' || rows[i]?.role === 'rata-rata';
  const isPart = (i: number) => !isBalance(rows[i]?.label ?? '');
  const places: number[] = [];
  all.forEach((row, k) => isTotal(row) && places.push(k));
  const many = hasTooManyTotals(rows);
  const others = all.filter((i) => !isTotal(i));
  const totals = all.filter((i) => rows[i]?.role === 'total');
  const means = all.filter((i) => rows[i]?.role === 'rata-rata');
  let above = 0;
  places.forEach((k, n) => {
    const target = all[k] ?? -1;
    const mean = rows[target]?.role === 'rata-rata';
    const far = many && n >= FEW_TOTALS && n < places.length - FEW_TOTALS;
    const nearest = all.slice(n === 0 ? 0 : (places[n - 1] ?? 0) + 1, k);
    const balance = nearest.findLastIndex((i) => !isPart(i));
    const sets = [
      nearest,
      far ? [] : others.slice(0, k - n),
      far ? [] : totals.slice(0, above),
      all.slice(k + 1, places[n + 1]).filter(isPart),
      far ? [] : others.slice(k - n).filter(isPart),
      far ? [] : totals.slice(mean ? above : above + 1),
      // What averages several means may average them rather than what these are made of.
      far || !mean || n - above < 2 ? [] : means.slice(0, n - above),
      // What a surplus ends is no part of the totals that follow.
      balance < 0 ? [] : nearest.slice(balance + 1),
    ];
    if (!mean) above++;
    sets.forEach((set, i) => {
      if (set.length > 0) structures.push({ target, members: set, basis: 'kata', mean, way: mean ? `rata-rata ${i}` : `${i}` });
    });
  });
  return structures;
}

/** Leaves out the rows that are already counted in another row of the set. */
export function topOf(set: readonly number[], rows: number, parents: Parents): number[] {
  const own = marked(set, rows);
  return set.filter((child) => !isBelow(child, own, parents));
}
