import { bootOffice, type Realm } from '../office/realm';
import { filledSheet, sheetOf, workbookOf } from '../host/officejs/workbooks';

let realm: Realm;
beforeEach(async () => {
  realm = await bootOffice(workbookOf(filledSheet('A', 3, 3), filledSheet("Pagu '23", 2, 2), sheetOf('Sembunyi', [], { hidden: true })));
});
afterEach(() => realm.dispose());

/** Runs what the callback queues, and answers what it makes of it after the sync. */
const seen = <Result>(queue: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const read = queue(context.workbook, context.workbook.worksheets.getItem('A'));
    await context.sync();
    return read();
  });

const address = (of: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  seen((workbook, sheet) => {
    const range = of(workbook, sheet).load('address');
    return () => (range.isNullObject ? 'none' : range.address);
  });

test.each<[string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => Excel.Range]>([
  ['A!B2', (_, sheet) => sheet.getRange('A1:C3').getCell(1, 1)],
  ['A!A2:C2', (_, sheet) => sheet.getRange('A1:C3').getRow(1)],
  ['A!C1:C3', (_, sheet) => sheet.getRange('A1:C3').getColumn(2)],
  ['A!B2:D4', (_, sheet) => sheet.getRange('A1:C3').getOffsetRange(1, 1)],
  ['A!A1:D5', (_, sheet) => sheet.getRange('A1:C3').getResizedRange(2, 1)],
  ['A!A1:E9', (_, sheet) => sheet.getRange('A1').getBoundingRect('E9')],
  ['A!C3', (_, sheet) => sheet.getRange('A1:C3').getLastCell()],
  ['A!B2:C3', (_, sheet) => sheet.getRange('A1:C3').getIntersectionOrNullObject('B2:E9')],
  ['none', (_, sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2')],
  ['A!A1:C3', (_, sheet) => sheet.getUsedRange(true)],
  ['A!A2:XFD2', (_, sheet) => sheet.getRange('A2:B2').getEntireRow()],
  ['A!A1:A1048576', (_, sheet) => sheet.getRange('A:A')],
  ["'Pagu ''23'!A1:B2", (workbook) => workbook.worksheets.getItem("pagu '23").getUsedRange()],
  ['none', (workbook) => workbook.worksheets.getItem('Sembunyi').getUsedRangeOrNullObject()],
  ['A!A1', (workbook) => workbook.getActiveCell()],
])('%s', async (expected, of) => expect(await address(of)).toBe(expected));

test('what is written can be read: values, formulas, formats and looks', async () => {
  const read = await seen((_, sheet) => {
    const range = sheet.getRange('E1:F1');
    range.values = [['0.5', '=A1']];
    range.numberFormat = [['0.00%', 'General']];
    range.format.font.bold = true;
    range.format.indentLevel = 2;
    sheet.getRange('F1').format.font.bold = false;
    range.load('values,formulas,numberFormat,valueTypes,text,format/indentLevel,format/font/bold');
    const fill = range.format.fill.load('color');
    return () => [range.values, range.formulas, range.numberFormat, range.valueTypes, range.text, range.format.indentLevel, range.format.font.bold, fill.color];
  });
  expect(read).toEqual([
    [[0.5, '#NAME?']], [[0.5, '=A1']], [['0.00%', 'General']], [['Double', 'Error']], [['50,00%', '#NAME?']], 2, null, '#FFFFFF',
  ]);
});

test('null in what is written leaves its cell, "" empties it, one value fills all', async () => {
  expect(await seen((_, sheet) => {
    sheet.getRange('A1:B1').values = [[null, '']];
    sheet.getRange('A2:B2').values = 'x' as unknown as string[][];
    const range = sheet.getRange('A1:B2').load('values');
    return () => range.values;
  })).toEqual([[0, ''], ['x', 'x']]);
});

test('more cells than the client writes at once arrive all the same', async () => {
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  expect(await seen((_, sheet) => {
    sheet.getRange('A1:J400').values = values;
    const range = sheet.getUsedRange().load('values');
    return () => range.values;
  })).toEqual(values);
});

test('merging, hiding and clearing', async () => {
  await seen((_, sheet) => {
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A2:B3').merge(true);
    sheet.getRange('A2:B2').unmerge();
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('A1:C2').clear('Contents');
    return () => undefined;
  });
  expect(realm.excel.model.toSnapshot().sheets[0]).toMatchObject({
    cells: [{ value: 6 }, { value: 7 }, { value: 8 }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 2, left: 0, bottom: 2, right: 1 }],
    hiddenRows: [1, 2],
    hiddenColumns: [1],
  });
});

test('sheets are added, renamed, moved, hidden, shown and deleted', async () => {
  await seen((workbook, sheet) => {
    const report = workbook.worksheets.add('Laporan');
    report.position = 0;
    report.activate();
    sheet.name = 'Anggaran';
    workbook.worksheets.getItem("Pagu '23").delete();
    workbook.worksheets.getItem('Sembunyi').visibility = 'Visible';
    sheet.visibility = 'VeryHidden';
    return () => undefined;
  });
  const { model } = realm.excel;
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Laporan', 'Visible'], ['Anggaran', 'VeryHidden'], ['Sembunyi', 'Visible'],
  ]);
  expect(model.active.name).toBe('Laporan');
});

