import { goToCell, outline } from '../../../src/host/officejs/go-to-cell';
import { HostFailure } from '../../../src/host/port';
import { areaAddress } from '../../../src/sheet/address';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, sheetOf, workbookOf } from './workbooks';

let realm: Realm;
const WORKBOOK = workbookOf(filledSheet('A', 3, 3), filledSheet("Pagu '23, akhir", 3, 3), sheetOf('Sembunyi', [], { hidden: true }));
beforeEach(async () => {
  realm = await bootOffice(WORKBOOK);
});
afterEach(() => realm.dispose());

/** Boots again as an Excel and an office.js that select several areas, which the one in the package is too old for. */
async function inNewerExcel(): Promise<void> {
  realm.dispose();
  realm = await bootOffice(WORKBOOK, { requirements: { ExcelApi: '1.18' } });
  const { BatchApiHelper }: { BatchApiHelper: { invokeMethod: (...call: unknown[]) => unknown } } = Object(OfficeExtension);
  Object.defineProperty(Excel.RangeAreas.prototype, 'select', {
    value(this: Excel.RangeAreas) {
      BatchApiHelper.invokeMethod(this, 'Select', 1, [], 0, 0);
    },
  });
}

function selected(): [string, string[]] {
  const { sheet, areas } = realm.excel.model.selection;
  return [sheet.name, areas.map(areaAddress)];
}

test.each([['A', 'B2'], ["Pagu '23, akhir", 'A1:B3']])('goes to %s %s', async (sheet, address) => {
  await goToCell(sheet, address);
  expect(selected()).toEqual([sheet, [address]]);
});

test.each([
  [['C3', 'A1:A3', 'B2'], 'A1:C3'],
  [['B2'], 'B2'],
  [['A1:A2', 'A3'], 'A1:A3'],
])('outlines %j by the one rectangle around them', async (areas, around) => {
  await outline("Pagu '23, akhir", areas);
  expect(selected()).toEqual(["Pagu '23, akhir", [around]]);
});

test('where Excel can, outlines each area, without a change to the workbook', async () => {
  await inNewerExcel();
  const before = realm.excel.model.toSnapshot();
  await outline("Pagu '23, akhir", ['C3', 'A1:A3', 'B2']);
  expect(selected()).toEqual(["Pagu '23, akhir", ['C3', 'A1:A3', 'B2']]);
  expect(realm.excel.model.toSnapshot()).toEqual(before);
});

test('outlining nothing leaves the selection', async () => {
  const before = selected();
  await outline('A', []);
  expect(selected()).toEqual(before);
});

test('of more areas than Excel takes, the first are outlined', async () => {
  await inNewerExcel();
  const areas = Array.from({ length: 3000 }, (_, row) => `C${row + 1}`);
  await outline('A', areas);
  expect(selected()[1].length).toBeGreaterThan(1000);
  expect(areas.slice(0, selected()[1].length)).toEqual(selected()[1]);
});

test.each([
  ['a deleted sheet', 'Hilang', /tidak ada lagi/],
  ['a hidden sheet', 'Sembunyi', /disembunyikan/],
])('%s is a failure in clear words, and nothing moves', async (_, sheet, words) => {
  const before = selected();
  const failure: unknown = await goToCell(sheet, 'B2').catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ text: { id: expect.stringMatching(words) as string } });
  expect(selected()).toEqual(before);
});

test('waits until a cell is no longer edited', async () => {
  let refusals = 1;
  realm.excel.failure = () => (refusals-- > 0 ? HOST_FAILURE.cellEditMode : undefined);
  await goToCell('A', 'C3');
  expect(selected()).toEqual(['A', ['C3']]);
});

test('takes two syncs', async () => {
  const before = realm.excel.syncs;
  await goToCell('A', 'C3');
  expect(realm.excel.syncs - before).toBe(2);
});
