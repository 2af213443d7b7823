import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import type { Workbook } from '../../src/sheet/snapshot';
import { createController, type Controller } from '../../src/taskpane/controller';
import { excelPaneHost } from '../../src/taskpane/excel-pane-host';
import type { PaneHost } from '../../src/taskpane/pane-host';
import { bootOffice, type Realm } from '../office/realm';
import { LAST_YEAR, THIS_YEAR } from './two-years';

const PAUSE_MS = 10;
const SHEET = 'LRA 2023';
const STALE = { sheet: SHEET, cell: 'C4', rule: 'nilai-belum-diperbarui', evidence: ["'[LKjIP 2022.xlsx]LRA 2022'!C4"] };

let realm: Realm;
let pane: Controller;

const open = async (changed: Partial<PaneHost> = {}): Promise<void> => {
  realm = await bootOffice(THIS_YEAR);
  pane = createController({ ...excelPaneHost(), ...changed }, PAUSE_MS);
};
afterEach(() => realm.dispose());

const fileOf = (workbook: Workbook): File => new File([new Uint8Array(writeWorkbook(workbook))], workbook.name);
const found = () => pane.state().result?.report.findings;
const until = (holds: () => boolean): Promise<void> => new Promise((resolve) => {
  const look = (): void => { if (pane.state().work === null && holds()) resolve(); };
  pane.subscribe(look);
  look();
});

test("a number left over from last year's workbook is found once that was chosen, and no longer when it is let go", async () => {
  await open();
  await pane.commands.check();
  expect(found()).toEqual([]);
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  expect(found()).toMatchObject([STALE]);
  await pane.commands.check();
  expect(found()).toMatchObject([STALE]);
  await pane.commands.letGo();
  expect(pane.state().lastYear).toBeNull();
  expect(found()).toEqual([]);
});

test('chosen before the first check it starts none, and the first one compares', async () => {
  await open();
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  expect(pane.state()).toMatchObject({ result: null, work: null, notice: null, lastYear: { workbook: { name: 'LKjIP 2022.xlsx' } } });
  await pane.commands.check();
  expect(found()).toMatchObject([STALE]);
});

test('chosen while a check runs, it is compared with when that is done', async () => {
  await open();
  const checking = pane.commands.check();
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  await checking;
  expect(found()).toMatchObject([STALE]);
});

test('a cell changed by hand is compared again by itself', async () => {
  await open();
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  await pane.commands.check();
  realm.excel.model.setFromUser(SHEET, [{ row: 3, column: 2, entry: 227_166_222 }]);
  await until(() => found()?.length === 0);
});

test('a file that cannot be read is told of, the one before stays, and the check goes on', async () => {
  await open();
  await pane.commands.check();
  const broken = new File([new Uint8Array(writeWorkbook(LAST_YEAR).subarray(0, 400))], 'terpotong.xlsx');
  await pane.commands.compareWith(broken);
  expect(pane.state()).toMatchObject({ lastYear: null, notice: { tone: 'error', text: { id: expect.stringMatching(/^terpotong\.xlsx: file rusak/) as string } } });
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  expect(pane.state().notice).toBeNull();
  await pane.commands.compareWith(broken);
  await pane.commands.check();
  expect(found()).toMatchObject([STALE]);
});

test('of two files chosen one after the other the last is compared with', async () => {
  await open();
  await pane.commands.check();
  await Promise.all(['pertama.xlsx', 'kedua.xlsx', 'ketiga.xlsx'].map((name) => pane.commands.compareWith(fileOf({ ...LAST_YEAR, name }))));
  expect(pane.state().lastYear?.workbook.name).toBe('ketiga.xlsx');
  expect(found()).toMatchObject([{ evidence: ["'[ketiga.xlsx]LRA 2022'!C4"] }]);
});

test("a sheet of last year's that could not be read, and a wrong file, are among the problems", async () => {
  const problem = { sheet: 'Belanja', message: { id: 'rusak', en: 'damaged' } };
  await open({ readPicked: () => Promise.resolve({ workbook: { ...LAST_YEAR, sheets: THIS_YEAR.sheets }, problems: [problem] }) });
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  await pane.commands.check();
  expect(pane.state().result?.report.problems).toMatchObject([
    { ...problem, sheet: '[LKjIP 2022.xlsx]Belanja' },
    { message: { id: expect.stringContaining('isinya sama persis') as string } },
  ]);
});

test('nothing of it is written into the workbook', async () => {
  await open();
  const before = realm.excel.model.toSnapshot();
  await pane.commands.compareWith(fileOf(LAST_YEAR));
  await pane.commands.check();
  expect(realm.excel.model.toSnapshot()).toEqual(before);
});
