import { ofLess, relationRule } from '../check/relation-rule';

/** A percentage or ratio is not what its two amounts give; capaian has a rule of its own. */
export default relationRule({
  id: 'persen-tidak-cocok',
  applies: ({ kind, target }, book) => kind === 'rasio' && book.roleOf(target) !== 'capaian',
  says: {
    id: ({ label, cell, printed, follows, terms: [part, base] }, relation) =>
      `${label}: di ${cell} tertulis ${printed}, padahal ${part?.printed} (${part?.cell}) dibanding ${base?.printed} (${base?.cell})${ofLess(relation, 'id')} memberi ${follows}.`,
    en: ({ label, cell, printed, follows, terms: [part, base] }, relation) =>
      `${label}: ${cell} shows ${printed}, but ${part?.printed} (${part?.cell}) over ${base?.printed} (${base?.cell})${ofLess(relation, 'en')} gives ${follows}.`,
  },
});
