import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { ExactSum } from '../../src/domain/exact-sum';
import { exactSum } from '../../src/domain/printed';

/** Numbers of up to so many decimals, small ones and some beyond what doubles count exactly. */
const numbers = (decimals: number) => fc.tuple(fc.oneof(fc.integer(), fc.maxSafeInteger()), fc.nat({ max: decimals })).map(([digits, behind]) => Number(`${digits}e-${behind}`));

test.each([0, 1, 2, 5])('a sum of %i decimals in which numbers are changed is the sum of the numbers that stand there then', (decimals) => {
  const part = fc.record({ value: numbers(decimals), sign: fc.constantFrom(1, -1) });
  const changes = fc.array(fc.tuple(fc.nat(), numbers(decimals)), { maxLength: 8 });
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), changes, (parts, wanted) => {
    const values = parts.map(({ value }) => value);
    const signs = parts.map(({ sign }) => sign);
    let sum = ExactSum.of(values, (value) => value, decimals, signs);
    for (const [pick, to] of wanted) {
      const place = pick % values.length;
      sum = sum.changed(values[place] ?? 0, to, signs[place]);
      values[place] = to;
    }
    expect(sum.value).toBe(exactSum(values, decimals, signs));
  }));
});

test.each([0, 1, 2, 5])('a sum of %i decimals is what decimal arithmetic gives', (decimals) => {
  fc.assert(fc.property(fc.array(numbers(decimals), { maxLength: 12 }), (values) => {
    expect(exactSum(values, decimals)).toBe(values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toNumber());
  }));
});

test('what lay beyond the safe whole numbers comes back from there', () => {
  const sum = ExactSum.of([9_007_199_254_740_991, 2.5], (value) => value, 1);
  expect([sum.value, sum.changed(9_007_199_254_740_991, 1).value]).toEqual([9_007_199_254_740_994, 3.5]);
});
