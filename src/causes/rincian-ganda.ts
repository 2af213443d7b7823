import type { CauseKind } from '../check/cause';
import { explainByParts } from '../check/stretch';

/** A total counts one of its rows twice, or several side by side. */
const cause: CauseKind = {
  id: 'rincian-ganda',
  explain(slip, book) {
    return explainByParts(slip, slip.cell.value - slip.right, { id: 'terhitung dua kali', en: 'counted twice' }, book);
  },
};

export default cause;
