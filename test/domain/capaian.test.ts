import fc from 'fast-check';
import { type Arah, capaian, serapan } from '../../src/domain/capaian';
import { efisiensi, efisiensiOf, nilaiEfisiensi, sisaAnggaran } from '../../src/domain/efisiensi';
import { quotient } from './quotient';

const DIV0_TARGET = { error: 'div0', message: { id: 'Target kosong atau nol.', en: 'The target is empty or zero.' } };
const DIV0_ANGGARAN = { error: 'div0', message: { id: 'Anggaran kosong atau nol.', en: 'The anggaran is empty or zero.' } };

test.each<[number, number, Arah, unknown]>([
  [7, 10, 'naik', 0.7], [8, 10, 'turun', 1.2], [12, 5, 'turun', -0.4], [8, 10, 'turun-bagi', 1.25], [-3, 10, 'naik', -0.3], [0, 5, 'naik', 0],
  [5, 0, 'naik', DIV0_TARGET], [5, 0, 'turun', DIV0_TARGET], [5, 0, 'turun-bagi', DIV0_TARGET],
  [0, 5, 'turun-bagi', { error: 'div0', message: { id: 'Realisasi nol tidak dapat menjadi pembagi target.', en: 'The target cannot be divided by a realisasi of zero.' } }],
])('realisasi %d of target %d, %s', (realisasi, target, arah, expected) => {
  expect(capaian(realisasi, target, arah)).toEqual(expected);
});

test('naik is the way when none is given', () => {
  expect(capaian(8, 10)).toBe(0.8);
});

test('budget ratios of the reference report', () => {
  expect(serapan(3413100300, 3129257771)).toBe(quotient(3129257771n, 3413100300n));
  expect(sisaAnggaran(3413100300, 3129257771)).toBe(quotient(283842529n, 3413100300n));
  expect(serapan(0, 5)).toEqual(DIV0_ANGGARAN);
  expect(sisaAnggaran(0, 5)).toEqual(DIV0_ANGGARAN);
});

const hundredths = fc.integer({ min: 1, max: 10 ** 13 });

test('ratios are the doubles nearest to the exact ones', () => {
  fc.assert(fc.property(hundredths, hundredths, (a, b) => {
    const [r, t] = [BigInt(a), BigInt(b)];
    expect(capaian(a / 100, b / 100)).toBe(quotient(r, t));
    expect(capaian(a / 100, b / 100, 'turun')).toBe(quotient(2n * t - r, t));
    expect(capaian(a / 100, b / 100, 'turun-bagi')).toBe(quotient(t, r));
    expect(serapan(b / 100, a / 100)).toBe(quotient(r, t));
    expect(sisaAnggaran(b / 100, a / 100)).toBe(quotient(t - r, t));
  }));
});

describe('efisiensi by PMK 214/2017', () => {
  const keluaran = [
    { anggaran: 4, realisasi: 3.8, capaian: 1.22 }, { anggaran: 1, realisasi: 0.975, capaian: 0.8 }, { anggaran: 5, realisasi: 4.725, capaian: 1.42 },
  ];

  test('adds up what was due and what was spent', () => {
    expect(efisiensi(keluaran)).toBe(quotient(12780n - 9500n, 12780n));
  });

  test('fails without anything due, and for a percentage that is no ratio', () => {
    expect(efisiensi([])).toMatchObject({ error: 'div0', message: { id: 'Anggaran x capaian kosong atau nol.', en: 'Anggaran x capaian is empty or zero.' } });
    expect(efisiensi([{ anggaran: 5, realisasi: 4, capaian: 97.78 }])).toMatchObject({ error: 'value' });
    expect(efisiensi([{ anggaran: 5, realisasi: 4, capaian: 10 }])).toBe(0.92);
  });

  test.each([[0.2, 1], [0.3, 1], [0, 0.5], [0.1, 0.75], [-0.1, 0.25], [-0.2, 0], [-5, 0]])('E of %d is NE %d', (e, ne) => {
    expect(nilaiEfisiensi(e)).toBe(ne);
  });

  const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

  test('over ranges, row by row or together', () => {
    const [anggaran, realisasi, capaianRows] = [column(4, 1, 5), column(3.8, 0.975, 4.725), column(1.22, 0.8, 1.42)];
    expect(efisiensiOf(anggaran, realisasi, capaianRows, 'e')).toEqual(keluaran.map((row) => [efisiensi([row])]));
    expect(efisiensiOf(anggaran, realisasi, capaianRows, 'ne')).toEqual([[1], [0], [1]]);
    expect(efisiensiOf(anggaran, realisasi, capaianRows, 'e-gabungan')).toEqual([[efisiensi(keluaran)]]);
    expect(efisiensiOf(anggaran, realisasi, capaianRows, 'ne-gabungan')).toEqual([[1]]);
    expect(efisiensiOf(anggaran, realisasi, undefined, 'e')).toEqual([[sisaAnggaran(4, 3.8)], [sisaAnggaran(1, 0.975)], [sisaAnggaran(5, 4.725)]]);
  });

  test('a failing row keeps its place, or fails all of them together', () => {
    expect(efisiensiOf(column(4, ''), column(4, 4), column(1, 1), 'e')).toMatchObject([[0], [{ error: 'div0' }]]);
    expect(efisiensiOf(column(4, 4), column(4, 'x'), column(1, 1), 'ne')).toMatchObject([[0.5], [{ error: 'value', at: { row: 1, column: 0 } }]]);
    expect(efisiensiOf(column(4, 4), column(4, 'x'), column(1, 1), 'e-gabungan')).toMatchObject({ error: 'value', at: { row: 1, column: 0 } });
    expect(efisiensiOf(column(4), column(4), undefined, 'ne')).toMatchObject({ error: 'value', message: { en: 'This result needs a capaian.' } });
    expect(efisiensiOf(column(4), column(4), undefined, 'e-gabungan')).toMatchObject({ error: 'value' });
  });
});
