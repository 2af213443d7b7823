import { formulasOf } from '../formula/formulas';
import { nodesIn } from '../formula/syntax';
import type { NumberCell } from '../table/table';
import type { Book } from './book';

/** True when a cell's own formula divides what stands in other columns or on other sheets: the numbers of its own column are not what it was made of. */
export function isOwnRatio({ workbook }: Book, cell: NumberCell): boolean {
  const formulas = cell.computed ? formulasOf(workbook) : undefined;
  const formula = formulas?.at(cell);
  if (!formulas || !formula?.pattern.node) return false;
  const areas = formula.pattern.refs.flatMap((ref) => formulas.areaOf(ref, formula) ?? []);
  return areas.length > 0
    && [...nodesIn(formula.pattern.node)].some((part) => part.kind === 'binary' && part.operator === '/')
    && !areas.some(({ sheet, left, right }) => sheet.sheet.name === cell.sheet && left <= cell.column && cell.column <= right);
}
