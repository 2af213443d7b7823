import { changeCells, enterFormula } from '../../../src/host/officejs/change-cells';
import { readSelection } from '../../../src/host/officejs/selection';
import { watchCells } from '../../../src/host/officejs/watch-cells';
import { HostFailure } from '../../../src/host/port';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, sheetOf, workbookOf } from './workbooks';

let realm: Realm;
beforeEach(async () => {
  realm = await bootOffice(workbookOf(
    sheetOf("Pagu '23", [{ row: 0, column: 0, value: 0.98, format: '0.00%', bold: true }, { row: 0, column: 1, value: 'Rp. 10,-' }, { row: 0, column: 2, value: 5, formula: 'A1' }]),
    filledSheet('B', 2, 2),
  ));
});
afterEach(() => realm.dispose());

const cells = () => realm.excel.model.toSnapshot().sheets[0]?.cells ?? [];
const number = { sheet: "Pagu '23", cell: 'A1', before: 0.98, after: 0.97 };
const text = { sheet: "Pagu '23", cell: 'B1', before: 'Rp. 10,-', after: '=1+1' };

test('numbers stay numbers, texts stay texts whatever they begin with, formats stay, and no other cell changes', async () => {
  const before = cells();
  const changes: string[] = [];
  realm.excel.model.cellsChanged.listen(({ sheet, area }) => void changes.push(`${sheet.name} ${area.top} ${area.left}`));
  await changeCells([number, text]);
  expect(cells()).toEqual([{ ...before[0], value: 0.97 }, { ...before[1], value: '=1+1' }, before[2]]);
  expect(changes).toEqual(["Pagu '23 0 0", "Pagu '23 0 1"]);
});

test.each<[string, typeof number | typeof text, RegExp]>([
  ['a cell that holds another value by now', { ...number, before: 0.5 }, /berubah/],
  ['a formula', { ...number, cell: 'C1', before: 5 }, /berubah/],
  ['a sheet that is gone', { ...number, sheet: 'Hilang' }, /tidak ada lagi/],
])('%s: nothing at all is written', async (_, change, words) => {
  const before = cells();
  await expect(changeCells([text, change])).rejects.toMatchObject({ text: { id: expect.stringMatching(words) as string } });
  expect(cells()).toEqual(before);
});

test('on a protected sheet nothing is written where one cell is locked, and all where none is', async () => {
  const sheet = realm.excel.model.findSheet("Pagu '23");
  if (!sheet) throw new Error('the sheet is there');
  sheet.setCell(0, 1, { ...sheet.cell(0, 1), unlocked: true });
  sheet.protected = true;
  await expect(changeCells([text, number])).rejects.toThrow(HostFailure);
  expect(cells()[1]?.value).toBe('Rp. 10,-');
  await changeCells([text]);
  expect(cells()[1]?.value).toBe('=1+1');
});

test('while a cell is edited it waits, then writes', async () => {
  let refusals = 1;
  realm.excel.failure = (request) => (request.includes('0.97') && refusals-- > 0 ? HOST_FAILURE.cellEditMode : undefined);
  await changeCells([number]);
  expect(cells()[0]?.value).toBe(0.97);
});

test('a formula is entered in a blank cell, and a filled one is left alone', async () => {
  await enterFormula('B', 'D1', '=LKJIP.IKM(A1:B2)');
  expect(realm.excel.model.findSheet('B')?.cell(0, 3).formula).toBe('LKJIP.IKM(A1:B2)');
  await expect(enterFormula('B', 'A1', '=1')).rejects.toMatchObject({ text: { id: expect.stringContaining('sudah berisi') as string } });
});

test('where the user is: the sheet and the areas selected, whatever the sheet is called', async () => {
  realm.excel.model.selectFromUser("Pagu '23", [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 4, left: 2, bottom: 4, right: 2 }]);
  expect(await readSelection()).toEqual({ sheet: "Pagu '23", areas: ['A1:B2', 'C5'] });
});

test("the user's changes are told by sheet, our own are not, and after the end none are", async () => {
  const told: unknown[] = [];
  const until = async (count: number): Promise<void> => {
    while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const stop = await watchCells((sheets) => told.push(sheets));
  await changeCells([number]);
  realm.excel.model.setFromUser('B', [{ row: 0, column: 0, entry: 7 }]);
  await until(1);
  realm.excel.model.addSheet('Baru', 'user');
  await until(2);
  expect(told).toEqual([['B'], null]);
  await stop();
  realm.excel.model.setFromUser('B', [{ row: 0, column: 0, entry: 8 }]);
  await readSelection();
  expect(told).toHaveLength(2);
});
