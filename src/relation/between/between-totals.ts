import { wholeNumber } from '../../domain/whole-number';
import { addTo } from '../../sheet/lists';
import { headerText, type NumberCell, type Row, type Table } from '../../table/table';
import { roleOf } from '../../table/words';
import { countedRows } from '../down/row-trees';
import { bitsOf } from '../evidence';
import { countsTwice, expectedOf, Law, type Relation } from '../relation';
import { columnKey, columnYear, scopeOf, scopesAgree, yearsAgree, type Scope } from '../same-thing';

/** The whole of one column of a table: its total, or the rows that have none above them. */
interface Whole {
  readonly table: number;
  readonly key: string;
  readonly year: number | undefined;
  /** Of what time and place it is, asked of few; a recap is of several. */
  readonly scope: (() => Scope) | undefined;
  /** All that stands over it; "" for a row of a recap. */
  readonly heading: string;
  readonly cells: readonly NumberCell[];
  readonly value: number;
  /** Rows that make it up: a total of one row is no proof of anything. */
  readonly parts: number;
  /** It is printed in a recap of several years. */
  readonly recap?: true;
}

/** One agreeing pair of wholes proves that two tables speak of the same sum from this evidence on. */
const WITNESS_BITS = 20;

/** A value that more tables print is no witness for any two of them. */
const MOST_TABLES = 12;

/** A flat table of more rows than this is a list, not a breakdown of another table's total. */
const MOST_ROWS = 60;

/** Two tables whose totals agree in one column speak of the same whole: then they must agree in the others. */
export function totalEqualities(tables: readonly Table[], sums: ReadonlyMap<Table, readonly Relation[]>): Relation[] {
  const wholes = tables.flatMap((table, t) => wholesOf(table, t, sums.get(table) ?? []).concat(recapOf(table, t)));
  const relations: Relation[] = [];
  const recaps = trustedRecaps(wholes);
  for (const [a, b] of tablePairs(wholes, recaps)) {
    const pairs = a.flatMap((left) => b
      .filter((right) => left.key === right.key && yearsAgree(left.year, right.year) && (!left.scope || !right.scope || scopesAgree(left.scope(), right.scope())))
      .filter((right) => (left.cells.length === 1 || right.cells.length === 1) && !isTurned(left, right))
      .filter((right) => left.heading === right.heading || !(isOneOfSeveral(left, a) && isOneOfSeveral(right, b)))
      .map((right) => ({ left, right })));
    const alike = pairs.filter(({ left, right }) => left.value === right.value);
    // Of many columns of one kind some come to the same by chance.
    if (2 * alike.length <= pairs.length && pairs.some(({ left, right }) => isOneOfSeveral(left, a) && isOneOfSeveral(right, b))) continue;
    const proved = new Set(alike.filter(({ left, right }) => Math.max(left.parts, right.parts) > 1 && bitsOf(left.value, 0.5) >= WITNESS_BITS).map(yearsOf));
    // What the other table prints too, is none of its other columns: of several kinds of anggaran each is its own.
    const met = new Set(alike.flatMap(({ left, right }) => [left, right]));
    for (const pair of pairs) {
      if (pair.left.value !== pair.right.value && (met.has(pair.left) || met.has(pair.right))) continue;
      const recap = [pair.left, pair.right].some(({ recap: own, table }) => own && recaps.has(table)) && pair.left.year === pair.right.year;
      const relation = relationOf(pair.left, pair.right);
      if ((recap || proved.has(yearsOf(pair))) && !countsTwice(relation)) relations.push(relation);
    }
  }
  return relations;
}

/** True for one of several columns of its kind and year: under the heading of each thing, or of each source of money. */
function isOneOfSeveral({ key, year }: Whole, wholes: readonly Whole[]): boolean {
  return wholes.filter((other) => other.key === key && other.year === year).length > 1;
}

/** True for what is left of anggaran in one table and what was spent beyond it in the other: realisasi less anggaran, below nothing. */
function isTurned({ key, value }: Whole, other: Whole): boolean {
  return key === 'sisa' && value * other.value < 0;
}

/** Recaps that repeat the totals of the other tables in at least two places are meant to do so in all. */
function trustedRecaps(wholes: readonly Whole[]): ReadonlySet<number> {
  const agreed = new Map<number, number>();
  for (const mine of wholes.filter(({ recap }) => recap)) {
    const repeats = bitsOf(mine.value, 0.5) >= WITNESS_BITS && wholes.some((other) => !other.recap
      && other.key === mine.key && other.year === mine.year && other.value === mine.value);
    if (repeats) agreed.set(mine.table, (agreed.get(mine.table) ?? 0) + 1);
  }
  return new Set([...agreed].filter(([, count]) => count >= 2).map(([table]) => table));
}

function yearsOf({ left, right }: { readonly left: Whole; readonly right: Whole }): string {
  return `${left.year}|${right.year}`;
}

