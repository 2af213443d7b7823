import type { Area } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';
import type { CellEntry, CellResult, ExcelModel } from './excel/model/excel-model';
import type { CellState, SheetState } from './excel/model/sheet-state';
import type { Grid, GridCell, GridListener } from './grid/grid';
import { GridWriter } from './grid-writer';

/** Lets what happens in the grid happen in Excel's model too, and the other way round. */
export function join(grid: Grid, model: ExcelModel): GridListener {
  const writer = new GridWriter(grid);
  model.cellsChanged.listen(({ sheet, area, origin }) => {
    if (origin === 'addin') writer.contents(sheet, area);
  });
  model.looksChanged.listen(({ sheet, area, origin }) => {
    if (origin === 'addin') writer.looks(sheet, area);
  });
  model.selected.listen(({ sheet, areas, origin }) => {
    if (origin === 'addin') grid.select(sheet.name, areas);
  });
  model.sheetsChanged.listen(({ sheet, change, was, origin }) => {
    if (origin !== 'addin') return;
    if (change === 'added') grid.addSheet(sheet.name);
    if (was !== undefined) grid.renameSheet(was, sheet.name);
    if (change === 'removed') {
      writer.removed(sheet);
      grid.removeSheet(sheet.name);
    }
    if (change === 'activated') grid.select(sheet.name, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  });

  return {
    cells(sheet, cells, by) {
      const state = model.findSheet(sheet);
      if (!state) return;
      if (by === 'calculation') model.setCalculated(sheet, cells.map(result));
      else {
        cells.forEach((cell) => { takeFormat(state, cell); });
        model.setFromUser(sheet, cells.map(entry));
        model.setCalculated(sheet, cells.filter(({ formula }) => formula !== undefined).map(result));
      }
    },
    reshaped() { replaceContent(model, grid); },
    selected(sheet, areas) {
      const state = model.findSheet(sheet);
      if (state) model.select(state, areas, 'user');
    },
  };
}

const result = ({ row, column, value, format }: GridCell): CellResult =>
  ({ row, column, value: value ?? null, ...(format === undefined ? {} : { format }) });

/** As if typed; the apostrophe keeps text that reads as a number, or begins with "=", the text it is. */
function entry({ row, column, value, formula }: GridCell): CellEntry {
  if (formula !== undefined) return { row, column, entry: `=${formula}` };
  if (typeof value === 'string') return { row, column, entry: `'${value}` };
  return { row, column, entry: typeof value === 'object' ? value.error : value ?? null };
}

function takeFormat(sheet: SheetState, { row, column, format }: GridCell): void {
  const { format: _previous, ...cell } = sheet.cell(row, column);
  sheet.setCell(row, column, { ...cell, ...(format === undefined || format === 'General' ? {} : { format }) });
}

/** After rows, columns or sheets moved, addresses mean other cells: the model takes over what the grid holds. */
function replaceContent(model: ExcelModel, grid: Grid): void {
  const { sheets } = grid.snapshot();
  sheets.forEach((sheet, index) => {
    const state = model.findSheet(sheet.name) ?? model.addSheet(sheet.name, 'user');
    if (model.sheets[index] !== state) model.moveSheet(state, index);
    replaceSheet(model, state, sheet);
  });
  for (const gone of model.sheets.slice(sheets.length)) model.removeSheet(gone, 'user');
}

function replaceSheet(model: ExcelModel, state: SheetState, sheet: Sheet): void {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  state.merges = [...sheet.merges];
  replaceAll(state.hiddenRows, sheet.hiddenRows);
  replaceAll(state.hiddenColumns, sheet.hiddenColumns);
  const area = sheet.cells.map(({ row, column }): Area | undefined => ({ top: row, left: column, bottom: row, right: column })).reduce(union, state.usedArea(false));
  if (!area) return;
  const same = [...state.cells()].length === cells.size && sheet.cells.every(({ row, column, ...cell }) => sameContent(cell, state.cell(row, column)));
  if (same) return;
  model.changeCells(state, area, (_cell, row, column) => {
    const { row: _row, column: _column, ...cell } = cells.get(`${area.top + row},${area.left + column}`) ?? {};
    return cell;
  }, 'user');
}

const content = ({ value, formula, format }: CellState): string => JSON.stringify([value, formula, format]);
const sameContent = (one: CellState, other: CellState): boolean => content(one) === content(other);

function replaceAll(set: Set<number>, values: readonly number[]): void {
  set.clear();
  for (const value of values) set.add(value);
}

function union(one: Area | undefined, other: Area | undefined): Area | undefined {
  if (!one || !other) return one ?? other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
