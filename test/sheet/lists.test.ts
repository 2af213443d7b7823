import fc from 'fast-check';
import { addTo, firstPlace, groupedBy, joined, mapped } from '../../src/sheet/lists';

test('lists that are joined hold what the engine\'s own flattening holds', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.integer())), (lists) => expect(joined(lists)).toEqual(lists.flat())));
});

test('what is made of items is what the engine\'s own map makes of them', () => {
  fc.assert(fc.property(fc.array(fc.integer()), (items) => {
    const sum = (item: number, place: number) => item + place;
    expect(mapped(items, sum)).toEqual(items.map(sum));
  }));
});

test('items are grouped in their order, and none is lost', () => {
  fc.assert(fc.property(fc.array(fc.nat(50)), (items) => {
    const groups = groupedBy(items, (item) => item % 7);
    for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 7 === key));
    expect(joined([...groups.values()])).toHaveLength(items.length);
  }));
});

test('the first item of a key begins its list', () => {
  const lists = new Map([['a', [1]]]);
  addTo(lists, 'a', 2);
  addTo(lists, 'b', 3);
  expect([...lists]).toEqual([['a', [1, 2]], ['b', [3]]]);
});

test('the first place is behind all that stand before what is looked for', () => {
  fc.assert(fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, wanted) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    expect(firstPlace(0, sorted.length, (place) => (sorted[place] ?? 0) < wanted)).toBe(sorted.filter((number) => number < wanted).length);
  }));
});
