import fc from 'fast-check';
import { OF_TWO, type Formula } from '../../src/relation/across/formula';
import { SampleLine, type Sample } from '../../src/relation/across/sample';
import { Sieve } from '../../src/relation/across/sieve';
import { tryFormula } from '../../src/relation/across/trial';

const LINES = 5;

/** Small numbers agree by chance often enough to try everything. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.record({ value: fc.integer({ min: -12, max: 12 }), decimals: fc.constant(0), dash: fc.constant(false) }) },
  { weight: 2, arbitrary: fc.record({ value: fc.integer({ min: -120, max: 120 }).map((tenths) => tenths / 10), decimals: fc.constant(1), dash: fc.constant(false) }) },
  { weight: 1, arbitrary: fc.record({ value: fc.constant(NaN), decimals: fc.constant(0), dash: fc.constant(false) }) },
  { weight: 1, arbitrary: fc.record({ value: fc.constantFrom(100, 50, 30_000), decimals: fc.constant(0), dash: fc.constant(false) }) },
);

const sample: fc.Arbitrary<Sample> = fc.array(fc.array(cell, { minLength: LINES, maxLength: LINES }), { minLength: 1, maxLength: 12 }).map((places) => ({
  places: places.length,
  relative: new Uint8Array(places.length),
  lines: Array.from({ length: LINES }, (_, line) => new SampleLine(places.length, (place) => places[place]?.[line])),
}));

const FORMULAS: readonly [keyof typeof OF_TWO, Pick<Formula, 'kind' | 'operands' | 'signs' | 'scale'>][] = [
  ['difference', { kind: 'jumlah', operands: [1, 2], signs: [1, -1], scale: 1 }],
  ['sum', { kind: 'jumlah', operands: [1, 2], scale: 1 }],
  ['percent', { kind: 'rasio', operands: [1, 2], scale: 100 }],
  ['ratio', { kind: 'rasio', operands: [1, 2], scale: 1 }],
  ['growth', { kind: 'pertumbuhan', operands: [1, 2], scale: 100 }],
  ['product', { kind: 'kali', operands: [1, 2], scale: 1 }],
];

/** Every formula that a trial would keep passes the sieve; some are kept. */
function expectToPass(formula: Pick<Formula, 'kind' | 'operands' | 'signs' | 'scale'>, passes: (sieve: Sieve) => boolean, said: Formula['said'] = 'nothing'): void {
  let kept = 0;
  fc.assert(fc.property(sample, (some) => {
    if (tryFormula(some, 0, { ...formula, prior: 0, said }, false) === undefined) return true;
    kept++;
    return passes(new Sieve(some, 0));
  }), { numRuns: 3000 });
  expect(kept).toBeGreaterThan(10);
}

test.each(FORMULAS)('the %s of two lines, where a trial would keep it, passes', (name, formula) => {
  expectToPass(formula, (sieve) => (sieve.passing(1, 2, 0, true) & OF_TWO[name]) !== 0);
});

test.each(FORMULAS)('so does the %s that words speak for, even where nothing else is looked for', (name, formula) => {
  expectToPass(formula, (sieve) => sieve.passing(1, 2, OF_TWO[name], false) === OF_TWO[name], 'target');
});

test.each([1, -1])('so does a sum of three lines with signs (%i)', (sign) => {
  expectToPass({ kind: 'jumlah', operands: [1, 2, 3], signs: [1, sign, -1], scale: 1 }, (sieve) => sieve.threes.mayBe(1, 2, 3) && sieve.threes.passes(1, 2, sign, 3));
});

test('so does a sum of many', () => {
  expectToPass({ kind: 'jumlah', operands: [1, 2, 3, 4], scale: 1 }, (sieve) => sieve.sums.passes([1, 2, 3, 4]));
});

test.each(['nothing', 'target'] as const)('so does a sum that is followed from line to line, of which words say %s', (said) => {
  expectToPass({ kind: 'jumlah', operands: [1, 2, 3, 4], scale: 1 }, ({ sums }) => {
    sums.begin(1, 1, 4, said === 'target');
    const open = [1, 2, 3, 4].map(() => sums.mayBeWithNext() && !sums.isOver);
    return open.at(-1) === true;
  }, said);
});

test.each<[string, readonly number[], boolean]>([
  ['adds something to it in every place', [3, 1, 2], true],
  ['is nothing in one place', [3, 0, 2], false],
  ['takes something from it', [3, -1, 2], false],
])('a line that repeats its neighbour is plainly no sum of it and more only where the next one %s', (_, next, over) => {
  const line = (...values: readonly number[]) => new SampleLine(values.length, (place) => ({ value: values[place] ?? NaN, decimals: 0, dash: false }));
  const { sums } = new Sieve({ places: 3, relative: new Uint8Array(3), lines: [line(7, 8, 9), line(7, 8, 9), line(...next)] }, 0);
  sums.begin(1, 1, 2, false);
  expect(sums.isOver).toBe(over);
});

test('so does a product of three', () => {
  expectToPass({ kind: 'kali', operands: [1, 2, 3], scale: 1 }, (sieve) => sieve.passesProduct([1, 2, 3]));
});

test('what holds somewhere and fails in more places does not, nor what holds only beside a zero', () => {
  const line = (...values: readonly number[]) => new SampleLine(values.length, (place) => ({ value: values[place] ?? NaN, decimals: 0, dash: false }));
  const chance = { places: 5, relative: new Uint8Array(5), lines: [line(5, 7, 8, 9, 10), line(2, 1, 1, 1, 1), line(3, 2, 2, 2, 2)] };
  expect(new Sieve(chance, 0).passing(1, 2, 0, true) & OF_TWO.sum).toBe(0);
  const beside = { places: 2, relative: new Uint8Array(2), lines: [line(5, 7), line(5, 7), line(0, 0)] };
  expect(new Sieve(beside, 0).passing(1, 2, 0, true)).toBe(0);
});

test('what fails in four places does not, though it holds in a later one, unless words speak for it', () => {
  const line = (...values: readonly number[]) => new SampleLine(values.length, (place) => ({ value: values[place] ?? NaN, decimals: 0, dash: false }));
  const some = { places: 5, relative: new Uint8Array(5), lines: [line(7, 8, 9, 10, 5), line(1, 1, 1, 1, 2), line(2, 2, 2, 2, 3)] };
  expect(new Sieve(some, 0).passing(1, 2, 0, true) & OF_TWO.sum).toBe(0);
  expect(new Sieve(some, 0).passing(1, 2, OF_TWO.sum, true) & OF_TWO.sum).toBe(OF_TWO.sum);
});
