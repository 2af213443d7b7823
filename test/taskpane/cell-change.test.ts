import type { Cell } from '../../src/sheet/snapshot';
import { changesOf, valueLike } from '../../src/taskpane/cell-change';
import { Lookup } from '../../src/taskpane/lookup';
import { sheetOf } from './workbook';

const cell = (value: Cell['value'], format?: string): Cell => ({ row: 0, column: 0, value, ...(format === undefined ? {} : { format }) });

test.each<[string, Cell, number | string, number | string, number | string | undefined]>([
  ['a number', cell(100), 100, 110, 110],
  ['a ratio shown as a percentage', cell(0.9814, '0.00%'), 98.14, 96.8866, 0.9689],
  ['a number with decimals', cell(75.28), 75.28, 68.4512, 68.45],
  ['an amount with its words', cell('Rp. 33.520.000,-'), 33_520_000, 33_520_500, 'Rp. 33.520.500,-'],
  ['an ungrouped text', cell('1500'), 1500, 12_500, '12500'],
  ['an English text', cell('1,234.50'), 1234.5, 1234.56, '1,234.56'],
  ['words', cell(' Baik '), 'Baik', 'Cukup', 'Cukup'],
  ['another number than was read', cell(7), 100, 110, undefined],
  ['a dash', cell('-'), 0, 5, undefined],
])('%s keeps its form', (_, held, from, to, after) => {
  expect(valueLike(held, from, to)).toEqual(after);
});

test('the result of a formula is not overwritten, nor is a cell that is not there', () => {
  const sheet = sheetOf('A', [[1]]);
  const lookup = new Lookup({ name: 'x', sheets: [{ ...sheet, cells: [{ row: 0, column: 0, value: 1, formula: 'B1' }] }] });
  expect(changesOf({ cells: [{ sheet: 'A', cell: 'A1', from: 1, to: 2 }] }, lookup)).toMatchObject({ refused: { id: expect.stringContaining('rumus') as string } });
  expect(changesOf({ cells: [{ sheet: 'A', cell: 'B1', from: 1, to: 2 }] }, lookup)).toHaveProperty('refused');
});
