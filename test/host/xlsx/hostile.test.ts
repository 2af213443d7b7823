import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { HostFailure, type Reading } from '../../../src/host/port';
import { inflateAnywhere, type InflateBytes } from '../../../src/host/xlsx/inflate';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { packageOf, sheetPart } from './package';

function failureOf(read: () => Reading): HostFailure {
  try {
    read();
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const SHEET = 'xl/worksheets/sheet1.xml';
const good = packageOf({ [SHEET]: sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>') });
const two = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Satu" r:id="r1"/><sheet name="Dua" r:id="r4"/></sheets></workbook>',
  'xl/worksheets/sheet2.xml': sheetPart('<row r="1"><c r="A1"><v>2</v></c></row>'),
};

describe('a file that is no whole workbook fails with one line that names it', () => {
  const dtd = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  test.each<[string, Uint8Array, HostFailure['kind']]>([
    ['text', strToU8('bukan buku kerja'), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-workbook'],
    ['two bytes of a zip', good.subarray(0, 2), 'truncated'],
    ['half of a file', good.subarray(0, good.length / 2), 'truncated'],
    ['all but the last byte', good.subarray(0, good.length - 1), 'truncated'],
    ['no end of the texts', packageOf({ 'xl/sharedStrings.xml': '<sst><si><t>a' }), 'truncated'],
    ['entities declared in the workbook part', packageOf({ 'xl/workbook.xml': `${dtd}<workbook/>` }), 'truncated'],
  ])('%s', (_, bytes, kind) => {
    const { kind: found, text } = failureOf(() => readXlsx(bytes, 'Kec.\nJaten/LKjIP.xlsx'));
    expect(found).toBe(kind);
    expect(text.id).toMatch(/^Kec\. Jaten\/LKjIP\.xlsx: .+\.$/);
    expect(text.en).toMatch(/^Kec\. Jaten\/LKjIP\.xlsx: .+\.$/);
  });

  test('cut anywhere, it fails as itself and never with a fault of ours', () => {
    for (let length = 2; length < good.length; length += 7) {
      expect(failureOf(() => readXlsx(good.subarray(0, length), 'x')).kind).toBe('truncated');
    }
  });
});

describe('a swollen file is stopped before it fills the memory', () => {
  const inflateInNode: InflateBytes = (compressed, limit) => inflateRawSync(compressed, { maxOutputLength: limit });
  const bomb = packageOf({ [SHEET]: new Uint8Array(30_000_000) });
  /** The same file, in which the part says of itself that it is small. */
  const liar = ((): Uint8Array => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 30_000_000) view.setUint32(at + 24, 1000, true);
    }
    return bytes;
  })();

  test.each<[string, Uint8Array, InflateBytes]>([
    ['that says so', bomb, inflateAnywhere],
    ['that lies, inflated anywhere', liar, inflateAnywhere],
    ['that lies, inflated in Node', liar, inflateInNode],
  ])('%s', (_, bytes, inflate) => {
    expect(failureOf(() => readXlsx(bytes, 'x', inflate)).kind).toBe('too-large');
  });
});

test('a shared formula is not written out without end', () => {
  const long = `"${'x'.repeat(8000)}"&amp;A1`;
  const sharing = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(4000);
  const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${long}</f><v>1</v></c></row><row>${sharing}</row><row>${sharing}</row>`;
  const { workbook, problems } = readXlsx(packageOf({ ...two, [SHEET]: sheetPart(rows) }), 'x');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Dua']);
  expect(problems).toMatchObject([{ sheet: 'Satu', message: { id: expect.stringContaining('terlalu besar') } }]);
});

test('thousands of sheets are too many', () => {
  const sheets = '<sheet name="x" r:id="r1"/>'.repeat(6000);
  expect(failureOf(() => readXlsx(packageOf({ 'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>` }), 'x')).kind).toBe('too-large');
});

describe('one bad sheet is a problem, and the others are read', () => {
  test.each<[string, string | undefined, string]>([
    ['cut off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1', 'rusak'],
    ['with a tag that closes nothing', '<worksheet></sheetData></worksheet></worksheet>', 'rusak'],
    ['with an attribute without quotes', '<worksheet><sheetData a=1/></worksheet>', 'rusak'],
    ['with declared entities', `<!DOCTYPE x [<!ENTITY a "b">]>${sheetPart('')}`, 'DTD'],
    ['that is not there', undefined, 'tidak ada'],
  ])('%s', (_, sheet, word) => {
    const { workbook, problems } = readXlsx(packageOf({ ...two, [SHEET]: sheet }), 'x');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Dua']);
    expect(problems).toMatchObject([{ sheet: 'Satu', message: { id: expect.stringContaining(word) } }]);
  });

  test('whose compressed data are damaged', () => {
    const bytes = packageOf({ ...two, [SHEET]: sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50)) });
    const name = Buffer.from(bytes).indexOf(SHEET);
    bytes.fill(0xff, name + SHEET.length, name + SHEET.length + 20);
    const { workbook, problems } = readXlsx(bytes, 'x');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Dua']);
    expect(problems.map((problem) => problem.sheet)).toEqual(['Satu']);
  });
});

describe('a bad cell is a problem, and the others are read', () => {
  test.each<[string, string, string]>([
    ['a text that is not in the file', '<c r="B1" t="s"><v>9</v></c><c r="C1" t="s"><v>-1</v></c>', '2 sel menunjuk teks yang tidak ada di dalam file (mulai B1)'],
    ['a number that is none', '<c r="B1"><v>1.2.3</v></c>', '1 sel berisi bilangan yang rusak (mulai B1)'],
    ['a formula without its result', '<c r="B1"><f>A1*2</f></c>', '1 rumus belum dihitung (mulai B1)'],
    ['an address beyond the sheet', '<c r="ZZZZZZ99999999999"><v>1</v></c>', '1 sel beralamat di luar lembar Excel (di baris 1)'],
  ])('%s', (_, bad, sentence) => {
    const { workbook, problems } = readXlsx(packageOf({ [SHEET]: sheetPart(`<row r="1"><c r="A1"><v>1</v></c>${bad}</row>`) }), 'x');
    expect(workbook.sheets[0]?.cells[0]).toEqual({ row: 0, column: 0, value: 1 });
    expect(problems).toMatchObject([{ sheet: 'Satu', message: { id: expect.stringContaining(sentence) } }]);
  });
});
