import { CARRIED } from '../across/running';
import { AMOUNTS, roleOf } from './additive';
import { isLoneSlip } from './lone-slip';
import { partsOf, type Grid, type Judged } from './sum-structure';
import { addingIn } from './tallies';

/** So many columns that agree vouch for one that is far off. */
const MANY_AGREE = 4;

/** From how many times their largest on what several parts add up to is far from any one of them. */
const FAR = 1.5;

/**
 * True for a total that lies among its parts while they add up to far more, and that no slip explains:
 * whatever its heading says, it averages them, as a density, an index or a length of time does.
 */
export function isAmongParts(grid: Grid, judged: Judged, column: number): boolean {
  // What its heading calls a number of things is added up like those beside it.
  if (roleOf(grid, column) === 'jumlah' && judged.agrees.length >= MANY_AGREE) return false;
  const target = grid.cell(judged.target, column);
  const parts = partsOf(grid, judged, column).map(({ value }) => value).filter((value) => value !== 0);
  if (!target || judged.mean || parts.length < 2 || parts.some((part) => part < 0)) return false;
  const low = parts.reduce((least, part) => Math.min(least, part), Infinity);
  const high = parts.reduce((most, part) => Math.max(most, part), 0);
  const among = low < high ? low < target.value && target.value < high : target.value === high;
  const sum = parts.reduce((total, part) => total + part, 0);
  if (!among || sum < FAR * high || isBesideLike(grid, judged, column) || isCopied(grid, judged, column)) return false;
  return !isLoneSlip(grid, judged, column) && !hasZeroTooMany(parts, sum - target.value);
}

/** True where some numbers come to too much by just what a zero too many makes of one of them. */
function hasZeroTooMany(parts: readonly number[], excess: number): boolean {
  return excess > 0 && parts.some((part) => part % 10 === 0 && Math.abs(0.9 * part - excess) < 1e-9 * part);
}

/** Of so many times a total its parts come to more, even without the largest, when it was never meant to add them up. */
const FAR_OFF = 5;

/** True for a total that was hardly meant as one: their highest, their median, a count of others; or just one of two parts. Amounts always are. */
export function isNoSum(grid: Grid, judged: Judged, column: number): boolean {
  if (judged.mean || judged.agrees.length >= MANY_AGREE || AMOUNTS.includes(roleOf(grid, column))) return false;
  const parts = partsOf(grid, judged, column).map(({ value }) => value);
  const target = grid.value(judged.target, column);
  if (parts.length === 2 && parts.includes(target)) return true;
  const rest = parts.reduce((sum, part) => sum + part, 0) - parts.reduce((most, part) => Math.max(most, part), 0);
  return target > 0 && rest > FAR_OFF * target && !isLoneSlip(grid, judged, column) && !isCopied(grid, judged, column);
}

/** One of so many rows may be what is wrong. */
const ROWS = 4;
/** Bits that such a column must be worth. */
const LIKENESS = 12;

/** True when a column beside, in which the total is one, has numbers of the same size in the same rows: what it is there it is here. */
export function isBesideLike(grid: Grid, judged: Judged, column: number): boolean {
  return judged.agrees.some(({ column: other, trivial, bits }) => !trivial && bits >= LIKENESS && isLike(grid, judged, column, other));
}

/** The same thing in another year, or of other people, is in no row more than twice as much. */
function isLike(grid: Grid, { members }: Judged, one: number, other: number): boolean {
  const unlike = members.filter((member) => {
    const [a, b] = [grid.value(member, one) || 0, grid.value(member, other) || 0];
    return Math.abs(a - b) > Math.min(Math.abs(a), Math.abs(b));
  });
  return ROWS * unlike.length <= members.length;
}

/** So many columns beside it that are added up show that a total was not meant to repeat the number above it. */
const ADDED_UP = 2;

/** A smaller total repeats one of its parts by chance. */
const TELLING = 100;

/** True for a total that repeats the last of its parts: a balance that was carried on to it, unless it was copied. */
export function isCarriedOn(grid: Grid, judged: Judged, column: number): boolean {
  const { basis, members, mean, target } = judged;
  const total = grid.value(target, column);
  return basis === 'kata' && !mean && members.length > 2 && total >= TELLING && total === grid.value(members.at(-1) ?? -1, column) && !isCopied(grid, judged, column);
}

/** True for a total that was copied from the number above it: others are added up, and those above go up and down, so that they do not count on. */
function isCopied(grid: Grid, judged: Judged, column: number): boolean {
  const { members, target } = judged;
  if (members.at(-1) !== target - 1 || addingIn(judged) < ADDED_UP) return false;
  const steps = members.map((member, i) => grid.value(member, column) - grid.value(members[i - 1] ?? -1, column));
  return steps.some((step) => step > 0) && steps.some((step) => step < 0) && !CARRIED.test(grid.table.columns[column]?.header.join(' ') ?? '');
}
