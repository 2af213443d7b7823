import type { NumberCell, Table } from '../../table/table';

/** A column of a table. */
export interface End { readonly table: Table | undefined; readonly column: number }

/** The totals of two columns that list the same names, where each has just one; the same rows have the same total. @param shared names in both */
export function totalsOf(ends: readonly End[], shared: number): [NumberCell, NumberCell] | undefined {
  const [a, b] = ends.map(({ table, column }) => {
    const cells = (role: string) => table?.rows.flatMap((row) => (row.role === role ? row.numbers[column] ?? [] : [])) ?? [];
    const [total, ...others] = cells('total');
    return others.length === 0 && cells('rincian').filter(({ dash, value }) => !dash && value !== 0).length === shared ? total : undefined;
  });
  return a && b && [a, b];
}
