import type { CauseKind } from '../check/cause';
import { among, information, toleranceOf } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { number, place } from '../check/message';

/** A total is off by exactly what one of its rows differs from the same row of another table. */
const cause: CauseKind = {
  id: 'satu-rincian-berbeda',
  explain(slip, book) {
    const { cell, right, repairs } = slip;
    const kinship = Kinship.of(book);
    let tried = 0;
    for (const { kind, target, terms, signs } of repairs) {
      if (kind !== 'jumlah' || target !== cell || terms.length < 2 || signs?.includes(-1)) continue;
      for (const term of terms) {
        for (const { cell: other } of kinship.otherTables(term)) {
          if (other.value === term.value) continue;
          tried++;
          if (Math.abs(other.value - term.value - (cell.value - right)) > toleranceOf(slip)) continue;
          return {
            bits: information(other.value - term.value, term.decimals) - among(tried),
            cells: [term, other],
            message: (language) => {
              const name = book.rowLabel(term);
              const [here, there] = [term, other].map((one) => `${number(one.value, one, language)} (${place(one, cell.sheet)})`);
              return language === 'id'
                ? `Selisihnya tepat beda satu baris: ${name} ${here ?? ''}, di tabel lain ${there ?? ''}.`
                : `It is off by exactly the difference of one row: ${name} ${here ?? ''}, in another table ${there ?? ''}.`;
            },
          };
        }
      }
    }
    return undefined;
  },
};

export default cause;
