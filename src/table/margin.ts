import type { Cell } from '../sheet/snapshot';
import { isNumberingLine, isWordLine, Line, lookOf } from './lines';

/** A column of more cells than this belongs to the table. */
const MOST_CELLS = 3;
/** Rows at the top of a table among which its headings are looked for. */
const TOP = 12;

/**
 * Parts from a table what somebody keeps beside its title or its headings: a result typed there for a look.
 * Below the headings such a number does no harm; above them it would make the title the first row of the table.
 * @returns the table's lines, and those of the margin
 */
export function withoutMargin(lines: readonly Line[]): { readonly table: readonly Line[]; readonly margin: readonly Line[] } {
  const loose = looseColumns(lines);
  const isLoose = ({ column }: Cell): boolean => loose.has(column);
  const bottom = loose.size === 0 ? undefined : lines.slice(0, TOP).findLast(({ row, cells }) => isHeading(new Line(row, cells.filter((cell) => !isLoose(cell)))))?.row;
  if (bottom === undefined) return { table: lines, margin: [] };
  const part = (takes: (cell: Cell, row: number) => boolean): Line[] => lines
    .map(({ row, cells }) => new Line(row, cells.filter((cell) => takes(cell, row))))
    .filter(({ cells }) => cells.length > 0);
  return { table: part((cell, row) => row > bottom || !isLoose(cell)), margin: part((cell, row) => row <= bottom && isLoose(cell)) };
}

const isHeading = (line: Line): boolean => line.cells.length >= 2 && (isWordLine(line) || isNumberingLine(line));

/** Columns of a few numbers and no words, with nothing to either side at the top of the table. */
function looseColumns(lines: readonly Line[]): ReadonlySet<number> {
  const filled = new Set(lines.slice(0, TOP).flatMap(({ cells }) => cells.map(({ column }) => column)));
  return new Set([...filled].filter((column) => !filled.has(column - 1) && !filled.has(column + 1) && hasFewNumbers(column, lines)));
}

function hasFewNumbers(column: number, lines: readonly Line[]): boolean {
  let count = 0;
  for (const { cells } of lines) {
    const own = cells.find((cell) => cell.column === column);
    if (!own) continue;
    const look = lookOf(own);
    if (look === 'text' || look === 'year' || ++count > MOST_CELLS) return false;
  }
  return true;
}
