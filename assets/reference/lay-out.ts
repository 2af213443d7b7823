import type { Area } from '../../src/sheet/address';
import type { Cell, Sheet } from '../../src/sheet/snapshot';
import type { SheetLook } from '../../src/host/xlsx/write-sheet';
import type { Look } from '../../src/host/xlsx/write-styles';
import { typedCell } from './printed-cell';
import type { PrintedTable } from './report';
import type { SheetPlan, TablePlan } from './sheets';

/** A sheet, its look, and the row in which each of its tables begins. */
export interface LaidOutSheet {
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly firstRows: ReadonlyMap<string, number>;
}

const ROWS_BETWEEN_TABLES = 2;
const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
const isNumberLike = (value: unknown): boolean => typeof value === 'number' || /^[\d.,]+%?$/.test(String(value));

/** A header cell spans the empty ones beside it that have words of their own below, or else the empty ones below it. */
function headerMerges(rows: PrintedTable['rows'], headerRows: number): Area[] {
  const text = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const merges: Area[] = [];
  const isFree = (row: number, column: number): boolean =>
    row < headerRows && column < (rows[row]?.length ?? 0) && !text(row, column) && !merges.some((area) => contains(area, row, column));
  rows.slice(0, headerRows).forEach((cells, top) => {
    cells.forEach((words, left) => {
      if (!words) return;
      let right = left;
      while (isFree(top, right + 1) && text(top + 1, right + 1) && top + 1 < headerRows) right += 1;
      let bottom = top;
      while (right === left && isFree(bottom + 1, left)) bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

/** Puts the tables of one sheet below each other, each with its title above and its notes and source below. */
export function layOut(plan: SheetPlan, tables: ReadonlyMap<string, PrintedTable>): LaidOutSheet {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const looks = new Map<string, Look>();
  const blanks: [number, number][] = [];
  const firstRows = new Map<string, number>();
  let row = 0;

  const line = (value: string, width: number, title: boolean): void => {
    cells.push({ row, column: 0, value, ...(title ? { bold: true } : {}) });
    if (title) {
      merges.push({ top: row, left: 0, bottom: row, right: width - 1 });
      looks.set(`${row} 0`, { align: 'center' });
    }
    row += 1;
  };

  const body = (table: PrintedTable, { headerRows, merges: bodyMerges = [] }: TablePlan): void => {
    const bold = new Set(table.bold.map(([r, c]) => `${r} ${c}`));
    const top = row;
    table.rows.forEach((printedRow, r) => {
      printedRow.forEach((printed, c) => {
        const typed = typedCell(printed);
        const align = r < headerRows ? 'center' : isNumberLike(printed) ? 'right' : undefined;
        looks.set(`${top + r} ${c}`, { border: true, wrap: true, ...(align ? { align } : {}) });
        if (printed === '') blanks.push([top + r, c]);
        else cells.push({ row: top + r, column: c, ...typed, ...(bold.has(`${r} ${c}`) ? { bold: true } : {}) });
      });
    });
    const own = bodyMerges.map(([t, left, b, right]) => ({ top: t, left, bottom: b, right }));
    for (const area of [...headerMerges(table.rows, headerRows), ...own]) {
      merges.push({ ...area, top: area.top + top, bottom: area.bottom + top });
    }
    row += table.rows.length;
  };

  for (const tablePlan of plan.tables) {
    const table = tables.get(tablePlan.id);
    if (!table) throw new Error(`the data has no table ${tablePlan.id}`);
    const width = table.rows[0]?.length ?? 1;
    if (tablePlan.number) line(`Tabel ${tablePlan.number}`, width, true);
    line(table.title, width, true);
    firstRows.set(table.id, row);
    body(table, tablePlan);
    for (const note of tablePlan.notes ?? []) line(note, width, false);
    if (table.source) line(`Sumber : ${table.source}`, width, false);
    row += ROWS_BETWEEN_TABLES;
  }
  return {
    sheet: { name: plan.name, cells, merges, hiddenRows: [], hiddenColumns: [] },
    look: { columnWidths: plan.columnWidths, cell: (r, c) => looks.get(`${r} ${c}`), blanks },
    firstRows,
  };
}
