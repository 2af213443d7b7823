import { BooleanNumber } from '@univerjs/core';
import type { Injector, Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import type { Cell, Sheet, Workbook } from '../../sheet/snapshot';
import { cellAt } from './changes';

/** What the grid holds now, as the rest of the project sees a workbook. */
export function snapshotOf(book: UniverWorkbook, injector: Injector): Workbook {
  return { name: book.name, sheets: book.getSheets().map((sheet) => sheetOf(book, injector, sheet)) };
}

function sheetOf(book: UniverWorkbook, injector: Injector, sheet: Worksheet): Sheet {
  const cells: Cell[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const { value, ...cell } = cellAt(injector, book, sheet.getSheetId(), row, column);
    const style = book.getStyles().getStyleByCell(data);
    if (value !== undefined) cells.push({ ...cell, value, ...(style?.bl === BooleanNumber.TRUE ? { bold: true } : {}) });
  });
  const { rowCount, columnCount } = sheet.getConfig();
  return {
    name: sheet.getName(),
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })),
    hiddenRows: indexes(rowCount).filter((row) => !sheet.getRowRawVisible(row)),
    hiddenColumns: indexes(columnCount).filter((column) => !sheet.getColVisible(column)),
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
  };
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
