import fc from 'fast-check';
import { expectedOf, holds } from '../../src/relation/relation';
import { supposing, Values, type ValueOf } from '../../src/relation/values';
import { numberCell, relation } from './number-cell';

/** A sum, or a mean, of numbers with decimals of which some are not shown. */
const amount = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 3 })).map(([digits, behind]) => Number(`${digits}e-${behind}`));
const written = fc.record({
  kind: fc.constantFrom('jumlah' as const, 'rata-rata' as const),
  parts: fc.array(fc.record({ value: amount, decimals: fc.nat({ max: 2 }), sign: fc.constantFrom(1, -1) }), { minLength: 1, maxLength: 12 }),
  total: amount,
}).map(({ kind, parts, total }) => relation(kind, [numberCell(0, total, 1), ...parts.map(({ value, decimals }, i) => numberCell(i + 1, value, decimals))], kind === 'jumlah' ? { signs: parts.map(({ sign }) => sign) } : {}));

const changes = fc.array(fc.tuple(fc.nat(), amount), { maxLength: 6 });

test('what was put into cells gives what it would if it were printed there, whenever it is asked', () => {
  fc.assert(fc.property(written, changes, fc.nat(), amount, (sum, wanted, other, guess) => {
    const members = [sum.target, ...sum.terms];
    const values = new Values();
    const plain = new Map(members.map((cell) => [cell, cell.value]));
    const said = (valueOf: ValueOf) => [expectedOf(sum, valueOf), holds(sum, valueOf)];
    for (const [pick, to] of wanted) {
      const cell = members[pick % members.length] ?? sum.target;
      values.put(cell, to);
      plain.set(cell, to);
      expect(said(values.of)).toEqual(said((one) => plain.get(one) ?? NaN));
    }
    const cell = members[other % members.length] ?? sum.target;
    plain.set(cell, guess);
    expect(said(supposing([cell], guess, values.of))).toEqual(said((one) => plain.get(one) ?? NaN));
  }));
});

test('one number in several cells is supposed in all of them', () => {
  const sum = relation('jumlah', [numberCell(0, 30), numberCell(1, 5), numberCell(2, 10), numberCell(3, 5)]);
  const copies = sum.terms.filter(({ value }) => value === 5);
  expect(holds(sum, supposing(copies, 10, new Values().of))).toBe(true);
});
