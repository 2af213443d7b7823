import { relationRule } from '../check/relation-rule';

/** A total, down the rows or across the columns, is not the sum of its parts. */
export default relationRule({
  id: 'jumlah-tidak-cocok',
  applies: ({ kind, signs, reading }) => kind === 'jumlah' && !signs?.includes(-1) && reading.basis !== 'antar-tabel' && reading.basis !== 'survei',
  says: {
    id: ({ label, cell, printed, follows }) => `${label}: di ${cell} tertulis ${printed}, jumlah rinciannya ${follows}.`,
    en: ({ label, cell, printed, follows }) => `${label}: ${cell} shows ${printed}, its parts add up to ${follows}.`,
  },
});
