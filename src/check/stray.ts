import { membersOf } from '../relation/relation';
import type { NumberCell, Table } from '../table/table';
import type { Book } from './book';

/** At least so many others of its column, and so large a share of it, are written otherwise. */
const LEAST_OTHERS = 5;
const MOSTLY = 0.8;

/**
 * True where nearly all cells of a column are written as they should be: one that is not is a slip there and no habit.
 * @param isUsual whether a cell is written as it should be
 */
export function isAlone(table: Table, column: number, isUsual: (cell: NumberCell) => boolean): boolean {
  const cells = table.rows.flatMap(({ numbers }) => numbers[column] ?? []);
  const others = cells.filter(isUsual).length;
  return others >= LEAST_OTHERS && others >= MOSTLY * cells.length;
}

/** True where a total, a percentage or the like is proved to rest on the cell. */
export function isReckoned(book: Book, cell: NumberCell): boolean {
  return book.relations.some((relation) => relation.proved && membersOf(relation).includes(cell));
}
