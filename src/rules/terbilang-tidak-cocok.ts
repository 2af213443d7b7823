import { figure, quote, saidAt } from '../check/sentence-violation';
import { bilingual, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { terbilang } from '../domain/terbilang';
import { wordsAgree, type InWords, type Mention } from '../sentence/mention';
import { passagesOf, type Passage } from '../sentence/passage';

/** An amount in words says another number than the figures beside it. */
const rule: Rule = {
  id: 'terbilang-tidak-cocok',
  *check({ workbook }) {
    for (const passage of passagesOf(workbook)) {
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

/** The figures in words, with the satuan and the spelling that the sentence itself uses. */
function rightWords({ value }: Mention, found: string): string {
  const unit = /rupiah|persen/i.exec(found)?.[0].toLowerCase() ?? '';
  const words = terbilang(value, unit, /milyar|trilyun/i.test(found) ? 'milyar' : 'kbbi');
  return typeof words === 'string' ? words : '';
}

export default rule;
