import fc from 'fast-check';
import { beginsWords, readMistyped, readNumber, writeNumber, type NumberText } from '../../src/domain/number-text';

function number(text: string, dialect?: 'id' | 'en'): NumberText {
  const read = readNumber(text, dialect);
  if (read === undefined || read === 'none') throw new Error(`"${text}" was read as ${String(read)}`);
  return read;
}

describe('printed forms and what they are worth', () => {
  test.each<[string, number, number, NumberText['dialect'], string]>([
    // text, value, decimals, dialect, flags: % percent, R rupiah, ? odd
    ['2.592.499.700', 2592499700, 0, 'id', ''],
    ['Rp. 33.520.000,-', 33520000, 0, 'id', 'R'],
    ['Rp.3.129.257.771,-', 3129257771, 0, 'id', 'R'],
    ['33.520.000,-', 33520000, 0, 'id', 'R'],
    ['33.520.000,--', 33520000, 0, 'id', 'R'],
    ['Rp5.294.655.000,00', 5294655000, 2, 'id', 'R'],
    ['Rp82.716.800', 82716800, 0, 'id', 'R'],
    ['rp 33.520', 33520, 0, 'id', 'R'],
    ['Rp 33,520', 33520, 0, 'en', 'R'],
    ['IDR 5', 5, 0, 'either', 'R'],
    ['Rp0', 0, 0, 'either', 'R'],
    ['Rp. 283.842.529-', 283842529, 0, 'id', 'R'],
    ['283.842.529-', 283842529, 0, 'id', '?'],
    ['1.000 rupiah', 1000, 0, 'id', 'R'],
    ['6.000.000,00', 6000000, 2, 'id', ''],
    ['2,726,810,205', 2726810205, 0, 'en', ''],
    ['93.98', 93.98, 2, 'en', ''],
    ['16,447,874,576.00', 16447874576, 2, 'en', ''],
    ['97,78 %', 97.78, 2, 'id', '%'],
    ['110, 93 %', 110.93, 2, 'id', '%?'],
    ['97,78%', 97.78, 2, 'id', '%'],
    ['97 %', 97, 0, 'either', '%'],
    ['96,96', 96.96, 2, 'id', ''],
    ['0,221170396', 0.221170396, 9, 'id', ''],
    ['1,49', 1.49, 2, 'id', ''],
    [',5', 0.5, 1, 'id', ''],
    ['(53,88)', -53.88, 2, 'id', ''],
    ['(53,88 %)', -53.88, 2, 'id', '%'],
    ['(53,88) %', -53.88, 2, 'id', '%'],
    ['(12 %)', -12, 0, 'either', '%'],
    ['(1.000)', -1000, 0, 'ambiguous', ''],
    ['(1.000.000)', -1000000, 0, 'id', ''],
    ['(150000)', -150000, 0, 'either', ''],
    ['Rp (5)', -5, 0, 'either', 'R'],
    ['(Rp 1.500.000)', -1500000, 0, 'id', 'R'],
    ['-5', -5, 0, 'either', ''],
    ['−5,25', -5.25, 2, 'id', ''],
    ['+5,25', 5.25, 2, 'id', ''],
    ['-Rp1.500.000', -1500000, 0, 'id', 'R'],
    ['Rp -1.500.000', -1500000, 0, 'id', 'R'],
    ['- 1.500.000', -1500000, 0, 'id', ''],
    ['1 00.000.000', 100000000, 0, 'id', '?'],
    ['2 .144.992.550', 2144992550, 0, 'id', '?'],
    ['1 234 567', 1234567, 0, 'either', '?'],
    ['1 234 567,89', 1234567.89, 2, 'id', '?'],
    ['2\u2009691,8', 2691.8, 1, 'id', '?'],
    ['2\u00a0691.8', 2691.8, 1, 'en', '?'],
    ['12\u202f345', 12345, 0, 'either', '?'],
    ['Rp 1 500.000', 1500000, 0, 'id', 'R?'],
    ['\u00a097,78\u00a0%\n', 97.78, 2, 'id', '%'],
    ['**) 83,20328', 83.20328, 5, 'id', ''],
    ['*) 3,328131', 3.328131, 6, 'id', ''],
    ['83,20 *)', 83.2, 2, 'id', ''],
    ['89,3405,300', 893405300, 0, 'en', '?'],
    ['27.647091.889', 27647091889, 0, 'id', '?'],
    ['2592.499.700', 2592499700, 0, 'id', '?'],
    ['2.592,499.700', 2592499700, 0, 'id', '?'],
    ['2,592.499,700', 2592499700, 0, 'en', '?'],
    ['2,592.499,70', 2592499.7, 2, 'en', '?'],
    ['1.234,567,890', 1234567890, 0, 'en', '?'],
    ['89.3405,30', 893405.3, 2, 'id', '?'],
    ['1.234..567', 1234567, 0, 'id', '?'],
    ['97,,78', 97.78, 2, 'id', '?'],
    ['33.520.000,', 33520000, 0, 'id', '?'],
    ['97,78.', 97.78, 2, 'id', '?'],
    ['Rp 1.234.567.00', 1234567, 2, 'id', 'R?'],
    ['1O0.000.000', 100000000, 0, 'id', '?'],
    ['l.234.500', 1234500, 0, 'id', '?'],
    ['Rp 1.5OO', 1500, 0, 'id', 'R?'],
    ['674.180.800', 674180800, 0, 'id', ''],
    ['199542000', 199542000, 0, 'either', ''],
    ['865,864,750', 865864750, 0, 'en', ''],
    ['1.234,567', 1234.567, 3, 'id', ''],
    ['1,234.567', 1234.567, 3, 'en', ''],
    ['1234,567', 1234.567, 3, 'id', ''],
    ['0,975', 0.975, 3, 'id', ''],
    ['3.236', 3236, 0, 'ambiguous', ''],
    ['1,187', 1.187, 3, 'ambiguous', ''],
    ['0', 0, 0, 'either', ''],
    ['2023', 2023, 0, 'either', ''],
    ['123456789012345', 123456789012345, 0, 'either', ''],
    ['12 345 678', 12345678, 0, 'either', '?'],
    ['123 456.789', 123456789, 0, 'id', '?'],
    ['12 345,5', 12345.5, 1, 'id', '?'],
    [',234', 0.234, 3, 'id', ''],
    ['.234', 0.234, 3, 'en', ''],
    ['123.456', 123456, 0, 'ambiguous', ''],
    ['1.234.5678.901', 12345678901, 0, 'id', '?'],
    ['1.234,567.890,12', 1234567890.12, 2, 'id', '?'],
    ['(12345)', -12345, 0, 'either', ''],
    ['-Rp. 500', -500, 0, 'either', 'R'],
  ])('%s', (text, value, decimals, dialect, flags) => {
    const read = number(text);
    const found = `${read.percent ? '%' : ''}${read.rupiah ? 'R' : ''}${read.odd ? '?' : ''}`;
    expect([read.value, read.decimals, read.dialect, found, read.unit]).toEqual([value, decimals, dialect, flags, '']);
  });
});

