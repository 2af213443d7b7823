import { referencesOf } from '../../src/check/evidence';
import { parseAddress } from '../../src/sheet/address';

const cells = (sheet: string, ...addresses: string[]) => addresses.map((address) => {
  const { top: row = -1, left: column = -1 } = parseAddress(address) ?? {};
  return { sheet, row, column };
});

test.each([
  ['neighbours below each other are one range', cells('Anggaran', 'C5', 'C6', 'C7'), ['Anggaran!C5:C7']],
  ['neighbours beside each other too', cells('Anggaran', 'C5', 'D5', 'E5'), ['Anggaran!C5:E5']],
  ['a gap begins another one', cells('Anggaran', 'C5', 'C6', 'C8'), ['Anggaran!C5:C6', 'Anggaran!C8']],
  ['a corner is not joined', cells('Anggaran', 'C5', 'C6', 'D6'), ['Anggaran!C5:C6', 'Anggaran!D6']],
  ['another sheet is not joined, and a name with blanks is quoted', [...cells('Program 2023', 'C5'), ...cells('Belanja', 'C6')], ["'Program 2023'!C5", 'Belanja!C6']],
  ['a cell named twice is one', cells('Anggaran', 'C5', 'E9', 'C5'), ['Anggaran!C5', 'Anggaran!E9']],
  ['nothing is nothing', [], []],
])('%s', (_, places, references) => {
  expect(referencesOf(places)).toEqual(references);
});
