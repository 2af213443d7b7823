import { bobotLain, jumlahSatu } from '../../src/domain/jumlah-bobot';
import { decimalsOf } from '../../src/domain/printed';

const printed = (...values: number[]) => values.map((value) => ({ value, decimals: decimalsOf(value) }));
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test.each([
  ['1/9 cut to two decimals', times(9, 0.11)],
  ['1/9 rounded to three', times(9, 0.111)],
  ['1/9 rounded to four', times(9, 0.1111)],
  ['fourteen of 2004', times(14, 0.071)],
  ['eight', times(8, 0.125)],
  ['weights of its own', [0.2, ...times(8, 0.1)]],
  ['one that takes up the rest', [...times(8, 0.111), 0.112]],
  ['parts rounded each for itself', [0.33, 0.33, 0.33]],
  ['unequal parts rounded each for itself', [0.17, 0.17, 0.33, 0.34]],
])('%s make up 1', (_, values) => {
  expect(jumlahSatu(printed(...values))).toBe(true);
});

test.each([
  ['one counted too high', [0.2, ...times(8, 0.11)], 0],
  ['two counted too high', [0.2, 0.2, ...times(7, 0.11)], -1],
  ['the weight of nine for eight', times(8, 0.111), -1],
  ['one decimal is no rounding', times(9, 0.1), -1],
  ['one with its digits exchanged', [...times(4, 0.111), 0.211, ...times(4, 0.111)], 4],
  ['the first with a zero too few', [0.0111, ...times(8, 0.111)], 0],
])('%s do not', (_, values, odd) => {
  expect([jumlahSatu(printed(...values)), bobotLain(printed(...values))]).toEqual([false, odd]);
});
