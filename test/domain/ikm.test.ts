import fc from 'fast-check';
import { defaultWeight, sumFault, weightsOf } from '../../src/domain/bobot';
import { Decimal } from '../../src/domain/decimal';
import { isFailure } from '../../src/domain/failure';
import { ikm, nrr, nrrTertimbang } from '../../src/domain/ikm';
import { columnTotals } from '../../src/domain/survey';
import { quotient } from './quotient';

const answer = fc.constantFrom(1, 2, 3, 4);
const answersOf = (unsur: number): fc.Arbitrary<number[][]> => fc.array(fc.array(answer, { minLength: unsur, maxLength: unsur }), { minLength: 1, maxLength: 300 });
const answers = fc.integer({ min: 1, max: 14 }).chain(answersOf);

test.each([[1, '1'], [4, '0.25'], [7, '0.143'], [8, '0.125'], [9, '0.111'], [14, '0.071']])('%i unsur weigh %s each', (unsur, weight) => {
  expect(defaultWeight(unsur).toString()).toBe(weight);
});

test('sums and counts, with blanks in every form left out', () => {
  expect(columnTotals([[4, 1, ''], [3, '', null], [2, 2, undefined], [4, '-', ' ']])).toEqual([
    { sum: 13, count: 4 }, { sum: 3, count: 2 }, { sum: 0, count: 0 },
  ]);
  expect(columnTotals([['', 3, 2], [4, 3, 2]])).toEqual([{ sum: 4, count: 1 }, { sum: 6, count: 2 }, { sum: 4, count: 2 }]);
  expect(columnTotals([[4, 3, ''], [4, 3, 2]])).toEqual([{ sum: 8, count: 2 }, { sum: 6, count: 2 }, { sum: 2, count: 1 }]);
  expect(columnTotals([])).toEqual([]);
  expect(columnTotals([[]])).toEqual([]);
});

test('sums and counts of many more rows than are walked at once', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [1 + (row % 4), row % 10 === 0 ? '' : 4]);
  expect(columnTotals(rows)).toEqual([{ sum: 2500, count: 1000 }, { sum: 3600, count: 900 }]);
});

test.each<[unknown, string, string]>([
  ['x', 'value', '"x" bukan angka.'], [5, 'num', 'Jawaban 5 di luar skala 1–4.'], [2.5, 'num', 'Jawaban 2,5 di luar skala 1–4.'],
  [0, 'num', 'Jawaban 0 di luar skala 1–4. Bila selnya kosong, ketik "-": Excel tertentu membaca sel kosong sebagai 0.'],
  [{ type: 'FormattedNumber', basicValue: 7, numberFormat: '0' }, 'num', 'Jawaban 7 di luar skala 1–4.'],
  [NaN, 'num', 'Jawaban NaN di luar skala 1–4.'], [false, 'value', '"false" bukan angka.'],
])('an answer of %p is refused with its place', (bad, error, message) => {
  const rows: unknown[][] = Array.from({ length: 300 }, () => [4, 4, 4]);
  rows[299] = [4, bad, 4];
  expect(columnTotals(rows)).toMatchObject({ error, message: { id: message }, at: { row: 299, column: 1 } });
  for (const compute of [ikm, nrr, nrrTertimbang]) expect(compute(rows)).toMatchObject({ error, at: { row: 299, column: 1 } });
});

test('headings that were selected with the answers are told as such', () => {
  const hint = { id: ' Bila baris ini judul kolom, pilih mulai dari baris jawaban pertama.', en: ' If this row holds headings, select from the first row of answers on.' };
  expect(columnTotals([['U1', 'U2'], [4, 3]])).toEqual({ error: 'value', message: { id: `"U1" bukan angka.${hint.id}`, en: `"U1" is not a number.${hint.en}` }, at: { row: 0, column: 0 } });
  expect(columnTotals([['', '(1)'], [4, 3]])).toMatchObject({ message: { id: `"(1)" bukan angka.${hint.id}` }, at: { row: 0, column: 1 } });
  for (const rows of [[['U1', 4], [4, 3]], [['U1']], [[4], ['U1'], [3]], [[{ basicValue: '#REF!' }], [4]]]) {
    expect(columnTotals(rows)).toMatchObject({ message: { id: expect.not.stringContaining('judul') } });
  }
});

test('an answer off the scale is named in English too', () => {
  expect(columnTotals([[2.5]])).toMatchObject({ message: { en: 'The answer 2.5 is off the scale 1–4.' } });
  expect(columnTotals([[0]])).toMatchObject({
    message: { en: 'The answer 0 is off the scale 1–4. If the cell is blank, type "-": some Excels hand over a blank cell as 0.' },
  });
});

