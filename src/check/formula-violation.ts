import { meet, roundHalfUp, standsFor } from '../domain/printed';
import { formulasOf, type FormulaCell, type Pattern } from '../formula/formulas';
import type { ByPlace } from '../formula/sheet-cells';
import { summedBy, type Summed } from '../formula/sums';
import { holds, keyOf, membersOf, type Relation } from '../relation/relation';
import { remembered } from '../sheet/remembered';
import { textOf, type Cell } from '../sheet/snapshot';
import { shownAs } from '../table/cell-numbers';
import { placeOf } from '../table/locate';
import type { NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import type { Level } from './finding';
import type { Violation } from './rule';

/** A cell by its place. */
export type Place = Pick<NumberCell, 'sheet' | 'row' | 'column'>;

/** A relation of more terms than this proves nothing about one of them. */
const MOST_TERMS = 400;

/** What a cell should show: as shownAs, rounded at the last digit it prints. */
export function expectedIn(cell: Cell, sheet: string, value: number): NumberCell {
  const exact = shownAs(cell, sheet, value);
  return exact.with(roundHalfUp(exact.value, exact.decimals));
}

/** True when a cell may show what its formula gives, rounded or cut at the last digit it prints; a whole number is shown as it is. */
export function mayShow(found: NumberCell, { value }: NumberCell): boolean {
  return Number.isInteger(value) && Number.isInteger(found.value) ? found.value === value : meet(standsFor(found), { low: value, high: value });
}

/** What a cell shows, as a number where it is one. */
export function foundIn(cell: Cell, sheet: string): number | string {
  return typeof cell.value === 'number' ? shownAs(cell, sheet, cell.value).value : textOf(cell.value);
}

/** Level for a number whose formula looks wrong: salah where another value settles a relation that the workbook proves. */
export function levelOf(book: Book, { sheet, row, column }: Place, expected: number): Level {
  const key = keyOf({ sheet, row, column });
  const supposed = (cell: NumberCell): number => (keyOf(cell) === key ? expected : cell.value);
  const settles = (relation: Relation): boolean => relation.terms.length <= MOST_TERMS && membersOf(relation).some((cell) => keyOf(cell) === key) && holds(relation, supposed);
  return book.failures.some(({ relation, level }) => level === 'salah' && settles(relation)) ? 'salah' : 'patut-dicek';
}

/** All of a violation but what the rule has to say: where it stands, and what is printed there. */
export function violationAt(book: Book, cell: Cell, sheet: string): Pick<Violation, 'at' | 'table' | 'label' | 'found'> {
  const at = shownAs(cell, sheet, 0);
  return { at, table: book.tableOf(at), label: book.labelOf(at), found: foundIn(cell, sheet) };
}

/** A table with the formulas of its body: row by row, as many places to a row as it has columns. */
export interface FormulaTable {
  readonly table: Table;
  readonly formulas: readonly (FormulaCell | undefined)[];
}

/** The tables in whose bodies formulas stand. */
export const formulaTables = remembered(({ workbook, tables }: Book): readonly FormulaTable[] => {
  const found: FormulaTable[] = [];
  for (const table of tables) {
    const computed = formulasOf(workbook).sheet(table.sheet.name)?.computed;
    const formulas = computed && computed.countIn(table.area) > 0 ? inBody(table, computed) : [];
    if (formulas.some(Boolean)) found.push({ table, formulas });
  }
  return found;
});

function inBody({ area, rows, columns }: Table, computed: ByPlace<FormulaCell>): FormulaTable['formulas'] {
  const grid = new Array<FormulaCell | undefined>(rows.length * columns.length);
  for (const formula of computed.within(area)) {
    const [r, c] = [placeOf(formula.row, rows), placeOf(formula.column, columns)];
    if (r >= 0 && c >= 0) grid[r * columns.length + c] = formula;
  }
  return grid;
}

/** A formula of a table, with the row in which it stands. */
export interface TableFormula {
  readonly formula: FormulaCell;
  readonly table: Table;
  readonly row: Row;
  /** Index among the table's columns. */
  readonly column: number;
}

/** The formulas in the bodies of tables that follow some patterns. */
export function tableFormulas(book: Book, isAsked: (pattern: Pattern) => boolean): readonly TableFormula[] {
  const found: TableFormula[] = [];
  for (const { table, formulas } of formulaTables(book)) {
    for (let i = 0; i < formulas.length; i++) {
      const formula = formulas[i];
      if (!formula || !isAsked(formula.pattern)) continue;
      const row = table.rows[Math.floor(i / table.columns.length)];
      if (row) found.push({ formula, table, row, column: i % table.columns.length });
    }
  }
  return found;
}

/** A formula of a table that gives a number and only adds up. */
export interface TableSum extends TableFormula {
  readonly summed: Summed;
  /** The number that it gives. */
  readonly value: number;
}

export const tableSums = remembered((book: Book): readonly TableSum[] => {
  const formulas = formulasOf(book.workbook);
  const sums: TableSum[] = [];
  for (const { formula, table, row, column } of tableFormulas(book, ({ summands }) => summands !== undefined)) {
    const { value } = formula.cell;
    const summed = typeof value === 'number' ? summedBy(formula, formulas) : undefined;
    if (summed && typeof value === 'number') sums.push({ formula, table, row, column, summed, value });
  }
  return sums;
});
