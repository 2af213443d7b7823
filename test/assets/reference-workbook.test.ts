import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportTables } from '../../assets/reference/report';
import { typedCell } from '../../assets/reference/printed-cell';
import { referenceWorkbook, tableCells } from '../../assets/reference/workbook';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { cellAddress } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/snapshot';

const path = join(__dirname, '../../assets/contoh/lkjip-jaten-2023.xlsx');
const { workbook, looks } = referenceWorkbook();
const cells = new Map(
  workbook.sheets.flatMap(({ name, cells }) => cells.map((cell): [string, Cell] => [`${name}!${cellAddress(cell.row, cell.column)}`, cell])),
);

test('the file in the repository is what the data give now (else: npm run assets)', () => {
  expect(Buffer.from(writeWorkbook(workbook, looks)).equals(readFileSync(path))).toBe(true);
});

test('the file is read as the snapshot that was written', async () => {
  const { workbook: read, problems } = await readWorkbookFile(path);
  expect(problems).toEqual([]);
  expect(read).toEqual(workbook);
});

test('every printed cell of every table stands at the address that is told for it', () => {
  const places = tableCells();
  expect([...places.keys()].sort()).toEqual([...reportTables.keys()].sort());
  for (const { id, rows, bold } of reportTables.values()) {
    const place = places.get(id);
    rows.forEach((printedRow, row) => {
      printedRow.forEach((printed, column) => {
        const cell = cells.get(`${place?.sheet ?? ''}!${place?.cell(row, column) ?? ''}`);
        expect(cell?.value ?? '').toEqual(typedCell(printed).value);
        if (printed) expect(cell?.bold ?? false).toBe(bold.some(([r, c]) => r === row && c === column));
      });
    });
  }
});

test.each([
  ['2.592.499.700', { value: 2592499700, format: '#,##0' }],
  ['3,117845', { value: 3.117845, format: '0.000000' }],
  ['3,29', { value: 3.29, format: '0.00' }],
  ['100', { value: 100 }],
  ['97,78%', { value: '97,78%' }],
  ['6.000.000,00', { value: '6.000.000,00' }],
  ['-', { value: '-' }],
  ['1.', { value: '1.' }],
  ['(2)', { value: '(2)' }],
])('%s is typed as an office types it', (printed, typed) => {
  expect(typedCell(printed)).toEqual(typed);
});

test.each(workbook.sheets)('no two merges of $name overlap, and only their first cell is filled', ({ cells, merges }) => {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const place = cellAddress(row, column);
        expect(covered.has(place)).toBe(false);
        covered.add(place);
        const isFirst = row === top && column === left;
        expect(cells.some((cell) => cell.row === row && cell.column === column)).toBe(isFirst);
      }
    }
  }
});
