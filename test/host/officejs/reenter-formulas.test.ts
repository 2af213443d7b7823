import { reenterFormulas } from '../../../src/host/officejs/reenter-formulas';
import { OwnCalculator } from '../../../src/preview/excel/calculate/own-calculator';
import type { Cell, Sheet } from '../../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../../office/realm';
import { sheetOf, workbookOf } from './workbooks';

let realm: Realm;
let calculator: OwnCalculator;
afterEach(() => realm.dispose());

async function open(...sheets: Sheet[]): Promise<void> {
  realm = await bootOffice(workbookOf(...sheets));
  calculator = new OwnCalculator(realm.excel);
  CustomFunctions.associate('DUA', () => 2);
}

const unknown = (row: number, formula: string): Cell => ({ row, column: 0, formula, value: { error: '#NAME?' } });
const valuesOf = (sheet: string): unknown[] => realm.excel.model.toSnapshot().sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value) ?? [];

test('our formulas that show #NAME? are computed; others are left alone', async () => {
  const others: Cell[] = [
    unknown(2, 'SUMM(A1)'),
    { row: 3, column: 0, formula: 'LKJIP.DUA()', value: { error: '#DIV/0!' } },
    { row: 4, column: 0, formula: 'LKJIP.DUA()', value: 7 },
    { row: 5, column: 0, value: 'LKJIP.DUA()' },
  ];
  await open(sheetOf('A', [unknown(0, 'LKJIP.DUA()'), unknown(1, '_xldudf_LKJIP_DUA()'), ...others]));
  expect(await reenterFormulas()).toEqual({ done: 2, left: [] });
  await calculator.settled();
  expect(valuesOf('A')).toEqual([2, 2, ...others.map(({ value }) => value)]);
});

test('locked cells of a protected sheet are told, unlocked ones and other sheets are done', async () => {
  await open(sheetOf("Terkunci '23", [unknown(0, 'LKJIP.DUA()'), unknown(1, 'LKJIP.DUA()')]), sheetOf('B', [unknown(0, 'LKJIP.DUA()')]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Terkunci '23");
    sheet.getRange('A2').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  expect(await reenterFormulas()).toMatchObject({ done: 2, left: [{ sheet: "Terkunci '23", cell: 'A1', message: { id: expect.stringContaining('terkunci') as string } }] });
  await calculator.settled();
  expect([valuesOf("Terkunci '23"), valuesOf('B')]).toEqual([[{ error: '#NAME?' }, 2], [2]]);
});

test('a workbook without any costs no more than its reading', async () => {
  await open(sheetOf('A', [{ row: 0, column: 0, value: 1 }]));
  const before = realm.excel.syncs;
  expect(await reenterFormulas()).toEqual({ done: 0, left: [] });
  expect(realm.excel.syncs - before).toBe(3);
});
