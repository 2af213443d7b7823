import type { SheetPlan } from '../../../src/host/officejs/sheet-plan';
import { readWorkbook } from '../../../src/host/officejs/read-workbook';
import { writeResultSheet } from '../../../src/host/officejs/write-result-sheet';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, workbookOf } from './workbooks';

let realm: Realm;
beforeEach(async () => {
  realm = await bootOffice(workbookOf(filledSheet('Data', 3, 3)));
});
afterEach(() => realm.dispose());

const NASTY = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', "'kutip", '<img src=x onerror=alert(1)>', '1.000', 'TRUE'];
const plan = (rows = NASTY.length): SheetPlan => ({
  name: 'Hasil Selaras', widths: [5, 40], footer: '&P / &N',
  cells: Array.from({ length: rows }, (_, row) => [
    { row, column: 0, value: row, look: 'angka' as const, format: '#,##0' },
    { row, column: 1, value: NASTY[row % NASTY.length] ?? '', look: 'isi' as const, ...(row === 0 ? { link: { sheet: 'Data', address: 'B2' } } : {}) },
  ]).flat(),
  charts: [{ title: 'Realisasi', type: 'BarClustered', source: 'A1:B3', place: 'D1:H9' }],
});
const written = () => realm.excel.model.findSheet('Hasil Selaras');

test('whatever a text begins with, it is written as that text and never as a formula', async () => {
  expect(await writeResultSheet(plan())).toBe('Hasil Selaras');
  const sheet = written();
  expect(NASTY.map((_, row) => sheet?.cell(row, 1).value)).toEqual(NASTY);
  expect([...(sheet?.cells() ?? [])].filter(([, , cell]) => cell.formula !== undefined)).toEqual([]);
  expect(sheet?.cell(0, 1).look).toMatchObject({ hyperlink: { documentReference: 'Data!B2' } });
  expect(sheet?.cell(2, 0)).toMatchObject({ value: 2, format: '#,##0' });
});

test('it is ready to print on A4, with its charts, and is on view', async () => {
  await writeResultSheet(plan());
  expect(Object.fromEntries(written()?.page ?? [])).toMatchObject({ paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerFooter: '&P / &N' });
  expect(written()?.charts).toMatchObject([{ title: 'Realisasi', type: 'BarClustered', place: 'D1:H9' }]);
  expect(realm.excel.model.active.name).toBe('Hasil Selaras');
});

test('written again, it stands in place of the one before, even when that was renamed; no other sheet changes', async () => {
  const before = realm.excel.model.toSnapshot().sheets[0];
  await writeResultSheet(plan(100));
  const sheet = written();
  if (sheet) realm.excel.model.renameSheet(sheet, 'Hasil 2023', 'user');
  expect(await writeResultSheet(plan())).toBe('Hasil 2023');
  expect(realm.excel.model.sheets.map(({ name }) => name)).toEqual(['Data', 'Hasil 2023']);
  expect(realm.excel.model.findSheet('Hasil 2023')?.charts).toHaveLength(1);
  expect([...(realm.excel.model.findSheet('Hasil 2023')?.cells() ?? [])]).toHaveLength(2 * NASTY.length);
  expect(realm.excel.model.toSnapshot().sheets[0]).toEqual(before);
  expect((await readWorkbook()).workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
});

test("a user's own sheet of that name is left alone", async () => {
  realm.excel.model.addSheet('Hasil Selaras', 'user');
  expect(await writeResultSheet(plan())).toBe('Hasil Selaras (2)');
});

test('a request that is too large is halved', async () => {
  realm.excel.byteLimit = 14_000;
  await writeResultSheet(plan(200));
  expect(written()?.cell(199, 0).value).toBe(199);
});

test.each<[string, () => void, RegExp]>([
  ['a protected structure', () => (realm.excel.model.structureProtected = true), /terkunci/],
  ['a session lost in the midst', () => (realm.excel.failure = (request) => (request.includes('"Values"') ? HOST_FAILURE.sessionLost : undefined)), /terputus/],
])('%s is told, and nothing half done stays', async (_, spoil, words) => {
  spoil();
  await expect(writeResultSheet(plan())).rejects.toMatchObject({ text: { id: expect.stringMatching(words) as string } });
  expect(realm.excel.model.sheets.map(({ name }) => name)).toEqual(['Data']);
});

test('a session lost at any moment of writing it again leaves the one before as it was', async () => {
  await writeResultSheet(plan(3));
  const before = realm.excel.model.toSnapshot();
  for (let answered = 0; ; answered++) {
    let asked = 0;
    realm.excel.failure = () => (asked++ === answered ? HOST_FAILURE.sessionLost : undefined);
    const name = await writeResultSheet(plan()).catch(() => undefined);
    if (name !== undefined || written()?.cell(4, 0).value === 4) break;
    expect(realm.excel.model.toSnapshot()).toEqual(before);
  }
  expect(realm.excel.model.sheets.map(({ name }) => name)).toEqual(['Data', 'Hasil Selaras']);
  expect(written()?.cell(4, 0).value).toBe(4);
});
