import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { membersOf } from '../relation/relation';
import type { Text } from '../sheet/text';
import type { NumberCell, Table } from '../table/table';

/** Letters that are taken for digits: Excel does not count such a number at all. */
const LETTER = /\d[.,\s]*[OolI]|[OolI][.,\s]*\d/;

/** In at least so many others, and so large a share of its column, the number is written otherwise. */
const LEAST_OTHERS = 5;
const MOSTLY = 0.8;

/** Groups of three: a decimal mark of the other convention alone is an everyday slip. */
const GROUPED = /\d[.,]\d{3}[.,]\d/;

const WHY: Record<'letters' | 'separators', Text> = {
  letters: { id: 'dengan huruf di antara angkanya', en: 'with letters among its digits' },
  separators: { id: 'dengan pemisah yang tidak sama dengan kolomnya', en: 'with separators unlike its column' },
};

/** A number is typed so that Excel cannot count it: letters among its digits, or separators unlike all others of its column. */
const rule: Rule = {
  id: 'angka-salah-tulis',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const row of table.rows) {
        for (const [column, cell] of row.numbers.entries()) {
          if (cell?.odd === undefined) continue;
          const letters = LETTER.test(cell.odd);
          yield {
            at: cell,
            table: t,
            label: book.labelOf(cell),
            level: letters || (GROUPED.test(cell.odd) && isAlone(table, column) && isReckoned(book, cell)) ? 'salah' : 'patut-dicek',
            found: cell.odd,
            expected: cell.value,
            evidence: [cell],
            message: bilingual((language) => {
              const [where, read] = [place(cell), number(cell.value, cell, language)];
              const why = WHY[letters ? 'letters' : 'separators'][language];
              return language === 'id'
                ? `Di ${where} tertulis "${cell.odd}", ${why}; Excel tidak menghitungnya. Ketik ulang ${read}.`
                : `${where} shows "${cell.odd}", ${why}; Excel does not count it. Type ${read} instead.`;
            }),
          };
        }
      }
    }
  },
};

/** The column's other cells are true numbers or written in one way: as this one is written, it is no number there. */
function isAlone(table: Table, column: number): boolean {
  const cells = table.rows.flatMap(({ numbers }) => numbers[column] ?? []);
  const others = cells.filter(({ odd }) => odd === undefined).length;
  return others >= LEAST_OTHERS && others >= MOSTLY * cells.length;
}

/** A total, a percentage or the like is proved to rest on the cell. */
function isReckoned(book: Book, cell: NumberCell): boolean {
  return book.relations.some((relation) => relation.proved && membersOf(relation).includes(cell));
}

export default rule;
