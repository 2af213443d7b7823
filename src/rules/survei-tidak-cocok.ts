import { relationRule } from '../check/relation-rule';

/** NRR, NRR tertimbang or IKM do not follow from the answers (PermenPANRB 14/2017). */
export default relationRule({
  id: 'survei-tidak-cocok',
  applies: ({ reading }) => reading.basis === 'survei',
  says: {
    id: ({ label, cell, printed, follows }) => `${label}: di ${cell} tertulis ${printed}, dari jawaban survei mengikuti ${follows}.`,
    en: ({ label, cell, printed, follows }) => `${label}: ${cell} shows ${printed}, the survey's answers give ${follows}.`,
  },
});
