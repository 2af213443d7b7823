import type { NumberCell, Table } from './table';

/** Where a number stands: indices into the tables, and into that table's rows and columns. */
export interface Location { readonly table: number; readonly row: number; readonly column: number }

/** Where a cell stands in the workbook. */
export type Place = Pick<NumberCell, 'sheet' | 'row' | 'column'>;

export type Locate = (cell: Place) => Location | undefined;

/** Finds cells again in the tables that were read from them. */
export function locator(tables: readonly Table[]): Locate {
  const bySheet = new Map<string, { table: Table; index: number }[]>();
  tables.forEach((table, index) => {
    const list = bySheet.get(table.sheet.name) ?? [];
    list.push({ table, index });
    bySheet.set(table.sheet.name, list);
  });
  const rows = new Map<Table, ReadonlyMap<number, number>>();
  const rowOf = (table: Table, row: number) => {
    const known = rows.get(table) ?? new Map(table.rows.map(({ index }, i) => [index, i]));
    rows.set(table, known);
    return known.get(row);
  };
  return ({ sheet, row, column }) => {
    const found = bySheet.get(sheet)?.find(({ table: { area } }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    const r = found && rowOf(found.table, row);
    if (!found || r === undefined) return undefined;
    return { table: found.index, row: r, column: found.table.columns.findIndex(({ index }) => index === column) };
  };
}
