import { exactSum, unit } from '../domain/printed';
import type { NumberCell, Row, Table } from '../table/table';
import { bitsOf, VIOLATION } from './evidence';
import type { Reading } from './relation';

/** One reading of one row: it sums up the member rows. Indices are into the table's rows. */
export interface Structure {
  readonly target: number;
  readonly members: readonly number[];
  readonly basis: Reading['basis'];
  /** It averages its members instead of adding them up. */
  readonly mean: boolean;
  /** Which of the ways to read such words this is; the tables of one workbook are read in the same way. */
  readonly way?: string;
}

/** How a structure fares in each column where it can be judged. Indices are into the table's columns. */
export interface Judged extends Structure {
  readonly agrees: readonly { readonly column: number; readonly bits: number; readonly trivial: boolean }[];
  readonly violates: readonly number[];
  readonly bits: number;
}

/** The table's numbers by column, quick to walk. NaN where there is none. */
export class Grid {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Columns that take part, as indices into the table's columns. */
  readonly columns: readonly number[];
  readonly values: ReadonlyMap<number, Float64Array>;
  /** Rounding allowed to each part of a column: 0 where the numbers are whole or add up to the last digit. */
  readonly grain: ReadonlyMap<number, number>;

  constructor(table: Table) {
    this.table = table;
    this.rows = table.rows;
    this.columns = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
    this.values = new Map(this.columns.map((c) => [c, Float64Array.from(table.rows, (row) => row.numbers[c]?.value ?? NaN)]));
    this.grain = new Map(this.columns.map((c) => [c, grainOf(table, c)]));
  }

  cell(row: number, column: number): NumberCell | undefined {
    return this.rows[row]?.numbers[column];
  }

  value(row: number, column: number): number {
    return this.values.get(column)?.[row] ?? NaN;
  }

  tolerance(column: number, parts: number): number {
    return (this.grain.get(column) ?? 0) * (parts + 1);
  }
}

function grainOf(table: Table, column: number): number {
  const decimals = table.columns[column]?.decimals ?? 0;
  return decimals === 0 ? 0 : unit(decimals) / 2;
}

/** Judges a structure in the given columns. Blanks and dashes count as zero; a column of blanks only says nothing. */
export function judge(grid: Grid, structure: Structure, columns: readonly number[] = grid.columns): Judged {
  const agrees: { column: number; bits: number; trivial: boolean }[] = [];
  const violates: number[] = [];
  for (const column of columns) {
    const target = grid.cell(structure.target, column);
    if (!target || target.dash) continue;
    const parts = partsOf(grid, structure, column);
    if (parts.length === 0) continue;
    const verdict = compare(grid, column, target, parts, structure.mean);
    if (verdict === undefined) continue;
    if (verdict) agrees.push({ column, ...verdict });
    else violates.push(column);
  }
  const bits = agrees.reduce((sum, agreement) => sum + agreement.bits, 0);
  return { ...structure, agrees, violates, bits };
}

/** What a structure adds up or averages in one column. A dash is zero in a sum and nothing in a mean. */
export function partsOf(grid: Grid, { members, mean }: Structure, column: number): NumberCell[] {
  return members.flatMap((member) => grid.cell(member, column) ?? []).filter(({ dash }) => !(mean && dash));
}

function compare(grid: Grid, column: number, target: NumberCell, parts: readonly NumberCell[], mean: boolean) {
  const decimals = Math.min(9, parts.reduce((most, part) => Math.max(most, part.decimals), target.decimals));
  const sum = exactSum(parts.map(({ value }) => value), decimals);
  const nonZero = parts.filter(({ value }) => value !== 0).length;
  if (target.value === 0 && sum === 0) return undefined;
  // A parent at zero over parts that are not was never filled in: that is no wrong sum.
  if (target.value === 0) return undefined;
  const expected = mean ? sum / parts.length : sum;
  const tolerance = mean ? unit(target.decimals) : grid.tolerance(column, parts.length);
  if (Math.abs(target.value - expected) > tolerance + 8 * Number.EPSILON * Math.abs(expected)) return false;
  const trivial = nonZero < 2;
  const bits = bitsOf(target.value, Math.max(tolerance, unit(decimals) / 2)) * (trivial ? 0.35 : 1);
  return { bits, trivial };
}

/** Evidence for a structure less what speaks against it. */
export function scoreOf(judged: Judged, prior = 0): number {
  return judged.bits - VIOLATION * judged.violates.length - prior;
}
