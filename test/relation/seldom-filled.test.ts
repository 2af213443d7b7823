import { relationsOf } from './written-relations';

const failing = (jahe: string, mandiraja = 'Mandiraja') => relationsOf(`
  | Kecamatan    | Jahe    | Laos   | Kencur |
  | Susukan      | 3.000   | 4.620  | 1.180  |
  | ${mandiraja} | 9.780   | 0      | 0      |
  | Bawang       | ${jahe} | 47.125 | 90.000 |
  | Punggelan    | 9.400   | 0      | 14.980 |
  | Batur        | 2.135   | 38     | 0      |
  | Jumlah       | 193.315 | 51.783 | 106.160 |`).filter((line) => line.includes('≠'));

test('a row that has a number in one column alone is a part of the total as those on either side of it are', () => {
  expect(failing('169.000')).toEqual([]);
  expect(failing('196.000')).toEqual(['B7 ≠ B2:B6']);
});

test('but not where it is set off from them', () => {
  expect(failing('196.000', '**Mandiraja**')).toEqual(['B7 ≠ B2:B6 (?)']);
});

test('and where it prints that it adds nothing, be it the first one', () => {
  const first = (of: string) => relationsOf(`
    | Kecamatan | Jahe    | Laos   | Kencur |
    | Mandiraja | 9.780   | ${of}  | ${of}  |
    | Susukan   | 3.000   | 4.620  | 1.180  |
    | Bawang    | 196.000 | 47.125 | 90.000 |
    | Jumlah    | 181.780 | 51.745 | 91.180 |`).filter((line) => line.includes('≠'));
  expect(first('0')).toEqual(['B5 ≠ B2:B4']);
  expect(first('')).toEqual(['B5 ≠ B2:B4 (?)']);
});
