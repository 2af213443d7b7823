import { figure, quote, saidAt } from '../check/sentence-violation';
import { bilingual, place } from '../check/message';
import { amountCells, type AmountCell } from '../check/amount-cells';
import type { Book } from '../check/book';
import type { Rule, Violation } from '../check/rule';
import { terbilang } from '../domain/terbilang';
import { wordsAgree, type InWords, type Mention } from '../sentence/mention';
import { passagesOf, type Passage } from '../sentence/passage';
import { textOf } from '../sheet/snapshot';

/** An amount in words says another number than the figures beside it. */
const rule: Rule = {
  id: 'terbilang-tidak-cocok',
  *check(book) {
    for (const sheet of book.workbook.sheets) {
      for (const cell of amountCells(sheet)) if (cell.read.value !== cell.value) yield inOwnCell(book, sheet.name, cell);
    }
    for (const passage of passagesOf(book.workbook)) {
      for (const mention of passage.mentions) {
        if (mention.words && !wordsAgree(mention)) yield violation(passage, mention, mention.words);
      }
    }
  },
};

function violation(passage: Passage, mention: Mention, words: InWords): Violation {
  const { at, ...rest } = saidAt(passage, mention);
  const found = quote(passage, words).replace(/[\s()[\]{}]+$/, '');
  const expected = rightWords(mention, found);
  const printed = figure(passage, mention);
  return {
    at, ...rest, level: 'salah', found, expected, evidence: [at],
    message: bilingual((language) => language === 'id'
      ? `Di ${place(at)} tertulis ${printed}, tetapi terbilangnya "${found}"; terbilang angka itu "${expected}".`
      : `${place(at)} says ${printed}, but in words "${found}"; that number is "${expected}".`),
  };
}

function inOwnCell(book: Book, sheet: string, { words, figures, value }: AmountCell): Violation {
  const found = textOf(words.value).trim();
  const at = { sheet, row: words.row, column: words.column };
  const from = { sheet, row: figures.row, column: figures.column };
  const expected = rightWords({ value }, found);
  return {
    at, table: book.tableOf(at), label: book.labelOf(at), level: 'salah', found, expected, evidence: [from],
    message: bilingual((language) => language === 'id'
      ? `Di ${place(at)} tertulis "${found}", padahal angka di ${place(from, sheet)} terbilangnya "${expected}".`
      : `${place(at)} says "${found}", but the number in ${place(from, sheet)} is "${expected}".`),
  };
}

/** The figures in words, with the satuan and the spelling that the sentence itself uses. */
function rightWords({ value }: Pick<Mention, 'value'>, found: string): string {
  const unit = /rupiah|persen/i.exec(found)?.[0].toLowerCase() ?? '';
  const words = terbilang(value, unit, /milyar|trilyun/i.test(found) ? 'milyar' : 'kbbi');
  return typeof words === 'string' ? words : '';
}

export default rule;
