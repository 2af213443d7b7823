import { exactSum } from '../../domain/printed';
import { groupedBy } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { NumberCell, Table } from '../../table/table';
import { bitsOf } from '../evidence';
import type { Relation } from '../relation';
import { finest } from '../values';
import type { End } from './totals-of-rows';

/** Relations of which the greater number has in it another row of its own in one of the tables: one thing there, two here. */
export function joinedOf(odd: readonly Relation[], ends: readonly End[]): ReadonlySet<Relation> {
  if (odd.length === 0) return NONE;
  const rows = ends.map(({ table, column }) => table && rowsByValue(table)(column));
  return new Set(odd.filter(({ target, terms: [term] }) => {
    const gap = term ? Math.abs(target.value - term.value) : 0;
    return rows.some((byValue) => byValue?.get(gap)?.some((cell) => cell !== target && cell !== term));
  }));
}

const NONE: ReadonlySet<Relation> = new Set();

/** The numbers of a table's detail rows by value, column by column. */
const rowsByValue = remembered(({ rows }: Table) => {
  const columns: Map<number, NumberCell[]>[] = [];
  return (column: number) => columns[column] ??= groupedBy(rows.flatMap(({ role, numbers }) => (role === 'rincian' ? numbers[column] ?? [] : [])), ({ value }) => value);
});

/** From this size on no number is the sum of others by chance. */
const LEAST_BITS = 13;

/**
 * Of the numbers that one name has in several tables those that are no one number: one table has it whole and the others split it between them,
 * as sources of money do, or each has another one, as units have of a program. A slip would leave the others alike.
 * @param kindOf what each of them is, and of which year
 */
export function splitAmong<T extends { readonly cell: NumberCell; readonly table: number }>(named: readonly T[], kindOf: (entry: T) => string): ReadonlySet<NumberCell> {
  const split = new Set<NumberCell>();
  if (named.length < FEWEST_SPLIT) return split;
  for (const entries of groupedBy(named, kindOf).values()) {
    const cells = entries.map(({ cell }) => cell);
    if (isWholeAndParts(cells) || isAnotherInEach(entries)) for (const cell of cells) split.add(cell);
  }
  return split;
}

/** The whole and two parts of it. */
const FEWEST_SPLIT = 3;
/** So many tables that all differ do so by no slips. */
const FEWEST_UNITS = 4;

function isWholeAndParts(cells: readonly NumberCell[]): boolean {
  const [whole, ...parts] = cells.toSorted((a, b) => b.value - a.value);
  if (!whole || cells.length < FEWEST_SPLIT || bitsOf(whole.value, 10 ** -whole.decimals / 2) < LEAST_BITS) return false;
  return exactSum(parts.map(({ value }) => value), finest(cells)) === whole.value;
}

function isAnotherInEach(entries: readonly { readonly cell: NumberCell; readonly table: number }[]): boolean {
  const tables = new Set(entries.map(({ table }) => table)).size;
  return tables >= FEWEST_UNITS && new Set(entries.map(({ cell }) => cell.value)).size === entries.length;
}

/** Rows of one of two tables that have more than in the other one, and those that have less. */
export interface Lean { readonly more: Set<number>; readonly less: Set<number> }

/** In so many rows one table has more than another one, and in none less, when it tells of more. */
const MANY_ROWS = 4;

/** Notes in what rows of a table the given numbers differ from those of another one. */
export function noteLean({ more, less }: Lean, odd: readonly Relation[], table: Table | undefined): void {
  for (const { target, terms: [term] } of odd) {
    const [own, other] = table && term && standsIn(table, term) ? [term, target] : [target, term];
    if (other) (own.value > other.value ? more : less).add(own.row);
  }
}

function standsIn({ sheet, area }: Table, { sheet: name, row, column }: NumberCell): boolean {
  return name === sheet.name && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** True when one of two tables tells of more than the other: of all sources of money, of a longer time. */
export function tellsMore({ more, less }: Lean): boolean {
  return Math.min(more.size, less.size) === 0 && Math.max(more.size, less.size) >= MANY_ROWS;
}
