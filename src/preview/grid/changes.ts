import { ICommandService, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IExecutionOptions, Injector, IObjectMatrixPrimitiveType, Nullable, Workbook as UniverWorkbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetSelectionsOperation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import { valueOf } from './cell-data';
import type { GridCell, GridListener } from './grid';

/** Mutations after which addresses may mean other cells than before. */
const RESHAPES = /^sheet\.mutation\.(?:insert-(?:row|col|sheet)|remove-(?:row|rows|col|sheet)|move-(?:rows|columns|range)|reorder-range|set-worksheet-(?:name|hide)|add-worksheet-merge|remove-worksheet-merge|set-(?:row|col)-(?:hidden|visible))/;

/** Tells the listeners what happens in Univer, except while the echo of our own changes is muted. */
export function listenToUniver(injector: Injector, book: () => UniverWorkbook, listeners: readonly GridListener[], echo: { readonly muted: boolean }): void {
  const commands = injector.get(ICommandService);
  const tell = (say: (listener: GridListener) => void): void => { listeners.forEach(say); };

  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    const calculated = isCalculation(options);
    if (id === SetRangeValuesMutation.id) {
      if (options?.['fromFormula'] ? !calculated : echo.muted) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const cells = changedCells(injector, book(), subUnitId, cellValue ?? {});
      const sheet = book().getSheetBySheetId(subUnitId)?.getName();
      if (sheet !== undefined && cells.length > 0) tell((listener) => { listener.cells(sheet, cells, calculated ? 'calculation' : 'hand'); });
    } else if (RESHAPES.test(id) && !echo.muted) {
      tell((listener) => { listener.reshaped(); });
    }
  });

  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id || echo.muted) return;
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = book().getSheetBySheetId(subUnitId)?.getName();
    const areas = selections.map(({ range }) => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }));
    if (sheet !== undefined && areas.length > 0) tell((listener) => { listener.selected(sheet, areas); });
  });
}

const isCalculation = (options: IExecutionOptions | undefined): boolean => Boolean(options?.['applyFormulaCalculationResult']);

function changedCells(injector: Injector, book: UniverWorkbook, sheetId: string, matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): GridCell[] {
  const cells: GridCell[] = [];
  new ObjectMatrix(matrix).forValue((row, column, data) => {
    if (!data || touchesContent(data)) cells.push(cellAt(injector, book, sheetId, row, column));
  });
  return cells;
}

const touchesContent = ({ v, f, si, p, s }: ICellData): boolean =>
  v !== undefined || f !== undefined || si !== undefined || p !== undefined || (typeof s === 'object' && s !== null && 'n' in s);

/** What a cell of the grid holds now. */
export function cellAt(injector: Injector, book: UniverWorkbook, sheetId: string, row: number, column: number): GridCell {
  const data = book.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  const value = valueOf(data);
  const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, book.getUnitId())?.replace(/^=/, '');
  const format = book.getStyles().getStyleByCell(data)?.n?.pattern;
  return { row, column, ...(value === undefined ? {} : { value }), ...(formula ? { formula } : {}), ...(format ? { format } : {}) };
}
