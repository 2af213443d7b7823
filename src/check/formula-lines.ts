import { formulasOf, type FormulaCell, type Pattern } from '../formula/formulas';
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
  /** How many of them are formulas. */
  readonly computed: number;
}

/** The columns and rows of tables that hold formulas. */
export const linesWithFormulas = remembered((book: Book): readonly Line[] => [...linesIn(book)]);

function* linesIn(book: Book): Generator<Line> {
  const byTable = new Map<Table, Map<Row, FormulaCell[]>>();
  for (const { table, formula, row } of tableFormulas(book)) {
    let rows = byTable.get(table);
    if (!rows) byTable.set(table, rows = new Map<Row, FormulaCell[]>());
    const known = rows.get(row);
    if (known) known.push(formula);
    else rows.set(row, [formula]);
  }
  for (const [table, formulas] of byTable) {
    const numeric = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
    const lines = table.rows.map((row) => numeric.map((i) => entryAt(table, row, i, formulas.get(row))));
    for (const c of numeric.keys()) {
      const entries = filled(lines.map((line) => line[c]));
      const computed = countFormulas(entries);
      if (computed > 0) yield { table, down: true, entries, computed };
    }
    // Along a row only several formulas can be compared.
    for (const [r, row] of table.rows.entries()) {
      if ((formulas.get(row)?.length ?? 0) < 2) continue;
      const entries = filled(lines[r] ?? []);
      const computed = countFormulas(entries);
      if (computed > 1) yield { table, down: false, entries, computed };
    }
  }
}

function entryAt(table: Table, of: Row, i: number, formulas: readonly FormulaCell[] | undefined): Entry | undefined {
  const index = table.columns[i]?.index ?? -1;
  const number = of.numbers[i];
  const formula = formulas?.find(({ column }) => column === index);
  return number || formula ? { sheet: table.sheet.name, row: of.index, column: index, number, formula, of } : undefined;
}

function filled(entries: readonly (Entry | undefined)[]): Entry[] {
  return entries.filter((entry) => entry !== undefined);
}

function countFormulas(entries: readonly Entry[]): number {
  return entries.reduce((count, { formula }) => count + (formula ? 1 : 0), 0);
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
  const computed = formulasOf(book.workbook).sheet(sheet)?.computed;
  const places = down ? [[row, column - 1], [row, column + 1]] as const : [[row - 1, column], [row + 1, column]] as const;
  return places.flatMap(([r, c]) => computed?.at(r, c) ?? []);
}
