import { exactSum, unit } from '../../domain/printed';
import type { NumberCell } from '../../table/table';
import { bitsOf } from '../evidence';
import { isSlip, isTellingSlip } from '../slip';
import { partsOf, type Grid, type Judged } from './sum-structure';

/** A slip may explain a difference by chance; of smaller numbers it explains too much. */
const LEAST_BITS = 8;

/**
 * True when a total or mean that no other column vouches for is off in the way that typing goes wrong:
 * digits exchanged, one row left out or counted twice, divided by one too many.
 */
export function isLoneSlip(grid: Grid, judged: Judged, column: number): boolean {
  const off = offBy(grid, judged, column);
  if (!off) return false;
  const { target, parts, sum, expected } = off;
  const step = unit(target.decimals);
  const near = (value: number) => Math.abs(target.value - value) <= step;
  if (isSlip(target.value, expected, target.decimals)) return true;
  if (judged.mean) return near(sum) || near(sum / (parts.length - 1)) || near(sum / (parts.length + 1));
  if (parts.some((part) => isOwnSlip(part, part.value + target.value - sum)) || isBarelyOff(target.value - sum, parts)) return true;
  // A part that is to be taken away is often printed without its sign; one with a sign among others without is odd.
  return parts.some(({ value }) => value !== 0 && (near(sum - value) || near(sum + value) || (value < 0 && near(sum - 2 * value))));
}

/** True for a part that digits in other places would make what its total lacks. */
function isOwnSlip({ value, decimals }: NumberCell, meant: number): boolean {
  return value * meant > 0 && isTellingSlip(value, meant, decimals);
}

/** A difference of so small a part of the total … */
const BARELY = 1e-4;
/** … and of each of its parts is no row that was left out. */
const OF_A_PART = 0.01;

/** True for amounts that differ from their total by more than rounding may, and by less than any row that could be missing. */
function isBarelyOff(difference: number, parts: readonly NumberCell[]): boolean {
  const sizes = parts.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  const sum = sizes.reduce((total, size) => total + size, 0);
  const least = sizes.reduce((one, other) => Math.min(one, other), Infinity);
  const off = Math.abs(difference);
  return parts.every(({ decimals }) => decimals === 0) && off > parts.length && off <= BARELY * sum && off <= OF_A_PART * least;
}

/** True when digits of the total are exchanged, changed, left out or too many, or its sign is another one. */
export function isKeyboardSlip(grid: Grid, judged: Judged, column: number): boolean {
  const off = offBy(grid, judged, column);
  return off !== undefined && isSlip(off.target.value, off.expected, off.target.decimals);
}

/** A total or mean, and what it should be; undefined where that tells too little. */
function offBy(grid: Grid, judged: Judged, column: number): { target: NumberCell; parts: readonly NumberCell[]; sum: number; expected: number } | undefined {
  const target = grid.cell(judged.target, column);
  const parts = partsOf(grid, judged, column);
  if (!target || parts.length < 2) return undefined;
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), target.decimals);
  const sum = exactSum(parts.map(({ value }) => value), Math.min(9, decimals));
  const expected = judged.mean ? sum / parts.length : sum;
  return bitsOf(expected, unit(target.decimals)) < LEAST_BITS ? undefined : { target, parts, sum, expected };
}

/** True when a total is none in several columns for one reason: the same row in the midst of its parts is left out, or counted twice, in each. */
export function isSameRowEverywhere(grid: Grid, { target, members, agrees, violates, mean }: Judged): boolean {
  if (mean || agrees.length > 0 || violates.length < 2) return false;
  const gaps = violates.map((column) => {
    const sum = members.reduce((total, other) => total + (grid.value(other, column) || 0), 0);
    return { column, gap: sum - grid.value(target, column), step: unit(grid.table.columns[column]?.decimals ?? 0) };
  });
  return [1, -1].some((sign) => members.slice(1, -1).some((member) => gaps.every(({ column, gap, step }) => {
    const own = grid.value(member, column);
    return own !== 0 && Math.abs(gap - sign * own) < step && bitsOf(own, step) >= LEAST_BITS;
  })));
}
