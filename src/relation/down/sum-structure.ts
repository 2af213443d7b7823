import { exactSum, hidesDigits, noiseOf, unit } from '../../domain/printed';
import { mapped } from '../../sheet/lists';
import type { NumberCell, Row, Table } from '../../table/table';
import { bitsOf, VIOLATION } from '../evidence';
import type { Reading } from '../relation';
import { surveyOf } from '../survey';

/** One reading of one row: it sums up the member rows. Indices are into the table's rows. */
export interface Structure {
  readonly target: number;
  readonly members: readonly number[];
  readonly basis: Reading['basis'];
  /** It averages its members instead of adding them up. */
  readonly mean: boolean;
  /** The member that it takes from the others instead of adding it. */
  readonly taken?: number | undefined;
  /** Which of the ways to read such words this is; the tables of one workbook are read in the same way. */
  readonly way?: string | undefined;
}

/** That a structure holds in a column, and what that is worth; little where at most one part is not zero. */
interface Agreement { readonly column: number; readonly bits: number; readonly trivial: boolean }

/** How a structure fares in each column where it can be judged. Indices are into the table's columns. */
export interface Judged extends Structure {
  readonly agrees: readonly Agreement[];
  readonly violates: readonly number[];
  readonly bits: number;
}

/** Sums are exact to this many decimals. */
const MOST_DECIMALS = 9;

const DIGIT = /\d/;

const NO_VALUES = new Float64Array(0);

/** The table's numbers by column, quick to walk. */
export class Grid {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Columns that take part, as indices into the table's columns. */
  readonly columns: readonly number[];
  /** By column: values by row, NaN where there is none. */
  private readonly values: readonly Float64Array[];
  /** By column: rounding allowed to each part; 0 where the numbers are whole. */
  private readonly grain: readonly number[];
  /** By column: the most decimals that one of its numbers has. */
  private readonly finest: Uint8Array;
  /** Columns in which a number has digits that its format does not show. */
  private readonly hiding: Uint8Array;
  private readonly worths: Float64Array[] = [];
  private readonly answers: ReadonlySet<Row> | undefined;
  private readonly unread: { readonly row: number; readonly column: number }[] = [];

  constructor(table: Table) {
    this.table = table;
    this.rows = table.rows;
    this.columns = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
    this.values = mapped(table.columns, ({ numeric }) => (numeric ? new Float64Array(table.rows.length).fill(NaN) : NO_VALUES));
    const survey = surveyOf(table);
    this.answers = survey && new Set(survey.answers);
    this.grain = mapped(table.columns, ({ decimals }) => (decimals === 0 ? 0 : unit(decimals) / 2));
    this.finest = new Uint8Array(table.columns.length);
    this.hiding = new Uint8Array(table.columns.length);
    for (const column of this.columns) this.read(column);
  }

  private read(column: number): void {
    const values = this.valuesOf(column);
    let finest = 0;
    for (let row = 0; row < this.rows.length; row++) {
      const cell = this.cell(row, column);
      if (cell) {
        values[row] = cell.value;
        if (cell.decimals > finest) finest = cell.decimals;
        if (hidesDigits(cell)) this.hiding[column] = 1;
      }
      const text = this.rows[row]?.texts[column];
      if (text !== undefined && DIGIT.test(text)) this.unread.push({ row, column });
    }
    this.finest[column] = Math.min(MOST_DECIMALS, finest);
  }

  /** The most decimals that one of the column's numbers has, as far as sums are exact. */
  finestOf(column: number): number {
    return this.finest[column] ?? MOST_DECIMALS;
  }

  hidesDigits(column: number): boolean {
    return this.hiding[column] === 1;
  }

  /** True for what one respondent answered, which is never the sum of what others did. */
  isAnswer(row: number): boolean {
    const own = this.rows[row];
    return own !== undefined && this.answers !== undefined && this.answers.has(own);
  }

