import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SetAside } from '../../src/check/decisions';
import { writeDecisionsJson } from '../../src/check/decisions-json';
import { checkFile, type CheckedFile } from '../../src/cli/check-file';
import { run } from '../../src/cli/run';
import { sideFileOf } from '../../src/cli/side-file';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { packageOf, sheetPart } from '../host/xlsx/package';
import { readWritten } from '../written/written';

const folder = mkdtempSync(join(tmpdir(), 'selaras-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE = `
  | Uraian   | Anggaran      | Realisasi     |
  | Operasi  | 3.165.174.300 | 2.882.624.771 |
  | Modal    | 247.926.000   | 246.633.000   |
  | Transfer | 12.000.000    | 11.900.500    |
  | Jumlah   | 3.425.100.300 | 3.114.158.271 |`;
const check = (name: string): Promise<CheckedFile> => checkFile({ path: at(name) }, { previous: undefined, onSheet: () => undefined });

const WRONG = { rule: 'jumlah-tidak-cocok', sheet: 'Lembar1', cell: 'C5', label: '', found: 3_114_158_271, author: 'Sekcam', date: '2026-11-24' } as const;
const decision = (reason: string): SetAside => ({ ...WRONG, reason });
const json = (reason: string): string => writeDecisionsJson({ setAside: [decision(reason)], lessons: [] });

test.each([
  ['Jaten/LKjIP 2023.xlsx', 'Jaten/LKjIP 2023.selaras.json'],
  ['a.b.XLS', 'a.b.selaras.json'],
  ['tanpa-akhiran', 'tanpa-akhiran.selaras.json'],
])('decisions about %s stand in %s', (file, beside) => {
  expect(sideFileOf(file)).toBe(beside);
});

test('the file beside a workbook is read when it is there', async () => {
  writeFileSync(at('laporan.xlsx'), writeWorkbook(readWritten(TABLE, 'numbers with formats').workbook));
  expect((await check('laporan.xlsx')).report.findings).toHaveLength(1);
  writeFileSync(at('laporan.selaras.json'), json('sesuai SP2D'));
  const { findings, setAside, problems } = (await check('laporan.xlsx')).report;
  expect([findings, problems]).toEqual([[], []]);
  expect(setAside.map((entry) => entry.decision)).toEqual([decision('sesuai SP2D')]);
});

test.each([
  ['broken', '{"schema":1,', /rusak\.selaras\.json bukan catatan keputusan Selaras/],
  ['of somebody else', '{"name":"x"}', /rusak\.selaras\.json bukan catatan keputusan Selaras/],
  ['of a newer form', '{"schema":9,"setAside":[],"lessons":[]}', /versi Selaras yang lain/],
])('a side file that is %s is one line among the problems, and the workbook is checked all the same', async (_, text, sentence) => {
  writeFileSync(at('rusak.xlsx'), writeWorkbook(readWritten(TABLE, 'numbers with formats').workbook));
  writeFileSync(at('rusak.selaras.json'), text);
  const { report, complete } = await check('rusak.xlsx');
  expect(report.findings).toHaveLength(1);
  expect(report.problems.map(({ message }) => message.id)).toEqual([expect.stringMatching(sentence)]);
  expect(complete).toBe(true);
});

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

test('what was set aside in the task pane travels in the workbook, quotation marks as Excel writes them', async () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>`
    + `<Relationship Id="r2" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/><Relationship Id="r3" Type="${RELATIONS}/customXml" Target="../customXml/item2.xml"/></Relationships>`;
  const lessons = '{"schema":1,"setAside":[],"lessons":[{"about":"kolom","table":{"sheet":"Satu","title":"","header":["Pagu \\u003c1"],"range":"A1:B2"},"header":"Pagu","role":"anggaran"}]}';
  writeFileSync(at('di-dalam.xlsx'), packageOf({
    'xl/worksheets/sheet1.xml': sheetPart(ROWS),
    'xl/_rels/workbook.xml.rels': rels,
    'customXml/item1.xml': '<b:Sources xmlns:b="urn:lain"/>',
    'customXml/item2.xml': `<keputusan xmlns="urn:selaras:keputusan">${lessons.replaceAll('"', '&quot;')}</keputusan>`,
  }));
  const { lessons: read, report } = await check('di-dalam.xlsx');
  expect(report.problems.map(({ message }) => message.id)).toEqual([expect.stringContaining('tidak ditemukan lagi')]);
  expect(read).toEqual([{ about: 'kolom', table: { sheet: 'Satu', title: '', header: ['Pagu <1'], range: 'A1:B2' }, header: 'Pagu', role: 'anggaran' }]);
});

test('in a folder, decisions whose workbook got another name are told of, and the status stays what it is', async () => {
  const own = join(folder, 'ganti-nama');
  mkdirSync(own);
  writeFileSync(join(own, 'LKjIP final.xlsx'), writeWorkbook(readWritten(TABLE.replace('3.114.158.271', '3.141.158.271'), 'numbers with formats').workbook));
  for (const name of ['LKjIP.selaras.json', 'LKjIP final.selaras.json']) writeFileSync(join(own, name), json('sesuai SP2D'));
  const warned: string[] = [];
  expect(await run(['periksa', own], { print: () => undefined, warn: (line) => warned.push(line) })).toBe(0);
  expect(warned).toEqual([expect.stringMatching(/LKjIP\.selaras\.json: buku kerjanya tidak ada lagi/)]);
});
