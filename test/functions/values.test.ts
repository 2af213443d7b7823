import type { Realm } from '../office/realm';
import { bootFunctions, cells, each, outcome } from './excel';

let excel: Realm;
beforeAll(async () => {
  excel = await bootFunctions();
});
afterAll(() => excel.dispose());

/** Arguments and the value of the one cell; all calls of a test are made at once. */
type Facts = readonly (readonly [args: readonly unknown[], value: unknown])[];

const one = (...values: readonly unknown[]): unknown[] => values.map((value) => (typeof value === 'number' ? [[value]] : value));

async function expectFacts(name: string, facts: Facts): Promise<void> {
  const found = await each(excel, name, facts.map(([args]) => args));
  expect(facts.map(([args], index) => [args, found[index]])).toEqual(facts);
}

/** Numbers to twelve digits, where the printed figure below is not the whole double. */
async function expectDigits(name: string, facts: readonly (readonly [args: readonly unknown[], digits: string])[]): Promise<void> {
  const found = await each(excel, name, facts.map(([args]) => args));
  expect(facts.map(([args, digits], index) => [args, Number(found[index]).toFixed((digits.split('.')[1] ?? '').length)])).toEqual(facts);
}

describe('CAPAIAN', () => {
  test('of the report and of the regulation', () => expectDigits('CAPAIAN', [
    [one(68.45, 70), '0.9778571429'],
    [one(83.20328, 75), '1.1093770667'],
    [one(83.2, 75, 'naik'), '1.1093333333'],
    [one(8, 10, 'turun'), '1.2000'],
    [one(12, 5, 'turun'), '-0.4000'],
    [one(6.5, 7, 'turun'), '1.0714'],
    [one(9, 8, 'turun'), '0.8750'],
    [one(8, 10, 'turun-bagi'), '1.2500'],
    [one(12, 5, 'Turun-Bagi'), '0.4167'],
  ]));

  test('without a target is #DIV/0!, without a realisasi #N/A', () => expectFacts('CAPAIAN', [
    [one(5, 0), '#DIV/0!'],
    [one(5, [['']]), '#DIV/0!'],
    [one(5, [['NA']]), '#DIV/0!'],
    [one([['']], 5), '#N/A'],
    [one([['-']], 5), '#N/A'],
    [one(0, 5), 0],
    [one(0, 5, 'turun-bagi'), '#DIV/0!'],
    [one([['68,45']], 70), '#VALUE!'],
    [one([[{ type: 'Error', basicValue: '#NUM!' }]], 70), '#NUM!'],
    [one([[{ type: 'FormattedNumber', basicValue: 7, numberFormat: '0' }]], 70), 0.1],
    [one(5, 5, 'naikk'), '#VALUE!'],
    [one(1e308, 1e-308), '#NUM!'],
  ]));

  test('spills over ranges, repeating a single target, and each failure stays in its place', async () => {
    expect(await outcome(excel, 'CAPAIAN', [[70, 35], ['x', '']], [[70]])).toEqual([
      [{ value: 1 }, { value: 0.5 }],
      [{ value: { error: '#VALUE!' }, message: 'Baris 2, kolom 1: "x" bukan angka.' },
        { value: { error: '#N/A' }, message: 'Baris 2, kolom 2: Tidak ada angka untuk dihitung.' }],
    ]);
    expect(await cells(excel, 'CAPAIAN', [[1], [2]], [[1, 2]])).toEqual([[1, 0.5], [2, 1]]);
    expect(await outcome(excel, 'CAPAIAN', [[1, 2]], [[1, 2, 3]])).toEqual([
      [{ value: 1 }, { value: 1 }, { value: { error: '#N/A' }, message: 'Baris 1, kolom 3: Rentang yang satu lebih pendek daripada yang lain.' }],
    ]);
  });

  test('names the ways it knows', async () => {
    expect(await outcome(excel, 'CAPAIAN', [[1]], [[1]], 'naikk')).toEqual([
      [{ value: { error: '#VALUE!' }, message: '"naikk" tidak dikenal; pilihannya: naik, turun, turun-bagi.' }],
    ]);
  });
});

test('SERAPAN and EFISIENSI of the report: 91,68 % and 8,32 %', async () => {
  await expectDigits('SERAPAN', [[one(3413100300, 3129257771), '0.9168']]);
  await expectDigits('EFISIENSI', [[one(3413100300, 3129257771), '0.0832']]);
  await expectFacts('SERAPAN', [[one(0, 5), '#DIV/0!'], [one([['']], 5), '#DIV/0!'], [one(5, [['']]), '#N/A']]);
});

