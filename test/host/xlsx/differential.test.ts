import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { referenceWorkbook } from '../../../assets/reference/workbook';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook';
import { Conversions, hasLibreOffice } from '../../functions/ordinary/libreoffice';
import { asTheLibraryReads, asWeRead } from './against-library';
import { packageOf, sheetPart } from './package';

const { workbook, looks } = referenceWorkbook();
const reference = writeWorkbook(workbook, looks);

/** What an office's sheet may hold, as the library writes it. */
function libraryFile(bookSST: boolean, bookType: BookType = 'xlsx'): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['Uraian', 'Anggaran', 'Realisasi', '%'],
    ['  Belanja <Operasi> & "Modal"\nbaris dua', 3165174300, 2882624771.5, 0.9107],
    ['Perbankan ± 東京 🏦', -1, 1e-7, 123456789012345680000],
    [true, false, new Date(Date.UTC(2023, 11, 31)), '2.592.499.700'],
    [{ t: 'n', v: 7, f: 'SUM(B2:B3)' }, { t: 's', v: 'x', f: '"x"&"<"' }, { t: 'e', v: 7, w: '#DIV/0!', f: '1/0' }, { t: 'n', v: 83.2, z: '#,##0.00' }],
  ]);
  sheet['!merges'] = [{ s: { r: 5, c: 0 }, e: { r: 6, c: 3 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true, wch: 9 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Lembar 'satu' & dua");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Tersembunyi');
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST, cellStyles: true }) as ArrayBuffer);
}

const oddities = packageOf({
  'xl/worksheets/sheet1.xml': sheetPart(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="D2" t="str"><f>_xlfn.CONCAT("a")</f><v>a</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="E3" t="b"><v>0</v></c></row>',
    { after: '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>' },
  ),
});

test.each<[string, Uint8Array]>([
  ['the reference workbook', reference],
  ['a file of the library, with shared texts', libraryFile(true)],
  ['a file of the library, with texts in the cells', libraryFile(false)],
  ['a file of the library with macros', libraryFile(true, 'xlsm')],
  ['a file made by hand', oddities],
])('cell by cell we read what the kept library reads: %s', (_, bytes) => {
  expect(asWeRead(bytes)).toEqual(asTheLibraryReads(bytes));
});

const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

/** What stands in the cells, without their formats, which LibreOffice words in its own way. */
const values = (bytes: Uint8Array): unknown =>
  readXlsx(bytes, 'x').workbook.sheets.map(({ name, cells }) => [name, cells.map(({ row, column, value, bold }) => [row, column, value, bold])]);

withLibreOffice('LibreOffice', () => {
  const FORMS = ['ods', 'xls', 'xlsx'];
  let conversions: Conversions;
  beforeAll(async () => {
    conversions = new Conversions();
    for (const form of FORMS) {
      writeFileSync(join(conversions.folder, `${form}.xlsx`), reference);
      await conversions.convert([`${form}.xlsx`], form, 'once');
    }
    await conversions.convert(FORMS.map((form) => `once/${form}.${form}`), 'xlsx', 'twice');
  });
  afterAll(() => conversions.close());

  test.each(FORMS)('what it saves by way of .%s we read as the kept library does', (form) => {
    const bytes = readFileSync(join(conversions.folder, 'twice', `${form}.xlsx`));
    expect(asWeRead(bytes)).toEqual(asTheLibraryReads(bytes));
    expect(values(bytes)).toEqual(values(reference));
  });
});
