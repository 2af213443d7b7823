import type { Look, PlannedCell } from './sheet-plan';

/** A row of a planned sheet, its cells at their columns. */
export interface PlannedRow {
  readonly index: number;
  readonly cells: readonly (PlannedCell | undefined)[];
}

/** A rectangle of cells that look the same. */
interface Run {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const INK = '#242424';
const BRAND = '#107C41';
const LINE = '#D1D1D1';

/** What each look is in Excel; loud enough on paper without colour. */
export const LOOKS: Readonly<Record<Look, (range: Excel.Range, rows: number) => void>> = {
  judul({ format }) {
    format.font.size = 16;
    format.font.bold = true;
    format.font.color = BRAND;
  },
  bagian({ format }, rows) {
    format.font.size = 12;
    format.font.bold = true;
    underlined(format, rows, BRAND);
  },
  kepala({ format }, rows) {
    format.font.bold = true;
    format.fill.color = '#F0F0F0';
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    underlined(format, rows, LINE);
  },
  isi({ format }, rows) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    underlined(format, rows, LINE);
  },
  angka({ format }, rows) {
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Top';
    underlined(format, rows, LINE);
  },
  kecil({ format }) {
    format.font.size = 9;
    format.font.color = '#5C5C5C';
  },
  'tanda-tangan': ({ format }, rows) => underlined(format, rows, INK),
};

/** Excel refuses a line between the rows of a single one. */
function underlined(format: Excel.RangeFormat, rows: number, color: string): void {
  for (const side of rows > 1 ? ['EdgeBottom', 'InsideHorizontal'] as const : ['EdgeBottom'] as const) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** Rows from the first to the last, blank ones too. */
export function rowsOf(cells: readonly PlannedCell[]): PlannedRow[] {
  const last = cells.reduce((most, { row }) => Math.max(most, row), -1);
  const rows = Array.from({ length: last + 1 }, (_, index) => ({ index, cells: new Array<PlannedCell | undefined>() }));
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row) row.cells[cell.column] = cell;
  }
  return rows;
}

/** As few rectangles as rows and columns of one look allow. */
export function lookRuns(rows: readonly PlannedRow[]): Run[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (const { index, cells } of rows) {
    const here = runsOf(index, cells);
    const grown = here.map((run) => {
      const above = open.find((other) => other.look === run.look && other.column === run.column && other.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((run) => !grown.some((other) => other.row === run.row && other.column === run.column)));
    open = grown;
  }
  return [...done, ...open];
}

function runsOf(row: number, cells: PlannedRow['cells']): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    if (!cell) return;
    const last = runs.at(-1);
    if (last && last.look === cell.look && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ look: cell.look, row, column, rows: 1, columns: 1 });
  });
  return runs;
}