test('a formatted number is an answer like any other', () => {
  const formatted = (basicValue: number): unknown => ({ type: 'FormattedNumber', basicValue, numberFormat: '0' });
  expect(columnTotals([[formatted(4), 3], [formatted(1), formatted(2)], [{ type: 'Empty', basicValue: '' }, 2]])).toEqual([{ sum: 5, count: 2 }, { sum: 7, count: 3 }]);
});

describe('an Excel that hands over blank cells as 0', () => {
  test.each<[string, unknown[][], unknown]>([
    ['rows of 0 below the answers are blank', [[4, 1], [3, 2], [0, 0], [0, 0]], [{ sum: 7, count: 2 }, { sum: 3, count: 2 }]],
    ['with blanks among them', [[4, 1], [0, ''], ['-', 0], [null, undefined]], [{ sum: 4, count: 1 }, { sum: 1, count: 1 }]],
    ['in one column too', [[4], [2], [0]], [{ sum: 6, count: 2 }]],
    ['a 0 above the last answer is refused', [[4, 1], [0, 0], [3, 2]], { error: 'num', at: { row: 1, column: 0 } }],
    ['a 0 beside an answer is refused', [[4, 1], [3, 0], [0, 0]], { error: 'num', at: { row: 1, column: 1 } }],
    ['a 0 for an unsur that nobody answered is refused', [[4, 0], [3, 0]], { error: 'num', at: { row: 0, column: 1 } }],
    ['nothing but 0 is refused', [[0, 0], [0, 0]], { error: 'num', at: { row: 0, column: 0 } }],
    ['text below the answers is refused', [[4], [0], ['x'], [0]], { error: 'num', at: { row: 1, column: 0 } }],
  ])('%s', (_, rows, expected) => {
    if (Array.isArray(expected)) expect(columnTotals(rows)).toEqual(expected);
    else expect(columnTotals(rows)).toMatchObject({ ...Object(expected) });
  });

  test('gives the mean that other Excels give, or none: never a wrong one', () => {
    const cell = fc.oneof({ weight: 5, arbitrary: answer }, fc.constant(''));
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })), (rows) => {
      const asZero = nrr(rows.map((row) => row.map((value) => (value === '' ? 0 : value))));
      if (isFailure(asZero)) expect(asZero.error).toBe('num');
      else expect(asZero).toEqual(nrr(rows));
    }));
  });
});

test('no answer gives #N/A, an unsur without answers in its own place', () => {
  expect(ikm([['', '']])).toMatchObject({ error: 'na', message: { id: 'Belum ada jawaban.', en: 'There is no answer yet.' } });
  expect(nrr([])).toMatchObject({ error: 'na' });
  expect(nrr([[4, ''], [3, '']])).toMatchObject([3.5, { error: 'na' }]);
  expect(nrrTertimbang([[4, '', 2]])).toMatchObject([2, { error: 'na' }, 1]);
});

