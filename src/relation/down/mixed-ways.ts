import { unit } from '../../domain/printed';
import { remembered } from '../../sheet/remembered';
import { headerText, type NumberCell, type Role, type Table } from '../../table/table';
import { bitsOf } from '../evidence';
import { Law, type Reading, type Relation } from '../relation';
import { roleOf, SELDOM_ADDED } from './additive';
import { RESULT } from './open-rows';
import { divisorOf, partsOf, type Grid, type Judged } from './sum-structure';
import { openRowsOf } from './sums';
import { weightsFor, type Weights } from './weights';

/** One way in which a cell may follow from the rows of its column. */
export interface Way {
  readonly relation: Relation;
  /** Ways with a key in common vouch for each other: of the same words elsewhere, of one row, or of a mean and what it is weighted by. */
  readonly keys: readonly string[];
  /** What it is worth that it holds. */
  readonly bits: number;
  /** The words of the row or the column say so. */
  readonly spoken: boolean;
  /** … and that it does not hold is worth a look, though no other cell follows so. */
  readonly doubtful: boolean;
  readonly basis: Reading['basis'];
  /** Each of the rows, which are several, has a number. */
  readonly whole: boolean;
}

/** What is not averaged in a total row. */
const AMOUNTS: readonly Role[] = ['anggaran', 'sisa'];

/** Roles of marks. */
const MARKS: readonly Role[] = ['nilai', 'unsur'];

const MEAN = /\b(rata|rerata|mean)\b/i;
const TOTAL = /\b(jumlah|total|jml)\b/i;
const WEIGHTED = /tert(im)?b(an)?g/i;

/** The cells of rows that are something else in some of their columns. */
export const mixedCellsOf = remembered((table: Table): readonly NumberCell[] => {
  const { grid, rows } = openRowsOf(table);
  return grid ? rows.flatMap(({ target, agrees, violates }) => [...agrees.map(({ column }) => column), ...violates].flatMap((column) => grid.cell(target, column) ?? [])) : [];
});

/** The ways of those of a table's cells that are open. */
export function mixedWaysOf(table: Table, open: ReadonlySet<NumberCell>): readonly Way[] {
  const { grid, rows } = openRowsOf(table);
  if (!grid) return [];
  return rows.flatMap((row) => {
    const isOpen = (column: number) => {
      const cell = grid.cell(row.target, column);
      return cell !== undefined && open.has(cell);
    };
    const [agrees, violates] = [row.agrees.map(({ column }) => column).filter(isOpen), row.violates.filter(isOpen)];
    return agrees.length + violates.length === 0 ? [] : new RowWays(grid, row).all(agrees, violates);
  });
}

/** The ways of one row. */
class RowWays {
  private readonly label: string;
  private readonly weights: readonly Weights[];

  constructor(private readonly grid: Grid, private readonly row: Judged) {
    this.label = grid.rows[row.target]?.label ?? '';
    this.weights = row.basis === 'kata' ? weightsFor(grid, row) : [];
  }

  /** @param agrees, violates the columns that are looked at, by how the row fares there */
  all(agrees: readonly number[], violates: readonly number[]): Way[] {
    const { mean, way } = this.row;
    // What names a result, and no total, is one only where it is weighted.
    if (way === RESULT && this.weights.length === 0) return [];
    const agreeing = agrees.flatMap((column) => [mean ? this.meanIn(column) : this.sumIn(column), ...this.weightedIn(column)]);
    const violating = violates.flatMap((column) => [mean || this.isCount(column) ? this.sumIn(column) : undefined, this.meanIn(column), ...this.weightedIn(column)]);
    return [...agreeing, ...violating].filter((way) => way !== undefined);
  }

  private sumIn(column: number): Way | undefined {
    const { grid, row } = this;
    const target = grid.cell(row.target, column);
    if (!target || (row.mean && this.isRelative(column))) return undefined;
    const parts = partsOf(grid, { ...row, mean: false }, column);
    const slack = grid.tolerance(column, parts.length);
    const bits = bitsOf(target.value, Math.max(slack, unit(target.decimals) / 2));
    const counts = this.isCount(column) ? [this.keyOfCount(column)] : [];
    return this.way(column, this.law('jumlah', 1, slack).of(target, parts), { bits, spoken: counts.length > 0 || TOTAL.test(this.label), keys: counts });
  }

