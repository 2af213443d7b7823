import fc from 'fast-check';
import { editDistance } from '../../src/domain/edit-distance';

test.each([
  ['', '', 0], ['lima', 'lima', 0], ['liam', 'lima', 1], ['bela', 'belas', 1], ['belas', 'bela', 1], ['belia', 'belas', 2], ['setaus', 'seratus', 2],
  ['', 'abc', 3], ['abc', '', 3], ['ab', 'ba', 1], ['abc', 'cab', 2], ['edlapna', 'delapan', 2],
])('"%s" and "%s" differ by %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

/** The same by its definition: slow, and plainly right. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1, slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slow(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

test('agrees with its definition', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => {
    expect(editDistance(a, b)).toBe(slow(a, b));
  }), { numRuns: 300 });
});

test('no further than asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
    const distance = editDistance(a, b);
    expect(editDistance(a, b, most)).toBe(distance > most ? Infinity : distance);
  }));
});
