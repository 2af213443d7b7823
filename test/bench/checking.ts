import { read } from '@e965/xlsx';
import { checkAll } from '../../src/check/check-workbook';
import type { Report } from '../../src/check/report';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import type { Workbook } from '../../src/sheet/snapshot';
import { bigWorkbook } from './big-workbook';
import { faultyWorkbooks } from './faulty-workbooks';
import { formulaWorkbook } from './formula-workbook';
import { milliseconds, race, type Bench, type Figure } from './measure';

const SMALL = 10_000;
const LARGE = 1_000_000;

export const checking: Bench = {
  about: 'agreeing budget tables, checked as they were read from a file',
  async run() {
    const small = await against(bigWorkbook(SMALL), 25);
    const large = await against(bigWorkbook(LARGE), 3);
    const sheet = await against(bigWorkbook(LARGE / 10, Infinity), 5);
    const formulas = await against(formulaWorkbook(LARGE / 10), 9);
    return [
      await faulty(),
      small.figure,
      large.figure,
      formulas.figure,
      growth(`growth: ${LARGE.toLocaleString('en')} cells on many sheets, time a cell against ${SMALL.toLocaleString('en')}`, large.perCell, small.perCell),
      growth(`growth: ${(LARGE / 10).toLocaleString('en')} cells on one sheet, time a cell against ${SMALL.toLocaleString('en')}`, sheet.perCell, small.perCell),
      growth(`growth: the same with formulas, time a cell against ${SMALL.toLocaleString('en')} without`, formulas.perCell, small.perCell),
    ];
  },
};

/** Workbooks as offices hand them in, each with a mistake whose cause and correction is looked for. */
async function faulty(): Promise<Figure> {
  const workbooks = [...faultyWorkbooks(1)].map(({ workbook }) => asFile(workbook));
  let cells = 0;
  const sum = { check: 0, read: 0 };
  for (const { workbook, bytes } of workbooks) {
    const times = await race({ check: () => checkAll(workbook), read: () => read(bytes, { dense: true }) }, 3);
    cells += workbook.sheets.reduce((count, sheet) => count + sheet.cells.length, 0);
    sum.check += times.check;
    sum.read += times.read;
  }
  return {
    what: `checking ${workbooks.length} small workbooks with one mistake each, against reading them with @e965/xlsx`,
    value: sum.check / sum.read,
    unit: '×',
    budget: 0.5,
    detail: `${milliseconds(sum.check / workbooks.length)} / ${milliseconds(sum.read / workbooks.length)} each; ${cells.toLocaleString('en')} cells in all`,
  };
}

/** What our reader makes of it: cells made elsewhere have other fields, and engines tell objects apart by theirs. */
function asFile(made: Workbook): { workbook: Workbook; bytes: Uint8Array } {
  const bytes = writeWorkbook(made);
  return { workbook: readXlsx(bytes, made.name).workbook, bytes };
}

async function against(made: Workbook, rounds: number): Promise<{ figure: Figure; perCell: number }> {
  const { workbook, bytes } = asFile(made);
  let report: Report | undefined;
  const times = await race({ check: () => (report = checkAll(workbook)), read: () => read(bytes, { dense: true }) }, rounds);
  const formulas = workbook.sheets.reduce((count, sheet) => count + sheet.cells.filter(({ formula }) => formula !== undefined).length, 0);
  const { cells = NaN, tables = [], findings = [] } = report ?? {};
  return {
    perCell: times.check / cells,
    figure: {
      what: `checking ${cells.toLocaleString('en')} cells${formulas > 0 ? `, ${formulas.toLocaleString('en')} of them formulas on one sheet` : ''}, against reading them with @e965/xlsx`,
      value: times.check / times.read,
      unit: '×',
      budget: 0.5,
      detail: `${milliseconds(times.check)} / ${milliseconds(times.read)}; ${tables.length} tables, ${findings.length} findings`,
    },
  };
}

function growth(what: string, large: number, small: number): Figure {
  return { what, value: large / small, unit: '×', budget: 1.5, detail: `${(large * 1000).toFixed(1)} µs / ${(small * 1000).toFixed(1)} µs` };
}
