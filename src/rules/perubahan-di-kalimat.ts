import { bilingual, place } from '../check/message';
import { proseOf } from '../check/prose';
import type { Rule, Violation } from '../check/rule';
import { figure, saidAt } from '../check/sentence-violation';
import { exactSum } from '../domain/printed';
import { writeNumber } from '../domain/number-text';
import { brokenMoves, type BrokenMove } from '../sentence/moves';
import type { Passage } from '../sentence/passage';
import { hasNear } from '../sentence/thing';

/** A sentence says by how much an amount has changed, or which way, and the two numbers that it names itself say otherwise. */
const rule: Rule = {
  id: 'perubahan-di-kalimat',
  *check(book) {
    const prose = proseOf(book);
    const isPrinted = (value: number) => hasNear(prose.numbers, value, 0);
    for (const { passage, statements } of prose.passages) {
      if (statements.length < 2) continue;
      for (const broken of brokenMoves(passage.text, statements, isPrinted)) yield violation(passage, broken);
    }
  },
};

function violation(passage: Passage, { kind, said, from, to, word, sure }: BrokenMove): Violation {
  const { at, ...rest } = saidAt(passage, said);
  const rise = exactSum([to.value, -from.value], Math.max(to.decimals, from.decimals));
  const [start, end] = [figure(passage, from), figure(passage, to)];
  const shared = { at, ...rest, level: sure ? 'salah' as const : 'patut-dicek' as const, evidence: [at] };
  if (kind === 'arah') {
    const [right, way] = rise > 0 ? ['naik', 'a rise'] as const : ['turun', 'a fall'] as const;
    return {
      ...shared, found: word, expected: right,
      message: bilingual((language) => language === 'id'
        ? `Kalimat di ${place(at)} menyebut "${word}", padahal dari ${start} ke ${end} adalah ${right}.`
        : `The sentence in ${place(at)} says "${word}", but from ${start} to ${end} is ${way}.`),
    };
  }
  return {
    ...shared, found: said.value, expected: Math.abs(rise),
    message: bilingual((language) => {
      const right = writeNumber(Math.abs(rise), said.decimals, language);
      return language === 'id'
        ? `Kalimat di ${place(at)} menyebut perubahan ${figure(passage, said)}, padahal dari ${start} ke ${end} adalah ${right}.`
        : `The sentence in ${place(at)} says a change of ${figure(passage, said)}, but from ${start} to ${end} it is ${right}.`;
    }),
  };
}

export default rule;
