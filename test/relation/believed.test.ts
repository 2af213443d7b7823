import { columnLetters } from '../../src/sheet/address';
import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

describe('what no words tell is believed', () => {
  it('beside amounts that changed places', () => {
    expect(failing(`
      | Kegiatan    | Semester I  | Semester II | Setahun     |
      | Perencanaan | 42.948.600  | 41.781.950  | 84.730.550  |
      | Umum        | 142.293.000 | 120.400.500 | 237.931.521 |
      | Listrik     | 117.531.021 | 72.759.796  | 215.052.796 |
      | Kendaraan   | 33.590.871  | 26.998.412  | 60.589.283  |`)).toEqual(['D3 ≠ B3:C3', 'D4 ≠ B4:C4']);
  });

  it('beside two other mistakes in many rows', () => {
    const rows = Array.from({ length: 18 }, (_, i) => {
      const [a, b] = [42_948_600 + 1_733_917 * i, 117_531_021 - 2_204_311 * i];
      return `| Kegiatan ${'ABCDEFGHIJKLMNOPQR'[i]} | ${a} | ${b} | ${a + b + (i === 3 ? 400_000 : i === 11 ? -70_000 : 0)} |`;
    });
    expect(failing(['| Kegiatan | Semester I | Semester II | Setahun |', ...rows].join('\n'))).toEqual(['C5 ≠ D5 − B5', 'C13 ≠ D13 − B13']);
  });

  it('of products too', () => {
    const rows = Array.from({ length: 18 }, (_, i) => `| Barang ${'ABCDEFGHIJKLMNOPQR'[i]} | ${3 + 2 * i} | ${47_500 + 12_250 * i} | ${(3 + 2 * i) * (47_500 + 12_250 * i) + (i === 3 ? 40_000 : i === 11 ? -70_000 : 0)} |`);
    expect(failing(['| Uraian | Banyaknya | Harga | Biaya |', ...rows].join('\n'))).toEqual(['D5 ≠ B5 × C5', 'D13 ≠ B13 × C13']);
  });

  it('but not where in each row that fails just one more part is missing', () => {
    expect(failing(`
      | Pegawai | Uang Harian | Tiket     | Hotel     | Lumpsum | Biaya     |
      | A       | 1.130.000   | 2.140.500 | 1.450.000 |         | 4.720.500 |
      | B       | 1.480.000   | 2.310.900 | 870.000   |         | 4.660.900 |
      | C       | 1.110.000   | 1.984.300 | 960.000   | 300.000 | 4.354.300 |
      | D       | 1.520.000   | 2.877.700 | 1.210.000 |         | 5.607.700 |
      | E       | 1.260.000   | 2.502.100 | 640.000   | 450.000 | 4.852.100 |
      | F       | 1.390.000   | 1.765.800 | 735.000   |         | 3.890.800 |`)).toEqual([]);
  });
});

describe('tables of one row', () => {
  const indikator = (name: string, target: string, realisasi: string, capaian: string) => ['', '', `Indikator: ${name}`, '| Target | Realisasi | Capaian (%) |', `| ${target} | ${realisasi} | ${capaian} |`];
  const written = (capaian: string, count: number) => [
    ['Indeks Kepuasan Masyarakat', '80,00', '83,20', '104,00'], ['Nilai SAKIP', '70,00', '68,45', '97,79'], ['Realisasi PBB', '90,00', '92,13', '102,37'], ['Desa tertib', '8', '7', capaian],
  ].slice(-count).flatMap(([name = '', ...numbers]) => indikator(name, ...numbers as [string, string, string])).join('\n');

  it('vouch for each other', () => {
    expect(failing(written('87,50', 4))).toEqual([]);
    expect(failing(written('97,50', 4))).toEqual(['C18 ≠ 100 × B18 / A18']);
  });

  it('prove nothing where only as many agree as do not', () => {
    expect(failing(written('97,50', 2))).toEqual([]);
  });
});

test('the ratio to what is below nothing may have either sign', () => {
  expect(failing(`
    | Uraian      | 2023         | 2022        | Kenaikan    | %     |
    | Pendapatan  | 350.000.000  | 325.000.000 | 25.000.000  | 7,69  |
    | Persediaan  | 48.220.500   | 41.004.000  | 7.216.500   | 17,60 |
    | Kas         | 12.804.100   | 16.320.800  | -3.516.700  | -21,55 |
    | Penyusutan  | -10.963.480  | -9.411.900  | -1.551.580  | -16,49 |
    | Defisit     | -76.000.000  | -75.500.000 | -500.000    | 0,66  |`)).toEqual([]);
});

