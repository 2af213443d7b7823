import { Allowance } from '../../src/formula/allowance';

const at = (sheet: string, row: number) => ({ sheet, row, column: 0 });

describe('Allowance', () => {
  it('grants cells until a sheet has used up its own, and then no more', () => {
    const allowance = new Allowance(10);
    expect([allowance.grant(at('A', 0), 6), allowance.grant(at('A', 1), 4), allowance.grant(at('A', 2), 1), allowance.grant(at('A', 3), 0)]).toEqual([true, true, false, false]);
    expect(allowance.grant(at('B', 0), 10)).toBe(true);
  });

  it('remembers the first formula of each sheet that was refused', () => {
    const allowance = new Allowance(10);
    for (const row of [0, 1, 2]) allowance.grant(at('A', row), 8);
    expect(allowance.refusedOn('A')).toEqual(at('A', 1));
    expect(allowance.refusedOn('B')).toBeUndefined();
  });
});
