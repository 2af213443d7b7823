import { Decimal } from '../../src/domain/decimal';
import type { Realm } from '../office/realm';
import { bootFunctions, cell, cells, each, outcome } from './excel';
import { printedRows, surveySheet } from './reference';

const { answers, below } = surveySheet();
const UNSUR = 9;
let excel: Realm;
beforeAll(async () => {
  excel = await bootFunctions();
});
afterAll(() => excel.dispose());

/** A number with as many decimals as the printed one has. */
function asPrinted(value: unknown, printed: string): string {
  return new Decimal(Number(value)).toFixed((printed.split('.')[1] ?? '').length);
}

describe('the survey sheet of the reference report, to its last printed digit', () => {
  test('has 297 respondents and the printed sums', () => {
    expect(answers).toHaveLength(297);
    const sums = Array.from({ length: UNSUR }, (_, column) => String(answers.reduce((sum, row) => sum + (row[column] ?? 0), 0)));
    expect(sums).toEqual(below['SNilai /Unsur']?.slice(0, UNSUR));
  });

  test.each([['NRR', 'NRR / unsur'], ['NRR_WEIGHTED', 'NRR tertbg/ unsur']])('%s gives the row "%s"', async (name, label) => {
    const printed = below[label]?.slice(0, UNSUR) ?? [];
    const [row = []] = await cells(excel, name, answers);
    expect(row.map((value, index) => asPrinted(value, printed[index] ?? ''))).toEqual(printed);
  });

  test('the weighted NRR add up to 3,328131', async () => {
    const [row = []] = await cells(excel, 'NRR_WEIGHTED', answers);
    expect(asPrinted(row.reduce<number>((sum, value) => sum + Number(value), 0), '3.328131')).toBe('3.328131');
    expect(below['NRR tertbg/ unsur']?.at(-1)).toBe('3.328131');
  });

  test('IKM under each weight', async () => {
    const calls: [string, unknown, string][] = [
      ['none', null, '83.20328'],
      ['a blank cell', [['']], '83.20328'],
      ['0,111', [[0.111]], '83.20328'],
      ['0,11', [[0.11]], '82.4537'],
      ['eksak', [['eksak']], '83.2866'],
      ['EKSAK, with spaces', [[' EKSAK ']], '83.2866'],
      ['nine cells of 0,111', [Array.from({ length: 9 }, () => 0.111)], '83.20328'],
      ['nine cells of 0,11, downwards', Array.from({ length: 9 }, () => [0.11]), '82.4537'],
    ];
    const found = await each(excel, 'IKM', calls.map(([, bobot]) => [answers, bobot]));
    expect(calls.map(([weight, , printed], index) => [weight, asPrinted(found[index], printed)])).toEqual(calls.map(([weight, , printed]) => [weight, printed]));
  });

  test('MUTU and KATEGORI of the IKM', async () => {
    expect(await cell(excel, 'MUTU', [[83.20328]])).toBe('B');
    expect(await cell(excel, 'KATEGORI', [[83.20328]], [['skm']])).toBe('B (Baik)');
  });

  test('PERINGKAT of the NRR', async () => {
    const nrr = printedRows('3.2.4-unsur').filter(([id = '']) => /^U\d$/.test(id)).map((row) => [Number((row[2] ?? '').replace(',', '.'))]);
    expect((await cells(excel, 'PERINGKAT', nrr)).flat()).toEqual([6, 4, 9, 2, 7, 5, 3, 8, 1]);
  });
});

describe('blanks', () => {
  test('are left out of their own unsur', async () => {
    expect(await cells(excel, 'NRR', [[4, 3, 3], [4, 4, ''], [4, 2, 4]])).toEqual([[4, 3, 3.5]]);
    expect(await cells(excel, 'NRR', [[4, 3], [4, null], [4, '-'], [4, ' ']])).toEqual([[4, 3]]);
  });

  test('below the answers change nothing', async () => {
    const padded = [...answers, ...Array.from({ length: 40 }, () => Array.from({ length: UNSUR }, () => ''))];
    expect(await cell(excel, 'IKM', padded)).toBe(await cell(excel, 'IKM', answers));
  });

  test('below the answers change nothing where Excel hands them over as 0', async () => {
    const padded = [...answers, ...Array.from({ length: 40 }, () => Array.from({ length: UNSUR }, () => 0))];
    expect(await cells(excel, 'NRR', padded)).toEqual(await cells(excel, 'NRR', answers));
    expect(await cell(excel, 'IKM', padded, [['eksak']])).toBe(await cell(excel, 'IKM', answers, [['eksak']]));
  });

  test('in a whole column leave the unsur out, and the others share its weight', async () => {
    const withoutBiaya = answers.map((row) => row.map((value, column) => (column === 3 ? '' : value)));
    const eight = answers.map((row) => row.filter((_, column) => column !== 3));
    expect(await cell(excel, 'IKM', withoutBiaya)).toBe(await cell(excel, 'IKM', eight, [[0.125]]));
    expect((await cells(excel, 'NRR_WEIGHTED', withoutBiaya))[0]?.[3]).toBe('#N/A');
    expect(await cell(excel, 'IKM', withoutBiaya, [[0.125, 0.125, 0.125, '', 0.125, 0.125, 0.125, 0.125, 0.125]]))
      .toBe(await cell(excel, 'IKM', eight, [[0.125]]));
  });
});

