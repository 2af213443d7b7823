import { relationRule } from '../check/relation-rule';

/** A mean is not the mean of what stands in its rows or columns. */
export default relationRule({
  id: 'rata-rata-tidak-cocok',
  applies: ({ kind, reading }) => kind === 'rata-rata' && reading.basis !== 'survei',
  says: {
    id: ({ label, cell, printed, follows }, { terms }) => `${label}: di ${cell} tertulis ${printed}, rata-rata ${terms.length} angkanya ${follows}.`,
    en: ({ label, cell, printed, follows }, { terms }) => `${label}: ${cell} shows ${printed}, the mean of its ${terms.length} numbers is ${follows}.`,
  },
});
