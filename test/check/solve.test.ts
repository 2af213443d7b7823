import fc from 'fast-check';
import { solveFor } from '../../src/check/solve';
import type { Arah } from '../../src/domain/capaian';
import { holds, membersOf, type Relation, type RelationKind } from '../../src/relation/relation';
import { printedValue } from '../../src/relation/values';
import { numberCell, relation } from '../relation/number-cell';

const whole = (...values: number[]) => values.map((value, place) => numberCell(place, value, 0));
const solved = (entry: Relation, member: number) => solveFor(entry, membersOf(entry)[member] ?? entry.target, printedValue);

test.each<[string, RelationKind, number[], number, number | undefined]>([
  ['a total', 'jumlah', [0, 5, 7], 0, 12],
  ['a part of a sum', 'jumlah', [12, 5, 0], 2, 7],
  ['one factor', 'kali', [2_070_000, 18, 0], 2, 115_000],
  ['a factor of nothing', 'kali', [2_070_000, 18, 0], 1, undefined],
  ['the part of a ratio', 'rasio', [80, 0, 250], 1, 200],
  ['the base of a ratio', 'rasio', [80, 200, 0], 2, 250],
  ['the base of a ratio of nothing', 'rasio', [0, 200, 0], 2, undefined],
  ['a part of a whole that is not printed', 'rasio', [25, 0, 0, 60, 30], 1, 30],
  ['another part of it', 'rasio', [25, 30, 30, 0, 30], 3, 60],
  ['what it grew to', 'pertumbuhan', [25, 200, 0], 2, 250],
  ['what it grew from', 'pertumbuhan', [25, 0, 250], 1, 200],
  ['one of several in a mean', 'rata-rata', [6, 5, 0, 8], 2, 5],
  ['the other of two equals', 'sama', [0, 42], 0, 42],
])('%s', (_, kind, values, member, expected) => {
  expect(solved(relation(kind, whole(...values)), member)).toBe(expected);
});

test.each<[string, Arah, number[], number, number]>([
  ['realisasi', 'turun', [120, 0, 10], 1, 8],
  ['target', 'turun', [120, 8, 0], 2, 10],
  ['capaian', 'turun', [0, 8, 10], 0, 120],
  ['realisasi', 'turun-bagi', [125, 0, 10], 1, 8],
  ['target', 'turun-bagi', [125, 8, 0], 2, 10],
  ['capaian', 'turun-bagi', [0, 8, 10], 0, 125],
])('%s of an indicator of which less is better (%s)', (_, arah, values, member, expected) => {
  expect(solved(relation('rasio', whole(...values), { arah }), member)).toBe(expected);
});

test.each<[string, number, number[], number, number]>([
  ['the mean', 0, [0, 50, 70, 1, 3], 0, 65],
  ['a value', 0, [65, 50, 0, 1, 3], 2, 70],
  ['a weight', 0, [65, 50, 70, 1, 0], 4, 3],
  ['a value', 100, [65, 50, 0, 25, 75], 2, 70],
  ['a weight', 100, [65, 50, 70, 25, 0], 4, 75],
])('%s of a weighted mean over %d', (_, scale, values, member, expected) => {
  expect(solved(relation('tertimbang', whole(...values), { scale }), member)).toBe(expected);
});

test.each<[string, RelationKind, number[], number, number]>([
  ['a percentage among others with two', 'rasio', [8386, 58_870_214, 70_203_500], 2, 83.86],
  ['a weighted NRR among others with three', 'kali', [364, 3.281, 0.111], 3, 0.364],
  ['a mean among others with three', 'rata-rata', [3206, 3, 4, 3], 3, 3.333],
  ['a total: its terms tell', 'jumlah', [12, 5, 7.25], 3, 12.25],
])('%s that lost its decimals gets them back', (_, kind, [target = 0, ...terms], decimals, expected) => {
  const cells = [numberCell(0, target, 0), ...terms.map((term, place) => numberCell(place + 1, term))];
  expect(solved(relation(kind, cells, { decimals }), 0)).toBe(expected);
});

test('what is taken away counts the other way', () => {
  expect(solved(relation('jumlah', whole(70, 100, 0), { signs: [1, -1] }), 2)).toBe(30);
});

test('the solution settles the relation, whichever member of a sum is wrong', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(fc.property(fc.array(amount, { minLength: 2, maxLength: 20 }), amount, fc.nat(), (parts, total, pick) => {
    const sum = relation('jumlah', whole(total, ...parts));
    const member = pick % (parts.length + 1);
    const value = solved(sum, member);
    return value !== undefined && holds(sum, (cell) => (cell.row === member ? value : cell.value));
  }));
});

test('the solution settles a printed ratio to its last digit', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(fc.property(amount, amount, (part, base) => {
    const ratio = relation('rasio', [numberCell(0, 0, 2), numberCell(1, part, 0), numberCell(2, base, 0)]);
    const value = solveFor(ratio, ratio.target, printedValue);
    return value !== undefined && holds(ratio, (cell) => (cell.row === 0 ? value : cell.value));
  }));
});
