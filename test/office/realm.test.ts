import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootOffice, type Realm } from './realm';
import { trimmed } from './trim';

describe('the real office.js against the simulated Excel', () => {
  let realm: Realm;
  beforeEach(async () => {
    realm = await bootOffice();
  });
  afterEach(() => realm.dispose());

  test('finds itself in Excel on the web, in Indonesian', () => {
    expect(realm.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('id-ID');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('writes and reads a range in one sync', async () => {
    const before = realm.excel.syncs;
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [['Unsur', 'Nilai'], ['U1', 82.5]];
      range.load('values,address,format/font/bold');
      await context.sync();
      return [range.address, range.values, range.format.font.bold];
    });
    expect(read).toEqual(['Lembar1!A1:B2', [['Unsur', 'Nilai'], ['U1', 82.5]], false]);
    expect(realm.excel.syncs - before).toBe(2);
    expect(realm.excel.heldObjects).toBe(0);
  });

  test('calls a custom function', async () => {
    CustomFunctions.associate('RATA', (values: number[][]) => values.flat().reduce((sum, value) => sum + value, 0) / values.flat().length);
    expect(await realm.call('RATA', [[3, 4], [3, 4]])).toEqual({ value: 3.5 });
  });
});

describe('a built script', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'realm-'));
  const bundle = path.join(folder, 'functions.js');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('runs inside and makes its functions known', async () => {
    writeFileSync(bundle, "CustomFunctions.associate('SATU', () => 1);");
    const realm = await bootOffice();
    realm.load(bundle);
    expect(await realm.call('SATU')).toEqual({ value: 1 });
    realm.dispose();
  });

  test('that throws where nobody can catch it fails dispose()', async () => {
    writeFileSync(bundle, "setTimeout(() => { throw new Error('terlambat'); }, 0);");
    const realm = await bootOffice();
    realm.load(bundle);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(() => realm.dispose()).toThrow('terlambat');
  });
});

test('after dispose() no global is left', async () => {
  (await bootOffice()).dispose();
  expect('Excel' in globalThis).toBe(false);
});

test('an error of a minified script is cut to a few short lines', () => {
  const error = new Error('x'.repeat(2000));
  error.stack = ['Error', 'the whole script '.repeat(50_000), ...Array<string>(50).fill(`    at f (${'y'.repeat(2000)})`)].join('\n');
  expect(trimmed(error).stack?.length).toBeLessThan(5000);
});

test.each(['words', null, { code: 1 }])('%j thrown is an error too', (thrown) => {
  expect(trimmed(thrown)).toBeInstanceOf(Error);
});
