import type { CauseKind } from '../check/cause';
import { among, information } from '../check/coincidence';
import { number, place } from '../check/message';
import { unit } from '../domain/printed';

/** A ratio was reckoned the wrong way round: the base over the part, or as for an indicator where less is better. */
const cause: CauseKind = {
  id: 'arah-terbalik',
  explain({ cell, right, repairs }) {
    const step = unit(cell.decimals) / 2;
    for (const { kind, target, terms: [part, base], scale } of repairs) {
      if (kind !== 'rasio' || target !== cell || !part || !base || part.value === 0 || base.value === 0) continue;
      const readings = [(scale * base.value) / part.value, (scale * (2 * base.value - part.value)) / base.value];
      const used = readings.findIndex((value) => Math.abs(value - cell.value) <= step * 1.01 && Math.abs(value - right) > 2 * step);
      if (used < 0) continue;
      return {
        bits: Math.min(Math.log2(Math.abs(cell.value) / (2 * step)), information(cell.value, cell.decimals)) - among(readings.length),
        cells: [part, base],
        message: (language) => {
          const [value, a, b] = [number(cell.value, cell, language), place(part, cell.sheet), place(base, cell.sheet)];
          if (language === 'id') {
            return used === 0
              ? `${value} adalah ${b} dibagi ${a}: pembagiannya terbalik.`
              : `${value} mengikuti rumus indikator "makin kecil makin baik", padahal kolom ini ${a} dibagi ${b}.`;
          }
          return used === 0
            ? `${value} is ${b} over ${a}: the division is the wrong way round.`
            : `${value} follows the formula for "less is better", but this column is ${a} over ${b}.`;
        },
      };
    }
    return undefined;
  },
};

export default cause;
