import fc from 'fast-check';
import { isFilled, piecesOf } from '../../src/formula/pattern';
import { columnLetters } from '../../src/sheet/address';

interface Place { readonly row: number; readonly column: number }
/** Writes a piece of a formula as it stands in a cell. */
type Piece = (at: Place) => string;

const place = fc.record({ row: fc.integer({ min: 40, max: 120 }), column: fc.integer({ min: 20, max: 60 }) });
const line = fc.record({ fixed: fc.boolean(), by: fc.integer({ min: -20, max: 20 }) });
const column = line.map(({ fixed, by }): Piece => (at) => (fixed ? `$${columnLetters(30 + by)}` : columnLetters(at.column + by)));
const row = line.map(({ fixed, by }): Piece => (at) => (fixed ? `$${50 + by}` : String(at.row + by + 1)));
const cell = fc.tuple(column, row).map(([letters, digits]): Piece => (at) => letters(at) + digits(at));
const range = fc.oneof(...[cell, column, row].map((end) => fc.tuple(end, end).map(([from, to]): Piece => (at) => `${from(at)}:${to(at)}`)));
const text = fc.constantFrom('12', '1.5', '"B5"', 'SUM(', "'Data B5'!", 'Rekap!', 'A1!', 'LOG10(', 'Tabel1[B5]', 'Pagu2023', 'TRUE', '#REF!', '').map((words): Piece => () => words);
/** Signs stand between pieces, as in any formula. */
const formula = fc.array(fc.tuple(fc.oneof(cell, range, text), fc.constantFrom('+', '-', '*', ')', ',', '/', ' ', '&', ':')), { maxLength: 6 })
  .map((pieces): Piece => (at) => pieces.map(([piece, sign]) => sign + piece(at)).join(''));

const keyAt = (text: string, { row, column }: Place): string => JSON.stringify(piecesOf(text, row, column));
const isFilledFrom = (model: string, from: Place, text: string, at: Place): boolean => isFilled(piecesOf(model, from.row, from.column), text, at.row, at.column);

test('a formula that is filled into another cell is known again', () => {
  fc.assert(fc.property(formula, place, place, (write, from, to) => {
    expect(keyAt(write(to), to)).toBe(keyAt(write(from), from));
    expect(isFilledFrom(write(from), from, write(to), to)).toBe(true);
  }));
});

test('two formulas are filled from each other exactly where both have the same key', () => {
  fc.assert(fc.property(formula, formula, place, place, fc.boolean(), (one, other, from, to, isMoved) => {
    const [model, text] = [one(from), isMoved ? one({ row: to.row + 1, column: to.column }) : other(to)];
    expect(isFilledFrom(model, from, text, to)).toBe(keyAt(model, from) === keyAt(text, to));
  }), { numRuns: 500 });
});

test.each([
  ['B5*2', 'B6*2', true], ['b5*2', 'B6*2', true], ['B5*2', 'B5*2', false], ['$B$5', '$B$5', true], ['B5', '$B6', false], ['B5', 'B06', false], ['B5', 'B6+1', false],
  ['SUM(B5:B9)', 'SUM(B6:B10)', true], ['SUM(B:B)', 'SUM(B:B)', true], ['SUM(5:9)', 'SUM(6:10)', true], ['"B5"', '"B6"', false], ['Z5', 'AA6', false], ['B5', '', false],
])('%s in one cell and %s below it: filled from it is %s', (model, text, expected) => {
  expect(isFilledFrom(model, { row: 5, column: 6 }, text, { row: 6, column: 6 })).toBe(expected);
});
