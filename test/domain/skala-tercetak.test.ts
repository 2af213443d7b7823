import { readRentang } from '../../src/domain/rentang';
import { tingkatTercetak } from '../../src/domain/skala-tercetak';

const stepsAt = (texts: readonly string[], ...values: number[]) => values.map((value) => tingkatTercetak(texts.map((text) => readRentang(text) ?? { percent: false }), value));

test('a number belongs to the step that holds it', () => {
  expect(stepsAt(['< 55', '55 – 84,99', '85 – 100', '> 100'], 54.99, 55, 84.99, 100, 100.01)).toEqual([[0], [1], [1], [2], [3]]);
});

test('in a gap it belongs to either side, where steps overlap to both', () => {
  expect(stepsAt(['51 – 65', '66 – 75', '76 – 90'], 65.5, 75.4)).toEqual([[0, 1], [1, 2]]);
  expect(stepsAt(['50 – 75', '75 – 100'], 75)).toEqual([[0, 1]]);
});

test('a step without an upper bound ends where the next one begins', () => {
  expect(stepsAt(['≥ 50', '≥ 75', '> 90'], 50, 74, 75, 90, 90.1, 400)).toEqual([[0], [0], [1], [1], [2], [2]]);
});

test('off the scale it belongs to no step', () => {
  expect(stepsAt(['51 – 65', '66 – 75'], 50, 76)).toEqual([[], []]);
  expect(tingkatTercetak([], 50, true)).toEqual([]);
});

test('percentages beyond the last step belong to it, those below the first to none', () => {
  const steps = ['51% – 75%', '76% – 100%'].map((text) => readRentang(text) ?? { percent: false });
  expect([104, 50].map((value) => tingkatTercetak(steps, value, true))).toEqual([[1], []]);
});
