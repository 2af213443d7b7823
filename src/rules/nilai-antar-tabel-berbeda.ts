import { relationRule } from '../check/relation-rule';

/** The same thing has two values in two tables. */
export default relationRule({
  id: 'nilai-antar-tabel-berbeda',
  applies: ({ kind, reading }) => kind === 'sama' && reading.basis === 'antar-tabel',
  says: {
    id: ({ label, cell, printed, terms: [other] }) => `${label}: di ${cell} tertulis ${printed}, di ${other?.cell} tertulis ${other?.printed}.`,
    en: ({ label, cell, printed, terms: [other] }) => `${label}: ${cell} shows ${printed}, ${other?.cell} shows ${other?.printed}.`,
  },
});
