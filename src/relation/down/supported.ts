import { isSeenIn } from './by-chance';
import { differences } from './looks';
import type { Grid, Judged } from './sum-structure';

/**
 * A row that is nothing in every column that agrees was never seen to be a part, unless it looks like those that a named total adds up.
 * What rounding may come to matters to no sum that words or marks tell of; where numbers alone do, it is what their agreement rests on.
 */
export function isSupported(grid: Grid, judged: Judged, member: number, column: number): boolean {
  const least = judged.basis === 'hitungan' ? 0 : grid.tolerance(column, judged.members.length);
  return !(Math.abs(grid.value(member, column)) > least) || isSeenIn(grid, judged, member) || (judged.basis === 'kata' && isOneOfParts(grid, judged, member));
}

/** True for a row that looks like parts of a total on either side of it, or like any one where it prints that it adds nothing. */
function isOneOfParts(grid: Grid, judged: Judged, member: number): boolean {
  const alike = judged.members.filter((other) => differences(grid.rows[other]?.marks, grid.rows[member]?.marks) === 0 && isSeenIn(grid, judged, other));
  const [first = member, last = member] = [alike[0], alike.at(-1)];
  return (first < member && member < last) || (first !== last && judged.agrees.every(({ column }) => grid.value(member, column) === 0));
}
