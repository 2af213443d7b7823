import { read } from '@e965/xlsx';
import { checkAll } from '../../src/check/check-workbook';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { bigWorkbook } from './big-workbook';
import { milliseconds, race, type Bench, type Figure } from './measure';

const SIZES = [10_000, 1_000_000];

export const checking: Bench = {
  about: 'agreeing budget tables, checked in memory',
  async run() {
    const figures: Figure[] = [];
    const perCell: number[] = [];
    for (const cells of SIZES) {
      const workbook = bigWorkbook(cells);
      const bytes = writeWorkbook(workbook);
      const report = checkAll(workbook);
      const times = await race({ check: () => checkAll(workbook), read: () => read(bytes, { dense: true }) }, cells > 100_000 ? 3 : 7);
      perCell.push(times.check / report.cells);
      figures.push({
        what: `checking ${cells.toLocaleString('en')} cells, against reading them with @e965/xlsx`,
        value: times.check / times.read,
        unit: '×',
        budget: 0.5,
        detail: `${milliseconds(times.check)} / ${milliseconds(times.read)}; ${report.tables.length} tables, ${report.findings.length} findings`,
      });
    }
    const [small = NaN, large = NaN] = perCell;
    figures.push({
      what: 'time a cell at 1,000,000 cells, against 10,000',
      value: large / small,
      unit: '×',
      budget: 1.5,
      detail: `${(large * 1000).toFixed(2)} µs / ${(small * 1000).toFixed(2)} µs`,
    });
    return figures;
  },
};
