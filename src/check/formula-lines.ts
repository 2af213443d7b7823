import { formulasOf, type FormulaCell, type Pattern } from '../formula/formulas';
import { remembered } from '../sheet/remembered';
import type { Marks, NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import { formulaTables, type FormulaTable } from './formula-violation';

/** One number of a table, or a formula that gives none. */
export interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly number: NumberCell | undefined;
  readonly formula: FormulaCell | undefined;
  readonly of: Row;
}

/** The numbers of one column or one row of a table, in order. */
export class Line {
  /** How many numbers, dashes left out, and formulas it has, and how many of them are formulas. */
  readonly size: number;
  readonly computed: number;
  /** True when its formulas follow several patterns. */
  readonly mixed: boolean;

  /** @param at index of the column, or of the row. */
  constructor(readonly table: Table, readonly down: boolean, private readonly at: number, private readonly formulas: FormulaTable['formulas']) {
    let size = 0;
    let computed = 0;
    let mixed = false;
    let pattern: Pattern | undefined;
    for (let i = 0; i < this.length; i++) {
      const formula = this.formulaAt(i);
      if (formula) {
        computed++;
        pattern ??= formula.pattern;
        mixed ||= formula.pattern !== pattern;
      }
      if (formula || this.numberAt(i)) size++;
    }
    this.size = size;
    this.computed = computed;
    this.mixed = mixed;
  }

  /** The row along which it goes; undefined for a column. */
  get row(): Row | undefined {
    return this.down ? undefined : this.table.rows[this.at];
  }

  entries(): Entry[] {
    const entries: Entry[] = [];
    for (let i = 0; i < this.length; i++) {
      const [number, formula, of] = [this.numberAt(i), this.formulaAt(i), this.table.rows[this.rowAt(i)]];
      const column = this.table.columns[this.columnAt(i)]?.index ?? -1;
      if (of && (number ?? formula)) entries.push({ sheet: this.table.sheet.name, row: of.index, column, number, formula, of });
    }
    return entries;
  }

  private get length(): number {
    return this.down ? this.table.rows.length : this.table.columns.length;
  }

  private rowAt(i: number): number {
    return this.down ? i : this.at;
  }

  private columnAt(i: number): number {
    return this.down ? this.at : i;
  }

  private numberAt(i: number): NumberCell | undefined {
    const c = this.columnAt(i);
    const number = this.table.columns[c]?.numeric ? this.table.rows[this.rowAt(i)]?.numbers[c] : undefined;
    return number?.dash ? undefined : number;
  }

  private formulaAt(i: number): FormulaCell | undefined {
    const { columns } = this.table;
    const c = this.columnAt(i);
    return columns[c]?.numeric ? this.formulas[this.rowAt(i) * columns.length + c] : undefined;
  }
}

/** The columns and rows of tables that hold formulas. */
export const linesWithFormulas = remembered((book: Book): readonly Line[] => {
  const lines: Line[] = [];
  for (const { table, formulas } of formulaTables(book)) {
    for (let at = 0; at < table.columns.length; at++) {
      const line = table.columns[at]?.numeric ? new Line(table, true, at, formulas) : undefined;
      if (line && line.computed > 0) lines.push(line);
    }
    for (let at = 0; at < table.rows.length; at++) {
      // Along a row only several formulas can be compared; two say something only of a total.
      const least = table.rows[at]?.role === 'rincian' ? 3 : 2;
      if (countIn(formulas, at * table.columns.length, table.columns.length) >= least) lines.push(new Line(table, false, at, formulas));
    }
  }
  return lines;
});

function countIn(formulas: FormulaTable['formulas'], from: number, length: number): number {
  let count = 0;
  for (let i = from; i < from + length; i++) if (formulas[i]) count++;
  return count;
}

/** A formula of the pattern that most entries have. */
export function mostCommon(line: readonly Entry[]): FormulaCell | undefined {
  const counts = new Map<Pattern, { count: number; formula: FormulaCell }>();
  for (const { formula } of line) if (formula) counts.set(formula.pattern, { formula, count: (counts.get(formula.pattern)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.formula;
}

/** True when two rows look alike to a reader: neither is set off as a heading, a subtotal or another level. */
export function isAlike(a: Row, b: Row): boolean {
  return a.role === b.role && isMarkedAlike(a.marks, b.marks);
}

export function isMarkedAlike(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.indent === b.indent && a.numeral === b.numeral && a.start === b.start && a.code.length === b.code.length;
}

/** The formulas of a book that stand beside a cell, left, right, above and below. */
export function neighboursOf(book: Book, { sheet, row, column }: Pick<Entry, 'sheet' | 'row' | 'column'>, down: boolean): FormulaCell[] {
  const computed = formulasOf(book.workbook).sheet(sheet)?.computed;
  const places = down ? [[row, column - 1], [row, column + 1]] as const : [[row - 1, column], [row + 1, column]] as const;
  return places.flatMap(([r, c]) => computed?.at(r, c) ?? []);
}
