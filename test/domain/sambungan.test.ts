import { batasResmiOf } from '../../src/domain/batas-resmi';
import { readRentang } from '../../src/domain/rentang';
import { sambunganOf } from '../../src/domain/sambungan';

/** From the lowest step up: the faults, "gap between the first and second step, mended by …". */
function faults(...texts: readonly string[]): string[] {
  const steps = texts.map((text) => {
    const rentang = readRentang(text);
    if (!rentang) throw new Error(`"${text}" is no range`);
    return { text, rentang };
  });
  return sambunganOf(steps, texts.some((text) => text.includes('%')))
    .map(({ fault, lower, at, mended, from, to, resmi, sign }) => `${fault} ${lower}: ${from}–${to}, ${at} → ${mended}${sign ? ' (sign)' : ''}${resmi ? ` [${resmi.dasar.slice(0, 18)}]` : ''}`);
}

test.each<[string, string[]]>([
  ['official SKM bounds', ['25,00 – 64,99', '65,00 – 76,60', '76,61 – 88,30', '88,31 – 100,00']],
  ['official SKM bounds as means of answers', ['1,00 – 2,5996', '2,60 – 3,064', '3,0644 – 3,532', '3,5324 – 4,00']],
  ['whole percents as Permendagri prints them', ['≤ 50%', '51% – 65%', '66% – 75%', '76% – 90%', '91% – 100%']],
  ['SAKIP with signs', ['0 – 30', '> 30 – 50', '> 50 – 60', '> 60 – 70', '> 70 – 80', '> 80 – 90', '> 90 – 100']],
  ['one unit of the last decimal', ['0,00 – 49,99', '50,00 – 69,99', '70,00 – 100,00']],
  ['a shared bound with its sign', ['< 55', '55 – < 75', '75 – 100']],
  ['a scale of one step', ['0 – 100']],
  ['steps without the bounds that meet', ['> 10', '< 20']],
  ['a step without an upper bound', ['> 10', '20 – 30']],
  ['a step without a lower bound', ['10 – 15', '< 30']],
  ['whole numbers that are no percentages', ['0 – 54', '55 – 74', '75 – 100']],
])('%s meet as they should', (_, texts) => {
  expect(faults(...texts)).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['whole percents leave gaps', ['< 55%', '55 – 74%', '75 – 100%', '> 100%'], ['celah 1: 74–75, 1 → 55 – <75%']],
  ['a sign close to its bound', ['x ≤75', '75 – 100'], ['tumpang tindih 0: 75–75, 0 → x <75 (sign)']],
  ['a sign far from its bound', ['x ≤  75', '75 – 100'], ['tumpang tindih 0: 75–75, 0 → x <  75 (sign)']],
  ['a sign at both ends', ['10 – <  55', '> 55 – 60'], ['celah 0: 55–55, 0 → 10 – 55 (sign)']],
  ['two units of the last decimal are a gap', ['0,00 – 49,98', '50,00 – 100,00'], ['celah 0: 49.98–50, 0 → 0,00 – <50,00']],
  ['one open bound below the next is a gap', ['0 – < 49', '50 – 100'], ['celah 0: 49–50, 0 → 0 – < 50']],
  ['an open bound above the one before is a gap', ['0 – 49', '> 50 – 100'], ['celah 0: 49–50, 0 → 0 – <50']],
  ['a shared bound that neither holds', ['< 55', '> 55'], ['celah 0: 55–55, 0 → ≤ 55 (sign)']],
  ['a shared bound that neither holds, inside a range', ['10 – < 55', '> 55 – 60'], ['celah 0: 55–55, 0 → 10 – 55 (sign)']],
  ['a shared bound without a sign', ['50 – 75', '75 – 100'], ['tumpang tindih 0: 75–75, 0 → 50 – <75 (sign)']],
  ['a shared bound that both hold by their sign', ['x ≤ 75', '≥ 75'], ['tumpang tindih 0: 75–75, 0 → x < 75 (sign)']],
  ['an overlap', ['0 – 60', '55 – 100'], ['tumpang tindih 0: 55–60, 0 → 0 – <55']],
  ['a slip in the lower step of an official scale', ['1,00 – 2,596', '2,60 – 3,064', '3,0644 – 3,532', '3,5324 – 4,00'], ['celah 0: 2.596–2.6, 0 → 1,00 – 2,5996 [PermenPANRB 14/201]']],
  ['a slip in the upper step of an official scale', ['1,00 – 2,5996', '2,60 – 3,064', '3,064 – 3,532', '3,5324 – 4,00'],
    ['tumpang tindih 1: 3.064–3.064, 2 → 3,0644 – 3,532 [PermenPANRB 14/201]']],
  ['SAKIP without its signs', ['0 – 30', '30 – 50', '50 – 60', '60 – 70', '70 – 80', '80 – 90', '90 – 100'],
    ['30', '50', '60', '70', '80', '90'].map((bound, i) => `tumpang tindih ${i}: ${bound}–${bound}, ${i + 1} → >${bound} – ${['50', '60', '70', '80', '90', '100'][i] ?? ''} (sign) [PermenPANRB 88/202]`)],
])('%s', (_, texts, expected) => {
  expect(faults(...texts)).toEqual(expected);
});

test.each<[string, [number, number][], string | undefined]>([
  ['SKM as conversion', [[64.99, 65], [76.6, 76.61], [88.3, 88.31]], 'PermenPANRB 14/2017, Lampiran (nilai interval konversi)'],
  ['SKM as means', [[2.5996, 2.6], [3.064, 3.0644], [3.532, 3.5324]], 'PermenPANRB 14/2017, Lampiran (nilai interval konversi)'],
  ['Permendagri in whole percents', [[50, 51], [65, 66], [75, 76], [90, 91]], 'Permendagri 86/2017, Lampiran (skala nilai peringkat kinerja)'],
  ['SAKIP', [[30, 30], [50, 50], [60, 60], [70, 70], [80, 80], [90, 90]], 'PermenPANRB 88/2021, Lampiran (predikat evaluasi AKIP)'],
  ['bounds a slip away', [[2.596, 2.6], [3.064, 3.064], [3.532, 3.532]], 'PermenPANRB 14/2017, Lampiran (nilai interval konversi)'],
  ['a lower bound too far off', [[64.8, 65], [76.6, 76.61], [88.3, 88.31]], undefined],
  ['an upper bound too far off', [[64.99, 65], [76.6, 76.61], [88.3, 88.5]], undefined],
  ['more bounds than the scale has, beyond the same ones', [[64.99, 65], [76.6, 76.61], [88.3, 88.31], [95, 96]], undefined],
  ['as many bounds as no scale has', [[50, 51]], undefined],
])('the official bounds that %s repeats', (_, batas, dasar) => {
  expect(batasResmiOf(batas.map(([below, above]) => ({ below, above })))?.dasar).toBe(dasar);
});
