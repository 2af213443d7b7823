import type { Book } from '../check/book';
import { formulaTables, foundIn, tableSums, violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { isAlone, isReckoned } from '../check/stray';
import { textNumbers } from '../check/text-numbers';
import { formulasOf } from '../formula/formulas';
import { covers } from '../formula/sums';
import { shownAs } from '../table/cell-numbers';
import type { NumberCell } from '../table/table';

/** So many real numbers make a column one of numbers. */
const LEAST_NUMBERS = 2;
/** In one column more of them are no slips. */
const MOST_TEXTS = 500;

/** Numbers are kept as text among real ones: Excel's sums leave them out. */
const rule: Rule = {
  id: 'angka-tersimpan-sebagai-teks',
  *check(book) {
    yield* skipped(book);
    const computed = new Set(formulaTables(book).map(({ table }) => table));
    for (const [t, table] of book.tables.entries()) {
      const { plain } = textNumbers(table);
      for (const [i, { decimals }] of plain.size === 0 ? [] : table.columns.entries()) {
        // Without formulas only such a text misleads as looks just like the numbers around it.
        const texts = (plain.get(i) ?? []).filter((cell) => !isMarked(book, cell) && (computed.has(table) || (!cell.percent && cell.decimals === decimals)));
        const [first] = texts;
        if (!first) continue;
        const numbers = table.rows.filter(({ numbers: row }) => row[i] && !row[i].text).length;
        if (numbers < LEAST_NUMBERS || numbers < texts.length) continue;
        const cell = book.cellAt(first);
        yield {
          at: first,
          table: t,
          label: book.labelOf(first),
          // One alone that others rest on: whoever adds up the column with a formula gets another total.
          level: texts.length === 1 && isAlone(table, i, ({ text }) => !text) && isReckoned(book, first) ? 'salah' : 'saran',
          found: cell ? foundIn(cell, first.sheet) : first.value,
          expected: first.value,
          evidence: texts,
          message: bilingual((language) => {
            const [where, more] = [place(first, first.sheet), texts.length - 1];
            return language === 'id'
              ? `${where}${more > 0 ? ` dan ${more} sel lain di kolomnya` : ''} berisi angka yang tersimpan sebagai teks. `
                + 'Selaras membacanya, tetapi rumus Excel melewatinya; ubah menjadi angka.'
              : `${where}${more > 0 ? ` and ${more} more cells of its column` : ''} hold${more > 0 ? '' : 's'} numbers kept as text. `
                + "Selaras reads them, but Excel's formulas leave them out; turn them into numbers.";
          }),
        };
      }
    }
  },
};

/** A number with a mark that points to a remark, "11,44*)", is text with a purpose. */
function isMarked(book: Book, number: NumberCell): boolean {
  const value = book.cellAt(number)?.value;
  return typeof value === 'string' && value.includes('*');
}

/** Sums whose formula runs over such a number: Excel's result lacks it. */
function* skipped(book: Book): Generator<Violation> {
  const formulas = formulasOf(book.workbook);
  for (const { formula, table, column, summed, value } of tableSums(book)) {
    const { cell, sheet } = formula;
    const texts = textNumbers(table).plain.get(column);
    if (!texts || !summed.areas.every(({ left, right }) => left === right && left === formula.column)) continue;
    const left = texts.slice(0, MOST_TEXTS).filter((part) => part.value !== 0 && covers(summed.areas, part));
    if (left.length === 0) continue;
    const real = summed.areas.reduce((sum, area) => sum + (formulas.sheet(sheet)?.cells.totalOf(area).sum ?? 0), 0);
    const found = shownAs(cell, sheet, value);
    if (Math.abs(real - value) > 1e-9 * Math.abs(value)) continue;
    const expected = found.value + left.reduce((sum, part) => sum + part.value, 0);
    yield {
      ...violationAt(book, cell, sheet),
      level: 'salah',
      expected,
      evidence: left,
      message: bilingual((language) => {
        const [where, parts, right] = [place(formula, sheet), left.slice(0, 3).map((part) => place(part, sheet)).join(', '), number(expected, found, language)];
        return language === 'id'
          ? `Rumus jumlah di ${where} melewati ${parts}, sebab angkanya tersimpan sebagai teks; dengan itu jumlahnya ${right}. Ketik ulang sebagai angka.`
          : `The sum in ${where} leaves out ${parts}, since the number there is kept as text; with it the sum is ${right}. Type it again as a number.`;
      }),
    };
  }
}

export default rule;
