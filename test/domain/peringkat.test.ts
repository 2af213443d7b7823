import { readPeringkat } from '../../src/domain/peringkat';

const NRR = [3.2, 3.5, 3.5, 2.9];

test.each<[string, number[], (number | undefined)[], { agree: number; wrong: [number, number][]; descending: boolean }]>([
  ['highest first, equal values share and the next is skipped', NRR, [3, 1, 1, 4], { agree: 4, wrong: [], descending: true }],
  ['equal values share and none is skipped', NRR, [2, 1, 1, 3], { agree: 4, wrong: [], descending: true }],
  ['equal values in any order', NRR, [3, 2, 1, 4], { agree: 4, wrong: [], descending: true }],
  ['equal values at the mean of their places', NRR, [3, 1.5, 1.5, 4], { agree: 4, wrong: [], descending: true }],
  ['lowest first', NRR, [2, 3, 4, 1], { agree: 4, wrong: [], descending: false }],
  ['lowest first, none skipped', NRR, [2, 3, 3, 1], { agree: 4, wrong: [], descending: false }],
  ['one is wrong', [4, 3, 2, 1], [1, 2, 4, 4], { agree: 3, wrong: [[2, 3]], descending: true }],
  ['one beyond the shared places is wrong', NRR, [3, 1, 3, 4], { agree: 3, wrong: [[2, 1]], descending: true }],
  ['what is not printed is not judged, but counts for the others', [4, 3, 2], [undefined, 2, 3], { agree: 2, wrong: [], descending: true }],
  ['a rank without a value is not judged', [4, 3], [1, 2, 3], { agree: 2, wrong: [], descending: true }],
  ['nothing at all', [], [], { agree: 0, wrong: [], descending: true }],
])('%s', (_, values, ranks, { agree, wrong, descending }) => {
  expect(readPeringkat(values, ranks)).toEqual({ agree, wrong: new Map(wrong), descending });
});

describe('one value out of its place', () => {
  const moved = (values: number[], ranks: (number | undefined)[]) => {
    const reading = readPeringkat(values, ranks);
    return reading.moved ? [...reading.wrong] : undefined;
  };

  test('explains the ranks of all that it passed', () => {
    expect(moved([94, 90, 85, 81, 702], [1, 2, 3, 4, 5])).toEqual([[4, 1]]);
    expect(moved([9, 90, 85, 81, 70], [1, 2, 3, 4, 5])).toEqual([[0, 5]]);
    expect(moved([4.1, 79, 6.2, 5.5], [1, 2, 4, 3])).toEqual([[1, 4]]);
  });

  test('does not explain two ranks, nor what other values must have passed too', () => {
    expect([moved([94, 85, 90, 81], [1, 2, 3, 4]), moved([94, 90, 85, 81, 702, 50], [1, 2, 4, 3, 5, 6]), moved([94, 90, 85, 702], [1, 2, undefined, 4])]).toEqual([undefined, undefined, undefined]);
  });
});
