import fc from 'fast-check';
import type { Cell, CellValue, Sheet, Workbook } from '../../../src/sheet/snapshot';

export function sheetOf(name: string, cells: readonly Cell[], rest: Partial<Sheet> = {}): Sheet {
  return { name, cells, merges: [], hiddenRows: [], hiddenColumns: [], ...rest };
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return { name: 'LKjIP 2023.xlsx', sheets };
}

/** A sheet filled with numbers from A1 on. */
export function filledSheet(name: string, rows: number, columns: number): Sheet {
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
    value: index,
  }));
  return sheetOf(name, cells);
}

const SIDE = 8;

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('Program Penunjang', '97,78%', '2.592.499.700', '-', '=bukan rumus', "'kutip", '', ' '),
  fc.string({ minLength: 1 }).filter((text) => !text.startsWith('#')),
  fc.constantFrom('#DIV/0!', '#N/A', '#NAME?', '#VALUE!').map((error) => ({ error })),
);

const cells: fc.Arbitrary<Cell> = fc
  .record(
    {
      row: fc.nat(SIDE - 1),
      column: fc.nat(SIDE - 1),
      value: values,
      format: fc.constantFrom('0.00%', '#,##0', '@', '_-Rp* #,##0_-'),
      formula: fc.constantFrom('SUM(A1:A3)', 'LKJIP.IKM(B5:J301)', '"a"&"b"'),
      bold: fc.constant(true as const),
      indent: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: ['row', 'column', 'value'] },
  )
  .map((cell) => (cell.value === '' && cell.formula === undefined ? { ...cell, value: 'isi' } : cell));

/** Cells in reading order, of which the first and the last span all that is hidden or merged. */
const sheets = (name: string): fc.Arbitrary<Sheet> =>
  fc
    .record({
      cells: fc.uniqueArray(cells, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 20 }),
      hiddenRows: fc.uniqueArray(fc.nat(SIDE - 1)),
      hiddenColumns: fc.uniqueArray(fc.nat(SIDE - 1)),
      merged: fc.boolean(),
      hidden: fc.boolean(),
    })
    .map(({ cells: some, hiddenRows, hiddenColumns, merged, hidden }) => {
      const corners: Cell[] = [{ row: 0, column: 0, value: 1 }, { row: SIDE - 1, column: SIDE - 1, value: 2 }];
      const inner = some.filter(({ row, column }) => !corners.some((corner) => corner.row === row && corner.column === column));
      return {
        name,
        cells: [...corners, ...inner].sort((one, other) => one.row - other.row || one.column - other.column),
        merges: merged ? [{ top: 1, left: 2, bottom: 2, right: 4 }] : [],
        hiddenRows: hiddenRows.sort((one, other) => one - other),
        hiddenColumns: hiddenColumns.sort((one, other) => one - other),
        ...(hidden ? { hidden: true as const } : {}),
      };
    });

/** Small workbooks of every kind of cell. */
export const workbooks: fc.Arbitrary<Workbook> = fc
  .tuple(sheets("Pagu '23"), sheets('Survei'), sheets('2023'), sheets('Naskah, akhir'), fc.constant(sheetOf('Kosong', [])))
  .map((list) => workbookOf(...list));
