import { isYear } from '../domain/tahun';
import type { Area } from '../sheet/address';
import type { FormulaBook, FormulaCell } from './formulas';
import type { SheetCells } from './sheet-cells';

/** The areas that a formula adds up, when it does nothing else. */
export interface Summed {
  readonly areas: readonly Area[];
  /** SUBTOTAL leaves out other subtotals, and rows that a filter hides. */
  readonly subtotal: boolean;
}

/** The cells of its own sheet that a formula adds up: SUM, SUBTOTAL(9; …), a + b + c. undefined when it does anything else. */
export function summedBy(formula: Pick<FormulaCell, 'sheet' | 'row' | 'column' | 'pattern'>, book: FormulaBook): Summed | undefined {
  const { summands } = formula.pattern;
  if (!summands) return undefined;
  const areas: Area[] = [];
  for (const ref of summands.refs) {
    const cells = book.areaOf(ref, formula);
    if (!cells || cells.sheet.sheet.name !== formula.sheet) return undefined;
    areas.push(cells);
  }
  return { areas, subtotal: summands.subtotal };
}

/** True when a cell lies in one of the areas. */
export function covers(areas: readonly Area[], { row, column }: { readonly row: number; readonly column: number }): boolean {
  for (const { top, left, bottom, right } of areas) if (row >= top && row <= bottom && column >= left && column <= right) return true;
  return false;
}

/** The share of its parts that a sum may forget and still be theirs; one may always be forgotten of two that are not. */
const MOST_FORGOTTEN = 0.2;

/** True when what a formula adds up is plainly the sum of these cells, even if it forgets a few of them: it has no other numbers but a year above them. */
export function isSumOf({ areas }: Summed, cells: readonly { readonly row: number; readonly column: number }[], sheet: SheetCells): boolean {
  const kept = cells.filter((cell) => covers(areas, cell)).length;
  const forgotten = cells.length - kept;
  if (forgotten >= kept || forgotten > Math.max(1, MOST_FORGOTTEN * cells.length)) return false;
  const others = areas.reduce((sum, area) => sum + sheet.totalOf(area).count, 0) - kept;
  return others <= 0 || (others === 1 && areas.some((area) => hasYearOnTop(sheet, area)));
}

function hasYearOnTop(sheet: SheetCells, { top, left }: Area): boolean {
  const value = sheet.at(top, left)?.value;
  return typeof value === 'number' && isYear(value);
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
