import fc from 'fast-check';
import { cyclesIn } from '../../src/formula/cycles';
import { formulasOf } from '../../src/formula/formulas';
import { columnLetters } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/snapshot';

const SIZE = 4;
const index = fc.nat({ max: SIZE - 1 });
const dollar = fc.constantFrom('', '$');
/** A reference of a cell or of an area, with dollar signs or without; the cells that it names. */
const reference = fc.tuple(index, index, fc.nat({ max: 1 }), fc.nat({ max: 1 }), dollar, dollar).map(([row, column, rows, columns, across, down]) => {
  const end = (r: number, c: number): string => across + columnLetters(c) + down + String(r + 1);
  const names = ({ row: r, column: c }: Cell): boolean => r >= row && r <= row + rows && c >= column && c <= column + columns;
  return { text: `${end(row, column)}:${end(row + rows, column + columns)}`, names };
});
const sheet = fc.array(fc.array(fc.option(fc.array(reference, { minLength: 1, maxLength: 2 })), { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE });

test('a ring is told of exactly where a formula reads its own cell, and each that is told of is one', () => {
  fc.assert(fc.property(sheet, (lines) => {
    const refs = new Map<Cell, readonly { readonly names: (cell: Cell) => boolean }[]>();
    const cells = lines.flatMap((line, row) => line.flatMap((own, column): Cell[] => {
      if (!own) return [];
      const cell = { row, column, value: 0, formula: own.map(({ text }) => `SUM(${text})`).join('+') };
      refs.set(cell, own);
      return [cell];
    }));
    const reads = (cell: Cell): Cell[] => cells.filter((other) => refs.get(cell)?.some(({ names }) => names(other)));
    const reachable = (cell: Cell): Set<Cell> => {
      const met = new Set(reads(cell));
      for (const one of met) for (const next of reads(one)) met.add(next);
      return met;
    };
    const cycles = cyclesIn(formulasOf({ name: 'a.xlsx', sheets: [{ name: 'A', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] }));
    expect(cycles.length > 0).toBe(cells.some((cell) => reachable(cell).has(cell)));
    for (const ring of cycles) ring.forEach(({ cell }, i) => { expect(reads(cell)).toContain(ring[(i + 1) % ring.length]?.cell); });
  }), { numRuns: 300 });
});
