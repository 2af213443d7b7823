import type { CauseKind } from '../check/cause';
import { among, information, toleranceOf } from '../check/coincidence';
import { bilingual, number, place } from '../check/message';
import { keyOf } from '../relation/relation';

/** A total counts one of its rows twice. */
const cause: CauseKind = {
  id: 'rincian-ganda',
  explain(slip, book) {
    const { cell, right, repairs } = slip;
    const difference = cell.value - right;
    for (const { kind, target, terms, signs } of repairs) {
      if (kind !== 'jumlah' || keyOf(target) !== keyOf(cell) || terms.length < 2 || signs?.includes(-1)) continue;
      const term = terms.find(({ value }) => value !== 0 && Math.abs(value - difference) <= toleranceOf(slip));
      if (!term) continue;
      return {
        bits: information(term.value, term.decimals) - among(terms.length),
        cells: [term],
        message: bilingual((language) => {
          const [value, where] = [number(term.value, term, language), place(term, cell.sheet)];
          const name = (term.row === cell.row ? book.columnLabel(term) : book.rowLabel(term)) || where;
          return language === 'id'
            ? `Selisihnya tepat ${value}: ${name} (${where}) tampaknya terhitung dua kali.`
            : `The difference is exactly ${value}: ${name} (${where}) seems to have been counted twice.`;
        }),
      };
    }
    return undefined;
  },
};

export default cause;
