import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { asPercent, decimalsOf, exactSum, fitOf, hidesDigits, isWithin, meet, roundHalfUp, standsFor, unit, type Fit, type Printed } from '../../src/domain/printed';

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
  ['0.4', '0.45', 'cut'],
  ['-9.07', '-9.0728', 'rounded'],
  ['-9.08', '-9.0728', 'no'],
  ['-9.08', '-9.0751', 'rounded'],
  ['-9.07', '-9.0751', 'cut'],
])('%s printed for %s: %s', (text, exact, fit) => {
  expect(fitOf(printed(text), Number(exact))).toBe(fit);
  expect(fitOf(printed(text), new Decimal(exact))).toBe(fit);
});

test.each([[0, 1], [1, 0.1], [2, 0.01], [5, 0.00001], [15, 1e-15], [16, 1e-16]])('one step at %i decimals is %d', (decimals, step) => {
  expect(unit(decimals)).toBe(step);
});

test.each([[0.9778, 97.78], [1.1, 110], [0.07, 7], [0.57, 57], [-0.29, -29], [0.083162, 8.3162]])('the ratio %d is shown as %d percent', (ratio, percent) => {
  expect(asPercent(ratio)).toBe(percent);
});

test.each([[97.785, 2, 97.79], [1.005, 2, 1.01], [-1.005, 2, -1.01], [0.5, 0, 1], [-0.5, 0, -1], [2.4, 0, 2], [1234.5678, 3, 1234.568]])('%d at %i decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
  expect(roundHalfUp(new Decimal(value), decimals)).toBe(rounded);
});

test('rounding doubles gives what decimals give, near one half and far from it', () => {
  const anywhere = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const besideHalf = fc.tuple(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), fc.nat(15), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 3, max: 15 }))
    .map(([whole, decimals, off, size]) => (whole + 0.5 + off * 10 ** -size) / 10 ** decimals);
  fc.assert(fc.property(fc.oneof(anywhere, besideHalf), fc.nat(15), (value, decimals) => {
    expect(roundHalfUp(value, decimals)).toBe(new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber());
  }), { numRuns: 2000 });
});

test.each<[value: number, decimals: number, hides: boolean]>([
  [1234.56, 0, true], [1234.56, 2, false], [1234.5, 2, false], [0.1 + 0.2, 1, false], [97.7857, 2, true], [-0.5, 0, true], [5_294_655_000, 0, false], [1e15 + 0.5, 0, true],
])('%d shown with %i decimals hides digits: %p', (value, decimals, hides) => {
  expect(hidesDigits({ value, decimals })).toBe(hides);
});

test('what is printed stands for all within one step of its last digit', () => {
  expect(standsFor({ value: 92, decimals: 0 })).toEqual({ low: 91, high: 93 });
  expect(standsFor({ value: 0.5, decimals: 1 })).toEqual({ low: 0.4, high: 0.6 });
  expect(standsFor({ value: -3, decimals: 0 })).toEqual({ low: -4, high: -2 });
});

test.each<[number, number, number, number, boolean]>([
  [1, 2, 2, 3, true], [1, 2, 1.5, 1.6, true], [1, 2, 0, 3, true], [1, 2, 2.1, 3, false], [1, 2, 2 + 1e-9, 3, false], [-3, -2, -1, 1, false], [-3, -2, -2, 1, true],
  [0.1 + 0.2, 1, 0, 0.3, true], [1e9 + 1e-7, 2e9, 0, 1e9, true], [1e9 + 1e-5, 2e9, 0, 1e9, false], [-2e9, -1e9 - 1e-7, -1e9, 0, true], [0, 0, 0, 0, true], [0, 0, 8e-16, 1, true], [0, 0, 1e-15, 1, false],
])('%d to %d and %d to %d share a number: %p', (low, high, low2, high2, expected) => {
  const [a, b] = [{ low, high }, { low: low2, high: high2 }];
  expect([meet(a, b), meet(b, a)]).toEqual([expected, expected]);
});

test('the error of doubles that is passed over grows with the largest end of either interval', () => {
  const [small, at] = [{ low: 0, high: 1 }, { low: 1 + 1e-9, high: 1 + 1e-9 }];
  expect(meet(small, at)).toBe(false);
  for (const wide of [{ low: -1e7, high: 1 }, { low: -2e7, high: 1 }]) expect([meet(wide, at), meet(at, wide)]).toEqual([true, true]);
  for (const wide of [{ low: 1 + 1e-9, high: 1e7 }, { low: 1 + 1e-9, high: 2e7 }]) expect([meet(wide, small), meet(small, wide)]).toEqual([true, true]);
});

test.each<[number, number, number, boolean]>([
  [0, 2, 2, true], [1, 2, 3, true], [1, 2, 3.1, false], [1, -2, -3, true], [1, -1, 1, false], [0, 0.1 + 0.2, 0.3, true], [0, 0.3, 0.3 + 1e-9, false],
  [0, 1e9, 1e9 + 1e-7, true], [0, -1e9, -1e9 - 1e-7, true], [0, 1e9, 1e9 + 1e-5, false], [0.01, 0.95, 0.96, true],
])('within %d of each other are %d and %d: %p', (distance, a, b, expected) => {
  expect([isWithin(distance, a, b), isWithin(distance, b, a)]).toEqual([expected, expected]);
});

test('whatever rounding or cutting gives lies in the interval of what was printed', () => {
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (exact, decimals) => {
    const rounded = roundHalfUp(exact, decimals);
    const cut = Math.trunc(exact * 10 ** decimals) / 10 ** decimals;
    for (const value of [rounded, cut]) expect(meet(standsFor({ value, decimals }), { low: exact, high: exact })).toBe(true);
  }));
});

test.each([
  [1977227100, 0], [0, 0], [-5, 0], [1e21, 0], [1.5e21, 0], [0.111, 3], [83.20328, 5], [1e-7, 7], [1.5e-7, 8], [-1.25e-8, 10], [95.5, 1], [-0.25, 2], [1 / 3, 15], [1.5e-20, 15], [1e-15, 15],
])('%d has %i decimals', (value, count) => {
  expect(decimalsOf(value)).toBe(count);
});

test('sums are exact where doubles are not', () => {
  expect(exactSum([], 2)).toBe(0);
  expect(exactSum([0.1, 0.2, 0.3], 1)).toBe(0.6);
  expect(exactSum([0.1, 0.2, 0.3], 1, [1, 1, -1])).toBe(0);
  expect(exactSum([9007199254740991, 1.25, -1.25], 2)).toBe(9007199254740991);
  expect(exactSum([9007199254740991, 1.25], 2, [1, -1])).toBe(9007199254740990);
  expect(exactSum([9007199254740990, 9007199254740990, 1.5], 1, [1, -1])).toBe(1.5);
  expect(exactSum([9007199254740991, 2, 2], 0, [1, 1, -1])).toBe(9007199254740991);
  expect(exactSum([100, 40, 10], 0, [1, -1, -1])).toBe(50);
});

test('the noise of doubles below the given decimals is not added up', () => {
  expect(exactSum([0.1 + 0.2, 0.3], 1, [1, -1])).toBe(0);
  expect(exactSum([0.1 + 0.2, -0.3], 2)).toBe(0);
});
