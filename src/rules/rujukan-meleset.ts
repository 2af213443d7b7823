import type { Book } from '../check/book';
import { violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { strayLinks, type Stray } from '../check/stray-links';
import type { Language } from '../sheet/text';

/** A number that is taken from another sheet comes from another row, column or sheet than the numbers above and below it do. */
const rule: Rule = {
  id: 'rujukan-meleset',
  *check(book) {
    for (const stray of strayLinks(book)) {
      const { at, wanted, model, sure } = stray;
      const cell = book.cellAt(at);
      if (!cell) continue;
      yield {
        ...violationAt(book, cell, at.sheet),
        level: sure ? 'salah' : 'patut-dicek',
        expected: wanted.value,
        evidence: [wanted, model.formula],
        message: bilingual((language) => SAYS[language](book, stray)),
      };
    }
  },
};

const SAYS: Readonly<Record<Language, (book: Book, stray: Stray) => string>> = {
  id: (book, { at, link, wanted, model }) => {
    const what = link ? `Rumus di ${place(at)} (${shown(link)}) menunjuk sel lain daripada rumus sekolomnya` : `${place(at)} diketik, sedangkan sel sekolomnya merujuk lembar lain`;
    const right = `${place(wanted)} (${book.labelOf(wanted)}), yaitu ${number(wanted.value, wanted, 'id')}`;
    return `${what}, misalnya ${place(model.formula, at.sheet)} (${shown(model)}); menurut pola itu seharusnya ${right}.`;
  },
  en: (book, { at, link, wanted, model }) => {
    const what = link ? `The formula in ${place(at)} (${shown(link)}) leads to another cell than those of its column` : `${place(at)} is typed, while its column has links`;
    const right = `${place(wanted)} (${book.labelOf(wanted)}), which is ${number(wanted.value, wanted, 'en')}`;
    return `${what}, such as ${place(model.formula, at.sheet)} (${shown(model)}); by their pattern it should be ${right}.`;
  },
};

function shown({ formula }: NonNullable<Stray['link']>): string {
  return `=${formula.cell.formula ?? ''}`;
}

export default rule;
