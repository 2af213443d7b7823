import { relationRule } from '../check/relation-rule';
import { expectedOf, membersOf } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** The rows of one table do not add up to the total that another table prints for them. */
export default relationRule({
  id: 'jumlah-antar-tabel-berbeda',
  applies: ({ kind, reading }) => kind === 'jumlah' && reading.basis === 'antar-tabel',
  stands: ({ relation }, book) => {
    const sum = expectedOf(relation) ?? 0;
    const blamed = relation.terms.find((term) => book.isBlamed(term));
    // Of two single totals the one that more tables contradict is the wrong one.
    const against = (cell: NumberCell) => book.failures.filter((failure) => membersOf(failure.relation).includes(cell)).length;
    const [term = relation.target] = relation.terms;
    const turned = relation.terms.length === 1 && against(relation.target) > against(term);
    if (!blamed && (turned || book.isBlamed(relation.target))) return { at: relation.target, found: relation.target.value, expected: sum };
    const wrong = blamed ?? term;
    return { at: wrong, found: sum, expected: relation.target.value };
  },
  says: {
    id: ({ label, cell, printed, follows }, { terms }) =>
      `Jumlah ${terms.length} baris di lembar ${terms[0]?.sheet ?? ''} adalah ${follows}, padahal ${label} di ${cell} tertulis ${printed}.`,
    en: ({ label, cell, printed, follows }, { terms }) =>
      `The ${terms.length} rows on sheet ${terms[0]?.sheet ?? ''} add up to ${follows}, but ${label} in ${cell} shows ${printed}.`,
  },
});
