import { BooleanNumber, ObjectMatrix } from '@univerjs/core';
import type { Injector, Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell, Sheet, Workbook } from '../../sheet/snapshot';
import { cellAt, spilled } from './cell-at';

/** What the grid holds now, as the rest of the project sees a workbook. */
export function snapshotOf(book: UniverWorkbook, injector: Injector): Workbook {
  return { name: book.name, sheets: book.getSheets().map((sheet) => sheetOf(book, injector, sheet)) };
}

function sheetOf(book: UniverWorkbook, injector: Injector, sheet: Worksheet): Sheet {
  const cells = new Map<string, Cell>();
  const take = (row: number, column: number): void => {
    const { value, ...cell } = cellAt(injector, book, sheet.getSheetId(), row, column);
    const style = book.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
    if (value !== undefined) cells.set(`${row},${column}`, { ...cell, value, ...(style?.bl === BooleanNumber.TRUE ? { bold: true } : {}) });
  };
  sheet.getCellMatrix().forValue(take);
  new ObjectMatrix({ ...spilled(injector.get(FormulaDataModel), book, sheet.getSheetId()) }).forValue(take);
  const { rowCount, columnCount } = sheet.getConfig();
  return {
    name: sheet.getName(),
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })),
    hiddenRows: indexes(rowCount).filter((row) => !sheet.getRowRawVisible(row)),
    hiddenColumns: indexes(columnCount).filter((column) => !sheet.getColVisible(column)),
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
  };
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
