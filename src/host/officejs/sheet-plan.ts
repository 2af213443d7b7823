/** How a cell of a sheet of ours looks. */
export type Look = 'judul' | 'bagian' | 'kepala' | 'isi' | 'angka' | 'kecil' | 'tanda-tangan';

/** One cell of a sheet of ours. A text is written as text, whatever it begins with. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly look: Look;
  /** Number format of a number. */
  readonly format?: string;
  /** A place in the workbook that the cell leads to. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** A native chart over cells of the sheet, its first column names, its first row names of the series. */
export interface PlannedChart {
  readonly title: string;
  readonly type: 'BarClustered' | 'ColumnClustered';
  /** A1 areas on the sheet. */
  readonly source: string;
  readonly place: string;
}

/** A whole sheet as it is to be. */
export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly charts: readonly PlannedChart[];
  /** Words at the foot of each printed page; "&P" and "&N" are its number and how many there are. */
  readonly footer: string;
}
