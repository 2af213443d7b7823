import type { NumberCell, Table } from '../../table/table';

/** A column of a table. */
export interface End { readonly table: Table | undefined; readonly column: number }

/** The totals of two columns that list the same names, where each has just one; the same rows have the same total. @param shared names in both */
export function totalsOf(ends: readonly End[], shared: number): [NumberCell, NumberCell] | undefined {
  const [a, b] = ends.map((end) => totalOf(end, shared));
  return a && b && [a, b];
}

/** The one total of a column that has so many numbers besides. */
function totalOf({ table, column }: End, shared: number): NumberCell | undefined {
  let total: NumberCell | undefined;
  let details = 0;
  for (const { role, numbers } of table?.rows ?? []) {
    const cell = numbers[column];
    if (cell && role === 'rincian' && !cell.dash && cell.value !== 0) details++;
    if (!cell || role !== 'total') continue;
    if (total) return undefined;
    total = cell;
  }
  return details === shared ? total : undefined;
}
