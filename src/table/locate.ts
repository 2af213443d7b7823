import { remembered } from '../sheet/remembered';
import type { NumberCell, Table } from './table';

/** Where a number stands: indices into the tables, and into that table's rows and columns. */
export interface Location { readonly table: number; readonly row: number; readonly column: number }

/** Where a cell stands in the workbook. */
export type Place = Pick<NumberCell, 'sheet' | 'row' | 'column'>;

export type Locate = (cell: Place) => Location | undefined;

/** A row of a table, by its indices. */
interface Spot { readonly table: number; readonly row: number }

const NONE: readonly Spot[] = [];

/** Finds cells again in the tables that were read from them. */
export const locator = remembered((tables: readonly Table[]): Locate => {
  const spots = spotsOf(tables);
  // Whoever asks for one cell asks for its neighbours next.
  let last = { sheet: '', row: -1, spots: NONE };
  return ({ sheet, row, column }) => {
    if (row !== last.row || sheet !== last.sheet) last = { sheet, row, spots: spots.get(sheet)?.get(row) ?? NONE };
    for (const spot of last.spots) {
      const table = tables[spot.table];
      if (table && column >= table.area.left && column <= table.area.right) return { ...spot, column: table.columns.findIndex(({ index }) => index === column) };
    }
    return undefined;
  };
});

/** By sheet and row of the sheet: the tables that have it. A sheet may have a thousand tables, of which few share a row. */
function spotsOf(tables: readonly Table[]): ReadonlyMap<string, ReadonlyMap<number, readonly Spot[]>> {
  const bySheet = new Map<string, Map<number, Spot[]>>();
  for (const [table, { sheet, rows }] of tables.entries()) {
    const byRow = bySheet.get(sheet.name) ?? new Map<number, Spot[]>();
    bySheet.set(sheet.name, byRow);
    for (const [row, { index }] of rows.entries()) {
      const own = byRow.get(index);
      if (own) own.push({ table, row });
      else byRow.set(index, [{ table, row }]);
    }
  }
  return bySheet;
}
