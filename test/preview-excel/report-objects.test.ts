import { bootOffice, type Realm } from '../office/realm';
import { filledSheet, workbookOf } from '../host/officejs/workbooks';

let realm: Realm;
beforeEach(async () => {
  realm = await bootOffice(workbookOf(filledSheet('A', 3, 3), filledSheet('B', 2, 2)));
});
afterEach(() => realm.dispose());

const inExcel = <Result>(queue: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const read = queue(context.workbook, context.workbook.worksheets.getItem('A'));
    await context.sync();
    return read();
  });
const codeOf = (queue: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown): Promise<unknown> =>
  inExcel((workbook, sheet) => {
    queue(workbook, sheet);
    return () => 'no error';
  }).catch((thrown: unknown) => (thrown instanceof OfficeExtension.Error ? thrown.code : thrown));

test('a link shows its text, which is no formula, and can be read again', async () => {
  const link = { documentReference: "'B'!A1", textToDisplay: '=B!A1' };
  expect(await inExcel((_, sheet) => {
    const cell = sheet.getRange('E1');
    cell.hyperlink = link;
    cell.load('values,formulas,hyperlink');
    return () => [cell.values, cell.formulas, cell.hyperlink];
  })).toEqual([[['=B!A1']], [['=B!A1']], link]);
});

test('borders, print layout, frozen rows and gridlines', async () => {
  await inExcel((_, sheet) => {
    sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A1').format.font.underline = 'Single';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    return () => undefined;
  });
  const sheet = realm.excel.model.findSheet('A');
  expect(Object.fromEntries(sheet?.page ?? [])).toEqual({
    orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, titleRows: '$1:$2', centerFooter: '&P / &N',
  });
  expect(sheet).toMatchObject({ frozenRows: 2, gridlines: false });
  expect(await codeOf((_, { pageLayout }) => (pageLayout.paperSize = 'Kertas' as Excel.PaperType))).toBe('InvalidArgument');
});

test('charts are added, titled, placed, counted and deleted', async () => {
  await inExcel((workbook, sheet) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = 'Realisasi';
    chart.setPosition('E1', 'H9');
    workbook.worksheets.getItem('B').charts.add('Line', sheet.getRange('A1:B2')).delete();
    return () => undefined;
  });
  expect(realm.excel.model.sheets.map(({ charts }) => charts)).toEqual([
    [{ id: expect.any(String) as string, name: 'Chart 1', title: 'Realisasi', type: 'BarClustered', source: 'A!A1:C3', place: 'E1:H9' }], [],
  ]);
});

test('what was noted down about a sheet is there again', async () => {
  await inExcel((_, sheet) => {
    sheet.customProperties.add('selaras', 'hasil');
    return () => undefined;
  });
  expect(await inExcel((workbook, sheet) => {
    const here = sheet.customProperties.getItemOrNullObject('selaras').load('value');
    const there = workbook.worksheets.getItem('B').customProperties.getItemOrNullObject('selaras').load('value');
    return () => [here.value, there.isNullObject];
  })).toEqual(['hasil', true]);
});

test.each<[string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown]>([
  ['adding a sheet', ({ worksheets }) => worksheets.add('C')],
  ['deleting one', (_, sheet) => sheet.delete()],
  ['renaming one', (_, sheet) => (sheet.name = 'C')],
  ['moving one', (_, sheet) => (sheet.position = 1)],
  ['hiding one', (_, sheet) => (sheet.visibility = 'Hidden')],
])('%s is refused where the structure is protected', async (_, change) => {
  realm.excel.model.structureProtected = true;
  expect(await codeOf(change)).toBe('AccessDenied');
  realm.excel.model.structureProtected = false;
  expect(await codeOf(change)).toBe('no error');
});

test('the used range of a part is that of its own values', async () => {
  expect(await inExcel((_, sheet) => {
    sheet.getRange('XFD1048576').values = [[1]];
    const [near, far, none] = ['A1:Z99', 'A100:XFD1048576', 'E100:F200'].map((part) => sheet.getRange(part).getUsedRangeOrNullObject(true).load('address'));
    return () => [near?.address, far?.address, none?.isNullObject];
  })).toEqual(['A!A1:C3', 'A!XFD1048576', true]);
});
