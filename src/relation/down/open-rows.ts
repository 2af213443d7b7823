import { unit } from '../../domain/printed';
import { addTo } from '../../sheet/lists';
import { countedRows } from './row-trees';
import { judge, type Grid, type Judged } from './sum-structure';

/** What words, codes and outlines tell of a table's rows, as far as some column contradicts it. */
export interface OpenRows { readonly grid: Grid | undefined; readonly rows: readonly Judged[] }

export const NO_ROWS: OpenRows = { grid: undefined, rows: [] };

/** Longer tables are lists, in which no row is something else in each of its columns. */
const MOST_ROWS = 1000;

/** So many rows of an outline must be the means of those below them in a column for others to be looked at there. */
const FEWEST_MEANS = 3;

/** The way of a row that is made of all others by its name alone. */
export const RESULT = 'hasil';

/** Names of a result that stands before or behind what it is made of, without a word of totals or means. */
const NAMES_RESULT = /\b(ikm|skm|indeks|nilai|skor|capaian|kinerja|hasil|akhir|keseluruhan|gabungan|komposit)\b/i;
const FEWEST_PARTS = 3;

/** @param words all that words tell of the rows @param trees what codes and outlines do */
export function openRowsIn(grid: Grid, words: readonly Judged[], trees: readonly (readonly Judged[])[]): OpenRows {
  if (grid.rows.length > MOST_ROWS) return NO_ROWS;
  const rows = [...words.filter(({ violates }) => violates.length > 0), ...namedRows(grid), ...trees.flatMap((tree, t) => averagingRows(grid, tree, `${t}`))];
  return rows.length === 0 ? NO_ROWS : { grid, rows: different(rows) };
}

/** Without those that are made of the same rows as another one before them. */
function different(rows: readonly Judged[]): Judged[] {
  const byTarget = new Map<number, Judged[]>();
  return rows.filter((row) => {
    const known = byTarget.get(row.target);
    if (known?.some((other) => isSameSet(row, other))) return false;
    addTo(byTarget, row.target, row);
    return true;
  });
}

function isSameSet(a: Judged, b: Judged): boolean {
  return a.mean === b.mean && a.members.length === b.members.length && a.members.every((member, i) => member === b.members[i]);
}

/** The first and the last row, where they name a result of all others, which are numbered while they are not. */
export function namedRows(grid: Grid): Judged[] {
  const rows = countedRows(grid.rows);
  if (rows.length <= FEWEST_PARTS || rows.some((row) => grid.rows[row]?.role !== 'rincian')) return [];
  return [rows[0] ?? -1, rows.at(-1) ?? -1].flatMap((target) => {
    const { sign, label } = grid.rows[target] ?? { sign: '?', label: '' };
    if (sign !== '' || !NAMES_RESULT.test(label)) return [];
    const members = rows.filter((row) => row !== target);
    return members.some((member) => grid.rows[member]?.sign === '') ? [] : [judge(grid, { target, members, basis: 'kata', mean: false, way: RESULT }, grid.columns)];
  });
}

/** The rows of an outline in columns in which several of them are means. */
function averagingRows(grid: Grid, tree: readonly Judged[], way: string): Judged[] {
  const means = new Uint32Array(grid.table.columns.length);
  for (const row of tree) for (const column of row.violates) if (row.members.length > 1 && isMean(grid, row, column)) means[column] = (means[column] ?? 0) + 1;
  if (!means.some((count) => count >= FEWEST_MEANS)) return [];
  return tree.flatMap(({ target, members, basis, mean, violates }) => {
    const columns = violates.filter((column) => (means[column] ?? 0) >= FEWEST_MEANS);
    return columns.length === 0 ? [] : [{ target, members, basis, mean, way, agrees: [], violates: columns, bits: 0 }];
  });
}

/** Roughly, and at no cost. */
function isMean(grid: Grid, { target, members }: Judged, column: number): boolean {
  const values = grid.valuesOf(column);
  let [sum, parts] = [0, 0];
  for (const member of members) {
    const value = values[member] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    parts++;
  }
  return Math.abs((values[target] ?? NaN) - sum / parts) <= 2 * unit(grid.table.columns[column]?.decimals ?? 0);
}
