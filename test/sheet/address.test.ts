import fc from 'fast-check';
import { areaAddress, cellAddress, columnLetters, columnNumber, GRID, parseAddress, sheetPrefix } from '../../src/sheet/address';

test.each([
  [0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each(['', 'A', '1', 'XFE1', 'A0', 'A1048577', 'ZZZZ9', 'A1:'])('"%s" is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('an area reads the same with corners exchanged and with dollars', () => {
  expect(parseAddress('$C$9:B5')).toEqual(parseAddress('B5:C9'));
});

test('an address and its cell are one to one', () => {
  fc.assert(fc.property(fc.nat(GRID.rows - 1), fc.nat(GRID.columns - 1), (row, column) => {
    const area = parseAddress(cellAddress(row, column));
    expect(area).toEqual({ top: row, left: column, bottom: row, right: column });
    expect(area && areaAddress(area)).toBe(cellAddress(row, column));
  }));
});

test.each([['LRA', 'LRA!'], ['3.4.3 Program', "'3.4.3 Program'!"], ["Ma'mur", "'Ma''mur'!"]])('sheet %s is written %s', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
