import { format } from 'numfmt';
import { isCellError } from '../../../sheet/snapshot';
import type { CellState } from './sheet-state';

/** The words of an error, or what is printed for a value: never cut to a column's width. */
export function cellText(cell: CellState, locale: string): string {
  if (cell.value === undefined) return '';
  if (isCellError(cell.value)) return cell.value.error;
  return format(cell.format ?? 'General', cell.value, { locale });
}
