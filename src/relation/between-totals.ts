import type { NumberCell, Table } from '../table/table';
import { bitsOf } from './evidence';
import { expectedOf, type Relation } from './relation';
import { countedRows } from './row-trees';
import { columnKey, columnYear, yearsAgree } from './same-thing';

/** The whole of one column of a table: its total, or the rows that have none above them. */
interface Whole {
  readonly table: number;
  readonly key: string;
  readonly year: number | undefined;
  readonly cells: readonly NumberCell[];
  readonly value: number;
  /** Rows that make it up: a total of one row is no proof of anything. */
  readonly parts: number;
}

/** One agreeing pair of wholes proves that two tables speak of the same sum from this evidence on. */
const WITNESS_BITS = 20;

/** A flat table of more rows than this is a list, not a breakdown of another table's total. */
const MOST_ROWS = 60;

/** Two tables whose totals agree in one column speak of the same whole: then they must agree in the others. */
export function totalEqualities(tables: readonly Table[], sums: ReadonlyMap<Table, readonly Relation[]>): Relation[] {
  const wholes = tables.flatMap((table, t) => wholesOf(table, t, sums.get(table) ?? []));
  const relations: Relation[] = [];
  for (const [a, b] of tablePairs(wholes)) {
    const pairs = a.flatMap((left) => b
      .filter((right) => left.key === right.key && yearsAgree(left.year, right.year) && (left.cells.length === 1 || right.cells.length === 1))
      .map((right) => ({ left, right })));
    const proved = new Set(pairs
      .filter(({ left, right }) => left.value === right.value && Math.max(left.parts, right.parts) > 1 && bitsOf(left.value, 0.5) >= WITNESS_BITS)
      .map(yearsOf));
    for (const pair of pairs) if (proved.has(yearsOf(pair))) relations.push(relationOf(pair.left, pair.right));
  }
  return relations;
}

function yearsOf({ left, right }: { readonly left: Whole; readonly right: Whole }): string {
  return `${left.year}|${right.year}`;
}

function* tablePairs(wholes: readonly Whole[]): Generator<[Whole[], Whole[]]> {
  const byTable = new Map<number, Whole[]>();
  for (const whole of wholes) byTable.set(whole.table, [...(byTable.get(whole.table) ?? []), whole]);
  const groups = [...byTable.values()];
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      const [a, b] = [groups[i], groups[j]];
      if (a && b) yield [a, b];
    }
  }
}

function relationOf(left: Whole, right: Whole): Relation {
  const [single, several] = right.cells.length === 1 ? [right, left] : [left, right];
  const [target] = single.cells;
  if (!target) throw new Error('a whole has no cell');
  return {
    kind: 'jumlah', target, terms: several.cells, scale: 1, slack: 0, proved: true,
    reading: { basis: 'antar-tabel', name: '' },
  };
}

const SUMMED: readonly string[] = ['anggaran', 'realisasi', 'sisa', 'target'];

function wholesOf(table: Table, index: number, sums: readonly Relation[]): Whole[] {
  const down = sums.filter(({ kind, target, terms }) => kind === 'jumlah' && terms.every((term) => term.column === target.column));
  const parts = new Set(down.flatMap(({ terms }) => terms.map(({ row }) => row)));
  const members = new Map<number, readonly number[]>();
  for (const { target, terms } of down) members.set(target.row, terms.map(({ row }) => row));
  const counted = countedRows(table.rows).flatMap((r) => table.rows[r] ?? []);
  // Without any sum of its own a table is its rows, as long as none of them claims to be a total.
  if (down.length === 0 && (counted.length < 3 || counted.length > MOST_ROWS || counted.some(({ role }) => role !== 'rincian'))) return [];
  const tops = counted.map(({ index: row }) => row).filter((row) => !parts.has(row));
  const rowAt = new Map(table.rows.map((row) => [row.index, row]));
  return table.columns.flatMap((column, c) => {
    if (!column.numeric || !SUMMED.includes(column.role)) return [];
    const cellAt = (row: number) => rowAt.get(row)?.numbers[c];
    const [top = -1] = tops;
    const rows = tops.length === 1 && !cellAt(top) ? members.get(top) ?? [] : tops;
    const cells = rows.flatMap((row) => cellAt(row) ?? []);
    const value = expectedOf({ kind: 'jumlah', terms: cells, scale: 1 });
    return cells.length === 0 || value === undefined || value === 0 ? []
      : [{ table: index, key: columnKey(column), year: columnYear(table, column), cells, value, parts: Math.max(cells.length, members.get(top)?.length ?? 0) }];
  });
}
