import { changeCells, enterFormula } from '../../../src/host/officejs/change-cells';
import { convertToOrdinary } from '../../../src/host/officejs/convert-formulas';
import { readDecisions, writeDecisions } from '../../../src/host/officejs/decisions';
import { goToCell } from '../../../src/host/officejs/go-to-cell';
import { reenterFormulas } from '../../../src/host/officejs/reenter-formulas';
import { isReadOnly, readSelection } from '../../../src/host/officejs/selection';
import { writeResultSheet } from '../../../src/host/officejs/write-result-sheet';
import { HostFailure } from '../../../src/host/port';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import type { Workbook } from '../../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, sheetOf, workbookOf } from './workbooks';

const DECISIONS = {
  setAside: [{ rule: 'jumlah-tidak-cocok', sheet: 'A', cell: 'A1', label: 'Jumlah', found: 1, reason: 'Sudah benar', author: 'Sri', date: '2026-11-24' }], lessons: [],
};
const PLAN = { name: 'Hasil Selaras', widths: [5], footer: '', charts: [], cells: [{ row: 0, column: 0, value: 'Hasil', look: 'isi' as const }] };
const WORKBOOK = workbookOf(filledSheet('A', 3, 3), sheetOf('Fungsi', [
  { row: 0, column: 0, value: { error: '#NAME?' }, formula: 'LKJIP.IKM(A!A1:C3)' },
  { row: 1, column: 0, value: 50, formula: 'LKJIP.SERAPAN(A!A1,A!A2)' },
]));

/** All that Selaras asks of Excel besides reading, and whether it may change the workbook. */
const DEEDS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['going to a cell', () => goToCell('A', 'B2')],
  ['reading the selection', readSelection],
  ['reading decisions', readDecisions],
  ['writing decisions', () => writeDecisions(DECISIONS)],
  ['changing cells', () => changeCells([{ sheet: 'A', cell: 'A1', before: first(), after: 7 }])],
  ['entering a formula', () => enterFormula('A', 'E1', '=1')],
  ['writing the report sheet', () => writeResultSheet(PLAN)],
  ['entering formulas again', reenterFormulas],
  ['turning formulas into ordinary ones', () => convertToOrdinary()],
  ['asking whether it is read-only', isReadOnly],
];

let realm: Realm;
beforeEach(async () => { realm = await bootOffice(WORKBOOK); });
afterEach(() => realm.dispose());

const first = (): number => {
  const value = realm.excel.model.findSheet('A')?.cell(0, 0).value;
  if (typeof value !== 'number') throw new Error('A1 holds a number');
  return value;
};
const inExcel = (): Workbook => realm.excel.model.toSnapshot();

/** What the user is told of it: why it failed, or what of it was left undone. */
const wordsOf = (answer: unknown): string => (answer instanceof HostFailure ? answer.text.id : JSON.stringify(answer ?? ''));

describe.each(DEEDS)('%s', (_, deed) => {
  test.each(['cellEditMode', 'tooManyRequests'] as const)('waits while Excel answers %s, then is done as if nothing had been', async (weather) => {
    await deed();
    const done = inExcel();
    realm.dispose();
    realm = await bootOffice(WORKBOOK);
    let refusals = 2;
    realm.excel.failure = () => (refusals-- > 0 ? HOST_FAILURE[weather] : undefined);
    await deed();
    expect(inExcel()).toEqual(done);
  });

  test('a session that is lost is told in words, whenever that is, and all of it is done or nothing', async () => {
    const before = inExcel();
    await deed();
    const done = inExcel();
    for (let answered = 0, isLost = true; isLost; answered++) {
      realm.dispose();
      realm = await bootOffice(WORKBOOK);
      let asked = 0;
      realm.excel.failure = () => (asked++ === answered ? HOST_FAILURE.sessionLost : undefined);
      const answer: unknown = await deed().catch((failure: unknown) => failure);
      isLost = asked > answered;
      const isTold = wordsOf(answer).includes('terputus');
      expect([before, done]).toContainEqual(inExcel());
      // What is asked for once more in another way may well be answered.
      if (!isTold) expect(inExcel()).toEqual(done);
      expect(isTold && !isLost).toBe(false);
    }
  });
});

test.each([['1.9'], ['1.11']])('in an Excel as old as ExcelApi %s all of it works', async (ExcelApi) => {
  realm.dispose();
  realm = await bootOffice(WORKBOOK, { requirements: { ExcelApi } });
  for (const [name, deed] of DEEDS) await expect(deed().then(() => name)).resolves.toBe(name);
});

test('in a workbook opened read-only all of it works, and the pane can say that it is', async () => {
  realm.excel.model.readOnly = true;
  for (const [name, deed] of DEEDS) await expect(deed().then(() => name)).resolves.toBe(name);
  expect(await isReadOnly()).toBe(true);
});

test.each([
  ['changing cells', /terkunci/], ['entering a formula', /terkunci/], ['entering formulas again', /terkunci/], ['turning formulas into ordinary ones', /terlindung|terkunci|proteksi/i],
])('on protected sheets %s changes nothing and says so', async (name, words) => {
  realm.excel.model.sheets.forEach((sheet) => (sheet.protected = true));
  const before = inExcel();
  const answer: unknown = await DEEDS.find(([deed]) => deed === name)?.[1]().catch((failure: unknown) => failure);
  expect(wordsOf(answer)).toMatch(words);
  expect(inExcel()).toEqual(before);
});
