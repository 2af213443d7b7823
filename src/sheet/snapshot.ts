import type { Area } from './address';

/** An error value as the cell shows it, e.g. "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellError;

/**
 * One filled cell. A blank cell is not in the snapshot.
 * Hosts write all fields in this order, undefined where absent: engines are fast where all objects have one form.
 */
export interface Cell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly value: CellValue;
  /** Number format code, absent for General. */
  readonly format?: string | undefined;
  /** The formula in English with "," and ".", without its "=". */
  readonly formula?: string | undefined;
  readonly bold?: true | undefined;
  /** Indent levels of the cell's alignment, absent for none. */
  readonly indent?: number | undefined;
}

export interface Sheet {
  readonly name: string;
  /** Row by row, left to right; no two of one address. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** Zero-based, ascending. */
  readonly hiddenColumns: readonly number[];
  /** True when the sheet itself is hidden. */
  readonly hidden?: true;
}

/** A workbook as plain data: what every host delivers, and all that checking sees. */
export interface Workbook {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** True when dates count from 1904. */
  readonly date1904?: true;
}

/** What a cell says as text: an error its code, a number its shortest digits. */
export function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

/** Blanks that are no single spaces. */
const WIDE = /[^\S ]| {2}/;

/** What a cell says on one line, with single spaces between its words. */
export function wordsOf(value: CellValue): string {
  const text = textOf(value).trim();
  return WIDE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}