test.each<[string, number, string, boolean]>([
  ['4 orang', 4, 'orang', false], ['12 Bulan', 12, 'Bulan', false], ['0,9 Angka', 0.9, 'Angka', false], ['4orang', 4, 'orang', false],
  ['100,00 Persen', 100, '', true], ['21,50%', 21.5, '', true], ['3,4 Miliar', 3.4, 'Miliar', false], ['25 perangkat daerah', 25, 'perangkat daerah', false],
  ['4   orang', 4, 'orang', false], ['25\u00a0perangkat  daerah', 25, 'perangkat daerah', false], ['1O0.000.000 orang', 100000000, 'orang', false],
  ['5,5 ribu rupiah', 5.5, 'ribu rupiah', false], ['5 rupiah saja', 5, 'rupiah saja', false], ['5,5 nilai persen', 5.5, 'nilai persen', false], ['5 persen poin', 5, 'persen poin', false],
  ['120 m2', 120, 'm2', false], ['110, 93 poin', 110.93, 'poin', false],
])('%s has its unit', (text, value, unit, percent) => {
  expect(number(text)).toMatchObject({ value, unit, percent, rupiah: false });
});

test.each<[string, 'id' | 'en', number, number]>([
  ['3.236', 'id', 3236, 0], ['3.236', 'en', 3.236, 3], ['1,187', 'id', 1.187, 3], ['1,187', 'en', 1187, 0],
])('%s in a column written as %s', (text, dialect, value, decimals) => {
  expect(number(text, dialect)).toMatchObject({ value, decimals, dialect });
});

test.each<[string, 'id' | 'en', number]>([['1.234,5', 'en', 1234.5], ['1,234,567', 'id', 1234567], ['0.975', 'id', 0.975]])(
  '%s says itself how it is written, whatever its column (%s)', (text, dialect, value) => {
    expect(number(text, dialect).value).toBe(value);
  });

test.each(['-', '–', '—', ' - ', '--', '- %', '(-)', 'Rp -', 'Rp. -', 'NA', 'N/A', 'n/a', 'n.a.', 'Nihil', 'Tidak ada', '#DIV/0!', '#N/A', '#REF!'])(
  '"%s" is no value', (text) => {
    expect(readNumber(text)).toBe('none');
  });