describe('EFISIENSI with capaian', () => {
  const anggaran = [[4e9], [1e9], [5e9]];
  const realisasi = [[3.8e9], [0.975e9], [4.725e9]];
  const capaian = [[1.22], [0.8], [1.42]];

  test('by PMK 214/2017, and its NE', () => expectDigits('EFISIENSI', [
    [one(3413100300, 3129257771, 1.10933), '0.1735'],
    [one(3413100300, 3129257771, 1.10933, 'ne'), '0.9338'],
    [one(3413100300, 3129257771, 0.97786, 'e'), '0.0624'],
    [one(3413100300, 3129257771, 0.97786, 'NE'), '0.6560'],
    [[anggaran, realisasi, capaian, 'e-gabungan'], '0.2567'],
    [[anggaran, realisasi, capaian, 'ne-gabungan'], '1.0000'],
    [one(100, 200, 1, 'ne'), '0.0000'],
  ]));

  test('spills, row by row', async () => {
    expect((await cells(excel, 'EFISIENSI', anggaran, realisasi, capaian)).flat().map((value) => Number(value).toFixed(4))).toEqual(['0.2213', '-0.2188', '0.3345']);
    expect((await cells(excel, 'EFISIENSI', [...anggaran, ['']], [...realisasi, [5]], [...capaian, [1]])).flat().at(-1)).toBe('#DIV/0!');
  });

  test('fails as Excel does', () => expectFacts('EFISIENSI', [
    [one(0, 5), '#DIV/0!'],
    [one(100, 90, 0), '#DIV/0!'],
    [one(100, 90, [['']]), '#N/A'],
    [one(100, 90, 97.78), '#VALUE!'],
    [one(100, 90, null, 'ne'), '#VALUE!'],
    [one(100, 90, 1, 'x'), '#VALUE!'],
    [[[[1], [2]], [[1], ['']], [[1]], 'e-gabungan'], '#N/A'],
  ]));
});

describe('KATEGORI', () => {
  test('on the scales of the regulations', () => expectFacts('KATEGORI', [
    [one(1.1093), 'Sangat Baik'], [one(1.00005), 'Sangat Baik'], [one(1.00004), 'Baik'], [one(1), 'Baik'], [one(0.9778), 'Baik'], [one(0.75), 'Baik'],
    [one(0.745), 'Cukup'], [one(0.74995), 'Baik'], [one(0.55), 'Cukup'], [one(0.5499), 'Kurang'], [one(0), 'Kurang'], [one(-0.4), 'Kurang'], [one(10), 'Sangat Baik'],
    [one(0.9778, [['LKJIP']]), 'Baik'],
    [one(83.20328, [['skm']]), 'B (Baik)'], [one(76.604, [['skm']]), 'C (Kurang Baik)'], [one(76.605, [['skm']]), 'B (Baik)'],
    [one(88.31, [['skm']]), 'A (Sangat Baik)'], [one(88.3, [['skm']]), 'B (Baik)'], [one(64.994, [['skm']]), 'D (Tidak Baik)'], [one(64.995, [['skm']]), 'C (Kurang Baik)'],
    [one(24.975, [['skm']]), 'D (Tidak Baik)'], [one(100, [['skm']]), 'A (Sangat Baik)'],
    [one(68.45, [['sakip']]), 'B (Baik)'], [one(75.28, [['sakip']]), 'BB (Sangat Baik)'], [one(90, [['sakip']]), 'A (Memuaskan)'],
    [one(90.01, [['sakip']]), 'AA (Sangat Memuaskan)'], [one(30, [['sakip']]), 'D (Sangat Kurang)'], [one(50, [['sakip']]), 'C (Kurang)'],
    [one(60, [['sakip']]), 'CC (Cukup)'], [one(0, [['sakip']]), 'D (Sangat Kurang)'],
    [one(0.905, [['permendagri86']]), 'Tinggi'], [one(0.91, [['permendagri86']]), 'Sangat Tinggi'], [one(0.755, [['permendagri86']]), 'Sedang'],
    [one(0.655, [['permendagri86']]), 'Rendah'], [one(0.505, [['permendagri86']]), 'Sangat Rendah'], [one(1.2, [['permendagri86']]), 'Sangat Tinggi'],
  ]));

  test('never labels a number of the wrong unit', async () => {
    await expectFacts('KATEGORI', [
      [one(97.78), '#VALUE!'], [one(10.01), '#VALUE!'], [one(-97.78), '#VALUE!'], [one(97.78, [['permendagri86']]), '#VALUE!'],
      [one(0.8320, [['skm']]), '#VALUE!'], [one(0.6845, [['sakip']]), '#VALUE!'], [one(1, [['sakip']]), '#VALUE!'],
      [one(3.328, [['skm']]), '#NUM!'], [one(100.01, [['skm']]), '#NUM!'], [one(-1, [['sakip']]), '#NUM!'], [one(100.5, [['sakip']]), '#NUM!'],
      [one([['']]), '#N/A'], [one([['x']]), '#VALUE!'], [one(0.9, [['skala']]), '#VALUE!'],
    ]);
    expect(await outcome(excel, 'KATEGORI', [[97.78]])).toEqual([
      [{ value: { error: '#VALUE!' }, message: '97,78 berarti 97,78 kali lipat; bagi dengan 100 atau tulis 97,78%.' }],
    ]);
  });

  test('spills, and leaves a failure in its place', async () => {
    expect(await cells(excel, 'KATEGORI', [[1.1, 0.9], [0.6, '']])).toEqual([['Sangat Baik', 'Baik'], ['Cukup', '#N/A']]);
  });

  test('on a scale of one\'s own, in any order, exactly', () => {
    const own = [[0.75, 'Hijau'], ['', ''], [0, 'Merah'], [0.5, ' Kuning ']];
    return expectFacts('KATEGORI', [
      [one(0.75, own), 'Hijau'], [one(0.7499999, own), 'Kuning'], [one(0.5, own), 'Kuning'], [one(0, own), 'Merah'], [one(9, own), 'Hijau'],
      [one(-0.1, own), '#N/A'], [one(75, own), '#VALUE!'],
      [one(0.75, [[75, 'Hijau'], [50, 'Kuning'], [0, 'Merah']]), '#VALUE!'],
      [one(74, [[75, 'Hijau'], [50, 'Kuning'], [0, 'Merah']]), 'Kuning'],
      [one(5, [[0, 'Ada']]), 'Ada'],
    ]);
  });

  test('says what is wrong with a scale of one\'s own', async () => {
    const scales: readonly (readonly [unknown[][], string])[] = [
      [[['Batas', 'Label'], [0, 'Kurang']], 'Baris 1, kolom 1: "Batas" bukan angka.'],
      [[[0, 'Kurang'], ['', 'Baik']], 'Baris 2, kolom 1: Batas bawah kosong.'],
      [[[0, 'Kurang'], [75, '']], 'Baris 2, kolom 2: Label kosong.'],
      [[[0, 'Kurang'], [0, 'Baik']], 'Baris 2, kolom 1: Batas ini sudah ada.'],
      [[[0], [75]], 'Skala perlu dua kolom: batas bawah dan label.'],
      [[['', ''], ['', '']], 'Skala kosong.'],
    ];
    const found = await Promise.all(scales.map(([scale]) => outcome(excel, 'KATEGORI', [[80]], scale)));
    expect(found).toEqual(scales.map(([, message]) => [[{ value: { error: '#VALUE!' }, message }]]));
  });
});

