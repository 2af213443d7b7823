import type { Book } from '../check/book';
import { information } from '../check/coincidence';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { pairsSince } from '../check/since-last-year';
import type { NumberCell } from '../table/table';

/** So many rows must be in both tables, and at most this share of them may have stayed, before staying means something. */
const LEAST_ROWS = 4;
const MOST_STAYED = 1 / 3;
/** Two amounts of fewer digits are the same by chance. */
const LEAST_BITS = 9;

/** A number is the same as in last year's workbook, although its neighbours have changed. */
const rule: Rule = {
  id: 'nilai-belum-diperbarui',
  *check(book) {
    for (const [t, columns = []] of pairsSince(book).entries()) {
      const changedRows = new Set(columns.flat().filter(({ now, then }) => now.value !== then.value).map(({ row }) => row));
      for (const pairs of columns) {
        const stayed = pairs.filter(({ now, then }) => now.value === then.value);
        if (pairs.length < LEAST_ROWS || stayed.length > pairs.length * MOST_STAYED) continue;
        for (const { now, then, row } of stayed) {
          if (!now.computed && changedRows.has(row) && information(now.value, now.decimals) >= LEAST_BITS) yield violation(book, t, now, then);
        }
      }
    }
  },
};

function violation(book: Book, t: number, now: NumberCell, then: NumberCell): Violation {
  return {
    at: now,
    table: t,
    label: book.labelOf(now),
    level: 'patut-dicek',
    found: now.value,
    expected: '?',
    evidence: [then],
    message: bilingual((language) => {
      const [where, value, before] = [place(now), number(now.value, now, language), place(then, now.sheet)];
      return language === 'id'
        ? `${where} masih ${value}, sama dengan tahun lalu (${before}), padahal angka di sekitarnya sudah berubah.`
        : `${where} still shows ${value}, as last year (${before}), although the numbers around it have changed.`;
    }),
  };
}

export default rule;
