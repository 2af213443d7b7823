import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { isAlone, isReckoned } from '../check/stray';
import { textNumbers } from '../check/text-numbers';
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
      for (const { cell, column } of textNumbers(table).odd) {
        const { odd = '' } = cell;
        const letters = LETTER.test(odd);
        yield {
          at: cell,
          table: t,
          label: book.labelOf(cell),
          level: letters || (GROUPED.test(odd) && isAlone(table, column, (other) => other.odd === undefined) && isReckoned(book, cell)) ? 'salah' : 'patut-dicek',
          found: odd,
          expected: cell.value,
          evidence: [cell],
          message: bilingual((language) => {
            const [where, read] = [place(cell), number(cell.value, cell, language)];
            const why = WHY[letters ? 'letters' : 'separators'][language];
            return language === 'id'
              ? `Di ${where} tertulis "${odd}", ${why}; Excel tidak menghitungnya. Ketik ulang ${read}.`
              : `${where} shows "${odd}", ${why}; Excel does not count it. Type ${read} instead.`;
          }),
        };
      }
    }
  },
};

export default rule;
