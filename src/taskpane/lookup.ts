import { cellAddress, columnLetters, parseAddress } from '../sheet/address';
import { groupedBy } from '../sheet/lists';
import type { Cell, Sheet, Workbook } from '../sheet/snapshot';
import { numberOf } from '../table/cell-numbers';
import { parseReference } from './reference';

/** Finds cells of a workbook by their place; each sheet is indexed when first asked for. */
export class Lookup {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #rows = new Map<string, ReadonlyMap<number, readonly Cell[]>>();

  constructor(workbook: Workbook) {
    this.#sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The filled cells of a row, left to right. */
  row(sheet: string, row: number): readonly Cell[] {
    let rows = this.#rows.get(sheet);
    if (!rows) {
      rows = groupedBy(this.#sheets.get(sheet)?.cells ?? [], ({ row }) => row);
      this.#rows.set(sheet, rows);
    }
    return rows.get(row) ?? [];
  }

  /** @param address of one cell, "B5" */
  cell(sheet: string, address: string): Cell | undefined {
    const area = parseAddress(address);
    return area && this.row(sheet, area.top).find(({ column }) => column === area.left);
  }

  /** The words that stand before a cell in its row; "" where there are none. */
  label(sheet: string, row: number, column: number): string {
    const words = this.row(sheet, row).flatMap((cell) =>
      (cell.column < column && typeof cell.value === 'string' && numberOf(cell, sheet) === undefined ? [cell.value.trim()] : []));
    return words.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  }
}

/** One cell that a finding rests on. */
export interface Addend {
  /** "C5", or with its sheet when that is another one. */
  readonly reference: string;
  readonly label: string;
  /** As it is printed; undefined for a cell without a number. */
  readonly number: { readonly value: number; readonly decimals: number; readonly percent: boolean } | undefined;
}

/** More cells than these are not shown one by one. */
export const MOST_ADDENDS = 200;

/** The cells of a finding's evidence one by one, in their order; undefined when there are too many. */
export function addendsOf(evidence: readonly string[], home: string, lookup: Lookup): Addend[] | undefined {
  const addends: Addend[] = [];
  for (const text of evidence) {
    const { sheet, address } = parseReference(text, home);
    const area = parseAddress(address);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (addends.length >= MOST_ADDENDS) return undefined;
        const cell = lookup.row(sheet, row).find((other) => other.column === column);
        if (!cell) continue;
        const number = numberOf(cell, sheet);
        const label = lookup.label(sheet, row, column);
        const place = cellAddress(row, column);
        addends.push({
          reference: sheet === home ? place : text.slice(0, text.lastIndexOf('!') + 1) + place,
          label: label === '' ? columnLetters(column) : label,
          number: number && { value: number.value, decimals: number.decimals, percent: number.percent },
        });
      }
    }
  }
  return addends;
}
