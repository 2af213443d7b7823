import fc from 'fast-check';
import { capaian } from '../../src/domain/capaian';
import { fail, failAt, failureText, isFailure } from '../../src/domain/failure';
import { isBlank, quote, readInput, readText } from '../../src/domain/input';
import { peringkat, peringkatOf } from '../../src/domain/peringkat';
import { sampel } from '../../src/domain/sampel';
import { divisor, operand, spill } from '../../src/domain/spill';

const NOTHING = { error: 'na', message: { id: 'Tidak ada angka untuk dihitung.', en: 'There is no number to compute with.' } };
const add = (a: number, b: number): number => a + b;

describe('spreading over ranges', () => {
  test.each<[string, unknown[][], unknown[][], unknown[][]]>([
    ['two of one shape', [[1, 2], [3, 4]], [[10, 20], [30, 40]], [[11, 22], [33, 44]]],
    ['one cell for all', [[1, 2], [3, 4]], [[10]], [[11, 12], [13, 14]]],
    ['one row for all', [[1, 2], [3, 4]], [[10, 20]], [[11, 22], [13, 24]]],
    ['one column for all', [[1, 2], [3, 4]], [[10], [20]], [[11, 12], [23, 24]]],
    ['a row and a column', [[1, 2]], [[10], [20]], [[11, 12], [21, 22]]],
    ['no cells', [], [], []],
  ])('%s', (_, a, b, sums) => {
    expect(spill([operand(a), operand(b)], add)).toEqual(sums);
  });

  test('what is beyond the shorter range is #N/A', () => {
    const outside = { error: 'na', message: { id: 'Rentang yang satu lebih pendek daripada yang lain.', en: 'One range is shorter than the other.' } };
    expect(spill([operand([[1, 2, 3]]), operand([[1, 2]])], add)).toEqual([[2, 4, { ...outside, at: { row: 0, column: 2 } }]]);
    expect(spill([operand([[1], [2], [3]]), operand([[1], [2]])], add)).toEqual([[2], [4], [{ ...outside, at: { row: 2, column: 0 } }]]);
  });

  test('a blank is nothing, but zero for a divisor', () => {
    expect(spill([operand([['']]), operand([[1]])], add)).toEqual([[NOTHING]]);
    expect(spill([divisor([['']]), operand([[1]])], add)).toEqual([[1]]);
    expect(spill([divisor([['x']]), operand([[1]])], add)).toMatchObject([[{ error: 'value' }]]);
  });

  test('a failure knows its place, unless there is only one', () => {
    expect(spill([operand([[1, '']])], (a) => a)).toEqual([[1, { ...NOTHING, at: { row: 0, column: 1 } }]]);
    expect(spill([operand([[1], ['']])], (a) => a)).toEqual([[1], [{ ...NOTHING, at: { row: 1, column: 0 } }]]);
    const [[single] = []] = spill([operand([['']])], (a) => a);
    expect(single).not.toHaveProperty('at');
  });

  test('a result that no cell can hold is #NUM!', () => {
    const large = { error: 'num', message: { id: 'Hasilnya terlalu besar untuk satu sel.', en: 'The result is too large for a cell.' } };
    expect(spill([operand([[1e308]])], (a) => a * 10)).toEqual([[large]]);
    expect(spill([operand([[-1e308, 1]])], (a) => a * 10)).toEqual([[{ ...large, at: { row: 0, column: 0 } }, 10]]);
  });

  test('gives what single calls give', () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant('')), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(fc.array(numbers, { minLength: 2, maxLength: 4 }), numbers, (realisasi, targets) => {
      const spread = spill([operand(realisasi), divisor([targets])], (r, t) => capaian(r, t));
      const single = realisasi.map((row) => row.map((value, column) => spill([operand([[value]]), divisor([[targets[column]]])], (r, t) => capaian(r, t))[0]?.[0]));
      expect(spread.map((row) => row.map((value) => (isFailure(value) ? { error: value.error, message: value.message } : value)))).toEqual(single);
    }));
  });
});

