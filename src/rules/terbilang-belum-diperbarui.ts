import { bilingual, number, place } from '../check/message';
import { sheetKey } from '../check/previous';
import type { Rule } from '../check/rule';
import { readTerbilang } from '../domain/read-terbilang';
import type { NumberCell, Table } from '../table/table';

/** Words stand beside or below their amount, not further away than this. */
const NEAR_ROWS = 3;
/** Smaller amounts are found near many words by chance. */
const LEAST_AMOUNT = 1000;

/** An amount has changed since last year, but the words that say it have not. */
const rule: Rule = {
  id: 'terbilang-belum-diperbarui',
  *check(book) {
    for (const sheet of book.workbook.sheets) {
      const earlier = book.previous?.workbook.sheets.find(({ name }) => sheetKey(name) === sheetKey(sheet.name));
      if (!earlier) continue;
      const unchanged = new Set(earlier.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
      for (const cell of sheet.cells) {
        const { value: words, row, column } = cell;
        if (typeof words !== 'string' || !unchanged.has(words)) continue;
        const amount = readTerbilang(words)?.value;
        if (amount === undefined || amount < LEAST_AMOUNT) continue;
        const was = numbersNear(book.previous?.tables ?? [], earlier.name, earlier.cells.find(({ value }) => value === words)?.row ?? row).find(({ value }) => value === amount);
        const near = numbersNear(book.tables, sheet.name, row);
        const now = near.some(({ value }) => value === amount) ? undefined : near.find((other) => other.column === was?.column && other.value !== 0);
        if (!was || !now) continue;
        const at = { sheet: sheet.name, row, column };
        yield {
          at,
          table: book.tableOf(at),
          label: book.labelOf(now),
          level: 'patut-dicek',
          found: words,
          expected: '?',
          evidence: [now, was],
          message: bilingual((language) => {
            const [said, is] = [number(amount, now, language), number(now.value, now, language)];
            return language === 'id'
              ? `Terbilang di ${place(at)} masih menyebut ${said} seperti tahun lalu, padahal angkanya di ${place(now, at.sheet)} sudah ${is}.`
              : `The words in ${place(at)} still say ${said}, as last year; the amount in ${place(now, at.sheet)} is ${is} now.`;
          }),
        };
      }
    }
  },
};

/** Numbers of a sheet in rows near the given one, nearest first. */
function numbersNear(tables: readonly Table[], sheet: string, row: number): NumberCell[] {
  return tables.filter((table) => table.sheet.name === sheet).flatMap(({ rows }) => rows)
    .filter(({ index }) => Math.abs(index - row) <= NEAR_ROWS)
    .sort((a, b) => Math.abs(a.index - row) - Math.abs(b.index - row))
    .flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? []));
}

export default rule;
