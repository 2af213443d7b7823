import { BooleanNumber, type ICommandService, type IRange, type Workbook, type Worksheet, WrapStrategy } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetColDataMutation, SetFrozenMutation, SetRowDataMutation, SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../../sheet/address';
import type { Cell } from '../../sheet/snapshot';
import { valueOf } from './cell-data';
import type { SheetShape } from './grid';
import { measureOnCanvas, rowHeights } from './row-heights';
import { placeOf } from './write-cells';

/** Gives a sheet its merges, sizes, hidden and frozen lines; rows without a height of their own become as high as their text. */
export function shapeSheet(commands: ICommandService, book: Workbook, sheet: Worksheet, shape: SheetShape): void {
  const place = placeOf(sheet);
  const merges = shape.merges.map(rangeOf);
  if (JSON.stringify(merges) !== JSON.stringify(sheet.getMergeData().map(plain))) {
    commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { ...place, ranges: sheet.getMergeData().map(plain) });
    commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...place, ranges: merges });
  }
  const columns = linesOf(shape.widths, shape.hiddenColumns, hiddenBefore(sheet.getColumnCount(), (column) => sheet.getColVisible(column)));
  const columnData = columns.map((column) => [column, { w: shape.widths.get(column) ?? sheet.getColumnWidth(column), hd: flag(shape.hiddenColumns.has(column)) }] as const);
  commands.syncExecuteCommand(SetColDataMutation.id, { ...place, columnData: Object.fromEntries(columnData) });

  const heights = new Map([...textHeights(book, sheet, shape.merges), ...shape.heights]);
  const rows = linesOf(heights, shape.hiddenRows, hiddenBefore(sheet.getRowCount(), (row) => sheet.getRowRawVisible(row)));
  const rowData = rows.map((row) => [row, { h: heights.get(row) ?? sheet.getRowHeight(row), hd: flag(shape.hiddenRows.has(row)) }] as const);
  commands.syncExecuteCommand(SetRowDataMutation.id, { ...place, rowData: Object.fromEntries(rowData) });
  // Only this one has Univer draw a sheet anew that is on view.
  commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...place, ranges: [TOP_LEFT], rowHeight: sheet.getRowHeight(0) });
  // Univer's word for "nothing is frozen" is -1.
  commands.syncExecuteCommand(SetFrozenMutation.id, { ...place, startRow: shape.frozenRows || -1, startColumn: -1, ySplit: shape.frozenRows, xSplit: 0 });
}

const TOP_LEFT: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });
const plain = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange => ({ startRow, startColumn, endRow, endColumn });
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The rows or columns of which anything is to be said. */
const linesOf = (sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, hiddenNow: readonly number[]): number[] =>
  [...new Set([...sizes.keys(), ...hidden, ...hiddenNow])];

function hiddenBefore(count: number, visible: (line: number) => boolean): number[] {
  return Array.from({ length: count }, (_, line) => line).filter((line) => !visible(line));
}

function textHeights(book: Workbook, sheet: Worksheet, merges: readonly Area[]): Map<number, number> {
  const wrapping: Cell[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const style = book.getStyles().getStyleByCell(data);
    const value = valueOf(data);
    if (style?.tb === WrapStrategy.WRAP && value !== undefined) wrapping.push({ row, column, value, ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}) });
  });
  const mergeOf = ({ row, column }: Cell): Area | undefined => merges.find(({ top, left }) => top === row && left === column);
  return rowHeights(wrapping, mergeOf, (column) => sheet.getColumnWidth(column), measureOnCanvas());
}
