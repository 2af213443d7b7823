import type { Correction } from '../../src/check/finding';
import { writeNumber } from '../../src/domain/number-text';
import { decimalsOf } from '../../src/domain/printed';
import { parseAddress } from '../../src/sheet/address';
import type { Cell, Workbook } from '../../src/sheet/snapshot';

/** The workbook after somebody has typed what the corrections say, each number as its cell holds numbers. */
export function corrected(workbook: Workbook, corrections: readonly Correction[]): Workbook {
  const changes = corrections.flatMap(({ cells }) => cells);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const change = changes.find((other) => {
          const place = other.sheet === sheet.name ? parseAddress(other.cell) : undefined;
          return place?.top === cell.row && place.left === cell.column;
        });
        return change ? { ...cell, value: typedInto(cell, change.to) } : cell;
      }),
    })),
  };
}

function typedInto({ value, format }: Cell, to: number | string): number | string {
  if (typeof to === 'string') return to;
  if (typeof value === 'string') return writeNumber(to, decimalsOf(to)) + (value.includes('%') ? '%' : '');
  return format?.includes('%') ? Number((to / 100).toPrecision(15)) : to;
}