test('persons times days times their price is an amount', () => {
  const written = (amount: string) => failing(`
    | Uraian     | Orang | Hari | Harga   | Jumlah  |
    | Narasumber | 4     | 3    | 450.000 | 5.400.000  |
    | Moderator  | 2     | 3    | 300.000 | 1.800.000  |
    | Peserta    | 45    | 2    | 110.000 | ${amount}  |
    | Panitia    | 6     | 5    | 125.000 | 3.750.000  |
    | Sopir      | 3     | 4    | 150.000 | 1.800.000  |`);
  expect(written('9.900.000')).toEqual([]);
  expect(written('9.090.000')).toEqual(['E4 ≠ B4 × C4 × D4']);
});

test('in a wide table what a year and its words name is found however far away it stands', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];
  const value = (row: number, k: number) => 1000 + 137 * row + 61 * k;
  const cells = (of: (k: number) => string | number) => years.map((_, k) => of(k)).join(' | ');
  const lines = ['Usulan', 'Surat', 'Desa', 'Aduan'].map((name, row) => `| ${name} | ${cells((k) => value(row, k))} | ${cells((k) => value(row, k) - 90 * row - 13)} | ${
    cells((k) => (100 * (value(row, k) - 90 * row - 13) / value(row, k) - (row === 2 && k === 4 ? 5 : 0)).toFixed(2).replace('.', ','))} |`);
  const heads = ['Target', 'Realisasi', 'Capaian (%)'].map((word) => years.map((year) => `${word} ${year}`).join(' | ')).join(' | ');
  expect(failing([`| Indikator | ${heads} |`, ...lines].join('\n'))).toEqual(['Z4 ≠ 100 × P4 / F4']);
});

test('the days of a month make its total', () => {
  const days = Array.from({ length: 31 }, (_, i) => i + 1);
  const rows = [3, 4, 5, 6].map((step) => days.map((day) => (day * step * 13) % 23));
  const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
  const written = rows.map((of, row) => `| Layanan ${'ABCD'[row]} | ${of.join(' | ')} | ${sum(of) + (row === 1 ? 9 : 0)} |`);
  expect(failing([`| Layanan | ${days.map((day) => `Tgl ${day}`).join(' | ')} | Jumlah |`, ...written].join('\n'))).toEqual([`AG3 ≠ ${days.map((day) => `${columnLetters(day)}3`).reverse().join(' + ')}`]);
});

test('what is measured in percent or as an index, or counts on from quarter to quarter, is not added up across the year', () => {
  const written = (satuan: string) => failing(`
    | Indikator | Satuan    | TW I | TW II | TW III | TW IV | Jumlah |
    | Surat     | surat     | 120  | 144   | 131    | 162   | 557    |
    | Usulan    | usulan    | 31   | 28    | 44     | 19    | 122    |
    | Kunjungan | orang     | 412  | 388   | 455    | 401   | 1656   |
    | Serapan   | ${satuan}${satuan.includes('|') ? '' : ' | 25 | 50 | 75 | 98 | 98 |'}`);
  expect(written('%')).toEqual([]);
  expect(written('Indeks')).toEqual([]);
  expect(written('dokumen')).toEqual([]);
  expect(written('dokumen | 25 | 50 | 40 | 98 | 98 |')).toHaveLength(1);
});

