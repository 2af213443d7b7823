import { decimalsOfRentang, readRentang, type Rentang } from '../../src/domain/rentang';

/** "[75 100]" with both bounds in it, "(90 100]" without the lower one, "[85 ∞" open above; "%" when it is of percentages. */
function shown({ low, high, percent }: Rentang): string {
  return `${low ? `${low.open ? '(' : '['}${low.value}` : '-∞'} ${high ? `${high.value}${high.open ? ')' : ']'}` : '∞'}${percent ? ' %' : ''}`;
}

test.each([
  ['75 – 100 %', '[75 100] %'], ['75-100%', '[75 100] %'], ['75 sampai dengan 100 persen', '[75 100] %'], ['75 s/d 100', '[75 100]'], ['75 s.d. 100', '[75 100]'], ['75 sd 100', '[75 100]'],
  ['75 hingga 100', '[75 100]'], ['1,00 - 2,5996', '[1 2.5996]'], ['100 - 75', '[75 100]'], ['50-50', '[50 50]'],
  ['> 90 – 100', '(90 100]'], ['≥90 - <100', '[90 100)'], ['>= 90 - ≤ 100', '[90 100]'], ['> 90 - < 100', '(90 100)'],
  ['75 ≤ x < 85', '[75 85)'], ['75 < x ≤ 85', '(75 85]'], ['75 < nilai < 85', '(75 85)'], ['75 ≤ capaian ≤ 85', '[75 85]'], ['91 ≤ 100', '[91 100]'], ['75 < 85', '[75 85)'],
  ['85 > x ≥ 75', '[75 85)'], ['85 ≥ x > 75', '(75 85]'],
  ['> 100 %', '(100 ∞ %'], ['≥ 85', '[85 ∞'], ['x > 85', '(85 ∞'], ['Lebih dari 100%', '(100 ∞ %'], ['di atas 90', '(90 ∞'], ['lebih dari atau sama dengan 90', '[90 ∞'], ['minimal 90', '[90 ∞'],
  ['< 55', '-∞ 55)'], ['≤ 50%', '-∞ 50] %'], ['=< 50', '-∞ 50]'], ['Kurang dari 55', '-∞ 55)'], ['di bawah 55', '-∞ 55)'], ['maksimal 50', '-∞ 50]'], ['kurang dari atau sama dengan 50', '-∞ 50]'],
  ['85 ≤ x', '[85 ∞'], ['85 < x', '(85 ∞'], ['55 > x', '-∞ 55)'], ['55 ≥ x', '-∞ 55]'],
])('"%s" is the range %s', (text, expected) => {
  const read = readRentang(text);
  expect(read && shown(read)).toBe(expected);
});

test.each(['', '75', 'Baik', 'lebih dari', '75 - 80 - 85', '75 x 80', '85 > x < 75', `75 - 80${' '.repeat(40)}`, '75 = 80', '< 55 orang', 'sangat > 55'])('"%s" is no range', (text) => {
  expect(readRentang(text)).toBeUndefined();
});

test('what is as long as a range may be is still read', () => {
  expect(readRentang(`75 - 80${' '.repeat(33)}`)).toBeDefined();
});

test.each([['75 - 100', 0], ['1,00 - 2,5996', 4], ['2.60 – 3', 2], ['> 90', 0], ['< 55,5', 1]])('the bounds of "%s" have up to %i decimals', (text, decimals) => {
  const read = readRentang(text);
  expect(read && decimalsOfRentang(read)).toBe(decimals);
});

test('a bound that was not printed but computed has as many decimals as its number', () => {
  expect(decimalsOfRentang({ high: { value: 2.25, open: false, text: '' }, percent: false })).toBe(2);
});

test('the text of each bound is kept as printed', () => {
  expect(readRentang('1,00 – 2,5996')).toEqual({ low: { value: 1, open: false, text: '1,00' }, high: { value: 2.5996, open: false, text: '2,5996' }, percent: false });
  expect(readRentang('100,0 - 75')).toMatchObject({ low: { text: '75' }, high: { text: '100,0' } });
});
