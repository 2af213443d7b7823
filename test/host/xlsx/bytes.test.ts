import fc from 'fast-check';
import { numberOf, placeOf, textOf } from '../../../src/host/xlsx/bytes';
import { cellAddress } from '../../../src/sheet/address';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const number = (text: string): number => numberOf(bytes(text), 0, bytes(text).length);

test('a number read from bytes is the number that its text stands for', () => {
  const printed = fc.tuple(fc.maxSafeNat(), fc.nat(14)).map(([digits, places]) => (digits / 10 ** places).toFixed(places));
  fc.assert(fc.property(fc.oneof(printed, fc.double({ noNaN: true }).map(String), fc.integer().map(String)), (text) => Object.is(number(text), Number(text))));
});

test.each(['9007199254740985', '9007199254740991', '0.1', '1e400'])('%s is read to its last digit', (text) => {
  expect(number(text)).toBe(Number(text));
});

test.each(['', ' ', '1.2.3', 'abc', '1,5', '.', '-'])('"%s" is no number', (text) => {
  expect(number(text)).toBeNaN();
});

test('every address on the grid is read, and none beyond it', () => {
  const place = (address: string): number => placeOf(bytes(address), 0, address.length);
  fc.assert(fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => place(cellAddress(row, column)) === row * 16_384 + column));
  expect(['XFE1', 'A1048577', 'A0', 'A', '1', '', 'A1B', 'ZZZZ1', 'A99999999'].map(place)).toEqual(Array(9).fill(-1));
});

test('text read from bytes is the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => textOf(bytes(text), 0, bytes(text).length) === text));
});