test('IKM says what is wrong', async () => {
  const calls: [string, unknown[], string, string][] = [
    ['a header inside the range', [[['U1', 'U2'], [3, 4]]], '#VALUE!', 'Baris 1, kolom 1: "U1" bukan angka. Bila baris ini judul kolom, pilih mulai dari baris jawaban pertama.'],
    ['a number stored as text', [[[3, 4], [3, '4']]], '#VALUE!', 'Baris 2, kolom 2: "4" tersimpan sebagai teks; ketik ulang sebagai angka.'],
    ['a long text', [[['Persyaratan pelayanan yang harus dipenuhi']]], '#VALUE!', 'Baris 1, kolom 1: "Persyaratan pelayanan yang har…" bukan angka.'],
    ['TRUE', [[[3, true]]], '#VALUE!', 'Baris 1, kolom 2: "true" bukan angka.'],
    ['an error value', [[[3], [{ type: 'Error', basicValue: '#REF!' }]]], '#VALUE!', 'Baris 2, kolom 1: Sel berisi #REF!.'],
    ['no answer at all', [[['', ''], ['', '']]], '#N/A', 'Belum ada jawaban.'],
    ['an unknown word for the weight', [[[3, 4]], [['sama']]], '#VALUE!', '"sama" tidak dikenal; pilihannya: eksak.'],
    ['a weight typed as text', [[[3, 4]], [['0,5']]], '#VALUE!', '"0,5" tersimpan sebagai teks; ketik ulang sebagai angka.'],
    ['a weight that is TRUE', [[[3, 4]], [[true]]], '#VALUE!', '"true" bukan angka.'],
    ['weights that make up more than 1', [[[3, 4, 4]], [[0.4, 0.4, 0.28]]], '#VALUE!', 'Jumlah bobot 1,08, seharusnya 1.'],
    ['one weight that cannot be 1/unsur', [[[3, 4, 4]], [[0.2]]], '#VALUE!', 'Jumlah bobot 0,6, seharusnya 1.'],
    ['a weight above 1', [[[3, 4]], [[11]]], '#VALUE!', 'Bobot harus di antara 0 dan 1.'],
    ['a weight too few', [[[3, 4, 4]], [[0.5, 0.5]]], '#VALUE!', 'Ada 2 bobot untuk 3 unsur.'],
    ['text among the weights', [[[3, 4]], [[0.5, 'x']]], '#VALUE!', 'Bobot ke-2: "x" bukan angka.'],
    ['a negative weight', [[[3, 4]], [[1.5, -0.5]]], '#VALUE!', 'Bobot ke-2 kurang dari nol.'],
    ['a weight for an unsur without answers', [[[3, ''], [3, '']], [[0.5, 0.5]]], '#N/A', 'Unsur ke-2 berbobot tetapi tidak punya jawaban.'],
  ];
  const found = await Promise.all(calls.map(([, args]) => outcome(excel, 'IKM', ...args)));
  expect(calls.map(([what], index) => [what, ...(found[index] ?? [])])).toEqual(
    calls.map(([what, , error, message]) => [what, [{ value: { error }, message }]]),
  );
});

test('an answer that is not 1, 2, 3 or 4 is off the scale', async () => {
  const calls = ['IKM', 'NRR', 'NRR_WEIGHTED'].flatMap((name) => [0, 5, 2.5, -1].map((answer) => cell(excel, name, [[3, 4], [3, answer]])));
  expect(new Set(await Promise.all(calls))).toEqual(new Set(['#NUM!']));
});

test('an error among the answers is the answer', async () => {
  const errors = ['#DIV/0!', '#N/A', '#NUM!', '#NAME?', '#REF!'];
  expect(await each(excel, 'NRR', errors.map((error) => [[[{ type: 'Error', basicValue: error }]]])))
    .toEqual(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!', '#VALUE!']);
});

test('one column of NRR_WEIGHTED gives one number, of the weight given', async () => {
  expect(await cell(excel, 'NRR_WEIGHTED', [[4], [2]], [[0.111]])).toBe(0.333);
  expect(await cell(excel, 'NRR_WEIGHTED', [[4], [2]])).toBe(3);
});

test('the weight of a part of the sheet need not make up 1, a list must', async () => {
  expect(await cells(excel, 'NRR_WEIGHTED', [[4, 2]], [[0.1]])).toEqual([[0.4, 0.2]]);
  expect(await cell(excel, 'NRR_WEIGHTED', [[4, 2]], [[0.1, 0.1]])).toBe('#VALUE!');
});

test('all answers 4 reach 100 only under the exact weight', async () => {
  const best = [Array.from({ length: 9 }, () => 4)];
  expect(await cell(excel, 'IKM', best)).toBe(99.9);
  expect(await cell(excel, 'IKM', best, [['eksak']])).toBe(100);
});

test('ties share a rank and the next is skipped; a blank has none; text is refused', async () => {
  expect(await cells(excel, 'PERINGKAT', [[3, 4, 3, '', 1]])).toEqual([[2, 1, 2, '#N/A', 4]]);
  expect(await outcome(excel, 'PERINGKAT', [[3, 'NRR']])).toEqual([[{ value: { error: '#VALUE!' }, message: 'Baris 1, kolom 2: "NRR" bukan angka.' }]]);
});
