import { exactSum } from '../../domain/printed';
import { headerText, type NumberCell } from '../../table/table';
import type { Grid, Structure } from './sum-structure';

/** A column by whose numbers the rows of a structure may be weighted. */
export interface Weights {
  readonly column: number;
  /** What the weights come to, where they are parts of a whole; 0 where they count something, and the mean is over all that they come to. */
  readonly whole: number;
}

/** Weights of more rows than this are no longer looked at. */
const MOST_PARTS = 200;
const FEWEST_PARTS = 2;

const WHOLES: readonly number[] = [1, 100];
/** Headings of those who were asked: whatever stands below them as their number, they are what means are weighted by. */
const ASKED = /responden|sampel|kuesioner|kuisioner/i;

/** The columns that may be weights of a structure's rows: parts of 1 or 100 %, or numbers that the structure adds up. */
export function weightsFor(grid: Grid, structure: Structure): Weights[] {
  const { target, members } = structure;
  if (members.length < FEWEST_PARTS || members.length > MOST_PARTS) return [];
  return grid.columns.flatMap((column) => {
    // Most columns are none at the first glance, and each row asks for them all.
    if (members.some((member) => isNoWeight(grid.cell(member, column)))) return [];
    const cells = members.flatMap((member) => grid.cell(member, column) ?? []);
    if (cells.every(({ value }) => value === cells[0]?.value)) return [];
    const sum = exactSum(cells.map(({ value }) => value), 9);
    const total = grid.cell(target, column);
    const whole = WHOLES.find((one) => sum === one && (total === undefined || total.value === one));
    if (whole !== undefined) return [{ column, whole }];
    const heading = grid.table.columns[column];
    if (!cells.every(({ value }) => Number.isInteger(value))) return [];
    const counts = total?.value === sum || (heading !== undefined && ASKED.test(headerText(heading)));
    return counts ? [{ column, whole: 0 }] : [];
  });
}

function isNoWeight(cell: NumberCell | undefined): boolean {
  return cell === undefined || cell.dash || cell.value <= 0;
}
