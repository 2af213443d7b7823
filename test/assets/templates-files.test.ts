import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read as readWithLibrary, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { fileName, FORMS, templateFile } from '../../assets/templates/workbook';
import { TEMPLATES } from '../../assets/templates/templates';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { cellAddress } from '../../src/sheet/address';

const FOLDER = 'assets/templates';
/** CT_Worksheet, as far as we write it: ECMA-376 part 1, 18.3.1.99. */
const SHEET_ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter',
  'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions',
  'pageMargins', 'pageSetup', 'headerFooter',
];
const BOOK_ORDER = ['fileVersion', 'workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];
const STYLE_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

const cases = TEMPLATES.flatMap((template) => FORMS.map((form) => ({ file: fileName(template, form), template, form })));

function partsOf(file: string): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(readFileSync(path.join(FOLDER, file)))).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Names of the elements directly below the root. */
function children(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close = '', name = '', empty = ''] of xml.replace(/<\?[^>]*\?>/, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!empty) depth += 1;
    }
  }
  return names;
}

const inOrder = (names: readonly string[], order: readonly string[]): boolean =>
  names.every((name, index) => order.includes(name) && (index === 0 || order.indexOf(names[index - 1] ?? '') < order.indexOf(name)));

test.each(cases)('$file in the repository is what the definitions give now (else: npm run assets)', ({ file, template, form }) => {
  expect(Buffer.from(templateFile(template, form)).equals(readFileSync(path.join(FOLDER, file)))).toBe(true);
});

test.each(cases)('$file: elements stand in the order of the schema, and no person and no place is named', ({ file }) => {
  const parts = partsOf(file);
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets.length).toBeGreaterThan(1);
  for (const [, xml] of sheets) {
    const names = children(xml);
    expect(inOrder(names, SHEET_ORDER)).toBe(true);
    expect(names).toEqual(expect.arrayContaining(['sheetPr', 'cols', 'sheetProtection', 'dataValidations', 'pageSetup']));
  }
  expect(inOrder(children(parts.get('xl/workbook.xml') ?? ''), BOOK_ORDER)).toBe(true);
  expect(inOrder(children(parts.get('xl/styles.xml') ?? ''), STYLE_ORDER)).toBe(true);
  expect([...parts.keys()].filter((name) => name.startsWith('docProps'))).toEqual(['docProps/app.xml']);
  expect([...parts.values()].filter((xml) => /creator|lastModifiedBy|absPath|[A-Z]:\\|\/(?:home|Users|tmp)\//.test(xml))).toEqual([]);
});

test.each(cases)('$file: formulas are locked, inputs are not, and no password keeps anybody out', ({ file }) => {
  const parts = partsOf(file);
  const styles = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*xfId="0"[^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xml]) => !xml.includes('locked="0"'));
  for (const [name, xml] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^>]*?(?:\/>|>(.*?)<\/c>)/g)].map(([, at = '', style = '0', inside = '']) => ({ at, locked: styles[Number(style)], inside }));
    expect(cells.filter(({ inside, locked }) => inside.includes('<f>') && locked === false)).toEqual([]);
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).not.toMatch(/password|hashValue/);
    const unlocked = new Set(cells.filter(({ locked }) => locked === false).map(({ at }) => at));
    const validated = [...xml.matchAll(/sqref="([A-Z]+\d+)(?::[A-Z]+\d+)?"><formula1>/g)].map(([, at = '']) => at);
    expect(validated.length).toBeGreaterThan(0);
    expect(validated.filter((at) => !unlocked.has(at))).toEqual([]);
  }
});

test.each(cases)('$file: what is said to the person who types fits, is Indonesian, and tells what to do', ({ file }) => {
  for (const [name, xml] of partsOf(file)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const messages = [...xml.matchAll(/errorTitle="([^"]*)" error="([^"]*)"/g)];
    expect(messages.filter(([, title = '', error = '']) => title.length > 32 || error.length > 255 || !/(?:Isilah|Pilih|Periksa)/.test(error))).toEqual([]);
    expect([...xml.matchAll(/<formula1>"(.*?)"<\/formula1>/g)].filter(([, list = '']) => list.length > 255)).toEqual([]);
  }
});

test.each(cases)('$file reads the same with another reader, and every formula has its value', async ({ file }) => {
  const { workbook } = await readWorkbookFile(path.join(FOLDER, file));
  const other = readWithLibrary(readFileSync(path.join(FOLDER, file)), { cellFormula: true });
  expect(other.SheetNames).toEqual(workbook.sheets.map(({ name }) => name));
  for (const { name, cells } of workbook.sheets) {
    const sheet = other.Sheets[name] ?? {};
    expect(utils.decode_range(sheet['!ref'] ?? 'A1').e.r).toBeGreaterThan(10);
    const differing = cells.filter(({ row, column, value }) => {
      const cell: unknown = sheet[cellAddress(row, column)];
      return (typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : '') !== value;
    });
    expect(differing).toEqual([]);
  }
});

test.each(TEMPLATES)('$id has calls of our functions in one form and none in the other', (template) => {
  const [lkjip, biasa] = FORMS.map((form) => [...partsOf(fileName(template, form)).values()].some((xml) => xml.includes('_xldudf_LKJIP_')));
  expect({ lkjip, biasa }).toEqual({ lkjip: true, biasa: false });
});
