import { isNumberingLine, isWordLine, type Line, type LineCell } from './lines';

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
  const isLoose = ({ cell }: LineCell): boolean => loose.has(cell.column);
  const bottom = loose.size === 0 ? undefined : lines.slice(0, TOP).findLast((line) => isHeading({ ...line, cells: line.cells.filter((cell) => !isLoose(cell)) }))?.row;
  if (bottom === undefined) return { table: lines, margin: [] };
  const part = (takes: (cell: LineCell, row: number) => boolean): Line[] => lines
    .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => takes(cell, row)) }))
    .filter(({ cells }) => cells.length > 0);
  return { table: part((cell, row) => row > bottom || !isLoose(cell)), margin: part((cell, row) => row <= bottom && isLoose(cell)) };
}

const isHeading = (line: Line): boolean => line.cells.length >= 2 && (isWordLine(line) || isNumberingLine(line));

/** Columns of a few numbers and no words, with nothing to either side at the top of the table. */
function looseColumns(lines: readonly Line[]): ReadonlySet<number> {
  const columns = new Map<number, LineCell[]>();
  for (const { cells } of lines) {
    for (const entry of cells) {
      const known = columns.get(entry.cell.column);
      if (known) known.push(entry);
      else columns.set(entry.cell.column, [entry]);
    }
  }
  const few = [...columns].filter(([, cells]) => cells.length <= MOST_CELLS && cells.every(({ look }) => look === 'number' || look === 'none')).map(([column]) => column);
  const filled = new Set(lines.slice(0, TOP).flatMap(({ cells }) => cells.map(({ cell }) => cell.column)));
  return new Set(few.filter((column) => !filled.has(column - 1) && !filled.has(column + 1)));
}
