import fc from 'fast-check';
import { isFailure } from '../../src/domain/failure';
import { kategori, mutu } from '../../src/domain/kategori';
import { tooLargeForRatio, unitFault } from '../../src/domain/ratio';
import { isNamaSkala, SKALA, type NamaSkala } from '../../src/domain/skala';
import { ownScale } from '../../src/domain/skala-sendiri';

describe('a step begins at its bound, and just below it is the step before', () => {
  // Values as the scale reads them; the label at the value, and just below it.
  test.each<[NamaSkala, number, number, string, string]>([
    ['lkjip', 1.0001, 1, 'Sangat Baik', 'Baik'], ['lkjip', 1.00005, 1.000049, 'Sangat Baik', 'Baik'], ['lkjip', 0.75, 0.7499, 'Baik', 'Cukup'], ['lkjip', 0.55, 0.5499, 'Cukup', 'Kurang'],
    ['skm', 88.31, 88.30, 'A (Sangat Baik)', 'B (Baik)'], ['skm', 76.61, 76.60, 'B (Baik)', 'C (Kurang Baik)'], ['skm', 76.605, 76.604, 'B (Baik)', 'C (Kurang Baik)'],
    ['skm', 65, 64.99, 'C (Kurang Baik)', 'D (Tidak Baik)'],
    ['sakip', 90.01, 90, 'AA (Sangat Memuaskan)', 'A (Memuaskan)'], ['sakip', 80.01, 80, 'A (Memuaskan)', 'BB (Sangat Baik)'], ['sakip', 70.01, 70, 'BB (Sangat Baik)', 'B (Baik)'],
    ['sakip', 60.01, 60, 'B (Baik)', 'CC (Cukup)'], ['sakip', 50.01, 50, 'CC (Cukup)', 'C (Kurang)'], ['sakip', 30.01, 30, 'C (Kurang)', 'D (Sangat Kurang)'],
    ['permendagri86', 0.91, 0.9099, 'Sangat Tinggi', 'Tinggi'], ['permendagri86', 0.76, 0.7599, 'Tinggi', 'Sedang'], ['permendagri86', 0.66, 0.6599, 'Sedang', 'Rendah'],
    ['permendagri86', 0.51, 0.5099, 'Rendah', 'Sangat Rendah'],
  ])('%s at %d and %d', (name, at, below, label, labelBelow) => {
    expect([kategori(at, SKALA[name]), kategori(below, SKALA[name])]).toEqual([label, labelBelow]);
  });
});

test.each<[NamaSkala, number, string]>([['lkjip', 0.6 + 0.40005, 'Sangat Baik'], ['skm', 76.605 - 1.064 + 1.064, 'B (Baik)']])(
  '%s: the noise of binary fractions does not take %d to the step below', (name, value, label) => {
    expect(kategori(value, SKALA[name])).toBe(label);
  });

test('every scale names its regulation and year', () => {
  expect(Object.values(SKALA).map(({ dasar, tahun }) => [dasar, tahun])).toEqual([
    ['LKjIP, tabel 3.1.1 (skala capaian kinerja)', 2018],
    ['PermenPANRB 14/2017, Lampiran (nilai interval konversi)', 2017],
    ['PermenPANRB 88/2021, Lampiran (predikat evaluasi AKIP)', 2021],
    ['Permendagri 86/2017, Lampiran (skala nilai peringkat kinerja)', 2017],
  ]);
  expect([isNamaSkala('skm'), isNamaSkala('toString'), isNamaSkala('')]).toEqual([true, false, false]);
});

test.each<[NamaSkala, number, string]>([
  ['lkjip', 10, 'Sangat Baik'], ['lkjip', 10.01, 'value'], ['lkjip', -10, 'Kurang'], ['lkjip', -10.01, 'value'], ['permendagri86', 91, 'value'],
  ['skm', 24, 'D (Tidak Baik)'], ['skm', 23.99, 'num'], ['skm', 100, 'A (Sangat Baik)'], ['skm', 100.01, 'num'], ['skm', 1, 'value'], ['skm', 0.8, 'value'], ['skm', 0, 'num'], ['skm', -1, 'num'],
  ['sakip', 0, 'D (Sangat Kurang)'], ['sakip', 1, 'value'], ['sakip', 1.01, 'D (Sangat Kurang)'], ['sakip', -0.01, 'num'], ['sakip', 100, 'AA (Sangat Memuaskan)'], ['sakip', 101, 'num'],
])('%s of %d: %s', (name, value, expected) => {
  const label = kategori(value, SKALA[name]);
  expect(isFailure(label) ? label.error : label).toBe(expected);
});

test('what is off the scale is told with the scale', () => {
  expect(kategori(123.5, SKALA.sakip)).toEqual({ error: 'num', message: { id: '123,5 di luar skala 0–100.', en: '123.5 is off the scale 0–100.' } });
});

test('mutu is the letter alone', () => {
  expect([83.20328, 90, 70, 30].map(mutu)).toEqual(['B', 'A', 'C', 'D']);
  expect(mutu(3.3)).toMatchObject({ error: 'num' });
});

test.each(Object.entries(SKALA))('%s is monotone: more is never a lower step', (_, skala) => {
  const [low, high] = skala.satuan === 'rasio' ? [-2, 10] : [25, 100];
  const order: readonly string[] = skala.tingkat.map(({ label }) => label);
  const value = fc.double({ min: low, max: high, noNaN: true });
  fc.assert(fc.property(value, value, (a, b) => {
    const [less, more] = [kategori(Math.min(a, b), skala), kategori(Math.max(a, b), skala)];
    expect(order.indexOf(String(less))).toBeGreaterThanOrEqual(order.indexOf(String(more)));
    expect(order).toContain(less);
  }));
});

