import { referenceWorkbook } from '../../assets/reference/workbook';
import { checkAll } from '../../src/check/check-workbook';
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

test('a workbook held against itself says what it says alone, and that there was nothing to compare', () => {
  const { workbook } = referenceWorkbook();
  const [alone, beside] = [checkAll(workbook), checkAll(workbook, [], undefined, workbook)];
  expect(beside.findings).toEqual(alone.findings);
  expect(beside.corrections).toEqual(alone.corrections);
  expect(beside.problems.map(({ message }) => message.id)).toEqual([expect.stringContaining('isinya sama persis')]);
});
