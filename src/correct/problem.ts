import type { Relation } from '../relation/relation';
import { Values } from '../relation/values';
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

/** What stands in which cell once the problems are corrected. */
export function madeBy(problems: readonly Problem[]): Values {
  const made = new Values();
  for (const problem of problems) for (const { cell, to } of changesOf(problem)) made.put(cell, to);
  return made;
}
