import fc from 'fast-check';
import { readExpression, written } from '../../../src/formula/expression';
import { isConverted, toOrdinary } from '../../../src/functions/ordinary/to-ordinary';

/** The formulas of a conversion, row by row; the reason and the English sentence where there is none. */
function ordinary(formula: string): readonly (readonly string[])[] | readonly [string, string] {
  const result = toOrdinary(formula);
  return isConverted(result) ? result.cells : [result.reason, result.message.en];
}

const capaian = (realisasi: string, target: string): string => {
  const nothing = (cell: string): string => `OR(TRIM(${cell})={"","-","–","—","NA","N/A","nihil"})`;
  return `IF(ISNUMBER(${realisasi}),IF(ISNUMBER(${target}),${realisasi}/${target},IF(${nothing(target)},#DIV/0!,#VALUE!)),IF(${nothing(realisasi)},#N/A,#VALUE!))`;
};

test.each([
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ['"LKJIP.IKM(A1)"&A1', '"LKJIP.IKM(A1)"&A1'],
  ['LKJIP.CAPAIAN(68.45,70)', '68.45/70'],
  ['lkjip.capaian(A1,B1)', capaian('A1', 'B1')],
  ['_xldudf_LKJIP_CAPAIAN(A1,B1)', capaian('A1', 'B1')],
  ['LKJIP.CAPAIAN(\'IKU (2023), "baru"\'!$A$1, Data!B1)', capaian('\'IKU (2023), "baru"\'!$A$1', 'Data!B1')],
  ['IF(A1="a,)""(",LKJIP.CAPAIAN(1,2),VLOOKUP(A1, D1:F9, 2,FALSE))', 'IF(A1="a,)""(",1/2,VLOOKUP(A1, D1:F9, 2,FALSE))'],
  ['SUM(A1:A3)/LKJIP.CAPAIAN(-1,A2+1)', 'SUM(A1:A3)/((-1)/(A2+1))'],
  ['LKJIP.EFISIENSI(100%,9,,"E")', '1-9/(100%)'],
  ['-(LKJIP.SERAPAN(4,1))', '-(1/4)'],
  ['10/LKJIP.CAPAIAN(1,2)', '10/(1/2)'],
  ['10/SUMPRODUCT(2/LKJIP.CAPAIAN(1,2),A1:A2)', '10/SUMPRODUCT(2/(1/2),A1:A2)'],
  ['Nama/LKJIP.CAPAIAN(1,2)', 'Nama/(1/2)'],
  ['Tabel1[[#This Row],[a, b]]*LKJIP.CAPAIAN(1,2)', 'Tabel1[[#This Row],[a, b]]*(1/2)'],
])('%s', (formula, expected) => {
  expect(ordinary(formula).flat()).toContain(expected);
});

test('ranges become one formula a cell, with their dollar signs; a single cell is repeated', () => {
  expect(ordinary('LKJIP.CAPAIAN($A$1:$A$2,B$1)')).toEqual([[capaian('$A$1', 'B$1')], [capaian('$A$2', 'B$1')]]);
  expect(ordinary("ROUND(LKJIP.CAPAIAN('x y'!A1:B1,9),2)")).toEqual([[expect.stringContaining("'x y'!A1/9"), expect.stringContaining("'x y'!B1/9")]]);
  expect(ordinary('LKJIP.CAPAIAN(A1:A2,B1:B3)').flat()[2]).toContain('#N/A');
});

test.each([
  ['LKJIP.IKM(Survei)', 'unknown-range', '"Survei" must be written as the address of cells, such as B5:J301.'],
  ['LKJIP.CAPAIAN(Tabel1[Realisasi],1)', 'unknown-range', '"Tabel1[Realisasi]" must be written as the address of cells, such as B5:J301.'],
  ['LKJIP.CAPAIAN(A1)', 'wrong-call', 'LKJIP.CAPAIAN has too few or too many arguments.'],
  ['LKJIP.MUTU(A1,2)', 'wrong-call', 'LKJIP.MUTU has too few or too many arguments.'],
  ['LKJIP.KATEGORI(A1,"warna")', 'wrong-call', '"warna" is not known; choose from: lkjip, skm, sakip, permendagri86.'],
  ['LKJIP.IKM(A1:C9,B1:C1)', 'wrong-call', 'There are 2 weights for 3 unsur.'],
  ['LKJIP.EFISIENSI(A1,B1,,"ne")', 'wrong-call', 'This result needs a capaian.'],
  ['LKJIP.BARU(A1)', 'unknown-function', 'LKJIP.BARU is not known.'],
  ['COUNTIF(LKJIP.NRR(A1:C9),">3")', 'array-inside', 'LKJIP.NRR gives several results inside another formula: put it in cells of its own.'],
  ['LKJIP.SERAPAN(A:A,B:B)', 'too-many-cells', 'This formula fills more than 10,000 cells: use a shorter range.'],
  ['LKJIP.TERBILANG(LKJIP.IKM(A1:S300))', 'too-long', 'Its ordinary form is longer than a cell can hold: compute its inner part in another cell first.'],
  ['LKJIP.MUTU(A1', 'not-a-formula', 'The parentheses of this formula do not match.'],
])('%s is refused: %s', (formula, reason, message) => {
  expect(ordinary(formula)).toEqual([reason, message]);
});

test('no form is longer or deeper than Excel 2010 takes, and none asks for newer functions', () => {
  const calls = ['IKM(B5:S301)', 'NRR_WEIGHTED(B5:J301,L1)', 'TERBILANG(A1,B1,C1)', 'KATEGORI(LKJIP.CAPAIAN(A1,B1),C1)', 'MUTU(LKJIP.IKM(B5:J301))', 'EFISIENSI(A1:A9,B1:B9,C1:C9,"ne-gabungan")'];
  for (const call of calls) {
    const forms = ordinary(`LKJIP.${call}`).flat();
    expect(Math.max(...forms.map((form) => form.length))).toBeLessThan(8192);
    const functions = new Set(forms.flatMap((form) => form.replace(/"[^"]*"/g, '').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...functions].filter((name) => !KNOWN.has(name))).toEqual([]);
  }
});
const KNOWN = new Set(`ABS AND AVERAGE COUNT FIND IF INT ISLOGICAL ISNA ISNUMBER ISTEXT LEN LOOKUP LOWER MATCH MAX MID MIN NOT OR ROUND ROUNDDOWN
  SUBSTITUTE SUM SUMPRODUCT TEXT TRIM VALUE`.split(/\s+/));

test('a formula is read without loss', () => {
  const piece = fc.constantFrom('A1', "'a ''(b'!$B$2:C3", '"x"",("', '1.5E-3', '+', '<>', ' ', ',', 'SUM(', 'LKJIP.IKM(', '(', ')', '{1,"}";2}', '#N/A', 'Tabel1[[a]:[b]]', '@', '%', 'TRUE');
  fc.assert(fc.property(fc.array(piece), (pieces) => {
    const text = pieces.join('');
    const expression = readExpression(text);
    if (expression) expect(written(expression).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }));
});
