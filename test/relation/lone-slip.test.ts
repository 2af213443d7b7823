import { relationsOf } from './written-relations';

/** A list with one column of amounts: nothing else vouches for its total. */
const failing = (first: string) => relationsOf(`
  | No | Program                 | Anggaran      |
  | 1  | Penunjang Urusan        | ${first}      |
  | 2  | Pelayanan Publik        | 94.426.000    |
  | 3  | Pemberdayaan Masyarakat | 176.694.450   |
  | 4  | Ketertiban Umum         | 140.956.000   |
  |    | Jumlah                  | 1.352.447.593 |`).filter((line) => line.includes('≠'));

test('a total that misses by digits of a part in other places is wrong', () => {
  expect(failing('940.371.143')).toEqual([]);
  expect(failing('904.371.143')).toEqual(['C6 ≠ C2:C5']);
});

test('and one that misses by less than any row that could be missing, though by more than rounding', () => {
  expect(failing('940.371.943')).toEqual(['C6 ≠ C2:C5']);
});

test('one that lacks a round amount may lack a row', () => {
  expect(failing('870.371.143')).toEqual(['C6 ≠ C2:C5 (?)']);
});
