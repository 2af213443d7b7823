import { bootOffice, type Realm, type RealmOptions } from '../office/realm';
import { filledSheet, sheetOf, workbookOf } from '../host/officejs/workbooks';
import { HOST_FAILURE } from '../../src/preview/excel/web/excel-on-the-web';
import type { Workbook } from '../../src/sheet/snapshot';

let realm: Realm;
afterEach(() => realm.dispose());

const TWO_SHEETS = workbookOf(filledSheet('A', 2, 2), filledSheet("Pagu '23", 2, 2));

async function open(workbook: Workbook = TWO_SHEETS, options: RealmOptions = {}): Promise<Realm['excel']> {
  realm = await bootOffice(workbook, options);
  return realm.excel;
}

const codeOf = (batch: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
  Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  }).then(() => 'no error', (thrown: unknown) => (thrown instanceof OfficeExtension.Error ? thrown.code : thrown));

/** Waits until messages of the host have arrived and were worked on; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('errors of the real client', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['PropertyNotLoaded', (context) => context.workbook.name],
    ['ItemNotFound', (context) => context.workbook.worksheets.getItem('Tidak ada').load('name')],
    ['InvalidArgument', (context) => context.workbook.worksheets.getItem('A').getRange('A0').load('values')],
    ['InvalidArgument', (context) => (context.workbook.worksheets.getItem('A').getRange('A1:B2').values = [[1]])],
    ['ApiNotFound', (context) => context.workbook.tables.load('items/name')],
    ['AccessDenied', (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
    }],
  ])('%s', async (code, batch) => {
    await open();
    expect(await codeOf(batch)).toBe(code);
  });

  test('InvalidObjectPath for a range used after its batch', async () => {
    await open();
    const stale = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range;
    });
    expect(() => stale.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
  });

  test.each([
    [HOST_FAILURE.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [HOST_FAILURE.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    [HOST_FAILURE.cellEditMode, 'InvalidOperationInCellEditMode'],
    [HOST_FAILURE.tooManyRequests, 'ActivityLimitReached'],
    [HOST_FAILURE.sessionLost, 'InvalidOrTimedOutSession'],
  ])('a failure %i of the host is %s', async (failure, code) => {
    const excel = await open();
    excel.failure = () => failure;
    expect(await codeOf((context) => context.workbook.load('name'))).toBe(code);
  });

  test('a request over the limit of bytes is refused, one under it is not', async () => {
    const excel = await open();
    excel.byteLimit = 3000;
    const write = (length: number) => (context: Excel.RequestContext): unknown =>
      (context.workbook.worksheets.getItem('A').getRange('A1').values = [['x'.repeat(length)]]);
    expect(await codeOf(write(3000))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf(write(100))).toBe('no error');
  });
});

describe('events', () => {
  test('a change by the user reaches the handlers of its sheet and of all sheets, one by calculation does not', async () => {
    const excel = await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('A');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(({ address, changeType }) => Promise.resolve(void heard.push(`A ${address} ${changeType}`)));
      worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(`any ${address}`)));
      await context.sync();
    });
    excel.model.setFromUser('A', [{ row: 0, column: 0, entry: 5 }, { row: 1, column: 0, entry: 6 }]);
    excel.model.setFromUser("Pagu '23", [{ row: 0, column: 0, entry: 5 }]);
    excel.model.setCalculated('A', [{ row: 0, column: 0, value: 5 }]);
    await until(() => heard.length >= 3);
    expect(heard).toEqual(['A A1:A2 RangeEdited', 'any A1:A2', 'any A1']);
  });

  test('the selection and the shown sheet are told', async () => {
    const excel = await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(() => Promise.resolve(void heard.push('activated')));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('selection')));
      await context.sync();
    });
    excel.model.selectFromUser("Pagu '23", [{ top: 1, left: 1, bottom: 1, right: 1 }]);
    await until(() => heard.length >= 2);
    expect(heard.sort()).toEqual(['activated', 'selection']);
  });

  test('none come while events are switched off', async () => {
    const excel = await open();
    const heard: string[] = [];
    const switched = (enabled: boolean): Promise<void> => Excel.run(async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(heard.push(address)));
      await context.sync();
    });
    await switched(false);
    excel.model.setFromUser('A', [{ row: 0, column: 0, entry: 5 }]);
    await switched(true);
    excel.model.setFromUser('A', [{ row: 1, column: 1, entry: 5 }]);
    await until(() => heard.length >= 1);
    expect(heard).toEqual(['B2']);
  });

  test('a ribbon button runs its function, which reports when it is done', async () => {
    const excel = await open();
    Office.actions.associate('periksa', (event: Office.AddinCommands.Event) => event.completed());
    excel.pressButton('periksa');
    await until(() => excel.completedCommands > 0);
    expect(excel.completedCommands).toBe(1);
  });
});

describe('custom functions', () => {
  test('results of many calls come together', async () => {
    const excel = await open();
    CustomFunctions.associate('DUA', (value: number) => 2 * value);
    const results = await Promise.all(Array.from({ length: 50 }, (_, value) => realm.call('DUA', value)));
    expect(results.at(-1)).toEqual({ value: 98 });
    expect(excel.invocations.batches).toBeLessThan(5);
  });

  test.each([
    ['invalidValue', { value: { error: '#VALUE!' }, message: 'Bobot' }],
    ['notAvailable', { value: { error: '#N/A' }, message: 'Bobot' }],
    ['invalidNumber', { value: { error: '#NUM!' } }],
    ['divisionByZero', { value: { error: '#DIV/0!' } }],
  ] as const)('the message of %s is shown only where Excel shows it', async (name, outcome) => {
    await open();
    CustomFunctions.associate('GAGAL', () => {
       
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[name], 'Bobot');
    });
    expect(await realm.call('GAGAL')).toEqual(outcome);
  });

  test.each<[string, () => unknown, unknown]>([
    ['a plain Error is #VALUE! without its words', () => { throw new Error('rahasia'); }, { value: { error: '#VALUE!' } }],
    ['NaN is #VALUE!', () => NaN, { value: { error: '#VALUE!' } }],
    ['Infinity is #NUM!', () => Infinity, { value: { error: '#NUM!' } }],
    ['nothing is 0', () => undefined, { value: 0 }],
    ['a formatted number has its format', () => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }), { value: 0.5, format: '0%' }],
    ['an error in a matrix keeps its message', () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'kosong')]],
      [[{ value: 1 }, { value: { error: '#N/A' }, message: 'kosong' }]]],
  ])('%s', async (_, result, outcome) => {
    await open();
    CustomFunctions.associate('HASIL', result);
    expect(await realm.call('HASIL')).toEqual(outcome);
  });
});

test.each([['id-ID', ',', '.', '1.234,50'], ['en-US', '.', ',', '1,234.50']])('numbers in %s', async (dataLocale, decimal, group, text) => {
  await open(workbookOf(sheetOf('A', [{ row: 0, column: 0, value: 1234.5, format: '#,##0.00' }])), { dataLocale });
  expect(await Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    const cell = context.workbook.worksheets.getItem('A').getRange('A1').load('text');
    numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    await context.sync();
    return [numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator, cell.text];
  })).toEqual([decimal, group, [[text]]]);
});

test('an API above what this Excel has is refused', async () => {
  await open(TWO_SHEETS, { requirements: { ExcelApi: '1.12' } });
  expect(await codeOf((context) => context.workbook.getSelectedRange().getMergedAreasOrNullObject().load('address'))).toBe('ApiNotFound');
});