test.each([
  '', ' ', 'Jumlah', '1.', '12.', '1.1.', '1)', '(5)', '(12)', '(2023)', 'a.', 'I', 'IV', 'I.12', 'l', 'O', 'Rp', '%', '(', '*)', '...',
  '31 Desember 2023', '1 Januari', '12 Jan', '31/12/2023', '2023-12-31', '31.12.2023', '08.00', '08.00 WIB', '2020-2023', '2020 - 2023', '1/2',
  '7.01.02', '7.01.02.2.01', '7.01.01.201', '5.1.02.01.01.0024', '7.01.0.00.0.00.05.0000', '0024', '001.002.003', '0.123.456', '1.234.567.00',
  '1,2,3', '1, 2', '12, 15', '12 15', '1 2 3', '2020 2021', '19650101 198603 1 001', '196501011986031001', '0271 495 105',
  '75 – 100%', '75-100', '>100', '<55', '1,00–2,596', '2A', '2 A', '1 Persyaratan', '2023 Realisasi', '3 dan', '5 orang dari 7', '12 orang laki-laki',
  '1 Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota yang panjang sekali', '83,20 (B)', '-(5)', '(5', '5)', '((5,5))', '- -5', '- 4', '1e5', '1E+10',
  'U1', '2 x 4', 'Rp 5 Rp 6', 'Rp. dua', '1.O', '(1.000', '1.000)',
  '1 .234,5', '1234 567,8', '1 234,5 6', 'Rp 12 15', '12 15 %', '1234567890123456', '.123.456', '1.234.56.789', 'Rp 1.234.567.8', 'Rp 1.234.5678',
  '(Rp (5,5)', '-Rp -5,5', '(5,5)%)', '(-5,5)', '(Rp -5,5)',
])('"%s" is text', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each<[string, 'id' | 'en' | undefined, number, number]>([
  ['l0,45', undefined, 10.45, 2], ['1l0', undefined, 110, 0], ['1O', undefined, 10, 0], ['2O,5', undefined, 20.5, 1], [' 97,7I ', undefined, 97.71, 2], ['1.23o', 'id', 1230, 0], ['1.23o', 'en', 1.23, 3], ['-l0,81', undefined, -10.81, 2],
])('"%s" among numbers (%s) can only be %d', (text, dialect, value, decimals) => {
  expect(readMistyped(text, dialect)).toMatchObject({ value, decimals, percent: false, unit: '', rupiah: false, odd: true });
});

test.each(['45', 'lO', '1OO', 'lima', 'l0,45 orang', 'x1l0', '', '1l0%', '7l.01.02'])('"%s" is no mistyped number', (text) => {
  expect(readMistyped(text)).toBeUndefined();
});

test('what is too long for a number is not looked at', () => {
  expect(readNumber(`${' '.repeat(64)}5`)).toBeUndefined();
  expect(number(`${' '.repeat(63)}5`).value).toBe(5);
});

test.each<[number, number, 'id' | 'en', string]>([
  [1234.56, 2, 'id', '1.234,56'], [1234.56, 2, 'en', '1,234.56'], [97.7857, 2, 'id', '97,79'], [0.005, 2, 'id', '0,01'], [1.005, 2, 'id', '1,01'],
  [-1000, 0, 'id', '-1.000'], [-0.001, 2, 'id', '0,00'], [-0, 0, 'id', '0'], [999999, 0, 'id', '999.999'], [1e21, 0, 'en', '1,000,000,000,000,000,000,000'],
  [100, 0, 'id', '100'], [0, 1, 'en', '0.0'], [-0.5, 0, 'id', '-1'],
])('%d with %i decimals in %s is %s', (value, decimals, language, text) => {
  expect(writeNumber(value, decimals, language)).toBe(text);
});

test('Indonesian is the language when none is asked', () => {
  expect(writeNumber(1234.5, 1)).toBe('1.234,5');
});

test('what is written is read back, value and decimals', () => {
  fc.assert(fc.property(
    fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('id' as const, 'en' as const),
    (digits, decimals, language) => {
      const value = digits / 10 ** decimals;
      expect(number(writeNumber(value, decimals, language), language)).toMatchObject({ value: value === 0 ? 0 : value, decimals, odd: false });
    },
  ));
});

test('no text makes it throw or give a value that is not finite', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-–()% RpOlI*'), maxLength: 20 }), (text) => {
    const read = readNumber(text);
    expect(read === undefined || read === 'none' || Number.isFinite(read.value)).toBe(true);
  }), { numRuns: 500 });
});

test('what begins with words is read as no number, and most names of rows do', () => {
  const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(beginsWords);
  expect(letters.length).toBeGreaterThan(40);
  fc.assert(fc.property(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom('0', '7', '.', ',', '-', '%', ' ', '/', 'l', 'O', 'R', 'p', 'a', 'n', 'i') }), (first, rest) => {
    expect(readNumber(first + rest)).toBeUndefined();
  }));
  expect(['Belanja Pegawai', 'Program', 'uraian', 'rp 5', 'IDR 5', 'Nihil', 'l0', 'O,5', 'tidak ada', '12', ' 5'].map(beginsWords)).toEqual([true, true, true, ...new Array<boolean>(8).fill(false)]);
});
