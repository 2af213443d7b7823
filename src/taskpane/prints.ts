import type { Finding } from '../check/finding';
import { cellAddress } from '../sheet/address';
import type { Cell, Workbook } from '../sheet/snapshot';
import { numberOf } from '../table/cell-numbers';

/** How a cell prints its number: 0.999 with the format 0.00% is 99,90%. */
export interface Print {
  readonly decimals: number;
  readonly percent: boolean;
}

/** How the cells of the findings print their numbers, by the finding's index; without those that hold no number. */
export function printsOf(workbook: Workbook, findings: readonly Finding[]): Map<number, Print> {
  const places = new Map<string, number[]>();
  findings.forEach(({ sheet, cell }, index) => {
    const key = `${sheet}!${cell}`;
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const prints = new Map<number, Print>();
  for (const { name, cells } of workbook.sheets) {
    for (const cell of cells) {
      for (const index of places.get(`${name}!${cellAddress(cell.row, cell.column)}`) ?? []) {
        const print = printOf(cell, name, findings[index]?.found);
        if (print) prints.set(index, print);
      }
    }
  }
  return prints;
}

/** Only where the cell, read by itself, gives the number of the finding: its column may have told the check more. */
function printOf(cell: Cell, sheet: string, found: number | string | undefined): Print | undefined {
  const number = cell.format === undefined && typeof cell.value === 'number' ? undefined : numberOf(cell, sheet);
  return number?.value === found && number !== undefined ? { decimals: number.decimals, percent: number.percent } : undefined;
}
