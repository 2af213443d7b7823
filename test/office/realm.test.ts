import { bootOffice, type Realm } from './realm';

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
