import { readMarkedNumber } from '../../src/domain/marked-number';

test.each<[string, number, number, boolean]>([
  // text, value, decimals, percent
  ['≥ 80', 80, 0, false],
  ['>=80,5', 80.5, 1, false],
  ['> 80%', 80, 0, true],
  ['≤5', 5, 0, false],
  ['< 12,75 %', 12.75, 2, true],
  ['min. 80', 80, 0, false],
  ['Minimal 75 %', 75, 0, true],
  ['maks 5 hari', 5, 0, false],
  ['paling sedikit 90,00', 90, 2, false],
  ['80 (B)', 80, 0, false],
  ['80,00 (A)', 80, 2, false],
  ['72,5% (Sangat Baik)', 72.5, 1, true],
  ['B (80)', 80, 0, false],
  ['Sangat Baik (88,31)', 88.31, 2, false],
  ['≥ 70 (BB)', 70, 0, false],
  ['2 (dua) dokumen', 2, 0, false],
])('"%s" is %d', (text, value, decimals, percent) => {
  expect(readMarkedNumber(text)).toMatchObject({ value, decimals, percent });
});

test.each(['80', '97,78 %', 'B', 'WTP (1)', '> 75% - 90%', '75 - 80', '≥ 80 dan ≤ 90', 'minimal satu', '80 (2 kali)', 'Pasal 5 (ayat 2)', 'lebih dari biasanya', '> -', ''])('"%s" is none', (text) => {
  expect(readMarkedNumber(text)).toBeUndefined();
});

test('the convention of the column decides', () => {
  expect(readMarkedNumber('≥ 1.250', 'id')?.value).toBe(1250);
  expect(readMarkedNumber('≥ 1.250', 'en')?.value).toBe(1.25);
});
