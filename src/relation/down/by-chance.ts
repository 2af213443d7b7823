import { wholeNumber } from '../../domain/whole-number';
import type { Grid, Judged } from './sum-structure';

/**
 * True for a total that arithmetic alone tells of, and that need not be one: it repeats a single row,
 * or it is numbered on among its parts, as offices, villages and respondents are.
 */
export function mayBeChance(grid: Grid, judged: Judged): boolean {
  return judged.members.filter((member) => isSeenIn(grid, judged, member)).length < 2 || isNumberedOn(grid, judged);
}

/** True for a row that is more than rounding in a column in which the sum holds. */
export function isSeenIn(grid: Grid, { members, agrees }: Judged, member: number): boolean {
  return agrees.some(({ column }) => Math.abs(grid.value(member, column)) > grid.tolerance(column, members.length));
}

/** "7", "7.", "(7)". */
const NUMBER = /^\(?(\d+)[.)]?$/;

/** True when a row and those taken for its parts bear one number after the other. */
function isNumberedOn({ rows }: Grid, { target, members }: Judged): boolean {
  const numbers = [target, ...members].sort((a, b) => a - b).map((row) => wholeNumber(NUMBER.exec(rows[row]?.sign ?? '')?.[1] ?? ''));
  return numbers.every((number, i) => (i === 0 ? number >= 0 : number === (numbers[i - 1] ?? 0) + 1));
}

/** A reading without the columns that are another one of its columns times a factor: what follows from one rate agrees once. */
export function withoutMultiples(grid: Grid, judged: Judged): Pick<Judged, 'agrees' | 'bits'> {
  const agrees = judged.agrees.filter(({ column }, i) => !judged.agrees.slice(0, i).some((known) => areMultiples(grid, judged, known.column, column)));
  return { agrees, bits: agrees.reduce((sum, { bits }) => sum + bits, 0) };
}

/** Numbers in one proportion differ from it by no more than the last digits of doubles. */
const EXACT = 1e-9;

function areMultiples(grid: Grid, { target, members }: Judged, a: number, b: number): boolean {
  const factor = grid.value(target, b) / grid.value(target, a);
  return members.every((member) => {
    const expected = factor * (grid.value(member, a) || 0);
    return Math.abs((grid.value(member, b) || 0) - expected) <= EXACT * Math.abs(expected);
  });
}
