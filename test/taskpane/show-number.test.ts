import { compare, percentages } from '../../src/taskpane/show-number';
import { REPORT } from './fixture-report';

test.each<[string, number | string, number | string, boolean, ReturnType<typeof compare>]>([
  ['amounts', 2_083_637_017, 2_313_444_171, false, { found: '2.083.637.017', expected: '2.313.444.171', difference: '−229.807.154' }],
  ['a computed number takes the decimals of the printed one', 98.14, 96.886600, false, { found: '98,14', expected: '96,89', difference: '+1,25' }],
  ['and more where those would look alike', 97.78, 97.7812, false, { found: '97,780', expected: '97,781', difference: '−0,001' }],
  ['a whole number gets decimals only to tell it apart', 97, 97.4, false, { found: '97,0', expected: '97,4', difference: '−0,4' }],
  ['the tail of a computed number is left out', 0.9777857142857143, 0.91, false, { found: '0,98', expected: '0,91', difference: '+0,07' }],
  ['a ratio in a percent cell is written as its cell shows it', 0.9814, 0.968866, true, { found: '98,14%', expected: '96,89%', difference: '+1,25 poin' }],
  ['below zero', -0.5, 0.25, false, { found: '−0,5', expected: '0,3', difference: '−0,8' }],
  ['years have no thousands', 2022, 2023, false, { found: '2022', expected: '2023', difference: null }],
  ['words stay as they are', 'baik', 'sangat baik', false, { found: 'baik', expected: 'sangat baik', difference: null }],
  ['words against a number', 'dua ratus', 283_842_529, false, { found: 'dua ratus', expected: '283.842.529', difference: null }],
  ['no number at all', NaN, 1, false, { found: 'NaN', expected: '1', difference: null }],
])('%s', (_, found, expected, percent, shown) => {
  expect(compare({ found, expected }, percent, 'id')).toEqual(shown);
});

test('English writes 1,234.56', () => {
  expect(compare({ found: 1234.56, expected: 1234.5 }, false, 'en')).toEqual({ found: '1,234.56', expected: '1,234.50', difference: '+0.06' });
  expect(compare({ found: 0.5, expected: 0.25 }, true, 'en').difference).toBe('+25 points');
});

test('percentages are the numbers whose cell has a percent format', () => {
  const cell = { row: 13, column: 4, format: '0.00%' };
  const empty = { merges: [], hiddenRows: [], hiddenColumns: [] };
  const workbook = (value: number | string) => ({ name: 'a', sheets: [{ name: '3.4.3 Program', cells: [{ ...cell, value }, { ...cell, row: 5, column: 3, value: 2, format: '#,##0' }], ...empty }] });
  expect([...percentages(workbook(0.9814), REPORT.findings)]).toEqual([1]);
  expect([...percentages(workbook('98,14%'), REPORT.findings)]).toEqual([]);
});
