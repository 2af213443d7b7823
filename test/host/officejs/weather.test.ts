import { readWorkbook } from '../../../src/host/officejs/read-workbook';
import { HOST_FAILURE, type ExcelOnTheWeb } from '../../../src/preview/excel/web/excel-on-the-web';
import type { Cell, Sheet } from '../../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, sheetOf, workbookOf } from './workbooks';

let realm: Realm;
afterEach(() => realm.dispose());

async function excelWith(...sheets: Sheet[]): Promise<ExcelOnTheWeb> {
  realm = await bootOffice(workbookOf(...sheets));
  return realm.excel;
}

const LAST = { row: 1_048_575, column: 16_383 };
const stretched = (name: string, ...strays: Pick<Cell, 'row' | 'column'>[]): Sheet => {
  const { cells } = filledSheet(name, 20, 10);
  return sheetOf(name, [...cells, ...strays.map((stray) => ({ ...stray, value: 'x' }))]);
};

describe('a used range stretched by a stray cell', () => {
  test.each([
    ['in the last row', [{ row: LAST.row, column: 0 }]],
    ['in the last cell of the grid', [LAST]],
    ['in the last column', [{ row: 3, column: LAST.column }]],
    ['in several places', [{ row: 70_000, column: 40 }, { row: 500_000, column: 2 }, LAST]],
  ])('%s is read whole, by a few syncs', async (_, strays) => {
    const sheet = stretched('A', ...strays);
    const excel = await excelWith(sheet);
    const before = excel.syncs;
    const { workbook, problems } = await readWorkbook();
    expect(problems).toEqual([]);
    expect(workbook.sheets[0]?.cells).toHaveLength(sheet.cells.length);
    expect(excel.syncs - before).toBeLessThan(30);
  });

  test('1,000,000 rows are read block by block, two for their list, one for a look, one a block of 20,000', async () => {
    const excel = await excelWith(sheetOf('A', Array.from({ length: 1000 }, (_, index) => ({ row: index * 1000 + 999, column: 0, value: index }))));
    const before = excel.syncs;
    const { workbook, problems } = await readWorkbook();
    expect(problems).toEqual([]);
    expect(workbook.sheets[0]?.cells).toHaveLength(1000);
    expect(excel.syncs - before).toBeGreaterThan(48);
    expect(excel.syncs - before).toBeLessThan(70);
  });

  test('what really holds more than five million cells is a problem of its sheet', async () => {
    const wide = sheetOf('Luas', Array.from({ length: 64 }, (_, band) => [0, LAST.column].flatMap((column) =>
      [band * 16_384, band * 16_384 + 16_383].map((row) => ({ row, column, value: 1 })))).flat());
    await excelWith(wide, filledSheet('A', 2, 2));
    const { workbook, problems } = await readWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['A']);
    expect(problems).toMatchObject([{ sheet: 'Luas', message: { id: expect.stringContaining('5 juta') as string } }]);
  });
});

test('a sheet renamed while it is read is a problem that says so; the others are read', async () => {
  const excel = await excelWith(filledSheet('A', 2, 2), filledSheet('B', 2, 2));
  const rename = (): void => {
    const sheet = excel.model.findSheet('B');
    if (sheet) excel.model.renameSheet(sheet, 'C', 'user');
  };
  const { workbook, problems } = await readWorkbook({ onProgress: rename });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['A']);
  expect(problems).toMatchObject([{ sheet: 'B', message: { id: expect.stringContaining('diganti namanya') as string } }]);
});

test('throttled in the midst of reading, it waits and goes on where it was', async () => {
  const sheets = [filledSheet('A', 2001, 10), filledSheet('B', 2, 2)];
  const excel = await excelWith(...sheets);
  let requests = 0;
  excel.failure = () => (++requests === 4 ? HOST_FAILURE.tooManyRequests : undefined);
  expect((await readWorkbook()).workbook.sheets).toEqual(sheets);
  expect(requests).toBe(2 + 2 + 1 + 1);
});

test('manual calculation is told, and all is read', async () => {
  const excel = await excelWith(filledSheet('A', 2, 2));
  excel.model.calculationMode = 'Manual';
  const { workbook, problems } = await readWorkbook();
  expect(workbook.sheets).toHaveLength(1);
  expect(problems).toMatchObject([{ message: { id: expect.stringContaining('F9') as string } }]);
});

test('very hidden sheets are read as hidden ones', async () => {
  const excel = await excelWith(filledSheet('A', 2, 2), filledSheet('Rahasia', 2, 2));
  const sheet = excel.model.findSheet('Rahasia');
  if (sheet) excel.model.showSheet(sheet, 'VeryHidden', 'user');
  expect((await readWorkbook()).workbook.sheets[1]).toMatchObject({ name: 'Rahasia', hidden: true });
});

test('protected sheets, a protected structure and a read-only workbook are read like any other', async () => {
  const excel = await excelWith(filledSheet('A', 2, 2));
  excel.model.sheets.forEach((sheet) => (sheet.protected = true));
  excel.model.structureProtected = true;
  excel.model.readOnly = true;
  expect(await readWorkbook()).toMatchObject({ problems: [], workbook: { sheets: [{ name: 'A' }] } });
});

test("an Excel table's own references are read as they stand", async () => {
  const total: Cell = { row: 2, column: 1, value: 3, formula: 'SUM(Belanja[Realisasi])' };
  await excelWith(sheetOf('A', [{ row: 0, column: 1, value: 1 }, { row: 1, column: 1, value: 2 }, total]));
  expect((await readWorkbook()).workbook.sheets[0]?.cells[2]).toEqual(total);
});

test('our own report sheet is left out, in an Excel that keeps notes on sheets', async () => {
  const excel = await excelWith(filledSheet('A', 2, 2), filledSheet('Hasil', 2, 2));
  excel.model.findSheet('Hasil')?.notes.set('selaras', 'hasil');
  expect((await readWorkbook()).workbook.sheets.map(({ name }) => name)).toEqual(['A']);
});

test('an Excel as old as the manifest allows reads all but merged cells', async () => {
  realm = await bootOffice(workbookOf(filledSheet('A', 3, 3)), { requirements: { ExcelApi: '1.9' } });
  expect(await readWorkbook()).toMatchObject({ problems: [], workbook: { sheets: [{ name: 'A' }] } });
});
