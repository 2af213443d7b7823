import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import type { Cell, Sheet } from '../../../src/sheet/snapshot';
import { packageOf, sheetPart } from './package';

type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

function readSheet(sheet: string, parts: Parts = {}): Sheet | undefined {
  const { workbook, problems } = readXlsx(packageOf({ 'xl/worksheets/sheet1.xml': sheet, ...parts }), 'buku.xlsx');
  expect(problems).toEqual([]);
  return workbook.sheets[0];
}

const cell = (row: number, column: number, value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ row, column, value, ...more });
const row = (cells: string): string => sheetPart(`<row r="1">${cells}</row>`);
const texts = (items: string): Parts => ({ 'xl/sharedStrings.xml': `<sst>${items}</sst>` });
const styles = (inside: string): Parts => ({ 'xl/styles.xml': `<styleSheet>${inside}</styleSheet>` });

describe('a cell is read whatever way a writer put it', () => {
  test.each<[string, string, Cell[], Parts?]>([
    ['a whole number', row('<c r="A1"><v>2592499700</v></c>'), [cell(0, 0, 2592499700)]],
    ['a decimal, a negative, an exponent', row('<c r="A1"><v>97.7857</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>1.5E-3</v></c>'), [cell(0, 0, 97.7857), cell(0, 1, -0.5), cell(0, 2, 0.0015)]],
    ['a shared text', row('<c r="B1" t="s"><v>1</v></c>'), [cell(0, 1, 'dua')], texts('<si><t>satu</t></si><si><t>dua</t></si>')],
    ['a text in the cell', row('<c r="A1" t="inlineStr"><is><t>Jumlah</t></is></c>'), [cell(0, 0, 'Jumlah')]],
    ['rich text in pieces', row('<c r="A1" t="s"><v>0</v></c>'), [cell(0, 0, 'Rp. 100')], texts('<si><r><t xml:space="preserve">Rp. </t></r><r><rPr><b/></rPr><t>100</t></r></si>')],
    ['rich text all in bold', row('<c r="A1" t="s"><v>0</v></c>'), [cell(0, 0, 'Total', { bold: true })], texts('<si><r><rPr><b/></rPr><t>To</t></r><r><rPr><b val="1"/></rPr><t>tal</t></r></si>')],
    ['a text with the reading of its signs', row('<c r="A1" t="s"><v>0</v></c>'), [cell(0, 0, '東京')], texts('<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>')],
    ['blanks around a text count only where the file says so', row('<c r="A1" t="inlineStr"><is><t> a </t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'), [cell(0, 0, 'a'), cell(0, 1, ' a ')]],
    ['entities and escapes', row('<c r="A1" t="inlineStr"><is><t>&lt;&amp;&#65;&#x42;_x0009__x005F_x0041_&apos;&unknown;</t></is></c>'), [cell(0, 0, "<&AB\t_x0041_'&unknown;")]],
    ['CDATA and comments', row('<c r="A1" t="inlineStr"><is><t>a<!-- > --><![CDATA[<b>]]>c</t></is></c><c r="B1"><!-- x --><v>1<!-- y -->2</v></c>'), [cell(0, 0, 'a<b>c'), cell(0, 1, 12)]],
    ['truth, error and date', row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="d"><v>2023-12-31T12:00:00</v></c>'), [cell(0, 0, true), cell(0, 1, { error: '#DIV/0!' }), cell(0, 2, 45291.5)]],
    ['a formula and its text', row('<c r="A1" t="str"><f>"a"&amp;B1</f><v>a1</v></c><c r="B1" t="str"><f>""</f><v></v></c>'), [cell(0, 0, 'a1', { formula: '"a"&B1' }), cell(0, 1, '', { formula: '""' })]],
    ['our own function as files store it', row('<c r="A1"><f>ROUND(_xldudf_LKJIP_IKM(B5:J301),2)&amp;"_xldudf_LKJIP_IKM("</f><v>83.2</v></c>'), [cell(0, 0, 83.2, { formula: 'ROUND(LKJIP.IKM(B5:J301),2)&"_xldudf_LKJIP_IKM("' })]],
    ['a newer function as files store it', row('<c r="A1"><f>_xlfn._xlws.FILTER(B1:B9,_xlfn.XLOOKUP(1,C:C,D:D))</f><v>1</v></c>'), [cell(0, 0, 1, { formula: 'FILTER(B1:B9,XLOOKUP(1,C:C,D:D))' })]],
    ['prefixed names and single quotes', "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='2'><x:c r='C2'\n t = 'inlineStr' ><x:is><x:t>\"x\"</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>", [cell(1, 2, '"x"')]],
    ['cells and rows without their addresses', sheetPart('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'), [cell(0, 0, 1), cell(0, 1, 2), cell(4, 3, 3), cell(4, 4, 4), cell(5, 0, 5)]],
    ['cells out of order, and one twice', sheetPart('<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>'), [cell(0, 0, 1), cell(1, 0, 2), cell(1, 1, 4)]],
    ['the last cell there is', sheetPart('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), [cell(1048575, 16383, 1)]],
    ['blank cells, styled or not, are not there', row('<c r="A1" s="0"/><c r="B1"></c><c r="C1"><v/></c><c r="D1" t="s"><v>0</v></c>'), [], texts('<si><t/></si>')],
    ['a > inside an attribute', row('<c r="A1" note="a>b"><v>1</v></c>'), [cell(0, 0, 1)]],
    ['UTF-8 with a mark', `\uFEFF${row('<c r="A1" t="inlineStr"><is><t>±</t></is></c>')}`, [cell(0, 0, '±')]],
  ])('%s', (_, sheet, cells, parts = {}) => {
    expect(readSheet(sheet, parts)?.cells).toEqual(cells);
  });

  test('a sheet in UTF-16', () => {
    const sheet = `\uFEFF${row('<c r="A1" t="inlineStr"><is><t>±</t></is></c>')}`;
    const bytes = new Uint8Array(Buffer.from(sheet, 'utf16le'));
    const { workbook } = readXlsx(packageOf({ 'xl/worksheets/sheet1.xml': bytes }), 'buku.xlsx');
    expect(workbook.sheets[0]?.cells).toEqual([cell(0, 0, '±')]);
  });
});

test('shared formulas are written out for each cell', () => {
  const sheet = sheetPart(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">SUM(A1:$A$9)+Satu!C1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(readSheet(sheet)?.cells.map(({ formula }) => formula)).toEqual(['SUM(A1:$A$9)+Satu!C1&"A1"', 'SUM(A2:$A$9)+Satu!C2&"A1"']);
});

describe('a style tells format, bold and indent', () => {
  const fonts = '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>';
  const xfs = (inside: string): string => `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>${inside}</cellXfs>`;
  test.each<[string, string, Partial<Cell>]>([
    ['a format known by number', xfs('<xf numFmtId="3" fontId="0"/>'), { format: '#,##0' }],
    ['a format of the file', `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>${xfs('<xf numFmtId="164" fontId="0"/>')}`, { format: '0.0"%"' }],
    ['General is no format', xfs('<xf numFmtId="0" fontId="0"/>'), {}],
    ['a bold font', fonts + xfs('<xf numFmtId="0" fontId="1"/>'), { bold: true }],
    ['a font that says it is not bold', fonts + xfs('<xf numFmtId="0" fontId="2"/>'), {}],
    ['an indent', xfs('<xf numFmtId="0" fontId="0"><alignment horizontal="left" indent="2"/></xf>'), { indent: 2 }],
    ['the formats of rules are others', `<dxfs><dxf><numFmt numFmtId="3" formatCode="wrong"/></dxf></dxfs>${xfs('<xf numFmtId="3" fontId="0"/>')}`, { format: '#,##0' }],
  ])('%s', (_, inside, look) => {
    expect(readSheet(row('<c r="A1" s="1"><v>1</v></c>'), styles(inside))?.cells).toEqual([cell(0, 0, 1, look)]);
  });
});

test('a cell that names no style has the first one', () => {
  const first = styles('<cellXfs><xf numFmtId="3" fontId="0"/></cellXfs>');
  expect(readSheet(row('<c r="A1"><v>1000</v></c>'), first)?.cells).toEqual([cell(0, 0, 1000, { format: '#,##0' })]);
});

test('merges, hidden rows and hidden columns are read', () => {
  const sheet = sheetPart('<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row><row r="5" hidden="0"/>', {
    before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
    after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="ZZZZ1:B2"/></mergeCells>',
  });
  expect(readSheet(sheet)).toMatchObject({
    hiddenRows: [1, 3],
    hiddenColumns: [1, 2],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 0, bottom: 1048575, right: 16383 },
    ],
  });
});

describe('the workbook part', () => {
  const sheets = (inside: string, before = ''): Parts => ({ 'xl/workbook.xml': `<workbook xmlns:r="r">${before}<sheets>${inside}</sheets></workbook>` });

  test('names hidden sheets, and counts dates from 1904 when it says so', () => {
    const book = sheets(
      '<sheet name="__proto__" r:id="r1" state="hidden"/><sheet name="A&amp;B" r:id="r4" state="veryHidden"/>',
      '<workbookPr date1904="1"/>',
    );
    const date = row('<c r="A1" t="d"><v>1904-01-02</v></c>');
    const { workbook } = readXlsx(packageOf({ ...book, 'xl/worksheets/sheet1.xml': date, 'xl/worksheets/sheet2.xml': row('') }), 'buku.xlsx');
    expect(workbook).toMatchObject({
      date1904: true,
      sheets: [{ name: '__proto__', hidden: true, cells: [cell(0, 0, 1)] }, { name: 'A&B', hidden: true }],
    });
  });

  test('may be strict, elsewhere, and name its sheets by absolute paths', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const { workbook } = readXlsx(
      packageOf({
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/Buku/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': undefined,
        'Buku/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Satu" r:id="x"/></sheets></workbook>',
        'Buku/_rels/workbook.xml.rels': `<Relationships><Relationship Id="x" Type="${strict}/worksheet" Target="/xl/worksheets/SHEET1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': row('<c r="A1"><v>7</v></c>'),
      }),
      'folder/buku.xlsx',
    );
    expect(workbook).toMatchObject({ name: 'buku.xlsx', sheets: [{ name: 'Satu', cells: [cell(0, 0, 7)] }] });
  });

  test('chart sheets hold no cells and are passed over', () => {
    const rels = '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    const reading = readXlsx(packageOf({ ...sheets('<sheet name="Grafik" r:id="r2"/><sheet name="Satu" r:id="r1"/>'), 'xl/_rels/workbook.xml.rels': rels }), 'b.xlsx');
    expect(reading.workbook.sheets.map(({ name }) => name)).toEqual(['Satu']);
    expect(reading.problems).toEqual([]);
  });
});
