import { relationRule } from '../check/relation-rule';

/** A product, such as volume times price, is not what its factors give. */
export default relationRule({
  id: 'hasil-kali-tidak-cocok',
  applies: ({ kind, reading }) => kind === 'kali' && reading.basis !== 'survei',
  says: {
    id: ({ label, cell, printed, follows }) => `${label}: di ${cell} tertulis ${printed}, hasil kalinya ${follows}.`,
    en: ({ label, cell, printed, follows }) => `${label}: ${cell} shows ${printed}, the product of its factors is ${follows}.`,
  },
});