describe('indices of four periods, always close to each other', () => {
  const quarters = (rows: readonly (readonly number[])[]) => relationsOf(`
    | Uraian | TW I | TW II | TW III | TW IV |
    ${rows.map((row, i) => `| Uraian ${i + 1} | ${row.map((value) => value.toFixed(2).replace('.', ',')).join(' | ')} |`).join('\n    ')}`);

  test('the first two differing about as much as the other two is worth little', () => {
    expect(quarters([
      [3.24, 3.2, 3.2, 3.21], [3.3, 3.3, 3.27, 3.27], [2.98, 2.95, 2.93, 2.89], [3.29, 3.31, 3.3, 3.31], [3.43, 3.44, 3.42, 3.42],
      [3.32, 3.36, 3.42, 3.44], [3.35, 3.38, 3.41, 3.43], [3.28, 3.25, 3.3, 3.28], [3.27, 3.24, 3.28, 3.25], [3.27, 3.27, 3.28, 3.28], [81.83, 81.75, 82.03, 81.94],
    ])).toEqual([]);
  });

  test('of what fails, and no words speak for, only two numbers are taken for exchanged', () => {
    expect(quarters([
      [3.36, 3.35, 3.32, 3.31], [3.22, 3.22, 3.19, 3.21], [3.26, 3.29, 3.35, 3.35], [3.29, 3.28, 3.29, 3.26], [3.29, 3.26, 3.26, 3.24],
      [3.18, 3.22, 3.19, 3.2], [3.34, 3.35, 3.4, 3.43], [3.33, 3.32, 3.29, 3.33], [3.43, 3.44, 3.5, 3.51], [3.3, 3.3, 3.31, 3.32], [82.5, 82.58, 82.75, 82.89],
    ])).toEqual([]);
  });
});

describe('an index that is the ratio of two totals as of what falls to each head', () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
  const deflator = (wrong: number, perHead = 0) => failing(`
    | Tahun | PDRB ADHB | PDRB ADHK | Per Kapita ADHB | Per Kapita ADHK | Indeks Implisit |
    ${years.map((year, i) => {
      const [real, heads, index] = [10_654_828 + 411_733 * i + 1_907 * i * i, 439.87 + 3.41 * i, 1.2117 + 0.0481 * i];
      const shown = [real * index + (i === 4 ? wrong : 0), real, (1000 * real * index) / heads + (i === 7 ? perHead : 0), (1000 * real) / heads, 100 * index];
      return `| ${year} | ${shown.map((value) => value.toFixed(2)).join(' | ')} |`;
    }).join('\n')}`);

  test('follows from both, so that either may be found wrong', () => {
    expect(deflator(0)).toEqual([]);
    expect(deflator(917_000)).toEqual(['F6 ≠ 100 × B6 / C6']);
    expect(deflator(0, 1_917_000)).toEqual(['F9 ≠ 100 × D9 / E9']);
  });
});

test('a column that is nothing in nearly all rows is one of the parts all the same', () => {
  expect(failing(`
    | Bagian    | Sudah | Sebagian | Belum | Tambahan | Total |
    | Bagian A  | 0     | 2        | 0     | 0        | 2     |
    | Bagian B  | 4     | 3        | 1     | 0        | 8     |
    | Bagian C  | 1     | 1        | 1     | 0        | 3     |
    | Bagian D  | 1     | 2        | 0     | 0        | 3     |
    | Bagian E  | 1     | 1        | 3     | 0        | 5     |
    | Bagian F  | 0     | 0        | 1     | 0        | 1     |
    | Bagian G  | 0     | 0        | 1     | 0        | 1     |
    | Bagian H  | 1     | 0        | 1     | 0        | 2     |
    | Tambahan  | 0     | 0        | 0     | 3        | 3     |
    | Bagian I  | 1     | 1        | 4     |          | 6     |`)).toEqual([]);
});

test('a row of a list that is two others together in fewer columns than it is not is no total of them', () => {
  const villages = Array.from({ length: 12 }, (_, i) => [66_101_920 + 7_300_417 * i, 760_449_000 + 31_577_301 * ((i * 5) % 12), 15_229_013 + 911_239 * ((i * 7) % 12), 50_000_000, 200_000]);
  const [one, other, third, sum, half, whole] = villages;
  if (!one || !other || !third || !sum || !half || !whole) throw new Error('twelve villages');
  [one[3], other[3], third[3]] = [495_000_000, 50_000_000, 545_000_000];
  [one[4], other[4], third[4]] = [200_000, 1_000_000, 1_200_000];
  for (const column of [0, 1, 2]) whole[column] = (sum[column] ?? 0) + (half[column] ?? 0);
  expect(failing(`
    | Desa | Pad | DD | Pajak | Provinsi | Lain |
    ${villages.map((row, i) => `| Desa ${'ABCDEFGHIJKL'[i] ?? ''} | ${row.join(' | ')} |`).join('\n')}`).filter((line) => /^[B-D]4 /.test(line) && !line.endsWith('(?)'))).toEqual([]);
});
