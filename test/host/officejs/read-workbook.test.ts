import fc from 'fast-check';
import { readWorkbook } from '../../../src/host/officejs/read-workbook';
import { bootOffice, type Realm } from '../../office/realm';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import { HostFailure } from '../../../src/host/port';
import type { RealmOptions } from '../../office/realm';
import type { Workbook } from '../../../src/sheet/snapshot';
import { filledSheet, sheetOf, workbookOf, workbooks } from './workbooks';

let realm: Realm | undefined;
afterEach(() => {
  jest.useRealTimers();
  realm?.dispose();
  realm = undefined;
});

async function excelWith(workbook: Workbook, options: RealmOptions = {}): Promise<Realm['excel']> {
  realm = await bootOffice(workbook, options);
  return realm.excel;
}

/** Syncs before the first block: for the names of the sheets, and for their used ranges. */
const LISTING = 2;

/** Our own waits pass at once; office.js, in its realm, keeps the real clock. */
async function withoutWaiting(reading: Promise<unknown>): Promise<unknown> {
  const state = { ended: false };
  void reading.finally(() => (state.ended = true));
  while (!state.ended) {
    await new Promise((resolve) => setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(1000);
  }
  return reading;
}

async function syncsOf(excel: Realm['excel'], action: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs;
  await action();
  return excel.syncs - before;
}

test('what Excel holds is what is read, for every kind of cell', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (workbook) => {
      const shown = { ...workbook, sheets: [...workbook.sheets, sheetOf('Selalu tampak', [])] };
      const excel = await excelWith(shown);
      expect(excel.model.toSnapshot()).toEqual(shown);
      expect(await readWorkbook()).toEqual({ workbook: shown, problems: [] });
      realm?.dispose();
    }),
    { numRuns: 10 },
  );
});

describe('syncs', () => {
  test.each([
    ['an empty sheet', [sheetOf('Kosong', [])], 0],
    ['a small sheet', [filledSheet('Kecil', 10, 5)], 1],
    ['three small sheets', ['A', 'B', 'C'].map((name) => filledSheet(name, 3, 3)), 3],
    ['a sheet of exactly one block', [filledSheet('Penuh', 2000, 10)], 1],
    ['a sheet of just over one block', [filledSheet('Panjang', 2001, 10)], 2],
  ])('%s', async (_, sheets, blocks) => {
    const excel = await excelWith(workbookOf(...sheets));
    expect(await syncsOf(excel, readWorkbook)).toBe(LISTING + blocks);
  });

  test('nothing is held once all is read', async () => {
    const excel = await excelWith(workbookOf(filledSheet('A', 3, 3)));
    await readWorkbook();
    expect(excel.heldObjects).toBe(0);
  });
});

describe('a response that is too large', () => {
  test('halves the block until it fits, and later blocks start at that size', async () => {
    const workbook = workbookOf(filledSheet('A', 20, 10), filledSheet('B', 20, 10));
    const excel = await excelWith(workbook);
    excel.byteLimit = 12_000;
    const syncs = await syncsOf(excel, async () => expect(await readWorkbook()).toEqual({ workbook, problems: [] }));
    // One refusal, two halves, and two blocks of the second sheet.
    expect(syncs).toBe(LISTING + 1 + 2 + 2);
  });

  test('splits even a single row', async () => {
    const workbook = workbookOf(sheetOf('A', [0, 1, 2, 3].map((column) => ({ row: 0, column, value: 'x'.repeat(3000) }))));
    const excel = await excelWith(workbook);
    excel.byteLimit = 8000;
    expect(await readWorkbook()).toEqual({ workbook, problems: [] });
  });

  test('becomes a problem of the sheet when one cell alone is too large', async () => {
    const small = filledSheet('Kecil', 2, 2);
    const excel = await excelWith(workbookOf(sheetOf('Panjang', [{ row: 0, column: 0, value: 'x'.repeat(9000) }]), small));
    excel.byteLimit = 8000;
    const { workbook, problems } = await readWorkbook();
    expect(workbook.sheets).toEqual([small]);
    expect(problems).toEqual([{ sheet: 'Panjang', message: expect.objectContaining({ en: expect.stringContaining('shorten its text') as string }) as object }]);
  });
});

