import type { CauseKind } from '../check/cause';
import { among, information, toleranceOf } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { number, place } from '../check/message';

/** That the other cell is accused too is worth this much. */
const BOTH = 4;

/** Two numbers of one column stand in each other's rows. */
const cause: CauseKind = {
  id: 'baris-tertukar',
  explain(slip, book) {
    const { cell, right } = slip;
    if (right === 0) return undefined;
    const others = Kinship.of(book).inColumn(cell);
    const other = others.find((one) => book.isBlamed(one) && one.value !== cell.value && Math.abs(one.value - right) <= toleranceOf(slip));
    if (!other) return undefined;
    return {
      bits: information(other.value, other.decimals) - among(others.length) + BOTH,
      cells: [other],
      message: (language) => {
        const [own, its, where] = [number(cell.value, cell, language), number(other.value, other, language), place(other, cell.sheet)];
        return language === 'id'
          ? `${own} dan ${its} (${where}) tampaknya tertukar barisnya.`
          : `${own} and ${its} (${where}) seem to stand in each other's rows.`;
      },
    };
  },
};

export default cause;
