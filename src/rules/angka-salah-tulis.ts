import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { isAlone, isReckoned } from '../check/stray';
import type { Text } from '../sheet/text';

/** Letters that are taken for digits: Excel does not count such a number at all. */
const LETTER = /\d[.,\s]*[OolI]|[OolI][.,\s]*\d/;

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
            level: letters || (GROUPED.test(cell.odd) && isAlone(table, column, ({ odd }) => odd === undefined) && isReckoned(book, cell)) ? 'salah' : 'patut-dicek',
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

export default rule;
