import { decimalsOf, roundHalfUp } from '../domain/printed';
import { number } from '../check/message';
import { relationRule, type Parts } from '../check/relation-rule';
import type { Relation } from '../relation/relation';
import type { Language } from '../sheet/text';

/** NRR, NRR tertimbang or IKM do not follow from the answers, or in a recap from each other (PermenPANRB 14/2017). */
export default relationRule({
  id: 'survei-tidak-cocok',
  applies: ({ reading }) => reading.basis === 'survei',
  says: {
    id: (parts, relation) => `${parts.label}: di ${parts.cell} tertulis ${parts.printed}, dari ${sourceOf(parts, relation, 'id')} mengikuti ${parts.follows}.`,
    en: (parts, relation) => `${parts.label}: ${parts.cell} shows ${parts.printed}, ${sourceOf(parts, relation, 'en')} ${isRecap(relation) ? 'gives' : 'give'} ${parts.follows}.`,
  },
});

function isRecap({ reading }: Relation): boolean {
  return reading.name !== '';
}

/** From what a number follows: in a recap from other cells, "C4 × 25", else from the answers. */
function sourceOf({ terms }: Parts, relation: Relation, language: Language): string {
  const { kind, signs, scale, terms: { length } } = relation;
  if (!isRecap(relation)) return language === 'id' ? 'jawaban survei' : "the survey's answers";
  if (signs) return language === 'id' ? 'banyaknya jawaban kali skornya' : 'the answers times their scores';
  if (kind === 'rata-rata') return language === 'id' ? `${length} nilai unsurnya` : `the mean of its ${length} unsur`;
  const cells = terms.map(({ cell }) => cell).join(' × ');
  const whole = roundHalfUp(1 / scale, 9);
  if (scale === 1) return cells;
  return scale < 1 && Number.isInteger(whole) ? `${cells} / ${whole}` : `${cells} × ${number(scale, { decimals: decimalsOf(roundHalfUp(scale, 4)), percent: false }, language)}`;
}
