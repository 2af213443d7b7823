import { isFailure } from '../../src/domain/failure';
import { callOwn, OWN } from '../../src/domain/own-functions';

const ANSWERS = [[4, 3], [2, 3], ['', 4]];
const [NO_WORD, NO_RANGE] = [null, null];

test.each<[string, () => unknown, number | object]>([
  ['IKM weighs all unsur alike', () => OWN.IKM(ANSWERS), 79.16666666666667],
  ['IKM takes a blank argument for none', () => OWN.IKM(ANSWERS, NO_RANGE), 79.16666666666667],
  ['IKM takes a range of weights', () => OWN.IKM(ANSWERS, [[0.6, 0.4]]), 78.33333333333333],
  ['NRR is a row of means', () => OWN.NRR([[4, 3], [2, 3]]), [[3, 3]]],
  ['NRR_WEIGHTED is a row of weighted means', () => OWN.NRR_WEIGHTED([[4, 3], [2, 3]], [[0.1]]), [[0.3, 0.3]]],
  ['CAPAIAN is realisasi / target', () => OWN.CAPAIAN([[8]], [[10]]), [[0.8]]],
  ['CAPAIAN goes the way asked for', () => OWN.CAPAIAN([[8], [12]], [[10]], ' Turun-Bagi '), [[1.25], [0.8333333333333334]]],
  ['CAPAIAN takes an empty target for zero', () => OWN.CAPAIAN([[8, 8]], [['', 4]], 'naik'), [[{ error: 'div0', at: { row: 0, column: 0 } }, 2]]],
  ['KATEGORI uses the scale of the LKjIP', () => OWN.KATEGORI([[0.9778]], NO_RANGE), [['Baik']]],
  ['KATEGORI takes a name', () => OWN.KATEGORI([[83.2]], [[' SKM ']]), [['B (Baik)']]],
  ['KATEGORI takes a scale of one\'s own', () => OWN.KATEGORI([[60], [80]], [[0, 'Rendah'], [75, 'Tinggi']]), [['Rendah'], ['Tinggi']]],
  ['EFISIENSI without capaian is what is left', () => OWN.EFISIENSI([[100]], [[90]]), [[0.1]]],
  ['EFISIENSI takes a blank argument for no capaian', () => OWN.EFISIENSI([[100]], [[90]], NO_RANGE, NO_WORD), [[0.1]]],
  ['EFISIENSI with capaian', () => OWN.EFISIENSI([[100]], [[90]], [[1.2]], 'E'), [[0.25]]],
  ['EFISIENSI as NE', () => OWN.EFISIENSI([[100]], [[90]], [[1]], 'ne'), [[0.75]]],
  ['SERAPAN is realisasi / anggaran', () => OWN.SERAPAN([[100], ['']], [[90]]), [[0.9], [{ error: 'div0', at: { row: 1, column: 0 } }]]],
  ['SERAPAN needs a realisasi', () => OWN.SERAPAN([[100]], [['']]), [[{ error: 'na' }]]],
  ['TERBILANG writes KBBI\'s words', () => OWN.TERBILANG([[2e9, 5]]), [['dua miliar', 'lima']]],
  ['TERBILANG takes a satuan and a spelling', () => OWN.TERBILANG([[2e9]], ' rupiah ', 'milyar'), [['dua milyar rupiah']]],
  ['MUTU is the letter', () => OWN.MUTU([[83.2, 90]]), [['B', 'A']]],
  ['SAMPEL is a number of respondents', () => OWN.SAMPEL([[1300], [10]]), [[297], [10]]],
  ['PERINGKAT ranks the highest first', () => OWN.PERINGKAT([[3, 9], [5, 3]]), [[3, 1], [2, 3]]],
])('%s', (_, call, expected) => {
  const found = call();
  if (typeof expected === 'number') expect(found).toBe(expected);
  else expect(found).toMatchObject(expected);
});

const unknown = (word: string, choices: string): unknown => (
  { error: 'value', message: { id: `"${word}" tidak dikenal; pilihannya: ${choices}.`, en: `"${word}" is not known; choose from: ${choices}.` } });

