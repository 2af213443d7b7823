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
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
}

/** How one cell looks; what is left out stays as it was. */
export interface CellFace {
  readonly row: number;
  readonly column: number;
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  /** "#FFF7DB" */
  readonly color?: string;
  readonly fill?: string;
  readonly indent?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: string; readonly color: string }>>>;
}

/** What a sheet has besides its cells. */
export interface SheetShape {
  readonly merges: readonly Area[];
  /** Pixels by zero-based column. */
  readonly widths: ReadonlyMap<number, number>;
  /** Pixels by zero-based row; others are as high as their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozenRows: number;
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
  /** Another name that means the same in formulas, but is never proposed. */
  readonly otherName: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** The answer when it is known, else the one to come, which never rejects: what goes wrong is an error value. Rows of answers spill. */
  readonly call: (args: readonly Argument[], cell: string) => Outcome | Promise<Outcome>;
}

export type Outcome = Answer | readonly (readonly Answer[])[];

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
  /** Writes many cells in about the time of one: each write costs, whatever it holds. */
  write(sheet: string, cells: readonly GridCell[]): void;
  dress(sheet: string, faces: readonly CellFace[]): void;
  shape(sheet: string, shape: SheetShape): void;
  select(sheet: string, areas: readonly Area[]): void;
  addSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  removeSheet(name: string): void;
}
