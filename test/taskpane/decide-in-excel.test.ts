import { signOf } from '../../src/check/table-sign';
import { createController, type Controller } from '../../src/taskpane/controller';
import { excelPaneHost } from '../../src/taskpane/excel-pane-host';
import type { Workbook } from '../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../office/realm';
import { sheetOf, WORKBOOK } from './workbook';

const SHEET = '3.4.1 Belanja';
const [RIGHT, WRONG] = [3_129_245, 3_120_245];

let realm: Realm;
let pane: Controller;
const open = async (workbook: Workbook): Promise<void> => {
  realm = await bootOffice(workbook);
  pane = createController(excelPaneHost(), 10);
  await pane.commands.check();
};
beforeEach(() => open(WORKBOOK));
afterEach(() => realm.dispose());

const total = (): unknown => realm.excel.model.findSheet(SHEET)?.cell(5, 2).value;
const findings = (): number | undefined => pane.state().result?.report.findings.length;
const type = (entry: number | string): void => realm.excel.model.setFromUser(SHEET, [{ row: 5, column: 2, entry }]);
const words = (): string | undefined => pane.state().notice?.text.id;

test('what is accepted is written, checked again, and taken back by Batalkan even after a look around', async () => {
  await pane.commands.acceptOne(0);
  expect([total(), findings(), words()]).toEqual([RIGHT, 0, '1 sel diganti.']);
  await pane.commands.move(1);
  await pane.commands.undo();
  expect([total(), findings(), words()]).toEqual([WRONG, 1, 'Dikembalikan seperti semula.']);
});

test('Batalkan takes nothing back that somebody has changed since', async () => {
  await pane.commands.acceptOne(0);
  type(5);
  await pane.commands.undo();
  expect(total()).toBe(5);
  expect(words()).toMatch(/sudah berubah/);
});

test.each<[string, () => void, RegExp]>([
  ['a protected sheet', () => (realm.excel.model.sheets.forEach((sheet) => (sheet.protected = true))), /terkunci/],
  ['a cell that changed since the check', () => type(7), /sudah berubah/],
])('%s: nothing is written, and the pane says why', async (_, spoil, why) => {
  await pane.commands.follow(false);
  spoil();
  const before = total();
  await pane.commands.acceptOne(0);
  expect(total()).toBe(before);
  expect(words()).toMatch(why);
});

test('what is set aside is signed, stays so in the workbook, and shows again when its value changes', async () => {
  await pane.commands.setAside(0, ' Sudah dikonfirmasi ', ' Sri ');
  expect(findings()).toBe(0);
  expect(pane.state().result?.report.setAside).toMatchObject([{ decision: { reason: 'Sudah dikonfirmasi', author: 'Sri', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string } }]);
  pane = createController(excelPaneHost(), 10);
  await pane.commands.check();
  expect(findings()).toBe(0);
  type(WRONG - 1000);
  await pane.commands.check();
  expect(findings()).toBe(1);
});

test('without a reason or a name nothing is set aside', async () => {
  await pane.commands.setAside(0, '  ', 'Sri');
  await pane.commands.setAside(0, 'Sudah benar', '');
  expect(findings()).toBe(1);
});

test('what was set aside can be shown again', async () => {
  await pane.commands.setAside(0, 'Keliru', 'Sri');
  await pane.commands.bringBack(0);
  expect(findings()).toBe(1);
});

test('in a workbook opened read-only the decision is kept for now, and said to be lost with it', async () => {
  realm.excel.model.readOnly = true;
  await pane.commands.setAside(0, 'Sudah benar', 'Sri');
  expect(findings()).toBe(0);
  expect(words()).toMatch(/hanya-baca/);
});

test('a row whose part is put right once is read that way from then on, until that is forgotten', async () => {
  const { result } = pane.state();
  const table = result?.maps().get(SHEET)?.[0];
  const row = table?.rows.find(({ label }) => label === 'Jumlah');
  if (!table || !row) throw new Error('the table has its total');
  const { sheet, title = '', columns, range } = table.report;
  await pane.commands.teach({ about: 'baris', table: { sheet, title, header: columns.map(({ header }) => header), range }, label: row.label, cell: row.cell, role: 'rincian' });
  expect(findings()).toBe(0);
  await pane.commands.forget(0);
  expect(findings()).toBe(1);
});

test('only what is selected is told, and only this sheet is read', async () => {
  pane.commands.scope('pilihan');
  realm.excel.model.selectFromUser(SHEET, [{ top: 1, bottom: 2, left: 2, right: 2 }]);
  await pane.commands.check();
  expect(findings()).toBe(0);
  realm.excel.model.selectFromUser(SHEET, [{ top: 1, bottom: 5, left: 2, right: 2 }]);
  await pane.commands.check();
  expect([findings(), pane.state().result?.report.sheets]).toEqual([1, 1]);
});

test('Stop ends a check in the midst of its work', async () => {
  const stages: (string | undefined)[] = [];
  pane.subscribe(() => {
    stages.push(pane.state().work?.stage);
    if (pane.state().work?.stage === 'checking') pane.commands.stop();
  });
  await pane.commands.check();
  expect(stages).toContain('checking');
  expect(words()).toMatch(/dihentikan/);
});

test('whatever cells hold, the report sheet shows it as text', async () => {
  realm.dispose();
  const nasty = ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x","y")', '+SUM(1)', '@a'];
  const rows = nasty.map((label, index) => [label, 100 + index, 100 + index]);
  await open({ ...WORKBOOK, name: '=cmd.xlsx', sheets: [sheetOf("=a'b", [['Uraian', 'Anggaran', 'Realisasi'], ...rows, ['Jumlah =1+1', 406, 460]])] });
  expect(findings()).toBeGreaterThan(0);
  await pane.commands.setAside(0, '=1+1', '@Sri');
  await pane.commands.writeResult();
  expect(words()).toBe('Lembar "Hasil Selaras" sudah ditulis.');
  const cells = [...(realm.excel.model.findSheet('Hasil Selaras')?.cells() ?? [])].map(([, , cell]) => cell);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['=cmd.xlsx', '=1+1 (@Sri, ' + excelPaneHost().today() + ')']));
});

test('the report sheet tells what was taught about tables', async () => {
  const table = pane.state().result?.report.tables[0];
  if (!table) throw new Error('there is no table');
  await pane.commands.teach({ about: 'kolom', table: signOf(table), header: table.columns[1]?.header ?? '', role: 'anggaran' });
  await pane.commands.writeResult();
  const texts = [...(realm.excel.model.findSheet('Hasil Selaras')?.cells() ?? [])].map(([, , { value }]) => value);
  expect(texts).toEqual(expect.arrayContaining(['Yang diajarkan tentang tabel', `Kolom "${table.columns[1]?.header ?? ''}" adalah anggaran`]));
});