test.each<[string, () => unknown, unknown]>([
  ['the way of CAPAIAN', () => OWN.CAPAIAN([[1]], [[1]], 'Naikk'), unknown('Naikk', 'naik, turun, turun-bagi')],
  ['the form of EFISIENSI', () => OWN.EFISIENSI([[1]], [[1]], [[1]], 'x'), unknown('x', 'e, ne, e-gabungan, ne-gabungan')],
  ['the spelling of TERBILANG', () => OWN.TERBILANG([[1]], '', 'x'), unknown('x', 'kbbi, milyar')],
  ['the name of a scale', () => OWN.KATEGORI([[1]], [['Skala']]), unknown('skala', 'lkjip, skm, sakip, permendagri86')],
  ['the word of the weights', () => OWN.IKM(ANSWERS, [['tepat']]), unknown('tepat', 'eksak')],
  ['the weights of NRR_WEIGHTED', () => OWN.NRR_WEIGHTED(ANSWERS, [['tepat']]), unknown('tepat', 'eksak')],
])('a word it does not know is told with those it knows: %s', (_, call, failure) => {
  expect(call()).toEqual(failure);
});

describe('the weights', () => {
  const THREE = [[4, 3, 2]];

  test.each<[string, readonly (readonly unknown[])[] | undefined, number]>([
    ['left out', undefined, 74.925], ['a blank cell', [['']], 74.925], ['no cells', [], 74.925], ['exact', [[' EKSAK ']], 75], ['one number', [[0.333]], 74.925],
    ['a row', [[0.5, 0.3, 0.2]], 82.5], ['a column', [[0.2], [0.3], [0.5]], 67.5],
  ])('%s', (_, weights, index) => {
    expect(OWN.IKM(THREE, weights)).toBe(index);
  });

  test.each<[string, unknown, string]>([
    ['a number typed as text', '0,333', '"0,333" tersimpan sebagai teks; ketik ulang sebagai angka.'],
    ['TRUE', true, '"true" bukan angka.'],
    ['an error', { basicValue: '#N/A' }, 'Sel berisi #N/A.'],
  ])('%s is refused for what it is, not as a word', (_, cell, message) => {
    const found = OWN.IKM(THREE, [[cell]]);
    expect(isFailure(found) && found.message.id).toBe(message);
  });
});

describe('the scale', () => {
  test.each<[string, readonly (readonly unknown[])[], object]>([
    ['a blank cell is none', [['']], [['Baik']]],
    ['a row is one\'s own with one step', [[0, 'Ada']], [['Ada']]],
    ['a column has no labels', [[0], [1]], { error: 'value', message: { en: 'A scale needs two columns: lower bound and label.' } }],
    ['a range without cells is empty', [], { error: 'value', message: { en: 'The scale is empty.' } }],
  ])('%s', (_, scale, found) => {
    expect(OWN.KATEGORI([[0.9]], scale)).toMatchObject(found);
  });
});

test('a bad answer is one failure of the whole row, with its place', () => {
  expect(OWN.NRR([[4, 3], [2, 'x']])).toMatchObject({ error: 'value', at: { row: 1, column: 1 } });
});

describe('by its name, with ranges for arguments', () => {
  test.each<[string, (readonly (readonly unknown[])[] | undefined)[], unknown]>([
    ['IKM', [ANSWERS, [[0.6, 0.4]]], [[OWN.IKM(ANSWERS, [[0.6, 0.4]])]]],
    ['NRR', [ANSWERS], OWN.NRR(ANSWERS)],
    ['NRR_WEIGHTED', [ANSWERS, [[0.1]]], OWN.NRR_WEIGHTED(ANSWERS, [[0.1]])],
    ['CAPAIAN', [[[8]], [[10]], [['turun']]], [[1.2]]],
    ['KATEGORI', [[[60]], [[0, 'Rendah'], [75, 'Tinggi']]], [['Rendah']]],
    ['EFISIENSI', [[[100]], [[90]], undefined, [['e']]], [[0.1]]],
    ['EFISIENSI', [[[100]], [[90]], [[1.2]], [['ne']]], [[1]]],
    ['SERAPAN', [[[100]], [[90]]], [[0.9]]],
    ['TERBILANG', [[[2e9]], [['rupiah']], [['milyar']]], [['dua milyar rupiah']]],
    ['MUTU', [[[83.2]]], [['B']]],
    ['SAMPEL', [[[1300]]], [[297]]],
    ['PERINGKAT', [[[3], [9]]], [[2], [1]]],
  ])('%s', (name, args, results) => {
    expect(callOwn(name, args)).toEqual(results);
  });

  test.each<[string, (readonly (readonly unknown[])[])[]]>([
    ['LAIN', [[[1]]]], ['IKM', []], ['CAPAIAN', [[[8]]]], ['EFISIENSI', [[[8]]]], ['SERAPAN', [[[8]]]],
  ])('%s of too little is none', (name, args) => {
    expect(callOwn(name, args)).toBeUndefined();
  });

  test('a failure of the whole call is told', () => {
    expect(callOwn('IKM', [ANSWERS, [['tepat']]])).toMatchObject({ error: 'value' });
  });
});