test('MUTU', () => expectFacts('MUTU', [
  [one(83.20328), 'B'], [one(88.31), 'A'], [one(76.6), 'C'], [one(64.99), 'D'], [one(24.75), 'D'], [one(101), '#NUM!'], [one(3.3), '#NUM!'], [one(0.83), '#VALUE!'], [one([['']]), '#N/A'],
]));

test('SAMPEL', () => expectFacts('SAMPEL', [
  [one(1), 1], [one(10), 10], [one(50), 44], [one(100), 80], [one(500), 217], [one(1000), 278], [one(1300), 297], [one(2000), 322], [one(10000), 370],
  [one(100000), 383], [one(1000000), 384], [one(0), '#NUM!'], [one(-5), '#NUM!'], [one(12.5), '#NUM!'], [one([['']]), '#N/A'], [one([['1.300']]), '#VALUE!'],
]));

test('TERBILANG', async () => {
  await expectFacts('TERBILANG', [
    [one(3413100300, 'rupiah'), 'tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus rupiah'],
    [one(3413100300, 'rupiah', 'milyar'), 'tiga milyar empat ratus tiga belas juta seratus ribu tiga ratus rupiah'],
    [one(97.78), 'sembilan puluh tujuh koma tujuh delapan'],
    [one(0, 'rupiah'), 'nol rupiah'],
    [one(1e36), '#NUM!'],
    [one(5, null, 'melayu'), '#VALUE!'],
    [[[[5]], 12], 'lima 12'],
    [one([['lima']]), '#VALUE!'],
    [one([['']]), '#N/A'],
  ]);
  expect(await cells(excel, 'CAPAIAN', [[1e308, 1]], [[1e-308, 2]])).toEqual([['#NUM!', 0.5]]);
  expect(await cells(excel, 'TERBILANG', [[1, 11], [100, 1000]])).toEqual([['satu', 'sebelas'], ['seratus', 'seribu']]);
});
