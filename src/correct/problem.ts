import type { Relation, ValueOf } from '../relation/relation';
import { keyOf, printedValue } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** A cell and the number that should stand in it; a percentage as shown. */
export interface Change {
  readonly cell: NumberCell;
  readonly to: number;
}

/** Cells that are wrong for one reason and are corrected together. */
export interface Problem {
  /** What is wrong. */
  readonly changes: readonly Change[];
  /** What was computed from it, and must follow. */
  readonly followers: readonly Change[];
  /** The relations that accuse the cells. */
  readonly repairs: readonly Relation[];
}

export function changesOf({ changes, followers }: Problem): Change[] {
  return [...changes, ...followers];
}

/** The values that the cells have once the problems are corrected. */
export function valuesAfter(changes: Iterable<Change>): ValueOf {
  const changed = new Map([...changes].map(({ cell, to }) => [keyOf(cell), to]));
  return (cell) => changed.get(keyOf(cell)) ?? printedValue(cell);
}
