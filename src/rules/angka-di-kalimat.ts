import { bilingual, number, place } from '../check/message';
import { proseOf } from '../check/prose';
import { figure, saidAt } from '../check/sentence-violation';
import type { Rule } from '../check/rule';
import { contradictionOf, isHedged, type Contradiction } from '../sentence/contradiction';
import type { Passage } from '../sentence/passage';
import type { Statement } from '../sentence/subject';
import type { Book } from '../check/book';

/** A sentence names an amount, a percentage or a score that the tables print differently. */
const rule: Rule = {
  id: 'angka-di-kalimat',
  *check(book) {
    const prose = proseOf(book);
    for (const { passage, statements } of prose.passages) {
      for (const [i, statement] of statements.entries()) {
        if (!isJudged(statement, statements[i - 1], passage.text)) continue;
        const { sentence, mention: { start } } = statement;
        const hedged = isHedged(passage.text.slice(Math.max(sentence.start, start - FAR), start));
        const contradiction = contradictionOf(statement, hedged, prose);
        if (contradiction) yield violation(book, passage, statement, contradiction);
      }
    }
  },
};

/** How far before a number its sentence is looked at. */
const FAR = 500;

/** Behind these a bare number is the value of what was named before it. */
const CUE = /(?:sebesar|adalah|ialah|yaitu|yakni|mencapai|tercapai|senilai|menjadi|target(?:nya|kan)?|(?:te)?reali[sz]asi(?:nya)?|nilai|skor|indeks|ikm|sakip|[:=])\s*$/i;

/** "7,26% dari total anggaran": a share of another thing than its own target. */
const SHARE = /^[\s)]*(?:dari|terhadap)\s+(?!target)/i;

/** A percentage beside an amount is a share of something; whether it is right is another rule's question. */
function isJudged({ mention, subject, clause }: Statement, before: Statement | undefined, text: string): boolean {
  switch (mention.kind) {
    case 'rupiah': return true;
    case 'persen': return !(subject.inherited && before?.mention.kind === 'rupiah') && !SHARE.test(text.slice(mention.end, mention.end + 24));
    case 'angka': return CUE.test(clause) && subject.role !== undefined && (mention.decimals > 0 || subject.ownRole);
    default: return false;
  }
}

function violation(book: Book, passage: Passage, { mention }: Statement, { expected, cells, sure }: Contradiction) {
  const { at, ...rest } = saidAt(passage, mention);
  const [cell] = cells;
  const like = cell ?? { decimals: mention.decimals, percent: mention.kind === 'persen' };
  const where = cell ? place(cell, at.sheet) : '';
  return {
    at, ...rest,
    level: sure ? 'salah' as const : 'patut-dicek' as const,
    found: mention.value,
    expected,
    evidence: cells,
    message: bilingual((language) => language === 'id'
      ? `Kalimat di ${place(at)} menyebut ${figure(passage, mention)}, padahal menurut tabel ${number(expected, like, language)} (${cell ? book.labelOf(cell) : ''}, ${where}).`
      : `The sentence in ${place(at)} says ${figure(passage, mention)}, but the tables give ${number(expected, like, language)} (${cell ? book.labelOf(cell) : ''}, ${where}).`),
  };
}

export default rule;