  private meanIn(column: number): Way | undefined {
    const { grid, row } = this;
    const target = grid.cell(row.target, column);
    const mean = { ...row, mean: true };
    const parts = target && this.mayAverage(column) ? partsOf(grid, mean, column) : [];
    if (!target || parts.length === 0) return undefined;
    const spoken = (row.mean || MEAN.test(this.label)) && this.isRated(column);
    return this.way(column, this.law('rata-rata', divisorOf(grid, mean, column, parts), 0).of(target, parts), { bits: rangeBits(target, parts, 0), spoken });
  }

  private weightedIn(column: number): Way[] {
    const { grid, row: { target: own, members } } = this;
    const target = grid.cell(own, column);
    if (!target || this.weights.length === 0 || !this.mayAverage(column)) return [];
    const values = members.flatMap((member) => grid.cell(member, column) ?? []);
    if (values.length < members.length || values.some(({ dash }) => dash)) return [];
    const grain = values.reduce((most, { decimals }) => Math.max(most, decimals), 0);
    const slack = grain === 0 ? 0 : unit(grain) / 2;
    return this.weights.filter((weights) => weights.column !== column).map(({ column: by, whole }) => {
      const weights = members.flatMap((member) => grid.cell(member, by) ?? []);
      const spoken = (whole > 0 || WEIGHTED.test(`${this.label} ${this.headingOf(column)}`)) && this.isRated(column);
      return this.way(column, this.law('tertimbang', whole, slack).of(target, [...values, ...weights]), {
        bits: rangeBits(target, values, slack), spoken, by: this.headingOf(by), keys: whole === 0 ? [this.keyOfCount(by)] : [],
      });
    });
  }

  private way(column: number, relation: Relation, { bits, spoken, by = '', keys = [] }: Pick<Way, 'bits' | 'spoken'> & { by?: string; keys?: readonly string[] }): Way {
    const { kind, terms, target } = relation;
    const { basis, way, mean, members } = this.row;
    const law = `${kind}|${basis}|${way ?? ''}|${by}`;
    const ofRow = basis === 'kata' ? [`${law}|${this.isRelative(column)}|${target.sheet}!${target.row}`] : [];
    return {
      relation,
      keys: [`${law}|${this.headingOf(column)}`, ...ofRow, ...keys],
      bits,
      spoken,
      doubtful: spoken && !mean && kind !== 'jumlah',
      basis,
      whole: members.length > 1 && (kind === 'tertimbang' ? terms.length / 2 : terms.length) === members.length,
    };
  }

  private law(kind: Relation['kind'], scale: number, slack: number): Law {
    return new Law({ kind, scale, slack, proved: true, reading: { basis: this.row.basis, name: this.label } });
  }

  /** True for a column of numbers by which means are weighted. */
  private isCount(column: number): boolean {
    return this.weights.some((weights) => weights.column === column && weights.whole === 0);
  }

  private keyOfCount(column: number): string {
    return `${this.grid.table.sheet.name}!${this.grid.rows[this.row.target]?.index ?? 0},${column}`;
  }

  /** True for a column whose numbers may be averaged: percentages, marks, and what has decimals and is no amount. */
  private mayAverage(column: number): boolean {
    return this.isRated(column) || ((this.row.mean || (this.grid.table.columns[column]?.decimals ?? 0) > 0) && !AMOUNTS.includes(roleOf(this.grid, column)));
  }

  private isRelative(column: number): boolean {
    return SELDOM_ADDED.includes(roleOf(this.grid, column));
  }

  /** True for a column of percentages or marks. */
  private isRated(column: number): boolean {
    return this.isRelative(column) || MARKS.includes(roleOf(this.grid, column));
  }

  /** What a column is called in whatever year. */
  private headingOf(column: number): string {
    const heading = this.grid.table.columns[column];
    return heading ? headerText(heading).toLowerCase().replace(/\b(19|20)\d\d\b/g, '') : '';
  }
}

/** What it is worth that a number is one mean of others: it lies among them anyway. */
function rangeBits(target: NumberCell, parts: readonly NumberCell[], slack: number): number {
  const [low, high] = parts.reduce(([least, most], { value }) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  return high > low ? bitsOf(target.value, unit(target.decimals) + slack, high - low) : 0;
}
