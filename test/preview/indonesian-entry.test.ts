import { englishFormula, englishNumber, indonesianNumber } from '../../src/preview/grid/indonesian-entry';

test.each<[typed: string, english: string | undefined]>([
  ['68,45', '68.45'],
  ['1.234', '1,234'],
  ['1.234.567', '1,234,567'],
  ['-2.592.499.700,25', '-2,592,499,700.25'],
  ['97,78%', '97.78%'],
  ['97,78 %', '97.78%'],
  ['70', undefined],
  ['68.45', undefined],
  ['1234.567', undefined],
  ['1.23.456', undefined],
  ['U1', undefined],
  ['3.4.3', undefined],
  ['', undefined],
])('the number typed as "%s" is in English %s', (typed, english) => {
  expect(englishNumber(typed)).toBe(english);
});

test.each<[typed: string, english: string]>([
  ['=LKJIP.CAPAIAN(68,45;70)', '=LKJIP.CAPAIAN(68.45,70)'],
  ['=LKJIP.CAPAIAN(A1;B1;"naik; turun")', '=LKJIP.CAPAIAN(A1,B1,"naik; turun")'],
  ['=SUM(A1;1,5;2)', '=SUM(A1,1.5,2)'],
  ["=SUM('a;b'!A1;2)", "=SUM('a;b'!A1,2)"],
  ['=SUM({1;2;3})', '=SUM({1;2;3})'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['=LKJIP.KATEGORI(97,78%)', '=LKJIP.KATEGORI(97.78%)'],
  ['=IF(A1="1,5%",2,3)', '=IF(A1="1,5%",2,3)'],
])('%s is in English %s', (typed, english) => {
  expect(englishFormula(typed)).toBe(english);
});

test.each([['83.20328', '83,20328'], ['-0.5', '-0,5'], ['97.78%', '97,78%'], ['1e-7', '1e-7'], ['12', '12'], ['3.4.3', '3.4.3']])(
  'the number %s is shown as %s', (english, shown) => {
    expect(indonesianNumber(english)).toBe(shown);
  },
);

test('a number shown and entered again stays the number it was', () => {
  for (const text of ['234.567', '1234.567', '0.001', '-12.5', '97.78%']) expect(englishNumber(indonesianNumber(text))).toBe(text);
});
