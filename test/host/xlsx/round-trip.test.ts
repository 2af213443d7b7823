import fc from 'fast-check';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook';
import type { Cell, Sheet, Workbook } from '../../../src/sheet/snapshot';
import { workbookOf } from './package';

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('=SUM(A1)', ' 97,78% ', '2.592.499.700', '_x0041_', '<b>&amp;', 'a\r\nb\tc', '-', '\uD800'),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const value: fc.Arbitrary<Cell['value']> = fc.oneof(number, text, fc.boolean(), fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }));
const optional = fc.record(
  {
    format: fc.constantFrom('#,##0', '0.000000', '"Rp" #,##0.00', '0.0"<&>"'),
    formula: fc.constantFrom('SUM(B1:B9)', 'LKJIP.IKM(B5:J301)', '"<"&A1', "'A & B'!A1"),
    bold: fc.constant<true>(true),
    indent: fc.integer({ min: 1, max: 15 }),
  },
  { requiredKeys: [] },
);

const cells = fc
  .array(fc.tuple(fc.nat(1_048_575), fc.nat(16_383), value, optional), { maxLength: 30 })
  .map((found) => {
    const byPlace = new Map(found.map(([row, column, content, more]) => [row * 16_384 + column, { row, column, value: content, ...more }]));
    return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]): Cell => cell);
  });
const ascending = (below: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.nat(below), { maxLength: 5 }).map((found) => found.sort((a, b) => a - b));
const area = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(50), fc.nat(50))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

const sheet: fc.Arbitrary<Sheet> = fc.record(
  {
    name: text,
    cells,
    merges: fc.array(area, { maxLength: 5 }),
    hiddenRows: ascending(1_048_575),
    hiddenColumns: ascending(16_383),
    hidden: fc.constant<true>(true),
  },
  { requiredKeys: ['name', 'cells', 'merges', 'hiddenRows', 'hiddenColumns'] },
);
const workbook: fc.Arbitrary<Workbook> = fc.record(
  { name: fc.constant('buku.xlsx'), sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }), date1904: fc.constant<true>(true) },
  { requiredKeys: ['name', 'sheets'] },
);

test('what is written is what is read', () => {
  fc.assert(
    fc.property(workbook, (written) => {
      expect(readXlsx(writeWorkbook(written), 'buku.xlsx')).toEqual({ workbook: written, problems: [] });
    }),
  );
});

test('the same workbook gives the same bytes', () => {
  const book = workbookOf({ cells: [{ row: 0, column: 0, value: 'Jumlah', bold: true }] });
  expect(writeWorkbook(book)).toEqual(writeWorkbook(book));
});

test('what no file can hold as a number is written as an error', () => {
  const book = workbookOf({ cells: [{ row: 0, column: 0, value: NaN }] });
  expect(readXlsx(writeWorkbook(book), 'x').workbook.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: { error: '#NUM!' } }]);
});
