import type { CauseKind } from '../check/cause';
import { explainByParts } from '../check/stretch';

/** A total leaves out one of its rows, or several side by side. */
const cause: CauseKind = {
  id: 'rincian-terlewat',
  explain(slip, book) {
    return explainByParts(slip, slip.right - slip.cell.value, { id: 'tidak ikut dijumlahkan', en: 'left out of the total' }, book);
  },
};

export default cause;
