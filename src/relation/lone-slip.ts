import { exactSum, unit } from '../domain/printed';
import { isSlip } from './slip';
import { bitsOf } from './evidence';
import { partsOf, type Grid, type Judged } from './sum-structure';

/** A slip may explain a difference by chance; of smaller numbers it explains too much. */
const LEAST_BITS = 8;

/**
 * True when a total or mean that no other column vouches for is off in the way that typing goes wrong:
 * digits exchanged, one row left out or counted twice, divided by one too many.
 */
export function isLoneSlip(grid: Grid, judged: Judged, column: number): boolean {
  const target = grid.cell(judged.target, column);
  const parts = partsOf(grid, judged, column);
  if (!target || parts.length < 2) return false;
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), target.decimals);
  const sum = exactSum(parts.map(({ value }) => value), Math.min(9, decimals));
  const expected = judged.mean ? sum / parts.length : sum;
  const step = unit(target.decimals);
  if (bitsOf(expected, step) < LEAST_BITS) return false;
  const near = (value: number) => Math.abs(target.value - value) <= step;
  if (isSlip(target.value, expected, target.decimals)) return true;
  if (judged.mean) return near(sum) || near(sum / (parts.length - 1)) || near(sum / (parts.length + 1));
  // A part that is to be taken away is often printed without its sign; one with a sign among others without is odd.
  return parts.some(({ value }) => value !== 0 && (near(sum - value) || near(sum + value) || (value < 0 && near(sum - 2 * value))));
}
