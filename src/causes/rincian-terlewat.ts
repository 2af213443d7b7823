import type { CauseKind } from '../check/cause';
import { among, information, toleranceOf } from '../check/coincidence';
import { bilingual, number, place } from '../check/message';
import { keyOf } from '../relation/relation';

/** A total leaves out one of its rows. */
const cause: CauseKind = {
  id: 'rincian-terlewat',
  explain(slip, book) {
    const { cell, right, repairs } = slip;
    const difference = right - cell.value;
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
            ? `Selisihnya tepat ${value}: ${name} (${where}) tampaknya tidak ikut dijumlahkan.`
            : `The difference is exactly ${value}: ${name} (${where}) seems to have been left out of the total.`;
        }),
      };
    }
    return undefined;
  },
};

export default cause;
