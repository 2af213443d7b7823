import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import { proseOf, type Prose } from '../check/prose';
import { rowsOfAmounts } from '../check/rows-of-amounts';
import { figure, saidAt } from '../check/sentence-violation';
import type { Rule, Violation } from '../check/rule';
import { writeNumber } from '../domain/number-text';
import { brokenChanges, type BrokenChange } from '../sentence/changes';
import { contradictedChanges } from '../sentence/changes-by-table';
import type { Mention } from '../sentence/mention';
import type { Passage } from '../sentence/passage';
import { brokenShares, type BrokenShare } from '../sentence/shares';
import type { Language } from '../sheet/text';
import type { NumberCell } from '../table/table';

/** A percentage in a sentence is not what the amounts beside it give; or a change is not the one from its first number to its second. */
const rule: Rule = {
  id: 'persen-di-kalimat',
  *check(book) {
    const prose = proseOf(book);
    const rowsOf = rowsOfAmounts(book.tables, prose);
    const told = new Set<Mention>();
    for (const { passage, statements } of prose.passages) {
      for (const broken of brokenChanges(passage.text, statements)) {
        told.add(broken.said);
        yield changeViolation(passage, broken, []);
      }
      for (const broken of brokenShares(passage.text, statements, rowsOf)) if (!told.has(broken.percent)) yield shareViolation(book, passage, broken);
    }
    yield* byTables(prose, told);
  },
};

function* byTables(prose: Prose, told: ReadonlySet<Mention>): Generator<Violation> {
  for (const broken of contradictedChanges(prose.passages, prose)) {
    if (!told.has(broken.said)) yield changeViolation(broken.passage, broken, broken.cells);
  }
}

function shareViolation(book: Book, passage: Passage, { percent, of, base, expected, evidence, sure }: BrokenShare): Violation {
  const { at, ...rest } = saidAt(passage, percent);
  const right = (language: Language) => number(expected, { decimals: percent.decimals, percent: true }, language);
  const from = (language: Language) => ('sheet' in base ? `${number(base.value, base, language)} (${inTable(book, base, at.sheet)})` : figure(passage, base));
  return {
    at, ...rest, level: sure ? 'salah' : 'patut-dicek', found: percent.value, expected, evidence: evidence.length > 0 ? evidence : [at],
    message: bilingual((language) => language === 'id'
      ? `Kalimat di ${place(at)} menyebut ${figure(passage, percent)}, padahal ${figure(passage, of)} dari ${from(language)} adalah ${right(language)}.`
      : `The sentence in ${place(at)} says ${figure(passage, percent)}, but ${figure(passage, of)} of ${from(language)} is ${right(language)}.`),
  };
}

function inTable(book: Book, cell: NumberCell, sheet: string): string {
  return `${book.labelOf(cell)}, ${place(cell, sheet)}`;
}

const POINTS = { id: ' Yang tertulis adalah selisihnya dalam poin.', en: ' What is written is the difference in points.' };

function changeViolation(passage: Passage, { said, from, to, expected, points, sure }: BrokenChange, cells: readonly NumberCell[]): Violation {
  const { at, ...rest } = saidAt(passage, said);
  const [a, b] = [from, to].map(({ value, decimals }) => ({ id: writeNumber(value, decimals), en: writeNumber(value, decimals, 'en') }));
  const where = cells.length > 0 ? ` (${cells.map((cell) => place(cell, at.sheet)).join(', ')})` : '';
  const unit = { id: said.kind === 'poin' ? ' poin' : '%', en: said.kind === 'poin' ? ' points' : '%' };
  return {
    at, ...rest, level: sure ? 'salah' : 'patut-dicek', found: said.value, expected, evidence: cells.length > 0 ? cells : [at],
    message: bilingual((language) => {
      const right = writeNumber(expected, said.decimals, language) + unit[language];
      return language === 'id'
        ? `Kalimat di ${place(at)} menyebut perubahan ${figure(passage, said)}, padahal dari ${a?.id} ke ${b?.id}${where} adalah ${right}.${points ? POINTS.id : ''}`
        : `The sentence in ${place(at)} says a change of ${figure(passage, said)}, but from ${a?.en} to ${b?.en}${where} it is ${right}.${points ? POINTS.en : ''}`;
    }),
  };
}

export default rule;