describe('weights', () => {
  const nine = Array.from({ length: 9 }, () => true);
  const weightTexts = (bobot: Parameters<typeof weightsOf>[0], filled = nine): unknown => {
    const weights = weightsOf(bobot, filled);
    return isFailure(weights) ? weights : weights.map(String);
  };

  test('are shared among the unsur that have answers', () => {
    expect(weightTexts(undefined, [true, false, true])).toEqual(['0.5', '0.5']);
    expect(weightTexts('eksak', [true, true, true, false])).toEqual(Array.from({ length: 3 }, () => `0.${'3'.repeat(40)}`));
    expect(weightTexts(0.25, [true, false])).toEqual(['0.25']);
    expect(weightTexts([0.5, '', 0.5], [true, false, true])).toEqual(['0.5', '0.5']);
    expect(weightTexts([0.5, 0, 0.5], [true, false, true])).toEqual(['0.5', '0.5']);
    expect(weightTexts([1, ''], [true, true])).toEqual(['1', '0']);
  });

  test.each<[string, Parameters<typeof weightsOf>[0], boolean[], string, string, string]>([
    ['of zero', 0, nine, 'value', 'Bobot harus di antara 0 dan 1.', 'A weight must lie between 0 and 1.'],
    ['below zero', -0.1, nine, 'value', 'Bobot harus di antara 0 dan 1.', 'A weight must lie between 0 and 1.'],
    ['above 1', 1.01, nine, 'value', 'Bobot harus di antara 0 dan 1.', 'A weight must lie between 0 and 1.'],
    ['in a list too short', [1], [true, true], 'value', 'Ada 1 bobot untuk 2 unsur.', 'There are 1 weights for 2 unsur.'],
    ['that are text', [1, 'x'], [true, true], 'value', 'Bobot ke-2: "x" bukan angka.', 'Weight 2: "x" is not a number.'],
    ['below zero in a list', [2, -1], [true, true], 'value', 'Bobot ke-2 kurang dari nol.', 'Weight 2 is below zero.'],
    ['for no answers', [0.5, 0.5], [true, false], 'na', 'Unsur ke-2 berbobot tetapi tidak punya jawaban.', 'Unsur 2 has a weight but no answer.'],
  ])('%s are refused', (_, bobot, filled, error, id, en) => {
    expect(weightsOf(bobot, filled)).toEqual({ error, message: { id, en } });
    const answered = filled.map((has) => (has ? 4 : ''));
    for (const compute of [ikm, nrrTertimbang]) expect(compute([answered], bobot)).toEqual({ error, message: { id, en } });
  });

  test('of 1 for a single unsur pass', () => {
    expect(weightTexts(1, [true])).toEqual(['1']);
  });

  test.each<[string[], boolean]>([
    [['0.2', ...Array.from({ length: 8 }, () => '0.1')], true],
    [['0.2', ...Array.from({ length: 8 }, () => '0.11')], false],
    [Array.from({ length: 9 }, () => '0.11'), true],
    [Array.from({ length: 9 }, () => '0.111'), true],
    [Array.from({ length: 9 }, () => '0.1111'), true],
    [Array.from({ length: 9 }, () => '0.12'), false],
    [Array.from({ length: 9 }, () => '0.1'), false],
    [Array.from({ length: 14 }, () => '0.07'), true],
    [Array.from({ length: 6 }, () => '0.16'), true],
    [Array.from({ length: 6 }, () => '0.17'), true],
    [['0.5', '0.5005'], true],
    [['0.5', '0.4995'], true],
    [['0.5', '0.5006'], false],
    [['0.11', ...Array.from({ length: 8 }, () => '0.111')], false],
    [[], false],
  ])('%p make up 1: %p', (weights, whole) => {
    expect(sumFault(weights.map((weight) => new Decimal(weight))) === undefined).toBe(whole);
  });

  test('that do not make up 1 are told with their sum', () => {
    expect(sumFault([new Decimal('0.33333')])).toEqual({
      error: 'value', message: { id: 'Jumlah bobot 0,3333, seharusnya 1.', en: 'The weights add up to 0.3333, not to 1.' },
    });
  });

  test('can change the letter: 27,6 in all is 76,59 or 76,67', () => {
    const rows = [[4, 3, 3, 3, 3, 3, 3, 3, 3], [4, 3, 3, 3, 3, 3, 3, 3, 3], [4, 3, 3, 3, 3, 3, 3, 3, 3], [4, 3, 3, 3, 3, 3, 3, 3, 3], [2, 3, 3, 3, 3, 3, 3, 3, 3]];
    expect([ikm(rows), ikm(rows, 'eksak')].map((value) => new Decimal(Number(value)).toFixed(2))).toEqual(['76.59', '76.67']);
  });

  test('a list must make up 1 for a part of the sheet too, one number need not', () => {
    expect(nrrTertimbang([[4, 2]], 0.1)).toEqual([0.4, 0.2]);
    expect(nrrTertimbang([[4, 2]], [0.1, 0.1])).toMatchObject({ error: 'value' });
    expect(ikm([[4, 2]], 0.1)).toMatchObject({ error: 'value' });
  });
});

test('the 14 unsur of an older survey, 0,071 each', () => {
  expect(ikm([Array.from({ length: 14 }, () => 4)])).toBe(99.4);
  expect(ikm([Array.from({ length: 14 }, () => 1)])).toBe(24.85);
});

test('agrees with whole-number fractions, to the nearest double', () => {
  fc.assert(fc.property(answers, (rows) => {
    const unsur = rows[0]?.length ?? 0;
    const sums = Array.from({ length: unsur }, (_, column) => rows.reduce((sum, row) => sum + BigInt(row[column] ?? 0), 0n));
    const total = sums.reduce((sum, value) => sum + value, 0n);
    const people = BigInt(rows.length);
    const thousandths = BigInt(defaultWeight(unsur).times(1000).toNumber());
    expect(nrr(rows)).toEqual(sums.map((sum) => quotient(sum, people)));
    expect(nrrTertimbang(rows)).toEqual(sums.map((sum) => quotient(sum * thousandths, people * 1000n)));
    expect(ikm(rows)).toBe(quotient(total * thousandths * 25n, people * 1000n));
    expect(ikm(rows, 'eksak')).toBe(quotient(total * 25n, people * BigInt(unsur)));
  }), { numRuns: 40 });
});

test('the order of the respondents does not matter', () => {
  fc.assert(fc.property(answersOf(9).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
    expect(ikm(shuffled)).toBe(ikm(rows));
  }), { numRuns: 40 });
});

test('stays between 25 and 100 under the exact weight', () => {
  fc.assert(fc.property(answers, (rows) => {
    const index = Number(ikm(rows, 'eksak'));
    expect(index >= 25 && index <= 100).toBe(true);
  }), { numRuns: 40 });
});
