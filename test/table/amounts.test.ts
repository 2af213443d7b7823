import type { Cell } from '../../src/sheet/snapshot';
import { readTables } from '../../src/table/read-tables';

describe('what a formula gives of percentages under a plain format', () => {
  const shares = (value: number, formula?: string) => {
    const cell = (row: number, column: number, own: string | number, more: Partial<Cell> = {}): Cell =>
      ({ row, column, value: own, format: undefined, formula: undefined, bold: undefined, indent: undefined, ...more });
    const names = ['Desa A', 'Desa B', 'Desa C', 'Jumlah'].map((name, i) => cell(i + 1, 0, name));
    const numbers = [0.08, 0.6, 0.32].map((share, i) => cell(i + 1, 1, share, { format: '0.00%' }));
    const all = [cell(0, 0, 'Desa'), cell(0, 1, 'Proporsi'), ...names, ...numbers, cell(4, 1, value, { format: '#,##0', formula })];
    const cells = all.sort((a, b) => a.row - b.row || a.column - b.column);
    return readTables({ name: 'S', cells, merges: [], hiddenRows: [], hiddenColumns: [] })[0]?.rows.map(({ numbers: [, number] }) => number?.value);
  };

  test('is one, too', () => {
    expect(shares(1, 'SUM(B2:B4)')).toEqual([8, 60, 32, 100]);
  });

  test('what was typed so may be one dokumen, and more than 1 is what it says', () => {
    expect(shares(1)).toEqual([8, 60, 32, 1]);
    expect(shares(3, 'COUNT(B2:B4)')).toEqual([8, 60, 32, 3]);
  });
});
