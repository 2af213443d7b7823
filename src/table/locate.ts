import { remembered } from '../sheet/remembered';
import type { NumberCell, Table } from './table';

/** Where a number stands: indices into the tables, and into that table's rows and columns. */
export interface Location { readonly table: number; readonly row: number; readonly column: number }

/** Where a cell stands in the workbook. */
export type Place = Pick<NumberCell, 'sheet' | 'row' | 'column'>;

export type Locate = (cell: Place) => Location | undefined;

const NONE: readonly number[] = [];

/** Finds cells again in the tables that were read from them. */
export const locator = remembered((tables: readonly Table[]): Locate => {
  const sheets = tablesByRow(tables);
  return ({ sheet, row, column }) => {
    for (const t of sheets.get(sheet)?.[row] ?? NONE) {
      const table = tables[t];
      if (table && column >= table.area.left && column <= table.area.right) return { table: t, row: placeOf(row, table.rows), column: placeOf(column, table.columns) };
    }
    return undefined;
  };
});

/** By sheet and row of the sheet: the tables that have it. A sheet may have a thousand tables, of which few share a row. */
function tablesByRow(tables: readonly Table[]): ReadonlyMap<string, readonly (readonly number[])[]> {
  const sheets = new Map<string, (readonly number[])[]>();
  tables.forEach(({ sheet, rows }, t) => {
    const byRow = sheets.get(sheet.name) ?? [];
    sheets.set(sheet.name, byRow);
    const alone = [t];
    for (const { index } of rows) byRow[index] = byRow[index]?.concat(t) ?? alone;
  });
  return sheets;
}

/** Where a row or column of the sheet stands among those of a table, which ascend; -1 when it is none of them. */
function placeOf(index: number, own: readonly { readonly index: number }[]): number {
  let low = 0;
  let high = own.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return own[low]?.index === index ? low : -1;
}
