import type { Book } from '../check/book';
import type { Labelled } from '../check/label-judgement';
import { fits, labelsOf } from '../check/labels';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';

/** A kategori, predikat or mutu is not what the scale in use gives for its number. */
const rule: Rule = {
  id: 'kategori-tidak-cocok',
  *check(book) {
    for (const labelled of labelsOf(book)) {
      const { level, cell, right } = labelled;
      if (fits(labelled, cell.value)) continue;
      yield right !== cell.value && fits(labelled, right) ? waiting(book, labelled) : { ...violation(book, labelled), level };
    }
  },
};

function violation(book: Book, labelled: Labelled): Omit<Violation, 'level'> {
  const { cell, at, label, criterion, right } = labelled;
  const expected = criterion.labelOf(right, cell);
  const basis = criterion.basis(right);
  const from = place(cell, at.sheet);
  return {
    ...about(book, labelled),
    expected,
    message: bilingual((language) => {
      const value = number(right, cell, language);
      const isPrinted = right === cell.value;
      return language === 'id'
        ? `Di ${place(at)} tertulis "${label}", padahal ${value} (${isPrinted ? '' : 'yang seharusnya di '}${from}) adalah "${expected}" menurut ${basis.id}.`
        : `${place(at)} shows "${label}", but ${value} (${isPrinted ? '' : 'which should stand in '}${from}) is "${expected}" by ${basis.en}.`;
    }),
  };
}

/** The number is wrong, and the label is right for the one that should stand there. */
function waiting(book: Book, labelled: Labelled): Violation {
  const { cell, at, label, right } = labelled;
  const from = place(cell, at.sheet);
  return {
    ...about(book, labelled),
    level: 'patut-dicek',
    expected: label,
    message: bilingual((language) => {
      const [printed, mended] = [number(cell.value, cell, language), number(right, cell, language)];
      return language === 'id'
        ? `Di ${place(at)} tertulis "${label}". Itu tidak cocok dengan ${printed} (${from}), tetapi cocok begitu ${from} diperbaiki menjadi ${mended}.`
        : `${place(at)} shows "${label}". That does not fit ${printed} (${from}), but fits once ${from} is corrected to ${mended}.`;
    }),
  };
}

function about(book: Book, { cell, at, label }: Labelled): Pick<Violation, 'at' | 'table' | 'label' | 'found' | 'evidence'> {
  return { at, table: book.tableOf(cell), label: book.labelOf(cell), found: label, evidence: [cell] };
}

export default rule;
