import fc from 'fast-check';
import { decimalsOf, exactSum, fitOf, meet, roundHalfUp, standsFor, type Fit, type Printed } from '../../src/domain/printed';

const printed = (text: string): Printed => ({ value: Number(text), decimals: (text.split('.')[1] ?? '').length });

test.each<[string, string, Fit]>([
  ['91.68', '91.68', 'exact'],
  ['97.79', '97.785714285714', 'rounded'],
  ['97.78', '97.785714285714', 'cut'],
  ['97.77', '97.785714285714', 'no'],
  ['99.00', '99.008967', 'cut'],
  ['96.89', '96.888888', 'rounded'],
  ['98.14', '96.888888', 'no'],
  ['0.5', '0.45', 'rounded'],
  ['-9.07', '-9.0728', 'rounded'],
  ['-9.08', '-9.0728', 'no'],
])('%s printed for %s: %s', (text, exact, fit) => {
  expect(fitOf(printed(text), Number(exact))).toBe(fit);
});

test('whatever rounding or cutting gives lies in the interval of what was printed', () => {
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (exact, decimals) => {
    const rounded = roundHalfUp(exact, decimals);
    const cut = Math.trunc(exact * 10 ** decimals) / 10 ** decimals;
    for (const value of [rounded, cut]) expect(meet(standsFor({ value, decimals }), { low: exact, high: exact })).toBe(true);
  }));
});

test.each([[1977227100, 0], [0.111, 3], [83.20328, 5], [1e-7, 7], [1.5e-7, 8], [95.5, 1]])('%d has %i decimals', (value, count) => {
  expect(decimalsOf(value)).toBe(count);
});

test('sums are exact where doubles are not', () => {
  expect(exactSum([0.1, 0.2, 0.3], 1)).toBe(0.6);
  expect(exactSum([9007199254740991, 1.25, -1.25], 2)).toBe(9007199254740991);
  expect(exactSum([100, 40, 10], 0, [1, -1, -1])).toBe(50);
});
