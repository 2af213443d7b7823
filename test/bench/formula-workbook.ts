import { cellAddress } from '../../src/sheet/address';
import type { Cell, Workbook } from '../../src/sheet/snapshot';
import { bigWorkbook } from './big-workbook';

/** Kegiatan below each program of the big workbook. */
const KEGIATAN = 7;

/** The big workbook on one sheet, with the formulas that an office would type: percentages, what is left, and the sum of each program. */
export function formulaWorkbook(cells: number): Workbook {
  const { name, sheets } = bigWorkbook(cells, Infinity);
  return { name, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell, i) => withFormula(cell, isProgram(sheet.cells, i))) })) };
}

/** Roman numerals stand before programs, in the first of the row's cells. */
function isProgram(cells: readonly Cell[], i: number): boolean {
  const first = cells[i - (cells[i]?.column ?? 0)];
  return first?.row === cells[i]?.row && typeof first?.value === 'string' && /^[IVX]+$/.test(first.value);
}

function withFormula(cell: Cell, isSum: boolean): Cell {
  const { row, column, value } = cell;
  if (typeof value !== 'number') return cell;
  const at = (of: number, down = 0): string => cellAddress(row + down, of);
  switch (column) {
    case 2: case 3: return isSum ? { ...cell, formula: `SUM(${at(column, 1)}:${at(column, KEGIATAN)})` } : cell;
    case 4: return { ...cell, formula: `ROUND(${at(3)}/${at(2)}*100,2)` };
    case 5: return { ...cell, formula: `${at(2)}-${at(3)}` };
    default: return cell;
  }
}
