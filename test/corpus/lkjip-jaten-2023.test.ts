import { readFileSync } from 'node:fs';
import { referenceWorkbook } from '../../assets/reference/workbook';
import { checkAll } from '../../src/check/check-workbook';
import { writeNumber } from '../../src/domain/number-text';
import { decimalsOf } from '../../src/domain/printed';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { cellAddress, parseAddress } from '../../src/sheet/address';
import { lineOf } from '../written/mark';
import { readWritten } from '../written/written';
import { printedText } from './fixture';
import { FIXTURE, linesOfList, partsOf } from './read-fixture';

const { list, sheets } = partsOf(readFileSync(FIXTURE, 'utf8'));
const { marks, workbook: written } = readWritten(sheets);
const { workbook } = referenceWorkbook();
const report = checkAll(workbook);
const textsOf = ({ sheets: all }: typeof workbook) =>
  all.flatMap(({ name, cells }) => cells.map((cell) => `${name}!${cellAddress(cell.row, cell.column)} ${printedText(cell).trim()}`));

test('the fixture prints every cell of the workbook', () => {
  expect(textsOf(written)).toEqual(textsOf(workbook));
});

test('everything that is marked is found, and nothing else', () => {
  expect(report.findings.map(lineOf).sort()).toEqual(marks.map(lineOf).sort());
});

test('a finding says what is printed in its cell', () => {
  const printed = new Map(workbook.sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cellAddress(cell.row, cell.column)}`, cell.value])));
  const wholes = report.findings.filter(({ rule }) => rule !== 'jumlah-antar-tabel-berbeda');
  const asRead = (value: unknown) => (typeof value === 'string' && /^[\d,]+%$/.test(value) ? Number(value.replace('%', '').replace(',', '.')) : value);
  // A sentence says it among its words.
  const inWords = (value: unknown, found: number | string) => typeof value === 'string' && value.includes(typeof found === 'string' ? found : writeNumber(found, decimalsOf(found)));
  const says = (value: unknown, found: number | string) => asRead(value) === found || inWords(value, found);
  expect(wholes.filter(({ sheet, cell, found }) => !says(printed.get(`${sheet}!${cell}`), found))).toEqual([]);
});

test('every line of the list is borne out by a mark, and every mark belongs to a line', () => {
  const used = new Set(marks.flatMap(({ note }) => note.split(' ')));
  expect([...used].sort()).toEqual([...linesOfList(list).keys()].sort());
});

test('the whole file gives the same report as its data', async () => {
  const { workbook: read } = await readWorkbookFile('assets/contoh/lkjip-jaten-2023.xlsx');
  expect(checkAll(read)).toEqual(report);
});

test('nothing could not be read', () => {
  expect(report.problems).toEqual([]);
});

test('the survey agrees from the answers to the IKM', () => {
  const survey = report.tables.find(({ kind }) => kind === 'survei');
  // Nine sums, NRR and weighted NRR, their total, and the IKM.
  expect(survey).toMatchObject({ sheet: 'SKM', failed: 0 });
  expect(survey?.agreed).toBeGreaterThanOrEqual(9 + 9 + 9 + 2);
});

test('every anggaran column of chapter 3.4 adds up', () => {
  const anggaran = report.tables
    .filter(({ sheet }) => ['Belanja', 'Program 2023', 'Program 2020-2023', 'Pendukung'].includes(sheet))
    .flatMap(({ sheet, columns }) => columns.filter(({ role }) => role === 'anggaran').map(({ range }) => ({ sheet, range })));
  expect(anggaran.length).toBeGreaterThanOrEqual(6);
  const wrong = report.findings.filter(({ sheet, cell }) => anggaran.some((column) => column.sheet === sheet && covers(column.range, cell)));
  expect(wrong).toEqual([]);
});

test.each([
  ['Program 2023', 'E9', '99,00 for 99,009'],
  ['Program 2020-2023', 'H53', '97,83 for 97,838'],
  ['Program 2020-2023', 'H57', '93,41 for 93,416'],
  ['Program 2020-2023', 'H67', '95,82 for 95,81'],
  ['Program 2020-2023', 'N59', '99,00 for 99,009'],
])('within the last printed digit nothing is wrong: %s!%s, %s', (sheet, cell) => {
  expect(report.findings.filter((finding) => finding.sheet === sheet && finding.cell === cell)).toEqual([]);
});

function covers(range: string, cell: string): boolean {
  const [area, place] = [parseAddress(range), parseAddress(cell)];
  return area !== undefined && place !== undefined
    && place.top >= area.top && place.bottom <= area.bottom && place.left >= area.left && place.right <= area.right;
}
