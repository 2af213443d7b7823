import type { Cell } from '../../src/sheet/snapshot';
import { Lookup } from '../../src/taskpane/lookup';
import { printOf, type Print } from '../../src/taskpane/prints';
import { REPORT } from './fixture-report';
import { sheetOf } from './workbook';

const [, percentage] = REPORT.findings;

test.each<[string, Pick<Cell, 'value' | 'format'>, number, Print | undefined]>([
  ['a ratio with a percent format', { value: 0.9814, format: '0.00%' }, 98.14, { decimals: 2, percent: true }],
  ['a number with a format', { value: 99.9, format: '0.00' }, 99.9, { decimals: 2, percent: false }],
  ['a text', { value: '98,10 %' }, 98.1, { decimals: 2, percent: true }],
  ['a number without a format', { value: 98.14 }, 98.14, undefined],
  ['a text that its column reads otherwise', { value: '1.187' }, 1.187, undefined],
])('%s prints as it shows', (_, look, found, print) => {
  if (!percentage) throw new Error('the fixture has a percentage');
  const sheet = { ...sheetOf(percentage.sheet, []), cells: [{ row: 0, column: 0, value: 1 }, { row: 13, column: 4, ...look }] };
  const lookup = new Lookup({ name: 'a.xlsx', sheets: [sheetOf('Lain', [[1]]), sheet] });
  expect(printOf({ ...percentage, found }, lookup)).toEqual(print);
});
