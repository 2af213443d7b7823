import { cukupSampel, sampelTabel } from '../../src/domain/cukup-sampel';

test.each([
  [5, 5],
  [10, 10],
  [12, 10],
  [1300, 297],
  [1350, 297],
  [1400, 302],
  [2100, 322],
  [10_000, 370],
  [999_999, 383],
  [1_000_000, 384],
  [7_000_000, 384],
])('a population of %d needs %d by the table', (populasi, needed) => {
  expect(sampelTabel(populasi)).toBe(needed);
});

test.each([
  ['as many as the table says', 1300, 297],
  ['more', 1300, 400],
  ['everybody', 8, 8],
  ['Slovin with 10 %', 1300, 93],
  ['Slovin with 10 %, rounded up', 850, 90],
  ['a hundred for nine unsur', 5000, 100],
  ['a hundred and fifty for fourteen', 5000, 150],
  ['no population at all', 0, 30],
  ['a population that is no count', 12.5, 3],
])('%s is enough', (_, populasi, responden) => {
  expect(cukupSampel(populasi, responden)).toBe(true);
});

test.each([[1300, 296], [1300, 30], [100, 45], [50_000, 200]])('of %d people %d are too few', (populasi, responden) => {
  expect(cukupSampel(populasi, responden)).toBe(false);
});
