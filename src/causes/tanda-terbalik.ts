import type { CauseKind, Explanation, Slip } from '../check/cause';
import { among, COMMON, information, toleranceOf } from '../check/coincidence';
import { number, place } from '../check/message';

/** A minus too many or too few: on the number itself, or on one of the parts from which it was reckoned. */
const cause: CauseKind = {
  id: 'tanda-terbalik',
  explain(slip) {
    const { cell, right } = slip;
    if (right !== 0 && Math.abs(cell.value + right) <= toleranceOf(slip)) {
      return {
        // Below zero stands hardly anything that was not meant to: -3 for 3 is clear, 3 for -3 may be another number.
        bits: information(right, cell.decimals) + (right > 0 ? 2 * COMMON : COMMON),
        cells: [cell],
        message: (language) => {
          const [from, to] = [number(cell.value, cell, language), number(right, cell, language)];
          return language === 'id' ? `Tandanya terbalik: ${from} seharusnya ${to}.` : `Its sign is turned round: ${from} should be ${to}.`;
        },
      };
    }
    return turnedPart(slip);
  },
};

function turnedPart(slip: Slip): Explanation | undefined {
  const { cell, right, repairs } = slip;
  for (const { kind, target, terms, signs } of repairs) {
    if (kind !== 'jumlah' || target !== cell || terms.length < 2) continue;
    const i = terms.findIndex((term, k) => term.value !== 0 && Math.abs(cell.value - right + 2 * (signs?.[k] ?? 1) * term.value) <= toleranceOf(slip));
    const term = terms[i];
    if (!term) continue;
    const added = (signs?.[i] ?? 1) < 0;
    return {
      bits: information(term.value, term.decimals) - among(terms.length),
      cells: [term],
      message: (language) => {
        const [value, where] = [number(term.value, term, language), place(term, cell.sheet)];
        if (language === 'id') return `${value} (${where}) tampaknya ${added ? 'ditambahkan, padahal harus dikurangkan' : 'dikurangkan, padahal harus ditambahkan'}.`;
        return `${value} (${where}) seems to have been ${added ? 'added where it is to be taken off' : 'taken off where it is to be added'}.`;
      },
    };
  }
  return undefined;
}

export default cause;
