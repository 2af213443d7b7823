import type { Cell, Workbook } from '../../src/sheet/snapshot';
import { createController, type Controller } from '../../src/taskpane/controller';
import { excelPaneHost } from '../../src/taskpane/excel-pane-host';
import type { PaneHost, ReadOptions } from '../../src/taskpane/pane-host';
import type { PaneState } from '../../src/taskpane/state';
import { bootOffice, type Realm } from '../office/realm';
import { sheetOf, WORKBOOK } from './workbook';

const SHEET = '3.4.1 Belanja';
const TOTAL = { row: 5, column: 2 };
const PAUSE_MS = 10;

let realm: Realm;
let pane: Controller;
/** What was read, in order: names of sheets; "semua" for all of them. */
let read: (readonly string[] | 'semua')[];

const open = async (workbook: Workbook, changed: (host: PaneHost) => Partial<PaneHost> = () => ({})): Promise<void> => {
  realm = await bootOffice(workbook);
  read = [];
  const host = excelPaneHost();
  const reading = (options: ReadOptions): ReturnType<PaneHost['read']> => {
    read.push(options.sheets ?? 'semua');
    return host.read(options);
  };
  pane = createController({ ...host, read: reading, ...changed({ ...host, read: reading }) }, PAUSE_MS);
};
afterEach(() => realm.dispose());

const until = (holds: (state: PaneState) => boolean): Promise<void> => new Promise((resolve) => {
  const look = (): void => { if (holds(pane.state())) resolve(); };
  pane.subscribe(look);
  look();
});
const findings = (count: number) => ({ result, work }: PaneState): boolean => work === null && result?.report.findings.length === count;
const type = (sheet: string, entry: number, { row, column } = TOTAL): void => realm.excel.model.setFromUser(sheet, [{ row, column, entry }]);
const pauses = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * PAUSE_MS));

test('a cell that is put right takes its finding away, and no sheet but its own is read again', async () => {
  await open(WORKBOOK);
  await pane.commands.check();
  type(SHEET, 3_129_245);
  await until(findings(0));
  expect(read).toEqual(['semua', [SHEET]]);
});

test('many changes one after the other are one check', async () => {
  await open(WORKBOOK);
  await pane.commands.check();
  for (let entry = 1; entry <= 20; entry++) type(SHEET, entry);
  type(SHEET, 3_129_245);
  await until(findings(0));
  await pauses(5);
  expect(read).toHaveLength(2);
});

test('switched off nothing is read by itself, and switched on again it is', async () => {
  await open(WORKBOOK);
  await pane.commands.check();
  await pane.commands.follow(false);
  type(SHEET, 3_129_245);
  await pauses(10);
  expect(read).toEqual(['semua']);
  await pane.commands.follow(true);
  type(SHEET, 3_129_245);
  await until(findings(0));
});

test('what changes while the check runs is checked when it is done', async () => {
  let changed = false;
  await open(WORKBOOK, ({ read: reading }) => ({
    async read(options) {
      const result = await reading(options);
      if (!changed) type(SHEET, 3_129_245);
      changed = true;
      await pauses(5);
      return result;
    },
  }));
  await pane.commands.check();
  await until(findings(0));
});

test('a change that a newer one overtakes is not forgotten', async () => {
  const other = { ...WORKBOOK.sheets[1], name: 'Lain' };
  await open({ ...WORKBOOK, sheets: [...WORKBOOK.sheets, { ...sheetOf('', []), ...other }] }, ({ read: reading }) => ({
    async read(options) {
      if (options.sheets?.length === 1) type('Lain', 3_129_245);
      await pauses(5);
      return reading(options);
    },
  }));
  await pane.commands.check();
  await until(findings(2));
  type(SHEET, 3_129_245);
  await until(findings(0));
});

test('a sheet whose formulas look at the changed one is read again with it', async () => {
  const total: Cell = { row: 0, column: 0, value: 1, formula: `'${SHEET}'!C6` };
  const further: Cell = { row: 0, column: 0, value: 1, formula: 'Rekap!A1' };
  await open({ ...WORKBOOK, sheets: [...WORKBOOK.sheets, { ...sheetOf('Rekap', []), cells: [total] }, { ...sheetOf('Akhir', []), cells: [further] }] });
  await pane.commands.check();
  type(SHEET, 3_129_245);
  await until(() => read.length === 2);
  expect(read[1]).toEqual([SHEET, 'Rekap', 'Akhir']);
});

test('after a sheet was renamed its next change has all of them read', async () => {
  await open(WORKBOOK);
  await pane.commands.check();
  const sheet = realm.excel.model.findSheet(SHEET);
  if (!sheet) throw new Error('the sheet is there');
  realm.excel.model.renameSheet(sheet, 'Belanja', 'user');
  type('Belanja', 3_129_245);
  await until(findings(0));
  expect(pane.state().result?.workbook.sheets.map(({ name }) => name)).toEqual(['Sampul', 'Belanja']);
});

test('a stopped check leaves to the next one what had changed before', async () => {
  await open(WORKBOOK);
  await pane.commands.check();
  const stopped = pane.commands.check();
  type(SHEET, 3_129_245);
  pane.commands.stop();
  await stopped;
  expect(pane.state().notice).toMatchObject({ tone: 'info', text: { id: expect.stringContaining('dihentikan') as string } });
  await until(findings(0));
});
