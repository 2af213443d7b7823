import { relationRule } from '../check/relation-rule';

/** A growth in percent is not what the two values give. */
export default relationRule({
  id: 'pertumbuhan-tidak-cocok',
  applies: ({ kind }) => kind === 'pertumbuhan',
  says: {
    id: ({ label, cell, printed, follows, terms: [before, after] }) =>
      `${label}: di ${cell} tertulis ${printed}, padahal dari ${before?.printed} (${before?.cell}) ke ${after?.printed} (${after?.cell}) adalah ${follows}.`,
    en: ({ label, cell, printed, follows, terms: [before, after] }) =>
      `${label}: ${cell} shows ${printed}, but from ${before?.printed} (${before?.cell}) to ${after?.printed} (${after?.cell}) is ${follows}.`,
  },
});
