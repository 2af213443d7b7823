import type { Book } from '../check/book';
import { fits, labelOf, labelsOf, type Labelled } from '../check/labels';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';

/** A kategori, predikat or mutu is not what the scale in use gives for its number. */
const rule: Rule = {
  id: 'kategori-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const labelled of labelsOf(table)) if (!fits(labelled, labelled.cell.value)) yield violation(book, t, labelled);
    }
  },
};

function violation(book: Book, t: number, { cell, at, label, scale, proved }: Labelled) {
  const expected = labelOf(scale, cell.value, cell.decimals);
  return {
    at,
    table: t,
    label: book.labelOf(cell),
    level: proved ? 'salah' : 'patut-dicek',
    found: label,
    expected,
    evidence: [cell],
    message: bilingual((language) => language === 'id'
      ? `Di ${place(at)} tertulis "${label}", padahal ${number(cell.value, cell, language)} (${place(cell, at.sheet)}) adalah "${expected}" menurut ${scale.dasar}.`
      : `${place(at)} shows "${label}", but ${number(cell.value, cell, language)} (${place(cell, at.sheet)}) is "${expected}" by ${scale.dasar}.`),
  } as const;
}

export default rule;
