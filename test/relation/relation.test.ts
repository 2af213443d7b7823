import fc from 'fast-check';
import { roundHalfUp, unit } from '../../src/domain/printed';
import { expectedInterval, expectedOf, holds, type RelationKind } from '../../src/relation/relation';
import { numberCell, relation } from './number-cell';

const cells = (...values: number[]) => values.map((value, place) => numberCell(place, value));

test.each<[RelationKind, number[], number | undefined]>([
  ['jumlah', [0, 0.1, 0.2, 0.7], 1],
  ['jumlah', [0, Number.MAX_SAFE_INTEGER, 1], 2 ** 53],
  ['rasio', [0, 83.2, 75], 110.9333333333],
  ['rasio', [0, 83.2, 0], undefined],
  ['pertumbuhan', [0, 75.28, 68.45], -9.0727948990436],
  ['pertumbuhan', [0, -50, 25], 150],
  ['pertumbuhan', [0, 0, 25], undefined],
  ['rata-rata', [0, 97.79, 110.93], 104.36],
  ['kali', [0, 18, 115_000], 2_070_000],
  ['sama', [0, 42_948_600], 42_948_600],
])('%s of %j is %s', (kind, values, expected) => {
  const found = expectedOf(relation(kind, cells(...values)));
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 9);
});

test('signs turn a sum into a difference', () => {
  expect(expectedOf(relation('jumlah', cells(0, 100, 30, 20), { signs: [1, -1, -1] }))).toBe(50);
});

test('another value may be supposed for a cell', () => {
  const sum = relation('jumlah', cells(5, 2, 4));
  expect(holds(sum)).toBe(false);
  expect(holds(sum, (cell) => (cell.row === 2 ? 3 : cell.value))).toBe(true);
});

test.each<[string, RelationKind, [value: number, decimals: number][], boolean]>([
  ['rounded', 'rasio', [[97.79, 2], [68.45, 2], [70, 0]], true],
  ['cut', 'rasio', [[97.78, 2], [68.45, 2], [70, 0]], true],
  ['two units of the last digit off', 'rasio', [[97.69, 2], [68_450, 0], [70_000, 0]], false],
  ['printed without decimals', 'rasio', [[98, 0], [68_450, 0], [70_000, 0]], true],
  ['the operands were rounded themselves', 'rasio', [[33.35, 2], [0.3, 1], [0.9, 1]], true],
  ['whole amounts add up to the last digit', 'jumlah', [[11, 0], [5, 0], [5, 0]], false],
  ['amounts whose formats hide their sen add up as they are stored', 'jumlah', [[62.37, 2], [31.12, 0], [31.25, 0]], true],
  ['and their total may hide them too', 'jumlah', [[61.9, 0], [30.6, 0], [31.3, 0]], true],
  ['hidden digits excuse no more than they are worth', 'jumlah', [[64.37, 2], [31.12, 0], [31.25, 0]], false],
  ['a mean cut', 'rata-rata', [[2.33, 2], [2, 0], [2, 0], [3, 0]], true],
  ['a mean off', 'rata-rata', [[2.36, 2], [2, 0], [2, 0], [3, 0]], false],
  ['nothing is expected of a division by zero', 'rasio', [[12, 0], [5, 0], [0, 0]], true],
])('%s: %s', (_, kind, numbers, expected) => {
  expect(holds(relation(kind, numbers.map(([value, decimals], place) => numberCell(place, value, decimals))))).toBe(expected);
});

test('parts that were rounded each for itself may miss their sum by the slack', () => {
  const shares = cells(100, 33.33, 33.33, 33.33);
  expect(holds(relation('jumlah', shares))).toBe(false);
  expect(holds(relation('jumlah', shares, { slack: 0.02 }))).toBe(true);
});

test('the interval of a ratio is that of its printed operands', () => {
  const interval = expectedInterval(relation('rasio', [numberCell(0, 50), numberCell(1, 1.5, 1), numberCell(2, 3, 0)]));
  expect(interval?.low).toBeCloseTo(100 * 1.4 / 3, 9);
  expect(interval?.high).toBeCloseTo(100 * 1.6 / 3, 9);
});

const amount = fc.integer({ min: 1, max: 10_000_000_000 });

test('a ratio that is rounded or cut at any digit holds, one three units away does not', () => {
  fc.assert(fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (part, base, decimals) => {
    const exact = (100 * part) / base;
    // Beyond that a double has no room for four decimals and three units.
    fc.pre(exact < 1e9);
    const printed = (value: number) => holds(relation('rasio', [numberCell(0, value, decimals), numberCell(1, part), numberCell(2, base)]));
    const rounded = roundHalfUp(exact, decimals);
    const cut = Math.trunc(exact / unit(decimals)) * unit(decimals);
    return printed(rounded) && printed(cut) && !printed(rounded + 3 * unit(decimals));
  }));
});

test('a sum of whole amounts holds exactly and with no other total', () => {
  fc.assert(fc.property(fc.array(amount, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 1000 }), (parts, off) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const sum = (value: number) => holds(relation('jumlah', cells(value, ...parts)));
    return sum(total) && !sum(total + off) && !sum(total - off);
  }));
});

test.each<[number, number[], boolean]>([
  [103.00000000000091, [103.00000000000091, 0], true],
  [73778.9999995, [73044.9999995, 734.0000000000036], true],
  [103.01, [103.00000000000091, 0], false],
])('%s, of which no digits are hidden, adds up %j: %s', (total, parts, expected) => {
  const sum = relation('jumlah', [total, ...parts].map((value, place) => numberCell(place, value, value === 103.01 ? 2 : 0)));
  expect(holds(sum)).toBe(expected);
});