describe('what a cell hands over', () => {
  test.each<[unknown, unknown]>([
    [5, 5], [0, 0], [-1.5, -1.5], ['', undefined], [null, undefined], [undefined, undefined], ['  ', undefined], ['-', undefined], ['NA', undefined],
    [{ basicValue: 7 }, 7], [{ basicValue: '' }, undefined], [{ basicValue: { basicValue: 2 } }, 2],
  ])('%j is the number %j', (input, number) => {
    expect(readInput(input)).toBe(number);
  });

  test.each<[unknown, string, string, string]>([
    ['x', 'value', '"x" bukan angka.', '"x" is not a number.'],
    [true, 'value', '"true" bukan angka.', '"true" is not a number.'],
    ['97,78 %', 'value', '"97,78 %" tersimpan sebagai teks; ketik ulang sebagai angka.', '"97,78 %" is stored as text; type it again as a number.'],
    [{ basicValue: '#DIV/0!' }, 'div0', 'Sel berisi #DIV/0!.', 'The cell holds #DIV/0!.'],
    [{ basicValue: '#N/A' }, 'na', 'Sel berisi #N/A.', 'The cell holds #N/A.'],
    [{ basicValue: '#NUM!' }, 'num', 'Sel berisi #NUM!.', 'The cell holds #NUM!.'],
    [{ basicValue: '#NAME?' }, 'value', 'Sel berisi #NAME?.', 'The cell holds #NAME?.'],
    [{ basicValue: '#1 AS di kota' }, 'value', '"#1 AS di kota" bukan angka.', '"#1 AS di kota" is not a number.'],
    [{ basicValue: '#1 di kota' }, 'value', '"#1 di kota" bukan angka.', '"#1 di kota" is not a number.'],
    [{ basicValue: 'C#N/A' }, 'value', '"C#N/A" bukan angka.', '"C#N/A" is not a number.'],
    [{}, 'value', 'Sel tidak berisi angka.', 'The cell holds no number.'],
  ])('%j is refused', (input, error, id, en) => {
    expect(readInput(input)).toEqual({ error, message: { id, en } });
  });

  test('a failure stays the same failure', () => {
    const failure = fail('num', 'a', 'b');
    expect(readInput(failure)).toBe(failure);
  });

  test.each<[unknown, string]>([['  Baik ', 'Baik'], [5, '5'], ['', ''], [null, ''], [undefined, ''], [{ basicValue: ' a ' }, 'a'], [{}, ''], [true, 'true']])('the text of %j is "%s"', (input, text) => {
    expect(readText(input)).toBe(text);
  });

  test('only what is empty is blank', () => {
    expect(['', null, undefined, 0, ' ', false, {}].map(isBlank)).toEqual([true, true, true, false, false, false, false]);
  });

  test('a long text is quoted short', () => {
    expect(quote('a'.repeat(30))).toBe(`"${'a'.repeat(30)}"`);
    expect(quote('a'.repeat(31))).toBe(`"${'a'.repeat(30)}…"`);
  });
});

describe('failures', () => {
  const failure = fail('value', 'Salah.', 'Wrong.');

  test('are told from values', () => {
    expect([failure, { error: 'x' }, { message: 'x' }, null, undefined, 'error', 5].map(isFailure)).toEqual([true, false, false, false, false, false, false]);
  });

  test('keep their first place, which counts from 1 for people', () => {
    const placed = failAt(failAt(failure, 2, 1), 9, 9);
    expect(placed.at).toEqual({ row: 2, column: 1 });
    expect([failureText(placed, 'id'), failureText(placed, 'en')]).toEqual(['Baris 3, kolom 2: Salah.', 'Row 3, column 2: Wrong.']);
    expect([failureText(failure, 'id'), failureText(failure, 'en')]).toEqual(['Salah.', 'Wrong.']);
  });
});

test.each([[1, 1], [10, 10], [50, 44], [100, 80], [500, 217], [1000, 278], [1300, 297], [2000, 322], [10000, 370], [100000, 383], [1000000, 384]])('a population of %i needs a sample of %i', (populasi, sample) => {
  expect(sampel(populasi)).toBe(sample);
});

test.each([0, -1, 0.5, 12.5, NaN, Infinity])('a population of %d is refused', (populasi) => {
  expect(sampel(populasi)).toEqual({
    error: 'num', message: { id: 'Populasi harus bilangan bulat mulai dari 1.', en: 'The population must be a whole number from 1.' },
  });
});

test('ranks: the highest first, ties share, the next is skipped, blanks have none', () => {
  expect(peringkat([3, undefined, 4, 3, 1, 10])).toEqual([3, undefined, 2, 3, 5, 1]);
  expect(peringkat([])).toEqual([]);
  expect(peringkatOf([[3, ''], [4, 4]])).toEqual([[3, { error: 'na', message: { id: 'Tidak ada nilai untuk diperingkat.', en: 'There is no value to rank.' }, at: { row: 0, column: 1 } }], [1, 1]]);
  expect(peringkatOf([[3], ['x']])).toMatchObject({ error: 'value', at: { row: 1, column: 0 } });
});

test('a rank is one more than how many are higher', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (values) => {
    expect(peringkat(values)).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
  }));
});
