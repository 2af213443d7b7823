import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';

/** Letters that are taken for digits: Excel does not count such a number at all. */
const LETTER = /\d\s*[OolI]|[OolI]\s*\d/;

/** A number is typed so that Excel cannot count it: letters among its digits, or separators unlike all others of its column. */
const rule: Rule = {
  id: 'angka-salah-tulis',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const row of table.rows) {
        for (const cell of row.numbers) {
          if (cell?.odd === undefined) continue;
          const letters = LETTER.test(cell.odd);
          yield {
            at: cell,
            table: t,
            label: book.labelOf(cell),
            level: letters ? 'salah' : 'patut-dicek',
            found: cell.odd,
            expected: cell.value,
            evidence: [cell],
            message: bilingual((language) => {
              const read = number(cell.value, cell, language);
              return language === 'id'
                ? `Di ${place(cell)} tertulis "${cell.odd}"${letters ? ', dengan huruf di antara angkanya' : ', dengan pemisah yang tidak sama dengan kolomnya'}; Excel tidak menghitungnya. Ketik ulang ${read}.`
                : `${place(cell)} shows "${cell.odd}"${letters ? ', with letters among its digits' : ', with separators unlike its column'}; Excel does not count it. Type ${read} instead.`;
            }),
          };
        }
      }
    }
  },
};

export default rule;
