import fc from 'fast-check';
import { ExcelModel } from '../../src/preview/excel/model/excel-model';
import { filledSheet, sheetOf, workbookOf, workbooks } from '../host/officejs/workbooks';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

test('a workbook that only passes through is not changed', () => {
  fc.assert(fc.property(workbooks.filter(({ sheets }) => sheets.some(({ hidden }) => !hidden)), (workbook) => {
    expect(new ExcelModel(workbook).toSnapshot()).toEqual(workbook);
  }));
});

test('what the user types is told with its area, and a blank entry empties the cell', () => {
  const model = new ExcelModel(workbookOf(filledSheet('A', 2, 2)));
  const heard: unknown[] = [];
  model.cellsChanged.listen(({ sheet, area, origin }) => heard.push([sheet.name, area, origin]));
  model.setFromUser('a', [{ row: 1, column: 1, entry: 'Jumlah' }, { row: 0, column: 0, entry: null }]);
  expect(heard).toEqual([['A', { top: 0, left: 0, bottom: 1, right: 1 }, 'user']]);
  expect(model.toSnapshot().sheets[0]?.cells.map(({ value }) => value)).toEqual([1, 2, 'Jumlah']);
});

test('a computed result keeps the formula and brings its format only where there is none', () => {
  const model = new ExcelModel(workbookOf(sheetOf('A', [
    { row: 0, column: 0, value: 0, formula: 'B1/C1' },
    { row: 1, column: 0, value: 0, formula: 'B2/C2', format: '0.0%' },
  ])));
  model.setCalculated('A', [0, 1].map((row) => ({ row, column: 0, value: 0.5, format: '0.00%' })));
  expect(model.toSnapshot().sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: 0.5, formula: 'B1/C1', format: '0.00%' },
    { row: 1, column: 0, value: 0.5, formula: 'B2/C2', format: '0.0%' },
  ]);
});

test('selecting on another sheet shows that sheet', () => {
  const model = new ExcelModel(workbookOf(filledSheet('A', 1, 1), filledSheet('B', 1, 1)));
  const heard: unknown[] = [];
  model.sheetsChanged.listen(({ sheet, change }) => heard.push([sheet.name, change]));
  const stop = model.selected.listen(({ areas }) => heard.push(areas));
  model.selectFromUser('B', [A1]);
  stop();
  model.selectFromUser('A', [A1]);
  expect(heard).toEqual([['B', 'activated'], [A1], ['A', 'activated']]);
});

test('when the shown sheet goes, another is shown', () => {
  const model = new ExcelModel(workbookOf(filledSheet('A', 1, 1), sheetOf('B', [], { hidden: true }), filledSheet('C', 1, 1)));
  model.removeSheet(model.active, 'user');
  expect(model.active.name).toBe('C');
});

test.each([
  ['no visible sheet', () => new ExcelModel(workbookOf(sheetOf('A', [], { hidden: true })))],
  ['no such sheet', () => new ExcelModel(workbookOf(sheetOf('A', []))).setFromUser('B', [])],
])('%s is an error', (_, act) => expect(act).toThrow(Error));
