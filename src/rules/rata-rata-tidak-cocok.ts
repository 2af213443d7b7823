import { place } from '../check/message';
import { relationRule } from '../check/relation-rule';
import type { Relation } from '../relation/relation';
import type { Language } from '../sheet/text';

/** A mean, weighted or not, is not that of what stands in its rows or columns. */
export default relationRule({
  id: 'rata-rata-tidak-cocok',
  applies: ({ kind, reading }) => (kind === 'rata-rata' || kind === 'tertimbang') && reading.basis !== 'survei',
  says: {
    id: ({ label, cell, printed, follows }, relation) => `${label}: di ${cell} tertulis ${printed}, ${meanOf(relation, 'id')} ${follows}.`,
    en: ({ label, cell, printed, follows }, relation) => `${label}: ${cell} shows ${printed}, ${meanOf(relation, 'en')} is ${follows}.`,
  },
});

/** What the mean is made of, in words. */
function meanOf({ kind, terms, signs }: Relation, language: Language): string {
  if (signs) {
    const weights = signs.map((weight) => `${weight} %`).join(' + ');
    return language === 'id' ? `rata-rata tertimbang (${weights}) angkanya` : `the mean of its numbers weighted by ${weights}`;
  }
  if (kind === 'rata-rata') return language === 'id' ? `rata-rata ${terms.length} angkanya` : `the mean of its ${terms.length} numbers`;
  const weight = terms[terms.length / 2];
  const [count, from] = [terms.length / 2, weight ? place(weight) : ''];
  return language === 'id' ? `rata-rata tertimbang ${count} angkanya (bobot mulai ${from})` : `the mean of its ${count} numbers weighted from ${from} on`;
}
