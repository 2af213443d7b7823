import { baseOf, ofLess, relationRule } from '../check/relation-rule';

/** A percentage or ratio is not what its two amounts give; capaian has a rule of its own. */
export default relationRule({
  id: 'persen-tidak-cocok',
  applies: ({ kind, target }, book) => kind === 'rasio' && book.roleOf(target) !== 'capaian',
  says: {
    id: (parts, relation) => {
      const { label, cell, printed, follows, terms: [part] } = parts;
      const base = baseOf(parts, relation, 'id') + ofLess(relation, 'id');
      return `${label}: di ${cell} tertulis ${printed}, padahal ${part?.printed} (${part?.cell}) dibanding ${base} memberi ${follows}.`;
    },
    en: (parts, relation) => {
      const { label, cell, printed, follows, terms: [part] } = parts;
      const base = baseOf(parts, relation, 'en') + ofLess(relation, 'en');
      return `${label}: ${cell} shows ${printed}, but ${part?.printed} (${part?.cell}) over ${base} gives ${follows}.`;
    },
  },
});
