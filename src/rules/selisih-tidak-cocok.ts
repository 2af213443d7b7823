import { relationRule } from '../check/relation-rule';

/** Sisa, saldo or another difference is not what its amounts leave. */
export default relationRule({
  id: 'selisih-tidak-cocok',
  applies: ({ kind, signs }) => kind === 'jumlah' && signs?.includes(-1) === true,
  says: {
    id: ({ label, cell, printed, follows, terms: [first, second] }) =>
      `${label}: di ${cell} tertulis ${printed}, padahal ${first?.cell} dikurangi ${second?.cell} memberi ${follows}.`,
    en: ({ label, cell, printed, follows, terms: [first, second] }) =>
      `${label}: ${cell} shows ${printed}, but ${first?.cell} less ${second?.cell} gives ${follows}.`,
  },
});