describe('while a cell is being edited', () => {
  test('waits and reads once the user is done', async () => {
    const workbook = workbookOf(filledSheet('A', 3, 3));
    const excel = await excelWith(workbook);
    let refusals = 2;
    excel.failure = () => (refusals-- > 0 ? HOST_FAILURE.cellEditMode : undefined);
    expect(await readWorkbook()).toEqual({ workbook, problems: [] });
  });

  test.each([
    ['cellEditMode', 'host-busy', /Enter.*Esc/],
    ['tooManyRequests', 'host-busy', /sibuk/],
    ['sessionLost', 'host-failed', /terputus.*muat ulang/],
  ] as const)('%s for good ends as %s', async (name, kind, words) => {
    const excel = await excelWith(workbookOf(filledSheet('A', 3, 3)));
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance', 'Date'] });
    excel.failure = () => HOST_FAILURE[name];
    const failure = await withoutWaiting(readWorkbook().catch((thrown: unknown) => thrown));
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ kind, text: { id: expect.stringMatching(words) as string } });
  });
});

describe('sheets', () => {
  test('a sheet that Excel cannot read is a problem; the others are read', async () => {
    const excel = await excelWith(workbookOf(filledSheet('Baik', 2, 2), filledSheet('Rusak', 2, 2), filledSheet('Akhir', 2, 2)));
    excel.failure = (request) => (request.includes('"Rusak"') && request.includes('GetRangeByIndexes') ? HOST_FAILURE.sessionLost : undefined);
    const { workbook, problems } = await readWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Baik', 'Akhir']);
    expect(problems.map(({ sheet }) => sheet)).toEqual(['Rusak']);
  });

  test('one that was deleted while reading is a problem', async () => {
    const excel = await excelWith(workbookOf(filledSheet('Baik', 2, 2), filledSheet('Hilang', 2, 2)));
    const remove = (): void => {
      const sheet = excel.model.findSheet('Hilang');
      if (sheet) excel.model.removeSheet(sheet, 'user');
    };
    const { workbook, problems } = await readWorkbook({ onProgress: remove });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Baik']);
    expect(problems).toMatchObject([{ sheet: 'Hilang', message: { en: expect.stringContaining('no longer there') as string } }]);
  });

  test('only those asked for are read; one that is not there is a problem', async () => {
    await excelWith(workbookOf(filledSheet('A', 2, 2), filledSheet('B', 2, 2)));
    const { workbook, problems } = await readWorkbook({ sheets: ['B', 'C'] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['B']);
    expect(problems).toMatchObject([{ sheet: 'C', message: { id: expect.stringContaining('tidak ada lagi') as string } }]);
  });
});

describe('merged cells', () => {
  test('one that lies on two blocks is told once', async () => {
    const workbook = workbookOf({ ...filledSheet('A', 20, 10), merges: [{ top: 8, left: 0, bottom: 11, right: 1 }] });
    const excel = await excelWith(workbook);
    excel.byteLimit = 12_000;
    expect(await readWorkbook()).toEqual({ workbook, problems: [] });
  });

  test('more than Excel tells at once are read in parts', async () => {
    const merges = Array.from({ length: 600 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const workbook = workbookOf({ ...filledSheet('A', 600, 3), merges });
    await excelWith(workbook);
    expect(await readWorkbook()).toEqual({ workbook, problems: [] });
  });

  test('are left out in an Excel without them, and the rest is read', async () => {
    const sheet = filledSheet('A', 2, 2);
    await excelWith(workbookOf({ ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }), { requirements: { ExcelApi: '1.12' } });
    expect((await readWorkbook()).workbook.sheets).toEqual([sheet]);
  });
});

test('a formula of an unresolved function is told as the user wrote it', async () => {
  const cell = { row: 0, column: 0, value: { error: '#NAME?' } };
  await excelWith(workbookOf(sheetOf('A', [{ ...cell, formula: '_xldudf_LKJIP_IKM(B5:J301)' }])));
  expect((await readWorkbook()).workbook.sheets[0]?.cells).toEqual([{ ...cell, formula: 'LKJIP.IKM(B5:J301)' }]);
});

test('progress counts cells and ends at their total', async () => {
  await excelWith(workbookOf(filledSheet('A', 2001, 10), filledSheet('B', 2, 2)));
  const seen: { sheet: string; done: number; total: number }[] = [];
  await readWorkbook({ onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ sheet, done }) => [sheet, done])).toEqual([['A', 20_000], ['A', 20_010], ['B', 20_014]]);
  expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([20_014]));
});

test('an aborted signal stops before the next block', async () => {
  const excel = await excelWith(workbookOf(filledSheet('A', 3, 3), filledSheet('B', 3, 3)));
  const before = excel.syncs;
  const stop = new AbortController();
  const reading = readWorkbook({ signal: stop.signal, onProgress: () => stop.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(excel.syncs - before).toBe(LISTING + 1);
});