test.each<[string, string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void]>([
  ['a name in use', 'ItemAlreadyExists', (workbook) => workbook.worksheets.add('a')],
  ['a name Excel refuses', 'InvalidArgument', (workbook) => workbook.worksheets.add('a/b')],
  ['a hidden sheet shown', 'InvalidOperation', (workbook) => workbook.worksheets.getItem('Sembunyi').activate()],
  ['a cell off the grid', 'InvalidArgument', (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
  ['one range of several areas', 'InvalidSelection', (workbook) => workbook.getSelectedRange().load('address')],
])('%s is %s', async (what, code, queue) => {
  const areas = what.includes('several') ? ['A1', 'C3'] : ['A1'];
  realm.excel.model.selectFromUser('A', areas.map((_, index) => ({ top: index, left: index, bottom: index, right: index })));
  await expect(seen((workbook, sheet) => {
    queue(workbook, sheet);
    return () => undefined;
  })).rejects.toMatchObject({ code });
});

test('several selected areas', async () => {
  realm.excel.model.selectFromUser('A', [0, 2].map((index) => ({ top: index, left: index, bottom: index, right: index })));
  expect(await seen((workbook) => {
    const areas = workbook.getSelectedRanges().load('address,areaCount,cellCount');
    return () => [areas.address, areas.areaCount, areas.cellCount];
  })).toEqual(['A!A1,A!C3', 2, 2]);
});

test('settings keep any JSON, and go away', async () => {
  await seen(({ settings }) => {
    settings.add('selaras', { dikesampingkan: [1, 2] });
    settings.add('lain', 1);
    settings.getItem('lain').delete();
    return () => undefined;
  });
  expect(await seen(({ settings }) => {
    const [kept, gone] = [settings.getItemOrNullObject('selaras').load('value'), settings.getItemOrNullObject('lain')];
    const count = settings.getCount();
    return () => [kept.value as unknown, gone.isNullObject, count.value];
  })).toEqual([{ dikesampingkan: [1, 2] }, true, 1]);
});

test('XML parts are found by their namespace', async () => {
  const xml = '<s:catatan xmlns:s="urn:selaras"><s:a/></s:catatan>';
  await seen(({ customXmlParts }) => {
    customXmlParts.add(xml);
    customXmlParts.add('<x xmlns="urn:lain"/>');
    return () => undefined;
  });
  expect(await seen(({ customXmlParts }) => {
    const part = customXmlParts.getByNamespace('urn:selaras').getOnlyItemOrNullObject();
    const text = part.getXml();
    return () => text.value;
  })).toBe(xml);
});

test('names stand for their range', async () => {
  expect(await seen(({ names }, sheet) => {
    names.add('Jawaban', sheet.getRange('B2:C3'));
    names.add('Pagu', "='Pagu ''23'!$A$1");
    names.load('items/name,items/value');
    const range = names.getItem('jawaban').getRange().load('address');
    return () => [names.items.map(({ name, value }) => [name, value as unknown]), range.address];
  })).toEqual([[['Jawaban', 'A!B2:C3'], ['Pagu', "'Pagu ''23'!A1"]], 'A!B2:C3']);
});
