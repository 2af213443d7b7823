import { relationsOf } from './written-relations';

/** What is wrong beyond doubt. */
const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠') && !line.endsWith('(?)'));

const ages = (men: string, total: string, women = '2.543', all = '15.978') => `
  | Usia  | Laki-laki | Perempuan |
  | 0-4   | 1.984     | 1.871     |
  | 5-9   | 2.448     | 2.331     |
  | 10-14 | 2.646     | 2.442     |
  | 15-19 | 2.168     | 2.285     |
  | 20-24 | ${men}    | ${women}  |
  | 25-29 | 2.801     | 2.580     |
  | 30+   | 1.570     | 1.926     |
  | Total | ${total}  | ${all}    |`;

test('a total is wrong where the column beside it, of numbers of the same size, is added up', () => {
  expect(failing(ages('2.736', '16.353'))).toEqual([]);
  expect(failing(ages('2.736', '19.031'))).toEqual(['B9 ≠ B2:B8']);
});

test('one of its parts may be what is wrong', () => {
  expect(failing(ages('7.342', '16.353'))).toEqual(['B9 ≠ B2:B8']);
});

test('beside numbers of another size, or where those are not added up, it is doubtful', () => {
  const trees = (total: string) => `
    | Kecamatan | Desa | Pohon  |
    | Jaten     | 11   | 25.400 |
    | Tasikmadu | 12   | 31.150 |
    | Kebakkramat | 10 | 18.275 |
    | Gondangrejo | 13 | 44.020 |
    | Jumlah    | 46   | ${total} |`;
  expect(failing(trees('118.845'))).toEqual([]);
  expect(failing(trees('131.208'))).toEqual([]);
  expect(failing(ages('2.736', '19.031', '2.543', '17.250'))).toEqual([]);
});

test('a total that lies among its parts is one all the same where it is in the quarters beside it', () => {
  const quarters = (second: string) => `
    | Lapangan Usaha | TW I    | TW II   | TW III  | TW IV   |
    | Primer         | 203.976 | 203.249 | 207.811 | 208.254 |
    | Sekunder       | 160.447 | 179.356 | 180.750 | 191.652 |
    | Tersier        | 556.673 | 567.200 | 579.327 | 604.996 |
    | PDRB           | 921.096 | ${second} | 967.888 | 1.004.902 |`;
  expect(failing(quarters('949.805'))).toEqual([]);
  expect(failing(quarters('495.085'))).toEqual(['C5 ≠ C2:C4']);
});

const YEARS = [2019, 2020, 2021, 2022, 2023];
const sectors = (year: number): readonly (readonly [number, number])[] => [0, 1, 2, 3].map((i) => [10_412 + 317 * i + 211 * (year - 2019), 7_205 + 193 * i + 157 * (year - 2019)]);
const years = (nominal: number, real: number) => ['| Tahun | Usaha | Berlaku | Konstan |', ...YEARS.flatMap((year) => {
  const rows = sectors(year);
  const total = (k: 0 | 1) => rows.reduce((sum, row) => sum + row[k], 0);
  const off = year === 2021 ? [nominal, real] : [0, 0];
  return [...rows.map((row, i) => `| ${year} | Sektor ${'ABCD'[i] ?? ''} | ${row[0]} | ${row[1]} |`), `| ${year} | Total PDRB | ${total(0) + (off[0] ?? 0)} | ${total(1) + (off[1] ?? 0)} |`];
})].join('\n');

test('a total that is none in any of its columns is wrong where those of its name are sums in nearly all other years', () => {
  expect(failing(years(0, 0))).toEqual([]);
  expect(failing(years(3_217, 1_843))).toEqual(['C16 ≠ C12:C15', 'D16 ≠ D12:D15']);
});

describe('a total that repeats the number above it', () => {
  const traffic = (heading: string, trucks: readonly number[]) => failing(`
    | Bulan    | ${heading} | Bus | Oplet |
    | Januari  | ${trucks[0]} | 101 | 44  |
    | Februari | ${trucks[1]} | 133 | 16  |
    | Maret    | ${trucks[2]} | 170 | 31  |
    | April    | ${trucks[3]} | 106 | 25  |
    | Mei      | ${trucks[4]} | 154 | 15  |
    | Jumlah   | ${trucks[4]} | 664 | 131 |`);

  test('was copied from it where others are added up', () => {
    expect(traffic('Truk', [1315, 1121, 1458, 1069, 1105])).toEqual(['B7 ≠ B2:B6']);
    expect(traffic('Truk', [0, 1121, 1458, 1458, 1105])).toEqual(['B7 ≠ B2:B6']);
  });

  test('is no total of what is there at the end of each month, or counts on', () => {
    expect(traffic('Penduduk', [1315, 1121, 1458, 1069, 1105])).toEqual([]);
    expect(traffic('Truk', [1069, 1105, 1121, 1315, 1458])).toEqual([]);
  });
});
