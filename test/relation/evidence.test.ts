import fc from 'fast-check';
import { bitsOf, spread } from '../../src/relation/evidence';

test.each([
  ['an amount of ten digits to the last one', bitsOf(3_413_100_300, 0.5), 31.7],
  ['two decimals of a percentage', bitsOf(97.79, 0.005), 13.3],
  ['the same, rounded or cut', bitsOf(97.79, 0.01), 12.3],
  ['a small number', bitsOf(8, 0.5), 3],
  ['nothing', bitsOf(0, 0.5), 0],
  ['a mean of answers, between 2.6 and 3.4', bitsOf(3.236, 0.0005, 0.8), 9.6],
])('agreement of %s in bits', (_, bits, expected) => {
  expect(bits).toBeCloseTo(expected, 1);
});

test('agreement is never worth less than nothing nor more than 36 bits, and more the larger the number', () => {
  const tolerance = fc.double({ min: 1e-6, max: 1e3, noNaN: true });
  fc.assert(fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.double({ min: 0, max: 1e15, noNaN: true }), tolerance, (a, b, off) => {
    const [small, large] = [bitsOf(Math.min(a, b), off), bitsOf(Math.max(a, b), off)];
    return small >= 0 && large <= 36 && small <= large;
  }));
});

test('the sign says nothing', () => {
  expect(bitsOf(-4.83, 0.01)).toBe(bitsOf(4.83, 0.01));
});

test('the spread leaves out the first and the last tenth', () => {
  expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000])).toBe(8);
});

test('too few values have no spread', () => {
  expect(spread([1, 2, 3, 4, 5])).toBe(Infinity);
});
