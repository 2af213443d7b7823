import { Book } from '../check/book';
import { withNumbers } from '../table/rows';
import type { NumberCell, Row, Table } from '../table/table';
import { type Change } from './problem';

/** The tables with other numbers in some of their cells; the others are the same objects as before. */
export function correctedTables(tables: readonly Table[], changes: Iterable<Change>): { tables: readonly Table[]; now: (cell: NumberCell) => NumberCell } {
  const changed = new Map<NumberCell, NumberCell>();
  for (const { cell, to } of changes) changed.set(cell, cell.with(to));
  const now = (cell: NumberCell): NumberCell => changed.get(cell) ?? cell;
  return {
    now,
    tables: tables.map((table) => {
      const isChanged = ({ numbers }: Row) => numbers.some((cell) => cell && changed.has(cell));
      if (!table.rows.some(isChanged)) return table;
      const { sheet, area, title, headerRows, columns, unread } = table;
      const rows = table.rows.map((row) => (isChanged(row) ? withNumbers(row, row.numbers.map((cell) => cell && now(cell))) : row));
      return { sheet, area, title, headerRows, columns, unread, rows };
    }),
  };
}

/** The workbook as it is understood once the changes are made: the same tables and relations over the new numbers. */
export function correctedBook(book: Book, changes: Iterable<Change>): Book {
  const { tables, now } = correctedTables(book.tables, changes);
  const relations = book.relations.map((relation) => {
    const { target, terms } = relation;
    const isSame = now(target) === target && terms.every((term) => now(term) === term);
    return isSame ? relation : relation.law.of(now(target), terms.map(now));
  });
  return new Book(book.workbook, tables, relations, [], book.previous, book.printed);
}
