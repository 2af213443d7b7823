import { checkAll } from '../../src/check/check-workbook';
import type { Cell, Workbook } from '../../src/sheet/snapshot';

const NUMBERS = 10_000;

/** A column of numbers, and beside it formulas of one or of many kinds, each with its result. */
function workbookOf(formulas: number, formulaAt: (row: number) => string): Workbook {
  const cells: Cell[] = [];
  for (let row = 0; row < Math.max(NUMBERS, formulas); row++) {
    if (row < NUMBERS) cells.push({ row, column: 0, value: row + 1 });
    if (row < formulas) cells.push({ row, column: 1, value: NUMBERS, formula: formulaAt(row) });
  }
  return { name: 'besar.xlsx', sheets: [{ name: 'Data', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] };
}

const saidOf = (workbook: Workbook) => checkAll(workbook).notJudged.filter(({ reason }) => /formulas/.test(reason.en)).map(({ range, reason }) => `${range}: ${reason.en}`);

describe('formulas that were too much to look at are said', () => {
  it('the first one that reads more cells than its sheet may', () => {
    expect(saidOf(workbookOf(1002, () => `MAX(A$1:A$${NUMBERS})`))).toEqual(['B1001: The formulas of this sheet read too many cells: this one and several others were not computed again.']);
  });

  it('the first one beyond the kinds that people make', () => {
    expect(saidOf(workbookOf(20_002, (row) => `10000+0*${row}`))).toEqual(['B20001: This sheet has too many different formulas: from this cell on, those not met before were not checked.']);
  });

  it('and nothing is said where all were looked at', () => {
    expect(saidOf(workbookOf(1000, () => `MAX(A$1:A$${NUMBERS})`))).toEqual([]);
  });
});
