import { ICommandService, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IExecutionOptions, Injector, IObjectMatrixPrimitiveType, Nullable, Workbook as UniverWorkbook } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetSelectionsOperation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import { cellAt, Spills } from './cell-at';
import type { GridCell, GridListener } from './grid';

/** Mutations after which addresses may mean other cells than before. */
const RESHAPES = new RegExp(`^sheet\\.mutation\\.(?:${[
  '(?:insert|remove)-(?:rows?|col|sheet)',
  'move-(?:rows|columns|range)',
  'reorder-range',
  'set-worksheet-(?:name|hide)',
  '(?:add|remove)-worksheet-merge',
  'set-(?:row|col)-(?:hidden|visible)',
].join('|')})`);

/** Tells the listeners what happens in Univer, except while the echo of our own changes is muted. */
export function listenToUniver(injector: Injector, book: () => Nullable<UniverWorkbook>, listeners: readonly GridListener[], echo: { readonly muted: boolean }): void {
  const commands = injector.get(ICommandService);
  const spills = new Spills(injector);
  const tell = (say: (listener: GridListener) => void): void => { listeners.forEach(say); };

  // While one workbook gives way to the next there is none, and what was still being computed is nobody's.
  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    const open = book();
    if (!open) return;
    const calculated = isCalculation(options);
    if (id === SetRangeValuesMutation.id) {
      if (options?.['fromFormula'] ? !calculated : echo.muted) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const cells = changedCells(injector, open, subUnitId, cellValue ?? {});
      const sheet = open.getSheetBySheetId(subUnitId)?.getName();
      if (sheet !== undefined && cells.length > 0) tell((listener) => { listener.cells(sheet, cells, calculated ? 'calculation' : 'hand'); });
    } else if (id === SetArrayFormulaDataMutation.id) {
      for (const [sheetId, cells] of spills.changed(open)) {
        const sheet = open.getSheetBySheetId(sheetId)?.getName();
        if (sheet !== undefined) tell((listener) => { listener.cells(sheet, cells, 'calculation'); });
      }
    } else if (RESHAPES.test(id) && !echo.muted) {
      tell((listener) => { listener.reshaped(); });
    }
  });

  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const by = echo.muted ? 'addin' : 'hand';
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = book()?.getSheetBySheetId(subUnitId)?.getName();
    const areas = selections.map(({ range }) => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }));
    if (sheet !== undefined && areas.length > 0) tell((listener) => { listener.selected(sheet, areas, by); });
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