/** Pairs of tables that print one large value under one kind of column, or of which one is a recap. */
function* tablePairs(wholes: readonly Whole[], recaps: ReadonlySet<number>): Generator<[Whole[], Whole[]]> {
  const byTable = new Map<number, Whole[]>();
  const byValue = new Map<string, number[]>();
  for (const whole of wholes) {
    addTo(byTable, whole.table, whole);
    const key = `${whole.key}|${whole.value}`;
    const alike = byValue.get(key);
    if (!alike) byValue.set(key, [whole.table]);
    else if (alike.at(-1) !== whole.table) alike.push(whole.table);
  }
  const pairs = new Set<string>();
  const add = (a: number, b: number) => pairs.add(a < b ? `${a}|${b}` : `${b}|${a}`);
  for (const tables of byValue.values()) {
    if (tables.length > MOST_TABLES) continue;
    for (const a of tables) for (const b of tables) if (a < b) add(a, b);
  }
  for (const recap of recaps) for (const table of byTable.keys()) if (table !== recap) add(recap, table);
  for (const pair of pairs) {
    const [a, b] = pair.split('|').map((table) => byTable.get(wholeNumber(table)));
    if (a && b) yield [a, b];
  }
}

function relationOf(left: Whole, right: Whole): Relation {
  const [single, several] = right.cells.length === 1 ? [right, left] : [left, right];
  const [target] = single.cells;
  if (!target) throw new Error('a whole has no cell');
  return ONE_WHOLE.of(target, several.cells);
}

const ONE_WHOLE = new Law({ kind: 'jumlah', scale: 1, slack: 0, proved: true, reading: { basis: 'antar-tabel', name: '' } });

const SUMMED: readonly string[] = ['anggaran', 'realisasi', 'sisa', 'target'];

/** A recap prints the totals of several years side by side: rows Anggaran and Realisasi under headings of years. */
function recapOf(table: Table, index: number): Whole[] {
  if (table.columns.every(({ year }) => year === undefined) || new Set(table.columns.map(({ year }) => year)).size < 3) return [];
  return table.rows.flatMap((row) => {
    const key = roleOf([row.label]);
    if (key === undefined || !SUMMED.includes(key)) return [];
    return table.columns.flatMap(({ year, numeric }, c) => {
      const cell = row.numbers[c];
      if (!numeric || !cell || year === undefined) return [];
      return [{ table: index, key, year, scope: undefined, heading: '', cells: [cell], value: cell.value, parts: 1, recap: true as const }];
    });
  });
}

function wholesOf(table: Table, index: number, sums: readonly Relation[]): Whole[] {
  const down = sums.filter(({ kind, target, terms }) => kind === 'jumlah' && terms.every((term) => term.column === target.column));
  const counted = countedRows(table.rows);
  // Without any sum of its own a table is its rows, as long as none of them claims to be a total.
  if (down.length === 0 && (counted.length < 3 || counted.length > MOST_ROWS || counted.some((r) => table.rows[r]?.role !== 'rincian'))) return [];
  const parts = new Uint8Array(table.area.bottom + 1 - table.area.top);
  for (const { terms } of down) mark(parts, terms, table.area.top);
  // Where rows have names, one without was reckoned beside them.
  const named = counted.some((r) => table.rows[r]?.label !== '');
  const tops: Row[] = [];
  for (const r of counted) {
    const row = table.rows[r];
    if (row && !parts[row.index - table.area.top] && !(named && row.label === '')) tops.push(row);
  }
  const own = down.findLast(({ target }) => target.row === tops[0]?.index)?.terms ?? [];
  return table.columns.flatMap((column, c) => {
    if (!column.numeric || !SUMMED.includes(column.role)) return [];
    const rows = tops.length === 1 && !tops[0]?.numbers[c] ? rowsOf(table, own) : tops;
    const cells = rows.flatMap(({ numbers }) => numbers[c] ?? []);
    const value = expectedOf({ kind: 'jumlah', terms: cells, signs: undefined, scale: 1, arah: undefined });
    if (cells.length === 0 || value === undefined || value === 0) return [];
    const heading = headerText(column).toLowerCase();
    const scope = () => scopeOf(table, column);
    return [{ table: index, key: columnKey(column), year: columnYear(table, column), scope, heading, cells, value, parts: Math.max(cells.length, own.length) }];
  });
}

/** Marks the rows in which some cells stand, counted from the top of their table. */
function mark(rows: Uint8Array, cells: readonly NumberCell[], top: number): void {
  for (const { row } of cells) rows[row - top] = 1;
}

/** The rows in which some cells of a table stand. */
function rowsOf(table: Table, cells: readonly NumberCell[]): Row[] {
  const rows = new Set(cells.map(({ row }) => row));
  return table.rows.filter(({ index }) => rows.has(index));
}
