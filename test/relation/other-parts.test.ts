import { withoutOtherParts } from '../../src/relation/across/other-parts';
import { holds } from '../../src/relation/relation';
import { numberCell, relation } from './number-cell';

/** A sum for each letter, in the order of their places: "h" holds and "f" fails. */
const sums = (fates: string) => [...fates].map((fate, i) => relation('jumlah', [numberCell(3 * i, fate === 'h' ? 700 : 701), numberCell(3 * i + 1, 300), numberCell(3 * i + 2, 400)]));

const left = (fates: string) => withoutOtherParts(sums(fates)).map((one) => (holds(one) ? 'h' : 'f')).join('');

test.each([
  ['slips among sums that hold stay', 'hhhfhhffhhhh', 'hhhfhhffhhhh'],
  ['another table below, whose heading was not seen, is left out', `${'h'.repeat(9)}f${'h'.repeat(9)}${'f'.repeat(7)}`, `${'h'.repeat(9)}f${'h'.repeat(9)}`],
  ['where the rest of a table of coefficients fails, its first rows are no slips either', `ffffh${'f'.repeat(40)}`, 'h'],
])('%s', (_, fates, expected) => {
  expect(left(fates)).toBe(expected);
});