describe('a scale of one\'s own', () => {
  test('takes its rows in any order, passes over blank ones, and trims labels', () => {
    expect(ownScale([[50, ' Cukup '], ['', null], [75, 'Baik'], [0, 1]])).toEqual({
      satuan: 'nilai', tingkat: [{ batas: 75, label: 'Baik' }, { batas: 50, label: 'Cukup' }, { batas: 0, label: '1' }],
    });
  });

  test('judges the number as it is, unrounded, and its bounds belong to it', () => {
    const skala = ownScale([[0, 'Merah'], [0.75, 'Hijau']]);
    if (isFailure(skala)) throw new Error(skala.message.en);
    expect([0.74999, 0.7499999999999, 0.75, 2.3 - 1.55, 0, -0.1].map((value) => kategori(value, skala))).toEqual([
      'Merah', 'Merah', 'Hijau', 'Hijau', 'Merah',
      { error: 'na', message: { id: 'Nilai di bawah batas terendah skala.', en: 'The value is below the lowest bound of the scale.' } },
    ]);
  });

  test.each<[unknown[][], string, string, { row: number; column: number } | undefined]>([
    [[[0, 'a'], ['x', 'b']], '"x" bukan angka.', '"x" is not a number.', { row: 1, column: 0 }],
    [[[0, 'a'], ['-', 'b']], 'Batas bawah kosong.', 'The lower bound is blank.', { row: 1, column: 0 }],
    [[[0, 'a'], ['', 'b']], 'Batas bawah kosong.', 'The lower bound is blank.', { row: 1, column: 0 }],
    [[[0, 'a'], [5, '  ']], 'Label kosong.', 'The label is blank.', { row: 1, column: 1 }],
    [[[0, 'a'], [5, '']], 'Label kosong.', 'The label is blank.', { row: 1, column: 1 }],
    [[[0, 'a'], [0, 'b']], 'Batas ini sudah ada.', 'This bound stands twice.', { row: 1, column: 0 }],
    [[[0, 'a', 'b']], 'Skala perlu dua kolom: batas bawah dan label.', 'A scale needs two columns: lower bound and label.', undefined],
    [[['', '']], 'Skala kosong.', 'The scale is empty.', undefined],
    [[], 'Skala kosong.', 'The scale is empty.', undefined],
  ])('%j: %s', (rows, id, en, at) => {
    expect(ownScale(rows)).toEqual({ error: 'value', message: { id, en }, ...(at ? { at } : {}) });
  });
});

describe('the unit of a number', () => {
  const bounds = (...batas: number[]): Parameters<typeof unitFault>[1] => ({ satuan: 'nilai', tingkat: batas.map((bound) => ({ batas: bound, label: '' })) });

  test.each<[number, number[], string | undefined]>([
    [97.78, [1, 0.75, 0], 'The bounds are ratios and the value is not; divide it by 100.'], [97.78, [2, 0.75], 'The bounds are ratios and the value is not; divide it by 100.'],
    [-97.78, [1, 0.75], 'The bounds are ratios and the value is not; divide it by 100.'],
    [97.78, [2.01, 0.75], undefined], [10, [1, 0.75], undefined], [10.01, [1, 0.75], 'The bounds are ratios and the value is not; divide it by 100.'],
    [0.9778, [75, 10, 0], 'The value is a ratio and the bounds are not; multiply it by 100.'], [1, [75, 50], 'The value is a ratio and the bounds are not; multiply it by 100.'],
    [1.01, [75, 50], undefined], [0.9778, [75, 9.99], undefined], [0, [75, 50], undefined], [-0.5, [75, 50], undefined], [0.5, [0], undefined], [97.78, [0], undefined], [97.78, [], undefined],
    [0.5, [75, -Infinity], 'The value is a ratio and the bounds are not; multiply it by 100.'],
  ])('%d on the bounds %j', (value, batas, message) => {
    expect(unitFault(value, bounds(...batas))?.message.en).toBe(message);
  });

  test('is told in both languages', () => {
    expect(unitFault(97.78, bounds(1))).toMatchObject({ error: 'value', message: { id: 'Batas skala berupa rasio, nilainya bukan; bagi dengan 100.' } });
    expect(unitFault(0.9778, bounds(75))).toMatchObject({ error: 'value', message: { id: 'Nilainya berupa rasio, batas skala bukan; kali dengan 100.' } });
    expect(tooLargeForRatio(1234.5)).toEqual({ error: 'value', message: {
      id: '1.234,5 berarti 1.234,5 kali lipat; bagi dengan 100 atau tulis 1.234,5%.', en: '1,234.5 means 1,234.5 times; divide by 100 or write 1,234.5%.',
    } });
    expect(kategori(1234.5, SKALA.sakip)).toMatchObject({ message: { en: '1,234.5 is off the scale 0–100.' } });
  });

  test.each([[10, undefined], [-10, undefined], [10.5, '10,5 berarti 10,5 kali lipat; bagi dengan 100 atau tulis 10,5%.'], [-1200, '-1.200 berarti -1.200 kali lipat; bagi dengan 100 atau tulis -1.200%.']])(
    'as a ratio: %d', (value, message) => {
      expect(tooLargeForRatio(value)?.message.id).toBe(message);
    });
});
