import type { Cell, Workbook } from '../../src/sheet/snapshot';

/** One table with as many formulas, none of which gives what is stored as its result: a finding a row. */
export function wrongResults(count: number): Workbook {
  const cells = Array.from({ length: count }, (_, row): Cell[] => [
    { row, column: 0, value: row + 3 },
    { row, column: 1, value: -1000 - row, formula: `A${row + 1}*${row + 2}` },
  ]).flat();
  return { name: 'Panjang.xlsx', sheets: [{ name: 'Panjang', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] };
}
