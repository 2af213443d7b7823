import { labelOrder } from '../../src/check/label-order';

const orderOf = (...entries: [number, number][]) => labelOrder(entries, ([value]) => value, ([, place]) => place);

test('labels that rise with their numbers, in whatever order they stand', () => {
  expect(orderOf([70, 1], [95, 0], [50, 2], [72, 1])).toEqual({ slips: 0, wrong: new Set(), rest: [[50, 2], [70, 1], [72, 1], [95, 0]] });
});

test('one that breaks the order of all the others is wrong', () => {
  expect(orderOf([40, 2], [50, 2], [60, 1], [61, 1], [65, 2], [70, 1], [95, 0]).wrong).toEqual(new Set([[65, 2]]));
});

test('of two that contradict each other neither is known to be wrong', () => {
  expect(orderOf([50, 2], [70, 0], [72, 1], [95, 0])).toMatchObject({ slips: 1, wrong: new Set() });
});

test('equal numbers contradict nothing', () => {
  expect(orderOf([85, 0], [85, 1], [93, 0], [80, 1]).slips).toBe(0);
});

test('of no labels none is wrong', () => {
  expect(orderOf()).toEqual({ slips: 0, wrong: new Set(), rest: [] });
});
