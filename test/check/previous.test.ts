import { readPrevious, sheetKey } from '../../src/check/previous';
import type { Sheet } from '../../src/sheet/snapshot';

const sheet: Sheet = { name: 'LRA 2022', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };

test.each([
  ['lalu.xlsx', '[lalu.xlsx]LRA 2022'],
  ['LKjIP [2022] final[1].xlsx', '[LKjIP (2022) final(1).xlsx]LRA 2022'],
])('a sheet of %s is known again by its own name, and named as Excel would', (name, named) => {
  const [previous] = readPrevious({ name, sheets: [sheet] }).workbook.sheets;
  expect(previous?.name).toBe(named);
  expect(sheetKey(previous?.name ?? '')).toBe(sheetKey('LRA 2023'));
});
