import type { Finding } from '../check/finding';
import { numberOf } from '../table/cell-numbers';
import type { Lookup } from './lookup';

/** How a cell prints its number: 0.999 with the format 0.00% is 99,90%. */
export interface Print {
  readonly decimals: number;
  readonly percent: boolean;
}

/**
 * How the finding's cell prints its number; undefined where the cell, read by itself, does not give that number:
 * its column may have told the check more.
 */
export function printOf({ sheet, cell: address, found }: Finding, lookup: Lookup): Print | undefined {
  const cell = lookup.cell(sheet, address);
  if (!cell || (cell.format === undefined && typeof cell.value === 'number')) return undefined;
  const number = numberOf(cell, sheet);
  return number?.value === found ? { decimals: number.decimals, percent: number.percent } : undefined;
}
