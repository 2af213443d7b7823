import { OwnCalculator } from '../../src/preview/excel/calculate/own-calculator';
import type { Passing } from '../../src/preview/excel/calculate/arguments';
import { bootOffice, type Realm } from '../office/realm';
import { filledSheet, sheetOf, workbookOf } from '../host/officejs/workbooks';
import type { Workbook } from '../../src/sheet/snapshot';

let realm: Realm;
let calculator: OwnCalculator;
afterEach(() => realm.dispose());

async function open(workbook: Workbook, passing?: Partial<Passing>): Promise<void> {
  realm = await bootOffice(workbook);
  calculator = new OwnCalculator(realm.excel, passing);
  CustomFunctions.associate('RATA', (cells: number[][]) => cells.flat().reduce((sum, value) => sum + value, 0) / cells.flat().length);
  CustomFunctions.associate('KALI', (cells: number[][], factor: number | null) => cells.map((row) => row.map((value) => value * (factor ?? 10))));
  CustomFunctions.associate('PERSEN', () => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0.00%' }));
  CustomFunctions.associate('ISI', (cells: unknown, more?: unknown) => (more === null ? `${JSON.stringify(cells)} null` : JSON.stringify(cells)));
  CustomFunctions.associate('GAGAL', () => {
     
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
}

async function type(row: number, column: number, entry: string | number | null, sheet = 'A'): Promise<void> {
  realm.excel.model.setFromUser(sheet, [{ row, column, entry }]);
  await calculator.settled();
}

const shown = (row: number, column: number, sheet = 'A'): unknown => realm.excel.model.findSheet(sheet)?.cell(row, column).value;

test('a typed call is computed by the add-in; it is told to the grid as calculated', async () => {
  await open(workbookOf(filledSheet('A', 2, 2)));
  const origins: string[] = [];
  realm.excel.model.cellsChanged.listen(({ origin }) => origins.push(origin));
  await type(0, 3, '=LKJIP.RATA(A1:B2)');
  expect(shown(0, 3)).toBe(1.5);
  expect(origins).toEqual(['user', 'calculation']);
});

test('what office.js enters is computed too', async () => {
  await open(workbookOf(filledSheet('A', 2, 2)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('D1').formulas = [['=LKJIP.RATA(A1:B2)']];
    await context.sync();
  });
  await calculator.settled();
  expect(shown(0, 3)).toBe(1.5);
});

test('a change of an argument, on another sheet too, computes again', async () => {
  await open(workbookOf(filledSheet('A', 2, 2), filledSheet('B 2', 1, 1)));
  await type(0, 3, "=LKJIP.RATA('B 2'!A1)");
  await type(1, 3, '=LKJIP.RATA(D1)');
  await type(0, 0, 8, 'B 2');
  expect([shown(0, 3), shown(1, 3)]).toEqual([8, 8]);
});

describe('a matrix', () => {
  test('spills, and goes away with its formula', async () => {
    await open(workbookOf(filledSheet('A', 2, 2)));
    await type(0, 3, '=LKJIP.KALI(A1:B2,)');
    expect([[0, 3], [0, 4], [1, 3], [1, 4]].map(([row = 0, column = 0]) => shown(row, column))).toEqual([0, 10, 20, 30]);
    await type(0, 3, null);
    expect([shown(0, 3), shown(1, 4)]).toEqual([undefined, undefined]);
  });

  test('does not spill over what is there', async () => {
    await open(workbookOf(filledSheet('A', 2, 2)));
    await type(1, 4, 'isi');
    await type(0, 3, '=LKJIP.KALI(A1:B2,)');
    expect([shown(0, 3), shown(0, 4), shown(1, 4)]).toEqual([{ error: '#SPILL!' }, undefined, 'isi']);
  });

  test('gives way to what is typed over it', async () => {
    await open(workbookOf(filledSheet('A', 2, 2)));
    await type(0, 3, '=LKJIP.KALI(A1:B2,)');
    await type(1, 4, 'isi');
    expect([shown(0, 3), shown(0, 4), shown(1, 4)]).toEqual([{ error: '#SPILL!' }, undefined, 'isi']);
  });

  test('that is smaller than before leaves nothing behind', async () => {
    await open(workbookOf(filledSheet('A', 2, 2)));
    await type(0, 3, '=LKJIP.KALI(A1:B2,)');
    await type(0, 3, '=LKJIP.KALI(A1:B1,)');
    expect([shown(0, 4), shown(1, 3)]).toEqual([10, undefined]);
  });
});

test.each([
  ['=LKJIP.GAGAL()', '#DIV/0!'],
  ['=LKJIP.TIDAKADA()', '#VALUE!'],
  ["=LKJIP.RATA('Tidak ada'!A1)", '#REF!'],
  ['=LKJIP.RATA(C1)', '#N/A'],
  ['=SUM(A1:B2)', '#NAME?'],
])('%s shows %s', async (formula, error) => {
  await open(workbookOf(sheetOf('A', [{ row: 0, column: 2, value: { error: '#N/A' } }])));
  await type(0, 3, formula);
  expect(shown(0, 3)).toEqual({ error });
});

test('a formatted result brings its format', async () => {
  await open(workbookOf(sheetOf('A', [])));
  await type(0, 0, '=LKJIP.PERSEN()');
  expect(realm.excel.model.active.cell(0, 0)).toMatchObject({ value: 0.5, format: '0.00%' });
});

const functions = [{ id: 'ISI', parameters: [{ dimensionality: 'scalar' }, { dimensionality: 'matrix' }] }];
test.each<[string, Partial<Passing>, string]>([
  ['a range is a matrix, a blank cell null', {}, '[[null]]'],
  ['a blank cell is 0 in Excel for Windows', { blank: 0 }, '[[0]]'],
  ['a parameter that is one value gets one, one left out gets null', { metadata: { functions }, blank: 0 }, '0 null'],
])('%s', async (_, passing, text) => {
  await open(workbookOf(sheetOf('A', [])), passing);
  await type(0, 3, '=LKJIP.ISI(A1)');
  expect(shown(0, 3)).toBe(text);
});

test('a function that is not described is not called', async () => {
  await open(workbookOf(sheetOf('A', [])), { metadata: { functions } });
  await type(0, 3, '=LKJIP.RATA(A1)');
  expect(shown(0, 3)).toEqual({ error: '#NAME?' });
});

test('errors are handed over where the functions take them', async () => {
  await open(workbookOf(sheetOf('A', [{ row: 0, column: 0, value: { error: '#DIV/0!' } }])), {
    metadata: { functions: [{ id: 'KODE', parameters: [{ dimensionality: 'matrix' }] }], allowErrorForDataTypeAny: true },
  });
  CustomFunctions.associate('KODE', (cells: CustomFunctions.Error[][]) => cells[0]?.[0]?.code ?? '');
  await type(0, 3, '=LKJIP.KODE(A1)');
  expect(shown(0, 3)).toBe('#DIV/0!');
});
