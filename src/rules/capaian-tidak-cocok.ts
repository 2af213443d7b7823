import { ofLess, relationRule } from '../check/relation-rule';

/** Capaian is not realisasi over target. */
export default relationRule({
  id: 'capaian-tidak-cocok',
  applies: ({ kind, target }, book) => kind === 'rasio' && book.roleOf(target) === 'capaian',
  says: {
    id: ({ label, cell, printed, follows, terms: [part, base] }, relation) =>
      `${label}: di ${cell} tertulis capaian ${printed}, padahal realisasi ${part?.printed} (${part?.cell}) dibanding target `
      + `${base?.printed} (${base?.cell})${ofLess(relation, 'id')} memberi ${follows}.`,
    en: ({ label, cell, printed, follows, terms: [part, base] }, relation) =>
      `${label}: ${cell} shows a capaian of ${printed}, but realisasi ${part?.printed} (${part?.cell}) over target `
      + `${base?.printed} (${base?.cell})${ofLess(relation, 'en')} gives ${follows}.`,
  },
});
