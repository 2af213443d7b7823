import { SharedFormula } from '../../../src/host/xlsx/shared-formula';
import { shownFormula, storedFormula } from '../../../src/host/xlsx/stored-formula';

test.each([
  ['A1+B2', 'C4+D5'],
  ['$A$1+$A1+A$1', '$A$1+$A4+C$1'],
  ['SUM(A1:B2)', 'SUM(C4:D5)'],
  ['SUM(A:B)+SUM($A:$B)', 'SUM(C:D)+SUM($A:$B)'],
  ['SUM(1:2)+SUM($1:$2)', 'SUM(4:5)+SUM($1:$2)'],
  ['LOG10(A1)', 'LOG10(C4)'],
  ['Sheet1!A1+Lembar2!B$1', 'Sheet1!C4+Lembar2!D$1'],
  ["'A1 B2'!A1", "'A1 B2'!C4"],
  ['"A1"&A1&"x""A1"', '"A1"&C4&"x""A1"'],
  ['Tabel1[[#This Row],[A1]]+A1', 'Tabel1[[#This Row],[A1]]+C4'],
  ['[1]Sheet1!A1', '[1]Sheet1!C4'],
  ['TARIF2023+A1', 'TARIF2023+C4'],
  ['1.5*A1+2:3', '1.5*C4+5:6'],
  ['XFD1+A1048576', '#REF!+#REF!'],
])('%s moved two columns right and three rows down is %s', (formula, moved) => {
  expect(new SharedFormula(formula, 10, 5).at(13, 7)).toBe(moved);
});

test.each([
  ['LKJIP.IKM(B5:J301)', '_xldudf_LKJIP_IKM(B5:J301)'],
  ['ROUND(LKJIP.NRR_WEIGHTED(A1:A9),2)', 'ROUND(_xldudf_LKJIP_NRR_WEIGHTED(A1:A9),2)'],
  ['"LKJIP.IKM("&A1', '"LKJIP.IKM("&A1'],
  ["'LKJIP.X'!A1+LKJIP.MUTU(A1)", "'LKJIP.X'!A1+_xldudf_LKJIP_MUTU(A1)"],
])('%s is stored as %s, and comes back', (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});
