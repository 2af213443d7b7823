import { sheetPrefix } from '../../src/sheet/address';
import { parseReference, referenceLabel } from '../../src/taskpane/reference';

test.each([
  ['C5:C10', { sheet: 'Pagu', address: 'C5:C10' }],
  ['Anggaran!C5', { sheet: 'Anggaran', address: 'C5' }],
  ["'3.4.3 Program'!D6", { sheet: '3.4.3 Program', address: 'D6' }],
  ["'Jum''at! 2023'!A1:B2", { sheet: "Jum'at! 2023", address: 'A1:B2' }],
])('%s names its sheet and its cells', (text, place) => {
  expect(parseReference(text, 'Pagu')).toEqual(place);
});

test.each(['Pagu', "Jum'at", 'a!b', "''"])('a sheet called %s comes back from its quoted form', (name) => {
  expect(parseReference(`${sheetPrefix(name)}A1`, 'x').sheet).toBe(name);
});

test('the sheet is named only where the reader is on another one', () => {
  expect(referenceLabel({ sheet: 'Pagu', address: 'C5' }, 'Pagu')).toBe('C5');
  expect(referenceLabel({ sheet: 'Pagu', address: 'C5' }, 'Naskah')).toBe('Pagu · C5');
});
