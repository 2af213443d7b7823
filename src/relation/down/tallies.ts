import { mapped } from '../../sheet/lists';
import type { Grid, Judged } from './sum-structure';

/** In how many rows sums hold, among them those of several parts, and do not hold in one column, and what that is worth. */
export interface Tally { agree: number; adding: number; violate: number; bits: number }

/** What is told of a column in which no sum was judged. */
export const NOTHING: Tally = { agree: 0, adding: 0, violate: 0, bits: 0 };

/** Agreements worth less than this are not counted. */
export const TELLING = 5;

/** In how many columns a structure adds up several parts. */
export function addingIn({ agrees }: Judged): number {
  return agrees.filter(({ trivial }) => !trivial).length;
}

/** How some structures fare by column; agreements of fewer than the given bits are worth nothing. */
export function talliesOf(grid: Grid, structures: readonly Judged[], least = 0): Tally[] {
  const tallies = mapped(grid.table.columns, (): Tally => ({ agree: 0, adding: 0, violate: 0, bits: 0 }));
  for (const { agrees, violates } of structures) {
    for (const { column, bits, trivial } of agrees) {
      const tally = tallies[column];
      if (!tally || bits < least) continue;
      tally.bits += bits;
      if (bits < TELLING) continue;
      tally.agree++;
      if (!trivial) tally.adding++;
    }
    for (const column of violates) {
      const tally = tallies[column];
      if (tally) tally.violate++;
    }
  }
  return tallies;
}
