import type { Attempt } from './chosen';
import type { Formula } from './formula';
import type { Matrix } from './matrix';
import { meaningOf, poolKey } from './pool-key';
import { SHORT } from './trial';

/**
 * So many tables in which a formula holds, in so many places and so many times more than it does not, tell how another like them is meant,
 * as long as there is no larger one in which it does not hold.
 */
const VOUCHING = { tables: 3, agreements: 8, ratio: 10 };

/**
 * The lines of tables of hardly a row, under the same words in the same places as those of a pool, in which nothing could bear its formula out:
 * one item that is bought is volume times price as all others are.
 */
export function vouchedFor(pool: readonly Attempt[], formula: Formula, matrices: readonly Matrix[]): readonly Attempt[] {
  const [first] = pool;
  const like = first && matrices[first.spot.matrix];
  if (!like || (formula.said === 'all' && !formula.seldom) || !isVouching(pool)) return [];
  const meanings = [0, ...formula.operands].map((distance) => meaningOf(like.lines[first.spot.line + distance]));
  if (meanings.includes('')) return [];
  const key = poolKey(like, first.spot.line, formula);
  const known = new Set(pool.map(({ spot }) => spot.matrix));
  const found: Attempt[] = [];
  for (const [m, matrix] of matrices.entries()) {
    if (known.has(m)) continue;
    for (const [line, own] of matrix.lines.entries()) {
      if (meaningOf(own) !== meanings[0] || poolKey(matrix, line, formula) !== key) continue;
      const violate = placesOf(matrix, line, formula);
      if (violate > SHORT) return [];
      if (violate === 0) continue;
      const trial = { target: line, formula, agree: 0, violate, slips: 0, failed: [], shadow: false, bits: 0 };
      found.push({ spot: { matrix: m, line }, trial, places: matrix.places });
    }
  }
  return VOUCHING.tables * found.length <= known.size ? found : [];
}

function isVouching(pool: readonly Attempt[]): boolean {
  const agree = pool.reduce((sum, { trial }) => sum + trial.agree, 0);
  const violate = pool.reduce((sum, { trial }) => sum + trial.violate + trial.slips, 0);
  return new Set(pool.map(({ spot }) => spot.matrix)).size >= VOUCHING.tables && agree >= VOUCHING.agreements && agree >= VOUCHING.ratio * violate;
}

/** In how many places a line and all that it is to follow from have numbers. */
function placesOf(matrix: Matrix, line: number, { operands }: Formula): number {
  let count = 0;
  for (let place = 0; place < matrix.places; place++) if ([0, ...operands].every((distance) => matrix.cell(line + distance, place))) count++;
  return count;
}
