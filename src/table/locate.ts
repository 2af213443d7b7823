import { firstPlace } from '../sheet/lists';
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
  const find = tableFinder(tables);
  return (cell) => {
    const t = find(cell);
    const table = tables[t];
    return table && { table: t, row: placeOf(cell.row, table.rows), column: placeOf(cell.column, table.columns) };
  };
});

/** Finds the index of the table in which a cell stands; -1 for none. */
export const tableFinder = remembered((tables: readonly Table[]): ((cell: Place) => number) => {
  const sheets = tablesByRow(tables);
  return ({ sheet, row, column }) => {
    const sharing = sheets.get(sheet)?.[row] ?? NONE;
    for (let i = 0; i < sharing.length; i++) {
      const t = sharing[i] ?? -1;
      const area = tables[t]?.area;
      if (area && column >= area.left && column <= area.right) return t;
    }
    return -1;
  };
});

/** By sheet and row of the sheet: the tables that have it. A sheet may have a thousand tables, of which few share a row. */
function tablesByRow(tables: readonly Table[]): ReadonlyMap<string, readonly (readonly number[])[]> {
  const sheets = new Map<string, (readonly number[])[]>();
  tables.forEach(({ sheet, rows }, t) => {
    const byRow = sheets.get(sheet.name) ?? [];
    sheets.set(sheet.name, byRow);
    const alone = [t];
    rows.forEach(({ index }) => (byRow[index] = byRow[index]?.concat(t) ?? alone));
  });
  return sheets;
}

/** Where a row or column of the sheet stands among those of a table, which ascend; -1 when it is none of them. */
export function placeOf(index: number, own: readonly { readonly index: number }[]): number {
  // Most follow each other without a gap.
  const near = index - (own[0]?.index ?? index);
  if (near >= 0 && own[near]?.index === index) return near;
  const place = firstPlace(0, own.length, (other) => (own[other]?.index ?? index) < index);
  return own[place]?.index === index ? place : -1;
}
