import type { Area } from '../../sheet/address';
import type { CellValue, Workbook } from '../../sheet/snapshot';

/** What one cell holds; no value and no formula is a blank cell. */
export interface GridCell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly value?: CellValue;
  /** English, with "," and ".", without its "=". */
  readonly formula?: string;
  readonly format?: string;
}

/** Pixels by zero-based column, by sheet name. */
export type ColumnWidths = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** An argument of a worksheet function: one value, or the rows of an area; null is a blank cell or an argument left out. */
export type Argument = CellValue | null | readonly (readonly (CellValue | null)[])[];

/** What a function gives for one cell, with the number format it asks for, or with what its error says. */
export interface Answer {
  readonly value: CellValue | null;
  readonly format?: string;
  readonly message?: string;
}

export interface GridFunction {
  /** As typed in a cell: "LKJIP.IKM". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** Never rejects: what goes wrong is an error value. Rows of answers spill. */
  readonly call: (args: readonly Argument[], cell: string) => Promise<Answer | readonly (readonly Answer[])[]>;
}

export interface GridListener {
  /** Cells whose content changed, by hand or by calculation. */
  cells(sheet: string, cells: readonly GridCell[], by: 'hand' | 'calculation'): void;
  /** Rows, columns or sheets came, went or moved: addresses known before no longer hold. */
  reshaped(): void;
  selected(sheet: string, areas: readonly Area[], by: 'hand' | 'addin'): void;
}

/** What the page asks of a spreadsheet in the browser; only the files beside this one know which one it is. */
export interface Grid {
  /** Shows this workbook instead of the present one. */
  open(workbook: Workbook, widths: ColumnWidths): void;
  /** The workbook as the grid holds it now. */
  snapshot(): Workbook;
  activeSheet(): string;
  /** What the error of a function in a cell says; undefined where there is none. */
  errorText(sheet: string, row: number, column: number): string | undefined;
  listen(listener: GridListener): void;
  write(sheet: string, cells: readonly GridCell[]): void;
  select(sheet: string, areas: readonly Area[]): void;
  addSheet(name: string): void;
  removeSheet(name: string): void;
}
