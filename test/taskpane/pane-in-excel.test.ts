import { HOST_FAILURE } from '../../src/preview/excel/web/excel-on-the-web';
import { areaAddress, parseAddress } from '../../src/sheet/address';
import { createController, type Controller } from '../../src/taskpane/controller';
import { excelPaneHost } from '../../src/taskpane/excel-pane-host';
import type { PaneState } from '../../src/taskpane/state';
import { bootOffice, type Realm } from '../office/realm';
import { WORKBOOK } from './workbook';

let realm: Realm;
let pane: Controller;
let seen: PaneState[];

beforeEach(async () => {
  realm = await bootOffice(WORKBOOK);
  pane = createController(excelPaneHost());
  seen = [];
  pane.subscribe(() => void seen.push(pane.state()));
});
afterEach(() => realm.dispose());

const selection = (): string => {
  const { sheet, areas } = realm.excel.model.selection;
  return `${sheet.name}!${areas.map(areaAddress).join(',')}`;
};

const isSelected = (cell: string): boolean => {
  const at = parseAddress(cell);
  return realm.excel.model.selection.areas.some(({ top, bottom, left, right }) =>
    at !== undefined && at.top >= top && at.bottom <= bottom && at.left >= left && at.right <= right);
};

test('it starts in the language of Excel', async () => {
  expect(pane.state().language).toBe('id');
  realm.dispose();
  realm = await bootOffice(WORKBOOK, { uiLocale: 'en-US' });
  expect(createController(excelPaneHost()).state().language).toBe('en');
});

test('a check reads all sheets, shows how far it is, and ends with a report', async () => {
  await pane.commands.check();
  expect(pane.state()).toMatchObject({ work: null, notice: null, result: { report: { sheets: 2, cells: 19 } } });
  expect(seen.map(({ work }) => work?.stage)).toEqual(expect.arrayContaining(['reading', 'checking']));
  expect(seen.map(({ work }) => work?.progress?.sheet)).toContain('3.4.1 Belanja');
});

test('a check changes nothing in the workbook', async () => {
  const before = realm.excel.model.toSnapshot();
  const changes: unknown[] = [];
  realm.excel.model.cellsChanged.listen((change) => void changes.push(change));
  await pane.commands.check();
  expect(realm.excel.model.toSnapshot()).toEqual(before);
  expect(changes).toEqual([]);
});

test('Stop ends the check while it reads, and the next one runs through', async () => {
  const running = pane.commands.check();
  pane.commands.stop();
  await running;
  expect(pane.state()).toMatchObject({ work: null, result: null, notice: { tone: 'info', text: { id: expect.stringContaining('dihentikan') } } });
  await pane.commands.check();
  expect(pane.state()).toMatchObject({ notice: null, result: { report: { sheets: 2 } } });
});

test('pressing Periksa twice checks once', async () => {
  await Promise.all([pane.commands.check(), pane.commands.check()]);
  expect(seen.filter(({ work }) => work?.progress === null)).toHaveLength(1);
});

test('a lost session is told in words, and the check can be pressed again', async () => {
  realm.excel.failure = () => HOST_FAILURE.sessionLost;
  await pane.commands.check();
  expect(pane.state()).toMatchObject({ work: null, notice: { tone: 'error', text: { id: expect.stringContaining('coba lagi') } } });
  realm.excel.failure = () => undefined;
  await pane.commands.check();
  expect(pane.state()).toMatchObject({ notice: null, result: { report: { sheets: 2 } } });
});

test('a fault of our own is told in a plain sentence, without its stack', async () => {
  const broken = createController({ ...excelPaneHost(), read: () => Promise.reject(new TypeError('x is undefined')) });
  await broken.commands.check();
  expect(broken.state()).toMatchObject({ work: null, notice: { tone: 'error', text: { en: expect.stringContaining('fault in Selaras') } } });
  expect(JSON.stringify(broken.state().notice)).not.toContain('undefined');
});

test('formulas in the form in which files store them are entered anew, whatever they show', async () => {
  realm.dispose();
  const cells = [{ row: 0, column: 0, value: 10, formula: '_xldudf_LKJIP_SAMPEL(10)' }, { row: 1, column: 0, value: { error: '#NAME?' }, formula: 'LKJIP.SAMPEL(50)' }];
  realm = await bootOffice({ name: 'kiriman.xlsx', sheets: [{ name: 'A', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] });
  await pane.commands.reenter();
  expect(realm.excel.model.toSnapshot().sheets[0]?.cells.map(({ formula }) => formula)).toEqual(['LKJIP.SAMPEL(10)', 'LKJIP.SAMPEL(50)']);
  expect(pane.state().notice).toMatchObject({ text: { id: expect.stringContaining('2 rumus dimasukkan ulang') } });
});

test('going to a place selects it', async () => {
  await pane.commands.goTo({ sheet: '3.4.1 Belanja', address: 'C2:C5' });
  expect(selection()).toBe('3.4.1 Belanja!C2:C5');
});

test('going to a sheet that is gone is told in words', async () => {
  await pane.commands.goTo({ sheet: 'Hilang', address: 'A1' });
  expect(pane.state().notice).toMatchObject({ tone: 'error', text: { id: expect.stringContaining('Hilang') } });
});

test('a wrong total is found, walked to and outlined with what it rests on', async () => {
  await pane.commands.check();
  const { result } = pane.state();
  expect(result?.report.findings.map(({ cell, found, expected }) => [cell, found, expected])).toEqual([['C6', 3_120_245, 3_129_245]]);
  await pane.commands.move(1);
  expect(pane.state().current).toBe(0);
  expect(selection()).toBe('3.4.1 Belanja!C6');
  await pane.commands.outline(0);
  expect(pane.state().notice).toBeNull();
  expect(['C2', 'C3', 'C4', 'C5', 'C6'].filter((cell) => !isSelected(cell))).toEqual([]);
});
