import { chosen, type Belief } from '../../src/relation/across/chosen';

/** A belief about the fourth of some lines that holds and fails in so many places, made of the lines so far away. */
function belief(operands: readonly number[], agree: number, violate: number, signs?: readonly number[]): Belief {
  const formula = { kind: 'jumlah', operands, scale: 1, prior: 3, said: 'nothing', ...(signs ? { signs } : {}) } as const;
  const trial = { target: 3, formula, agree, violate, slips: 0, failed: [], shadow: false, bits: 15 * agree };
  return { formula, targets: [{ spot: { matrix: 0, line: 3 }, trial, places: agree + violate }], score: 15 * agree };
}

const rest = belief([1, 2], 12, 0, [1, -1]);
const kept = (sum: Belief) => chosen([rest, sum], []).map(({ formula }) => formula.operands);

test.each<[string, Belief, boolean]>([
  ['fails in one place', belief([-1, -2], 5, 1), true],
  ['fails seldom', belief([-1, -2], 9, 1), true],
  ['fails in several places', belief([-1, -2], 9, 3), false],
])('a sum that %s beside what its line is left of, in all places', (_, sum, stands) => {
  expect(kept({ ...sum, sure: true, score: 500 })).toEqual(stands ? [sum.formula.operands] : [rest.formula.operands]);
});
