import { relationsOf } from './written-relations';

/** The components of an evaluation, whose last row names their result without the word for a total. */
const evaluation = (weights: readonly number[], whole: number) => relationsOf(`
  | No | Komponen yang Dinilai | Bobot | Nilai 2022 | Nilai 2023 |
  | 1  | Perencanaan Kinerja   | ${weights[0]} | 19,04 | 21,03 |
  | 2  | Pengukuran Kinerja    | ${weights[1]} | 17,51 | 22,88 |
  | 3  | Pelaporan Kinerja     | ${weights[2]} | 11,03 | 10,88 |
  | 4  | Evaluasi Internal     | ${weights[3]} | 18,04 | 17,27 |
  |    | Nilai Hasil Evaluasi  | ${whole} | 65,62 | 72,06 |`);

test('a last row without a number that names a result, and is the sum of all others in two columns, is their sum', () => {
  expect(evaluation([30, 30, 15, 25], 100)).toEqual(['C6 = C2:C5', 'D6 = D2:D5', 'E6 = E2:E5']);
});

test.each<[string, number[], number]>([
  ['a weight', [30, 30, 51, 25], 100],
  ['a weight that lost its zero', [3, 30, 15, 25], 100],
  ['the whole of the weights', [30, 30, 15, 25], 102],
])('%s is wrong where either their total or what they come to is their whole', (_, weights, whole) => {
  expect(evaluation(weights, whole)).toEqual(['C6 ≠ C2:C5', 'D6 = D2:D5', 'E6 = E2:E5']);
});

test('weights of something else, which come to no whole in either way, are not added up', () => {
  expect(evaluation([4, 3, 2, 4], 3)).toEqual(['D6 = D2:D5', 'E6 = E2:E5']);
});
