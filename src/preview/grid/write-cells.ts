import { type ICommandService, type IRange, ObjectMatrix } from '@univerjs/core';
import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { toUniver } from './cell-data';
import { styleOf } from './cell-style';
import type { CellFace, GridCell } from './grid';

/** Writes cells in one command, which can be undone; Univer goes through all formulas of the workbook at each. */
export function writeCells(commands: ICommandService, sheet: Worksheet, cells: readonly GridCell[]): void {
  const matrix = matrixOf(cells, toUniver);
  commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...placeOf(sheet), range: matrix.getStartEndScope() satisfies IRange, value: matrix.getMatrix() });
}

/** Gives cells their looks; said to be a change of style, for then Univer computes nothing anew. */
export function dressCells(commands: ICommandService, sheet: Worksheet, faces: readonly CellFace[]): void {
  const matrix = matrixOf(faces, (face) => ({ s: styleOf(face) }));
  commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...placeOf(sheet), cellValue: matrix.getMatrix(), trigger: SetStyleCommand.id });
}

export const placeOf = (sheet: Worksheet): { unitId: string; subUnitId: string } => ({ unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() });

function matrixOf<Place extends { readonly row: number; readonly column: number }>(places: readonly Place[], of: (place: Place) => ICellData): ObjectMatrix<ICellData> {
  const matrix = new ObjectMatrix<ICellData>();
  for (const place of places) matrix.setValue(place.row, place.column, of(place));
  return matrix;
}
