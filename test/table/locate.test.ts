import { locator } from '../../src/table/locate';
import { tablesOf } from './reading';

const tables = tablesOf(`
  | Desa | Warga | | Dusun | Rumah | KK |
  | Jaten | 6.214 | | Krajan | 120 | 131 |
  | Jati | 4.118 | | Ngemplak | 98 | 102 |
  | Brujul | 3.902 | | Tegal | 75 | 80 |
  | Suruh | 2.150 | | Karang | 61 | 66 |`);
const locate = locator(tables);
const sheet = tables[0]?.sheet.name ?? '';

test('a cell is found again in the table that it was read from, also where two stand side by side', () => {
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? [])));
  expect(cells).toHaveLength(12);
  for (const cell of cells) {
    const at = locate(cell);
    expect(at && tables[at.table]?.rows[at.row]?.numbers[at.column]).toBe(cell);
  }
});

test.each([
  ['a heading', { sheet, row: 0, column: 1 }],
  ['the blank column between two tables', { sheet, row: 2, column: 2 }],
  ['a row below all tables', { sheet, row: 9, column: 1 }],
  ['another sheet', { sheet: 'Lain', row: 1, column: 1 }],
])('%s is in none', (_, place) => {
  expect(locate(place)).toBeUndefined();
});
