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

test('a row that is less than what rounding may come to speaks neither for a total nor against it', () => {
  const exports = (coffee: string) => relationsOf(`
    | No | Uraian         | 2019    | 2020    | 2021      |
    |    | PERTANIAN      | 2.383,3 | 2.715,9 | 2.744,7   |
    | 1  | Kopi           | 1.399,7 | 1.487,8 | ${coffee} |
    | 2  | Buah-buahan    | 616,5   | 685,7   | 740,0     |
    | 3  | Susu           | 367,0   | 542,4   | 520,0     |
    | 4  | Kayu           | 0,1     | 0,0     | 0,1       |`).filter((line) => line.includes('≠'));
  expect(exports('1.484,6')).toEqual([]);
  expect(exports('1.448,6')).toEqual(['E2 ≠ E3:E6']);
});
