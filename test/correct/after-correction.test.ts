import fc from 'fast-check';
import { checkAll } from '../../src/check/check-workbook';
import { isDetermined } from '../bench/determined';
import { FAULTS } from '../bench/faults';
import { OFFICES } from '../bench/offices';
import { Random } from '../bench/random';
import { corrected } from './corrected';

const made = fc.record({
  office: fc.constantFrom(...Object.values(OFFICES)),
  fault: fc.constantFrom(...Object.values(FAULTS)),
  seed: fc.nat(1_000_000),
});

test('a workbook with one wrong number that its sums and ratios determine is silent once it is corrected as proposed', () => {
  fc.assert(fc.property(made, ({ office, fault, seed }) => {
    const random = new Random(seed);
    const faulty = fault.make(office(random), random);
    fc.pre(faulty !== undefined && faulty.model.laws.some((law) => faulty.model.isBroken(law)) && isDetermined(faulty));
    const workbook = faulty.model.workbook();
    const { corrections } = checkAll(workbook);
    // Of several that settle the same one is made.
    const chosen = corrections.filter(({ resolves }, i) => corrections.findIndex((other) => other.resolves.join() === resolves.join()) === i);
    expect(checkAll(corrected(workbook, chosen)).findings.filter(({ level }) => level === 'salah')).toEqual([]);
  }), { numRuns: 60, seed: 5 });
});
