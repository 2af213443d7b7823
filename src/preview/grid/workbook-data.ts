import { BooleanNumber, HorizontalAlign, LocaleType, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, Sheet, Workbook } from '../../sheet/snapshot';
import { toUniver } from './cell-data';
import { indentStyle } from './cell-style';
import type { ColumnWidths } from './grid';
import { measureOnCanvas, rowHeights } from './row-heights';

/** Room to type in beyond the last filled cell. */
const SPARE = { rows: 40, columns: 6 } as const;
const SMALLEST = { row: 60, column: 16 } as const;
const COLUMN_PIXELS = 88;

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
  const merges = new Map(sheet.merges.map((area) => [key(area.top, area.left), area]));
  const isMerged = ({ row, column }: Cell): boolean => merges.has(key(row, column));
  // Text that has no room beside it goes on below.
  const wraps = (cell: Cell): boolean => typeof cell.value === 'string' && (isMerged(cell) || filled.has(key(cell.row, cell.column + 1)));
  const heights = rowHeights(sheet.cells.filter(wraps), ({ row, column }) => merges.get(key(row, column)), (column) => widths.get(column) ?? COLUMN_PIXELS, measureOnCanvas());
  const cellData: Record<number, Record<number, ICellData>> = {};
  const last = { ...SMALLEST };
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    (cellData[row] ??= {})[column] = { ...toUniver(cell), s: style(cell, isMerged(cell), wraps(cell)) };
    Object.assign(last, { row: Math.max(last.row, row), column: Math.max(last.column, column) });
  }
  const rowData: Record<number, Partial<IRowData>> = Object.fromEntries([...heights].map(([row, h]) => [row, { h }]));
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const hidden = (column: number): [number, { w: number; hd: BooleanNumber }] => [column, { w: widths.get(column) ?? COLUMN_PIXELS, hd: BooleanNumber.TRUE }];
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: last.row + SPARE.rows,
    columnCount: last.column + SPARE.columns,
    defaultColumnWidth: COLUMN_PIXELS,
    defaultStyle: { vt: VerticalAlign.MIDDLE },
    cellData,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    rowData,
    columnData: Object.fromEntries([...[...widths].map(([column, w]) => [column, { w }] as const), ...sheet.hiddenColumns.map(hidden)]),
  };
}

/** A snapshot knows bold, indent and number format; where long text goes is ours to say. */
function style(cell: Cell, merged: boolean, wraps: boolean): IStyleData {
  return {
    ...(cell.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(cell.format === undefined ? {} : { n: { pattern: cell.format } }),
    ...(cell.indent === undefined ? {} : indentStyle(cell.indent)),
    ...(merged ? { ht: HorizontalAlign.CENTER } : {}),
    ...(wraps ? { tb: WrapStrategy.WRAP } : {}),
  };
}
