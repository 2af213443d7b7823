import { checkAll } from '../../src/check/check-workbook';
import type { Correction } from '../../src/check/finding';
import { corrected } from '../correct/corrected';
import { bigWorkbook } from './big-workbook';
import { areDetermined, isDetermined } from './determined';
import { faultyWorkbooks, veryFaultyWorkbooks, type Trial } from './faulty-workbooks';
import type { Bench, Figure } from './measure';
import { Tallies, Tally } from './tally';

const TIMES = 2;
const SEEDS = [3, 4, 5];
/** Workbooks of each layout with several faults. */
const MANY = 20;

export const koreksi: Bench = {
  about: 'what is proposed to be corrected, where one or more numbers are known to be wrong',
  block: 'koreksi',
  run() {
    const one = new Tally();
    const faults = new Tallies();
    for (const trial of SEEDS.flatMap((seed) => [...faultyWorkbooks(TIMES, seed)])) {
      if (trial.broken.length === 0) continue;
      one.add('broken');
      if (!isDetermined(trial.faulty)) {
        one.add('undetermined');
        continue;
      }
      const { corrections, stillWrong } = proposed(trial);
      const first = firstOf(corrections);
      for (const tally of [one, faults.at(trial.fault)]) {
        tally.add('determined');
        if (!trial.at.every((place) => valueAt(first, place) !== undefined)) tally.add('elsewhere');
        else if (!trial.at.every((place, i) => valueAt(first, place) === trial.faulty.rights[i])) tally.add('another value');
        if (stillWrong) tally.add('not silent');
      }
    }
    return [
      one.figure('one fault: the numbers do not determine which cell', 'undetermined', 'broken'),
      one.figure('one fault: the wrong cell is not in the first correction', 'elsewhere', 'determined', 10),
      one.figure('one fault: the cell is found, the value another', 'another value', 'determined', 2),
      one.figure('one fault: something is wrong still when all corrections are made', 'not silent', 'determined', 5),
      ...[2, 3].flatMap(several),
      manyWrongTotals(),
      ...[...faults].map(([name, tally]) => tally.figure(`not found: ${name}`, 'elsewhere', 'determined')),
    ];
  },
};

function several(count: number): Figure[] {
  const all = new Tally();
  for (const trial of SEEDS.flatMap((seed) => [...veryFaultyWorkbooks(count, MANY, seed)])) {
    const { corrections, stillWrong } = proposed(trial);
    const isMissed = !trial.at.every((place) => valueAt(corrections, place) !== undefined);
    all.add('trials');
    if (isMissed) all.add('not all');
    if (!areDetermined(trial.faulty)) continue;
    all.add('determined');
    if (isMissed) all.add('missed');
    if (stillWrong) all.add('not silent');
  }
  return [
    all.figure(`${count} faults, each determined by itself: not all wrong cells are in the corrections`, 'missed', 'determined', 25),
    all.figure(`${count} faults, each determined by itself: something is wrong still when all corrections are made`, 'not silent', 'determined', 5),
    all.figure(`${count} faults, determined or not: not all wrong cells are in the corrections`, 'not all', 'trials'),
  ];
}

/** A workbook of 100,000 cells with thousands of wrong totals; how long it takes to check and correct. */
function manyWrongTotals(): Figure {
  let wrong = 0;
  const clean = bigWorkbook(100_000);
  const sheets = clean.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.bold && typeof cell.value === 'number' && cell.column === 3 && wrong < 2000 ? { ...cell, value: cell.value + 1_234_567 + 7919 * wrong++ } : cell)),
  }));
  const start = performance.now();
  const { corrections } = checkAll({ ...clean, sheets });
  const value = (performance.now() - start) / 1000;
  return { what: `checking 100,000 cells with ${wrong.toLocaleString('en')} wrong totals`, value, unit: 's', budget: 5, detail: `${corrections.length} corrections` };
}

interface Proposed { readonly corrections: readonly Correction[]; readonly stillWrong: boolean }

function proposed({ workbook }: Trial): Proposed {
  const { corrections } = checkAll(workbook);
  // Of several that settle the same one is made.
  const made = corrections.filter((correction, i) => corrections.findIndex((other) => isSame(other, correction)) === i);
  const { findings } = checkAll(corrected(workbook, made));
  return { corrections, stillWrong: findings.some(({ level }) => level === 'salah') };
}

/** The first correction, with those that are offered in its stead. */
function firstOf(corrections: readonly Correction[]): Correction[] {
  return corrections.filter((correction) => corrections[0] && isSame(corrections[0], correction));
}

function isSame(a: Correction, b: Correction): boolean {
  return a.resolves.join() === b.resolves.join();
}

function valueAt(corrections: readonly Correction[], place: string): number | string | undefined {
  return corrections.flatMap(({ cells }) => cells).find(({ sheet, cell }) => `${sheet}!${cell}` === place)?.to;
}
