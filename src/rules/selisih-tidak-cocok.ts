import { relationRule, type Parts } from '../check/relation-rule';
import type { Relation } from '../relation/relation';

/** Sisa, saldo or another difference is not what its amounts leave. */
export default relationRule({
  id: 'selisih-tidak-cocok',
  applies: ({ kind, signs }) => kind === 'jumlah' && signs?.includes(-1) === true,
  says: {
    id: (parts, relation) => `${parts.label}: di ${parts.cell} tertulis ${parts.printed}, padahal ${reckoned(parts, relation, 'dikurangi')} memberi ${parts.follows}.`,
    en: (parts, relation) => `${parts.label}: ${parts.cell} shows ${parts.printed}, but ${reckoned(parts, relation, 'less')} gives ${parts.follows}.`,
  },
});

/** "E3 dikurangi E4", "F6 + D7 − E7"; of many the first ones. */
function reckoned({ terms }: Parts, { signs, terms: { length } }: Relation, less: string): string {
  const [first, second] = terms;
  if (terms.length === 2) return `${first?.cell} ${less} ${second?.cell}`;
  const named = terms.map(({ cell }, i) => (i === 0 ? cell : `${(signs?.[i] ?? 1) < 0 ? '−' : '+'} ${cell}`));
  return [...named, ...(length > terms.length ? ['…'] : [])].join(' ');
}
