import type { Area } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';

/** How a number is printed; most numbers of a table are printed alike, and hold one and the same object. */
export interface Print {
  /** Digits after the mark as shown; for a number without a format as many as it has. */
  readonly decimals: number;
  /** It carries a percent sign or format. */
  readonly percent: boolean;
  /** A dash, which stands for zero in sums and for nothing in ratios and means. */
  readonly dash: boolean;
  /** It is stored as text. */
  readonly text: boolean;
  /** A formula gives it. */
  readonly computed: boolean;
  /** The text in the cell where its digits had to be recovered: letters among them, or separators unlike the column's. */
  readonly odd: string | undefined;
}

/** A number that stands in a cell, as printed. All that speak of one cell of a workbook hold one and the same object. */
export class NumberCell implements Print {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As stored; for a percent format and a "%" sign the percent that is shown: 0.9778 as 97,78% is 97.78. */
  readonly value: number;
  private readonly print: Print;

  constructor(sheet: string, row: number, column: number, value: number, print: Print) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.value = value;
    this.print = print;
  }

  get decimals(): number {
    return this.print.decimals;
  }

  get percent(): boolean {
    return this.print.percent;
  }

  get dash(): boolean {
    return this.print.dash;
  }

  get text(): boolean {
    return this.print.text;
  }

  get computed(): boolean {
    return this.print.computed;
  }

  get odd(): string | undefined {
    return this.print.odd;
  }

  /** Another number in the same cell, read without doubt. */
  with(value: number): NumberCell {
    const { sheet, row, column, print } = this;
    return new NumberCell(sheet, row, column, value, print.odd === undefined ? print : { ...print, odd: undefined });
  }
}

/** What a column is for, from its words and its numbers. */
export type Role =
  | 'nomor' | 'kode' | 'uraian' | 'satuan' | 'anggaran' | 'realisasi' | 'sisa' | 'persen' | 'target' | 'capaian'
  | 'kategori' | 'tahun' | 'jumlah' | 'rata-rata' | 'pertumbuhan' | 'peringkat' | 'bobot' | 'unsur' | 'nilai' | 'teks';

export interface Column {
  /** Zero-based column of the sheet. */
  readonly index: number;
  /** Words of the header from top to bottom. */
  readonly header: readonly string[];
  readonly role: Role;
  readonly year: number | undefined;
  /** Takes part in arithmetic: neither a number of the row, nor a code, nor words. */
  readonly numeric: boolean;
  /** Decimals that its numbers are printed with. */
  readonly decimals: number;
}

/** How a row is set off from its neighbours: what a reader's eye sees before reading the numbers. */
export interface Marks {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly indent: number;
  /** How the row is numbered: "I", "1", "A", "a", "-" or "". */
  readonly numeral: '' | 'I' | 'A' | '1' | 'a' | '-';
  /** The column in which its words begin. */
  readonly start: number;
  /** First word when it names a level: program, kegiatan, sub … */
  readonly keyword: string;
  /** Digits of its code by level, e.g. ["7", "01", "02"]; empty without code. */
  readonly code: readonly string[];
  /** The codes that lead to it, by level and as they compare: of all columns side by side, and of the sub kegiatan above an account. */
  readonly path: readonly string[];
}

export type RowRole = 'rincian' | 'total' | 'rata-rata' | 'statistik' | 'judul';

export interface Row {
  /** Zero-based row of the sheet. */
  readonly index: number;
  readonly label: string;
  /** Its numbering as printed, e.g. "I", "1." or "U1"; "" for none. */
  readonly sign: string;
  /** From its words, or the whole that it bears; the arithmetic may see more. */
  readonly role: RowRole;
  readonly marks: Marks;
  /** Its number in each of the table's columns. */
  readonly numbers: readonly (NumberCell | undefined)[];
  /** Its words besides the label, in each of the table's columns; empty when it has none. */
  readonly texts: readonly (string | undefined)[];
}

/** A table as its maker meant it: header above, rows below. */
export interface Table {
  readonly sheet: Sheet;
  /** Header and body. */
  readonly area: Area;
  readonly title: string;
  readonly headerRows: number;
  readonly columns: readonly Column[];
  /** How many more columns it has, which were not read: there is hardly a number in them. */
  readonly unread: number;
  readonly rows: readonly Row[];
}

/** Words of a header as one line. */
export function headerText(column: Column): string {
  return column.header.join(' / ');
}
