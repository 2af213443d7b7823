import { formulasOf, type FormulaCell, type Pattern } from '../formula/formulas';
import { GRID } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import type { Marks, NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import { tableFormulas } from './formula-violation';

/** One number of a table, or a formula that gives none. */
export interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly number: NumberCell | undefined;
  readonly formula: FormulaCell | undefined;
  readonly of: Row;
}

/** The numbers of one column or one row of a table, in order; down: of a column. */
export interface Line {
  readonly table: Table;
  readonly down: boolean;
  readonly entries: readonly Entry[];
}

/** The columns and rows of tables that hold formulas. */
export const linesWithFormulas = remembered((book: Book): readonly Line[] => [...linesIn(book)]);

function* linesIn(book: Book): Generator<Line> {
  const byTable = new Map<Table, Map<number, FormulaCell>>();
  for (const { table, formula } of tableFormulas(book)) {
    const cells = byTable.get(table) ?? new Map<number, FormulaCell>();
    byTable.set(table, cells.set(formula.row * GRID.columns + formula.column, formula));
  }
  for (const [table, formulas] of byTable) {
    const entryAt = (of: Row, i: number): Entry[] => {
      const column = table.columns[i]?.index ?? -1;
      const number = of.numbers[i];
      const formula = formulas.get(of.index * GRID.columns + column);
      return number || formula ? [{ sheet: table.sheet.name, row: of.index, column, number, formula, of }] : [];
    };
    const numeric = [...table.columns.keys()].filter((i) => table.columns[i]?.numeric);
    for (const i of numeric) {
      const entries = table.rows.flatMap((row) => entryAt(row, i));
      if (entries.some(({ formula }) => formula)) yield { table, down: true, entries };
    }
    // Along a row only several formulas can be compared.
    for (const row of table.rows) {
      const entries = numeric.flatMap((i) => entryAt(row, i));
      if (entries.filter(({ formula }) => formula).length > 1) yield { table, down: false, entries };
    }
  }
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
export function neighboursOf(book: Book, { sheet, row, column }: Entry, down: boolean): FormulaCell[] {
  const formulas = formulasOf(book.workbook);
  const cells = formulas.sheet(sheet)?.cells;
  const places = down ? [[row, column - 1], [row, column + 1]] as const : [[row - 1, column], [row + 1, column]] as const;
  return places.flatMap(([r, c]) => {
    const cell = r < 0 || c < 0 ? undefined : cells?.at(r, c);
    return (cell && formulas.at(cell)) ?? [];
  });
}
