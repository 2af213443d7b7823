import { compare, type Comparison } from '../../src/taskpane/show-number';
import type { Print } from '../../src/taskpane/prints';

const percent: Print = { decimals: 2, percent: true };

test.each<[string, number | string, number | string, Print | undefined, Comparison]>([
  ['amounts', 2_083_637_017, 2_313_444_171, undefined, { found: '2.083.637.017', expected: '2.313.444.171', difference: '−229.807.154' }],
  ['a computed number takes the decimals of the printed one', 98.14, 96.8866, undefined, { found: '98,14', expected: '96,89', difference: '+1,25' }],
  ['which the format of its cell tells', 99.9, 97.767, { decimals: 2, percent: false }, { found: '99,90', expected: '97,77', difference: '+2,13' }],
  ['and more where those would look alike', 97.78, 97.7812, undefined, { found: '97,780', expected: '97,781', difference: '−0,001' }],
  ['a whole number gets decimals only to tell it apart', 97, 97.4, undefined, { found: '97,0', expected: '97,4', difference: '−0,4' }],
  ['the tail of a computed number is left out', 0.9777857142857143, 0.91, undefined, { found: '0,98', expected: '0,91', difference: '+0,07' }],
  ['percentages differ by points', 98.14, 96.8866, percent, { found: '98,14%', expected: '96,89%', difference: '+1,25 poin' }],
  ['below zero', -0.5, 0.25, undefined, { found: '−0,5', expected: '0,3', difference: '−0,8' }],
  ['years have no thousands', 2022, 2023, undefined, { found: '2022', expected: '2023', difference: null }],
  ['words stay as they are', 'baik', 'sangat baik', undefined, { found: 'baik', expected: 'sangat baik', difference: null }],
  ['words against a number', 'dua ratus', 283_842_529, undefined, { found: 'dua ratus', expected: '283.842.529', difference: null }],
  ['no number at all', NaN, 1, undefined, { found: 'NaN', expected: '1', difference: null }],
])('%s', (_, found, expected, print, shown) => {
  expect(compare({ found, expected }, print, 'id')).toEqual(shown);
});

test('English writes 1,234.56', () => {
  expect(compare({ found: 1234.56, expected: 1234.5 }, undefined, 'en')).toEqual({ found: '1,234.56', expected: '1,234.50', difference: '+0.06' });
  expect(compare({ found: 50, expected: 25 }, { decimals: 0, percent: true }, 'en').difference).toBe('+25 points');
});
