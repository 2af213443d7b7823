import { wholeNumber } from '../domain/whole-number';
import { sheetPrefix } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import type { Finding } from './finding';

/** Findings as a reader meets them: sheet by sheet, row by row. */
export function inReadingOrder(workbook: Workbook): (a: Finding, b: Finding) => number {
  const order = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const rowOf = ({ cell }: Finding) => wholeNumber(/\d+$/.exec(cell)?.[0] ?? '');
  // Of one cell, what its own sheet shows comes before what other sheets say.
  const elsewhere = ({ sheet, evidence }: Finding) => evidence.filter((reference) => !reference.startsWith(sheetPrefix(sheet))).length;
  return (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || rowOf(a) - rowOf(b)
    || a.cell.length - b.cell.length || a.cell.localeCompare(b.cell) || elsewhere(a) - elsewhere(b) || a.rule.localeCompare(b.rule);
}