  cell(row: number, column: number): NumberCell | undefined {
    return this.rows[row]?.numbers[column];
  }

  /** True when among some rows a cell of the column holds digits that could not be read: then nobody knows what they add up to. */
  hasUnread(rows: readonly number[], column: number): boolean {
    if (this.unread.length === 0) return false;
    const [first, last] = [rows.reduce((a, b) => Math.min(a, b), Infinity), rows.reduce((a, b) => Math.max(a, b), 0)];
    return this.unread.some((entry) => entry.column === column && entry.row >= first && entry.row <= last);
  }

  value(row: number, column: number): number {
    return this.values[column]?.[row] ?? NaN;
  }

  valuesOf(column: number): Float64Array {
    return this.values[column] ?? NO_VALUES;
  }

  tolerance(column: number, parts: number): number {
    return (this.grain[column] ?? 0) * (parts + 1);
  }

  /** By row: more bits than this no sum of the column's numbers is worth whose total is that one; 0 where there is none. */
  worthsOf(column: number): Float64Array {
    const tolerance = Math.max(this.tolerance(column, 1), unit(this.finest[column] ?? MOST_DECIMALS) / 2);
    return this.worths[column] ??= this.valuesOf(column).map((total) => (Number.isNaN(total) ? 0 : bitsOf(total, tolerance)));
  }
}

/** Judges a structure in the given columns. Blanks and dashes count as zero; a column of blanks only says nothing. */
export function judge(grid: Grid, structure: Structure, columns: readonly number[]): Judged {
  const agrees: Agreement[] = [];
  const violates: number[] = [];
  let bits = 0;
  for (const column of columns) {
    const target = grid.cell(structure.target, column);
    if (!target || target.dash) continue;
    const verdict = compare(grid, column, target, structure);
    if (verdict === undefined) continue;
    if (verdict) {
      agrees.push(verdict);
      bits += verdict.bits;
    } else if (!grid.hasUnread(structure.members, column)) violates.push(column);
  }
  const { target, members, basis, mean, taken, way } = structure;
  return { target, members, basis, mean, taken, way, agrees, violates, bits };
}

/** What is judged of a structure in all columns, in some of them only. */
export function judgedIn(columns: readonly number[], { target, members, basis, mean, taken, way, agrees, violates }: Judged): Judged {
  const agreeing = agrees.every(({ column }) => columns.includes(column)) ? agrees : agrees.filter(({ column }) => columns.includes(column));
  let bits = 0;
  for (const agreement of agreeing) bits += agreement.bits;
  return { target, members, basis, mean, taken, way, agrees: agreeing, violates: violates.filter((column) => columns.includes(column)), bits };
}

/** What a structure adds up or averages in one column. A dash is zero in a sum; in a mean it is nothing, unless only as zero it gives what is printed. */
export function partsOf(grid: Grid, structure: Structure, column: number): NumberCell[] {
  const { target, members, mean } = structure;
  const isCell = (cell: NumberCell | undefined): cell is NumberCell => cell !== undefined;
  const cells = mapped(members, (member) => grid.cell(member, column));
  const all = cells.every(isCell) ? cells : cells.filter(isCell);
  const filled = mean && all.some(({ dash }) => dash) ? all.filter(({ dash }) => !dash) : all;
  const printed = filled.length < all.length ? grid.cell(target, column) : undefined;
  return printed && isMeanOf(printed, filled, all.length) ? all : filled;
}

/** By how many the sum of the given parts is divided: a blank is none of those that are averaged, unless only as zero it gives what is printed. */
export function divisorOf(grid: Grid, { target, members, mean }: Structure, column: number, parts: readonly NumberCell[]): number {
  const printed = mean && parts.length < members.length ? grid.cell(target, column) : undefined;
  return !mean ? 1 : printed && isMeanOf(printed, parts, members.length) ? members.length : parts.length;
}

