import { checkAll } from '../../src/check/check-workbook';
import type { Cause } from '../../src/check/finding';
import { faultyWorkbooks, type Trial } from './faulty-workbooks';
import type { Bench, Figure } from './measure';
import { Tallies, Tally } from './tally';

const TIMES = 6;

export const sebab: Bench = {
  about: 'the cause that is told of a known fault, where its cell is accused',
  block: 'sebab',
  run() {
    const all = new Tally();
    const faults = new Tallies();
    for (const trial of faultyWorkbooks(TIMES, 2)) {
      const causes = causesTold(trial);
      if (causes === undefined || trial.causes.length === 0) continue;
      const [id] = causes.map((cause) => cause.id);
      for (const tally of [all, faults.at(trial.fault)]) {
        tally.add('accused');
        if (id === undefined) tally.add('silent');
        else tally.add(trial.causes.includes(id) ? 'right' : 'wrong');
      }
    }
    all.add('not named', all.of('silent') + all.of('wrong'));
    return [
      all.figure('the cause is not named', 'not named', 'accused', 20),
      all.figure('a wrong cause is named', 'wrong', 'accused', 5),
      ...[...faults].map(([name, tally]): Figure => {
        const { value, detail = '' } = tally.figure('', 'right', 'accused');
        return { what: `named: ${name}`, value, unit: '%', detail: `${detail}; ${tally.of('wrong')} wrong` };
      }),
    ];
  },
};

/** The causes of what accuses the wrong cell itself; undefined where nothing does. */
function causesTold({ workbook, at }: Trial): Cause[] | undefined {
  const { findings, corrections } = checkAll(workbook);
  const about = findings.filter(({ sheet, cell, correction }) => at.includes(`${sheet}!${cell}`)
    || (correction !== null && corrections[correction]?.cells.some((change) => at.includes(`${change.sheet}!${change.cell}`))));
  return about.length === 0 ? undefined : about.flatMap(({ cause }) => cause ?? []);
}
