import { numberOf } from '../../src/table/cell-numbers';
import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

test('where all was spent as planned, 100 is a percentage, and no ratio that fails', () => {
  expect(failing(`
    | Belanja    | Pagu        | Rencana    | <     | Realisasi  | <     | Keuangan |
    | ^          | ^           | Rp         | % Kum | Rp         | % Kum | Capaian  |
    | Alat       | 12.813.000  | 0          | 0     | 0          | 0     | 100,00   |
    | Umum       | 388.800.000 | 32.400.000 | 8,33  | 32.400.000 | 8,33  | 100,00   |
    | Kebersihan | 259.200.000 | 21.600.000 | 8,33  | 21.600.000 | 8,33  | 100,00   |
    | Keamanan   | 280.800.000 | 23.400.000 | 8,33  | 23.400.000 | 8,33  | 100,00   |
    | Supir      | 21.600.000  | 1.800.000  | 8,33  | 1.800.000  | 8,33  | 100,00   |
    | Kesehatan  | 63.360.000  | 0          | 0     | 0          | 0     | 100,00   |
    | Kematian   | 2.851.200   | 0          | 0     | 0          | 0     | 100,00   |`)).toEqual([]);
});

test('two columns that are alike in most rows are no product with a column of ones', () => {
  const families = [20, 32, 41, 15, 37, 22, 28, 19, 54, 61, 33, 47];
  expect(failing(['| Dusun | Petugas | Keluarga | Hasil |', ...families.map((value, i) => `| Dusun ${i + 1} | 1 | ${value} | ${i === 4 ? 150 : i === 9 ? 12 : value} |`)].join('\n'))).toEqual([]);
});

test('one of several things that costs something else is wrong all the same', () => {
  expect(failing(`
    | Uraian   | Volume | Harga Satuan | Jumlah    |
    | Kertas   | 45     | 52.500       | 2.362.500 |
    | Tinta    | 18     | 115.000      | 2.070.000 |
    | Konsumsi | 260    | 37.500       | 9.750.000 |
    | Proyektor | 1     | 6.500.000    | 5.600.000 |`)).toEqual(['D5 ≠ B5 × C5']);
});

/** People by age and sex, and beneath them, under a heading that is not seen to be one, people by rank. */
const people = (rows: readonly string[]) => failing([
  '| Umur | Pria | Wanita | Jumlah |', ...[4, 108, 140, 343, 475, 512].map((men, i) => `| ${i}1 - ${i}9 | ${men} | ${men + 27} | ${2 * men + 27} |`), ...rows,
].join('\n'));

test('what fails in one row after another belongs to another table', () => {
  expect(people([11, 16, 37, 19, 43, 111, 52].map((value, i) => `| Golongan ${i} | ${value} | ${value + 12} | ${value + 3} |`))).toEqual([]);
  expect(people(['| Golongan 1 | 11 | 23 | 14 |', '| Golongan 2 | 16 | 28 | 19 |'])).toEqual(['D8 ≠ C8 + B8', 'D9 ≠ C9 + B9']);
});

test('a year above an amount is no part of it', () => {
  const note = (amount: string, left: string) => `
    | Sub Kegiatan        | : | Pengelolaan Pasar |
    | Nomor               | : | 2.1.3     |
    | Tahun Anggaran      | : | 2026      |
    | Jumlah Yang Diminta | : | ${amount} |

    | Kode | Uraian        | Anggaran       | Bulan Lalu | Saat Ini | Sisa Anggaran |
    | 1.1  | Bahan Pokok   | 17.824.795.429 | 1.675.000 | ${amount} | ${left} |
    | 1.2  | Gerai Inflasi | 1.212.786.825  | 0         | 0         | 1.212.786.825 |
    |      | JUMLAH        | 19.037.582.254 | 1.675.000 | ${amount} | ${left.replace('17.82', '19.03').replace('1.595', '4.382').replace('429', '254')} |
`;
  expect(failing([note('1.525.000', '17.821.595.429'), note('1.525.000', '17.821.595.429')].join('\n')).filter((line) => line.startsWith('C'))).toEqual([]);
});

test('a number that a sheet computed was rounded where the noise of doubles begins', () => {
  const decimals = (value: number) => numberOf({ row: 0, column: 0, value }, '')?.decimals;
  expect([19944.167879999997, 37225.154950000004, 0.1 + 0.2, 1 / 3, 12.5].map(decimals)).toEqual([5, 5, 1, 9, 1]);
});

test('a numbering of the columns below the first amounts is no row that follows from others', () => {
  expect(failing(`
    | No | Desa       | Potensi | Bagian Desa | Bagi Rata | Proporsional | Jumlah     |
    |    |            |         | 10.000.000  | 6.000.000 | 4.000.000    | 10.000.000 |
    | 1  | 2          | 3       | 4           | 6         | 7            | 8          |
    | 1  | Sigambir   | 10.000  | 1.000       | 600       | 400          | 1.000      |
    | 2  | Kedunguter | 20.000  | 2.000       | 1.200     | 800          | 2.000      |
    | 3  | Pulosari   | 35.000  | 3.500       | 2.100     | 1.400        | 3.500      |`)).toEqual([]);
});
