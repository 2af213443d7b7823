import { BooleanNumber, HorizontalAlign, LocaleType, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, Sheet, Workbook } from '../../sheet/snapshot';
import { toUniver } from './cell-data';
import type { ColumnWidths } from './grid';

/** Room to type in beyond the last filled cell. */
const SPARE = { rows: 40, columns: 6 } as const;
const SMALLEST = { row: 60, column: 16 } as const;
const COLUMN_PIXELS = 88;
const INDENT_PIXELS = 9;

/** A snapshot → Univer's own form of a workbook. */
export function workbookData(id: string, workbook: Workbook, widths: ColumnWidths): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, index) => sheetData(`sheet-${index + 1}`, sheet, widths.get(sheet.name) ?? new Map<number, number>()));
  return {
    id,
    name: workbook.name,
    appVersion: '',
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetData(id: string, sheet: Sheet, widths: ReadonlyMap<number, number>): Partial<IWorksheetData> & { id: string } {
  const key = (row: number, column: number): string => `${row},${column}`;
  const filled = new Set(sheet.cells.map(({ row, column }) => key(row, column)));
  const merged = new Set(sheet.merges.map(({ top, left }) => key(top, left)));
  const cellData: Record<number, Record<number, ICellData>> = {};
  const last = { ...SMALLEST };
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const looks = style(cell, merged.has(key(row, column)), filled.has(key(row, column + 1)));
    (cellData[row] ??= {})[column] = { ...toUniver(cell), s: looks };
    Object.assign(last, { row: Math.max(last.row, row), column: Math.max(last.column, column) });
  }
  const hidden = (column: number): [number, { w: number; hd: BooleanNumber }] => [column, { w: widths.get(column) ?? COLUMN_PIXELS, hd: BooleanNumber.TRUE }];
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: last.row + SPARE.rows,
    columnCount: last.column + SPARE.columns,
    defaultColumnWidth: COLUMN_PIXELS,
    cellData,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    columnData: Object.fromEntries([...[...widths].map(([column, w]) => [column, { w }] as const), ...sheet.hiddenColumns.map(hidden)]),
  };
}

/** A snapshot knows bold, indent and number format; where long text goes is ours to say. */
function style(cell: Cell, merged: boolean, hemmedIn: boolean): IStyleData {
  const long = typeof cell.value === 'string' && (merged || hemmedIn);
  return {
    ...(merged || long ? { vt: VerticalAlign.MIDDLE } : {}),
    ...(cell.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(cell.format === undefined ? {} : { n: { pattern: cell.format } }),
    ...(cell.indent === undefined ? {} : { pd: { l: 2 + cell.indent * INDENT_PIXELS } }),
    ...(merged ? { ht: HorizontalAlign.CENTER } : {}),
    ...(long ? { tb: WrapStrategy.WRAP } : {}),
  };
}
