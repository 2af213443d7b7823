import { Book } from '../check/book';
import { keyOf, membersOf } from '../relation/relation';
import type { NumberCell, Row, Table } from '../table/table';
import { type Change } from './problem';

/** The tables with other numbers in some of their cells; the others are the same objects as before. */
export function correctedTables(tables: readonly Table[], changes: Iterable<Change>): { tables: readonly Table[]; now: (cell: NumberCell) => NumberCell } {
  const changed = new Map<string, NumberCell>();
  for (const { cell: { odd: _, ...cell }, to } of changes) changed.set(keyOf(cell), { ...cell, value: to });
  const sheets = new Set([...changed.values()].map(({ sheet }) => sheet));
  const now = (cell: NumberCell): NumberCell => (sheets.has(cell.sheet) ? changed.get(keyOf(cell)) ?? cell : cell);
  return {
    now,
    tables: tables.map((table) => {
      if (!sheets.has(table.sheet.name)) return table;
      const isChanged = ({ numbers }: Row) => numbers.some((cell) => cell && now(cell) !== cell);
      if (!table.rows.some(isChanged)) return table;
      return { ...table, rows: table.rows.map((row) => (isChanged(row) ? { ...row, numbers: row.numbers.map((cell) => cell && now(cell)) } : row)) };
    }),
  };
}

/** The workbook as it is understood once the changes are made: the same tables and relations over the new numbers. */
export function correctedBook(book: Book, changes: Iterable<Change>): Book {
  const { tables, now } = correctedTables(book.tables, changes);
  const relations = book.relations.map((relation) => {
    if (membersOf(relation).every((cell) => now(cell) === cell)) return relation;
    return relation.with({ target: now(relation.target), terms: relation.terms.map(now) });
  });
  return new Book(book.workbook, tables, relations, [], book.previous);
}
