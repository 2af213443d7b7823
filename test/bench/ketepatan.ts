import { checkAll } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/finding';
import { parseAddress } from '../../src/sheet/address';
import { cleanWorkbooks, faultyWorkbooks, type Trial } from './faulty-workbooks';
import type { Bench, Figure } from './measure';
import { Tallies, Tally } from './tally';

/** Workbooks of each layout, and faults of each kind in each of them. */
const TIMES = 6;

/** What is only form, or what cannot be told for sure, counts as found at any level. */
const ANY_LEVEL = ['angka sebagai teks', 'kategori lain', 'peringkat lain'];

export const ketepatan: Bench = {
  about: 'clean tables in offices\' layouts, one known fault in each; what is missed, what is accused wrongly',
  block: 'ketepatan',
  run() {
    const all = new Tally();
    for (const { workbook } of cleanWorkbooks(TIMES)) {
      all.add('clean');
      if (checkAll(workbook).findings.length > 0) all.add('accused though clean');
    }
    const faults = new Tallies();
    const rules = new Tallies();
    for (const trial of faultyWorkbooks(TIMES)) {
      const fault = faults.at(trial.fault);
      const findings = checkAll(trial.workbook).findings.filter(({ level }) => level === 'salah' || ANY_LEVEL.includes(trial.fault));
      for (const tally of [all, fault]) {
        tally.add('trials');
        if (!findings.some((finding) => touches(finding, trial))) tally.add('missed');
        else if (!findings.some((finding) => trial.at.includes(placeOf(finding)))) tally.add('elsewhere');
      }
      for (const finding of findings) {
        const rule = rules.at(finding.rule);
        for (const tally of [all, rule]) {
          tally.add('findings');
          if (!touches(finding, trial)) tally.add('false');
        }
      }
    }
    return [
      all.figure('clean workbooks with a finding', 'accused though clean', 'clean', 0),
      all.figure('faults missed', 'missed', 'trials', 5),
      all.figure('found, but told at another cell', 'elsewhere', 'trials', 10),
      all.figure('findings that have nothing to do with the fault', 'false', 'findings', 2),
      ...[...faults].map(([name, tally]): Figure => {
        const { value, detail = '' } = tally.figure('', 'missed', 'trials');
        return { what: `missed: ${name}`, value, unit: '%', detail: `${detail}; ${tally.of('elsewhere')} told at another cell` };
      }),
      ...[...rules].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => tally.figure(`false: ${name}`, 'false', 'findings')),
    ];
  },
};

const placeOf = ({ sheet, cell }: Finding): string => `${sheet}!${cell}`;

/** True when the finding stands at a wrong cell, rests on one, or tells of a result that does not follow any more. */
function touches(finding: Finding, { at, broken }: Trial): boolean {
  return broken.includes(placeOf(finding)) || at.some((place) => place === placeOf(finding) || finding.evidence.some((reference) => holds(reference, place)));
}

function holds(reference: string, place: string): boolean {
  const [sheet, address] = halves(reference);
  const [wrongSheet, wrongAddress] = halves(place);
  const [area, cell] = [parseAddress(address), parseAddress(wrongAddress)];
  return sheet === wrongSheet && area !== undefined && cell !== undefined && cell.top >= area.top && cell.top <= area.bottom && cell.left >= area.left && cell.left <= area.right;
}

function halves(reference: string): [sheet: string, address: string] {
  const mark = reference.lastIndexOf('!');
  return [reference.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"), reference.slice(mark + 1)];
}