/** By which sign each part counts; undefined where all are added. */
export function signsOf(grid: Grid, { taken }: Structure, column: number, parts: readonly NumberCell[]): readonly number[] | undefined {
  if (taken === undefined) return undefined;
  const cell = grid.cell(taken, column);
  return mapped(parts, (part) => (part === cell ? -1 : 1));
}

/** True when a number is what others come to over so many, and not over as many as they are. */
function isMeanOf({ value, decimals }: NumberCell, parts: readonly NumberCell[], share: number): boolean {
  const sum = exactSum(parts.map((part) => part.value), parts.reduce((most, part) => Math.max(most, part.decimals), 0));
  return isNear(value, sum, share, unit(decimals)) && !isNear(value, sum, parts.length, unit(decimals));
}

/** How one column of a structure agrees; false where it does not, undefined where it says nothing. */
function compare(grid: Grid, column: number, target: NumberCell, structure: Structure): Agreement | false | undefined {
  const values = grid.valuesOf(column);
  let decimals = target.decimals;
  let parts = 0;
  let nonZero = 0;
  let stored = 0;
  let size = 0;
  // How each part is printed matters only where one may have more decimals, or be a dash that a mean leaves out.
  const alike = !structure.mean && grid.finestOf(column) <= decimals;
  for (const member of structure.members) {
    const value = values[member] ?? NaN;
    if (Number.isNaN(value)) continue;
    const part = alike ? undefined : grid.cell(member, column);
    if (part) {
      if (structure.mean && part.dash) continue;
      if (part.decimals > decimals) decimals = part.decimals;
    }
    parts++;
    stored += member === structure.taken ? -value : value;
    size += Math.abs(value);
    if (value !== 0) nonZero++;
  }
  // A parent at zero over parts that are not was never filled in: that is no wrong sum.
  if (parts === 0 || target.value === 0) return undefined;
  decimals = Math.min(MOST_DECIMALS, decimals);
  const share = !structure.mean ? 1 : parts === structure.members.length ? parts : divisorOf(grid, structure, column, partsOf(grid, structure, column));
  const step = unit(target.decimals);
  const tolerance = structure.mean ? step : grid.tolerance(column, parts) + noiseOf(target.decimals);
  // What is far off by doubles is off exactly, too: rounding moves no part by more than a unit.
  const mayFit = isNear(target.value, stored, share, tolerance + parts * (unit(decimals) + Number.EPSILON * size));
  const fits = mayFit && isNear(target.value, sumOf(grid, structure, column, decimals), share, tolerance);
  if (!fits && !(grid.hidesDigits(column) && isNear(target.value, stored, share, step))) return false;
  const trivial = nonZero < 2;
  return { column, bits: bitsOf(target.value, Math.max(tolerance, unit(decimals) / 2)) * (trivial ? 0.35 : 1), trivial };
}

function isNear(value: number, sum: number, share: number, within: number): boolean {
  return Math.abs(value - sum / share) <= within + 8 * Number.EPSILON * Math.abs(sum);
}

/** Adds up in whole units of the last digit, as long as that is exact. */
function sumOf(grid: Grid, structure: Structure, column: number, decimals: number): number {
  const values = grid.valuesOf(column);
  const scale = 10 ** decimals;
  let total = 0;
  for (const member of structure.members) {
    const value = values[member] ?? NaN;
    if (Number.isNaN(value)) continue;
    const scaled = Math.round(value * scale);
    total += member === structure.taken ? -scaled : scaled;
    if (!Number.isSafeInteger(total)) {
      const parts = partsOf(grid, structure, column);
      return exactSum(parts.map((part) => part.value), decimals, signsOf(grid, structure, column, parts));
    }
  }
  return total / scale;
}

/** Evidence for a structure less what speaks against it. */
export function scoreOf(judged: Judged, prior = 0): number {
  return judged.bits - VIOLATION * judged.violates.length - prior;
}
