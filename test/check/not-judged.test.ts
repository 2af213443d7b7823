import { checkAll } from '../../src/check/check-workbook';
import type { Cell, Workbook } from '../../src/sheet/snapshot';

/** Groups of two rows with their total below them; in one group the total is wrong. */
function groups(count: number, wrong: number): Workbook {
  const cells: Cell[] = ['Uraian', 'Anggaran', 'Realisasi'].map((value, column) => ({ row: 0, column, value }));
  const write = (label: string, values: readonly number[]): void => {
    const row = (cells.at(-1)?.row ?? 0) + 1;
    cells.push({ row, column: 0, value: label }, ...values.map((value, i) => ({ row, column: i + 1, value })));
  };
  for (let group = 0; group < count; group++) {
    const [a, b] = [1_000_003 + 7919 * group, 2_000_033 + 104_729 * group];
    write(`Kegiatan ${group}a`, [a, a - 1009]);
    write(`Kegiatan ${group}b`, [b, b - 2003]);
    write('Jumlah', [a + b + (group === wrong ? 765_432 : 0), a + b - 3012]);
  }
  return { name: 'panjang.xlsx', sheets: [{ name: 'Data', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] };
}

const saidOf = (workbook: Workbook) => {
  const { findings, notJudged } = checkAll(workbook);
  return { found: findings.map(({ cell }) => cell), said: notJudged.map(({ range, reason }) => `${range}: ${reason.en}`) };
};

describe('a table with more totals than can be held against all of its rows', () => {
  it('is said to be one, and its totals are still held against the rows beside them', () => {
    expect(saidOf(groups(600, 300))).toEqual({
      found: ['B904'],
      said: ['A1:C1801: This table has too many total rows: those in its midst were held against the rows near them only.'],
    });
  });

  it('is not what people make', () => {
    expect(saidOf(groups(40, 20))).toEqual({ found: ['B64'], said: [] });
  });
});

/** A column for each day, with the total of two villages below; on one day it is wrong. */
function days(count: number, wrong: number): Workbook {
  const amounts = (seed: number) => Array.from({ length: count }, (_, day) => 10_007 + ((day * seed) % 89_041));
  const [first, second] = [amounts(7919), amounts(50_021)];
  const total = first.map((amount, day) => amount + (second[day] ?? 0) + (day === wrong ? 27_000 : 0));
  const rows: readonly (readonly (string | number)[])[] = [
    ['Desa', ...first.map((_, day) => `Hari ke-${day + 1}`)], ['Jaten', ...first], ['Brujul', ...second], ['Jumlah', ...total],
  ];
  const cells = rows.flatMap((values, row) => values.map((value, column): Cell => ({ row, column, value })));
  return { name: 'lebar.xlsx', sheets: [{ name: 'Data', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] };
}

describe('a table with more columns than can be held against each other', () => {
  it('is said to be one, and its totals are still added up', () => {
    expect(saidOf(days(400, 25))).toEqual({ found: ['AA4'], said: ['A1:OK4: This table has too many columns: it was not looked for how one of them follows from others.'] });
  });

  it('may have a column for each day of some months', () => {
    expect(saidOf(days(120, 25))).toEqual({ found: ['AA4'], said: [] });
  });
});
