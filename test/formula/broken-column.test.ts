import fc from 'fast-check';
import { checkAll } from '../../src/check/check-workbook';
import type { Cell, Workbook } from '../../src/sheet/snapshot';

/** A table of differences, each by a formula: amount, spent, left. */
function tableOf(amounts: readonly (readonly [number, number])[]): Cell[] {
  const header = ['Uraian', 'Anggaran', 'Realisasi', 'Sisa'].map((value, column): Cell => ({ row: 0, column, value }));
  const rows = amounts.flatMap(([anggaran, realisasi], i): Cell[] => {
    const row = i + 1;
    return [
      { row, column: 0, value: `Belanja ${'abcdefghijklmnop'.charAt(i)}` }, { row, column: 1, value: anggaran }, { row, column: 2, value: realisasi },
      { row, column: 3, value: anggaran - realisasi, formula: `B${row + 1}-C${row + 1}` },
    ];
  });
  return [...header, ...rows];
}

const found = (cells: readonly Cell[]) => {
  const workbook: Workbook = { name: 'a.xlsx', sheets: [{ name: 'A', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] };
  return checkAll(workbook).findings.filter(({ rule }) => /^(rumus|hasil-rumus)/.test(rule)).map(({ rule, cell }) => `${cell} ${rule}`);
};

const amounts = fc.uniqueArray(fc.tuple(fc.integer({ min: 100_000, max: 9_000_000 }), fc.integer({ min: 1000, max: 90_000 })), { minLength: 7, maxLength: 12, selector: ([a]) => a });

test('a column of one formula is silent', () => {
  fc.assert(fc.property(amounts, (rows) => { expect(found(tableOf(rows))).toEqual([]); }), { numRuns: 40 });
});

test('one formula that takes its amount from the next row is found, and nothing else', () => {
  fc.assert(fc.property(amounts, fc.nat(), (rows, pick) => {
    const at = 1 + (pick % (rows.length - 3));
    const [row, next] = [at + 1, at + 2];
    const value = (rows[at + 1]?.[0] ?? 0) - (rows[at]?.[1] ?? 0);
    const cells = tableOf(rows).map((cell) => (cell.row === row && cell.column === 3 ? { ...cell, value, formula: `B${next + 1}-C${row + 1}` } : cell));
    expect(found(cells)).toEqual([`D${row + 1} rumus-tidak-sama`]);
  }), {
    numRuns: 40,
    // Amounts that differ by one rupiah: the formula's own value is exact, whatever a printed number might stand for.
    examples: [[Array.from({ length: 7 }, (_, i): [number, number] => [100_000 + i, 1000]), 0]],
  });
});

test('one number typed over its formula is found, and nothing else', () => {
  fc.assert(fc.property(amounts, fc.nat(), fc.integer({ min: 1, max: 9 }), (rows, pick, off) => {
    const row = 2 + (pick % (rows.length - 3));
    const cells = tableOf(rows).map(({ formula, ...cell }) => {
      if (cell.row === row && cell.column === 3 && typeof cell.value === 'number') return { ...cell, value: cell.value + off };
      return formula === undefined ? cell : { ...cell, formula };
    });
    expect(found(cells)).toEqual([`D${row + 1} rumus-ditimpa-angka`]);
  }), { numRuns: 40 });
});
