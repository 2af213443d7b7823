import type { Look, PlannedCell } from '../../host/officejs/sheet-plan';
import { columnLetters } from '../../sheet/address';

/** Number, place, description, printed, expected, remark: widths in characters that fill an A4 page. */
export const WIDTHS: readonly number[] = [5, 22, 34, 18, 18, 44];

export const columnOf = (column: number): string => columnLetters(column);

interface Extra {
  /** Number format of the numbers. */
  readonly format?: string;
  /** A place that the second column leads to. */
  readonly link?: PlannedCell['link'];
}

/** Writes the cells of a sheet line by line. */
export class SheetText {
  readonly cells: PlannedCell[] = [];
  /** The line that comes next, from 0. */
  row = 0;

  /** One line that fills columns from the first on. */
  add(look: Look, values: readonly (string | number)[], { format, link }: Extra = {}): void {
    values.forEach((value, column) => {
      if (value === '') return;
      const isNumber = typeof value === 'number';
      this.cells.push({
        row: this.row, column, value, look: isNumber && look === 'isi' ? 'angka' : look,
        ...(isNumber && format !== undefined && column > 0 ? { format } : {}),
        ...(link && column === 1 ? { link } : {}),
      });
    });
    this.row++;
  }

  /** A name and what it stands for. */
  line(look: Look, name: string, value?: string): void {
    this.add(look, value === undefined ? [name] : ['', name, value]);
  }

  section(title: string): void {
    this.row++;
    this.add('bagian', [title]);
  }

  skip(lines: number): void {
    this.row += lines;
  }
}
