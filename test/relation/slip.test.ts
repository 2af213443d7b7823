import { isSlip, isTellingSlip } from '../../src/relation/slip';

test.each<[fact: string, from: number, to: number, decimals: number]>([
  ['two digits exchanged', 247_296_000, 247_926_000, 0],
  ['one digit changed', 176_215, 176_715, 0],
  ['a zero too many', 1_250_000, 125_000, 0],
  ['thousands for units', 12_500, 12_500_000, 0],
  ['the sign', -1500, 1500, 0],
  ['the sign of a mean', -101.32, 101.3186, 2],
  ['one digit left out', 10.73, 100.73, 2],
  ['one digit left out at the end', 12_345, 123_456, 0],
  ['one digit too many', 1_234_567, 123_456, 0],
])('%s: %d for %d', (_, from, to, decimals) => {
  expect(isSlip(from, to, decimals)).toBe(true);
});

test.each<[fact: string, from: number, to: number, decimals: number]>([
  ['two digits changed', 176_215, 177_315, 0],
  ['small numbers', 12, 21, 0],
  ['a digit left out of a short number', 123, 1234, 0],
  ['a digit left out and another changed', 10.83, 100.73, 2],
  ['two digits left out', 1456, 123_456, 0],
  ['the sign of a small number', -15, 15, 0],
])('no slip: %s, %d for %d', (_, from, to, decimals) => {
  expect(isSlip(from, to, decimals)).toBe(false);
});

test('digits or a sign in another place are told from one digit that may be meant', () => {
  const from = 34_405_150;
  expect([-from, 344_051_500, 3_440_515, 34_450_150].map((to) => isTellingSlip(from, to, 0))).toEqual([true, true, true, true]);
  expect([from, 24_405_150, 34_405_159, 36_000_000].map((to) => isTellingSlip(from, to, 0))).toEqual([false, false, false, false]);
  expect(isTellingSlip(1250, 1520, 0)).toBe(false);
});
