import type { Text } from '../sheet/text';

/**
 * salah: arithmetic proves it. patut-dicek: two readings are possible. saran: form only.
 * A level is a promise: a "salah" on a correct sheet is a bug.
 */
export type Level = 'salah' | 'patut-dicek' | 'saran';

export const LEVELS: readonly Level[] = ['salah', 'patut-dicek', 'saran'];

/** Something that does not agree. Plain data: it goes to the pane, to JSON and to reports as it is. */
export interface Finding {
  /** Id of the rule, which is also its file and its page. */
  readonly rule: string;
  readonly level: Level;
  readonly sheet: string;
  /** A1 address of the cell that holds what is wrong. */
  readonly cell: string;
  /** What the cell is about: its row's and its column's words. */
  readonly label: string;
  /** What is printed there. */
  readonly found: number | string;
  /** What follows from the evidence. */
  readonly expected: number | string;
  readonly message: Text;
  /** The cells the finding rests on, e.g. "Anggaran!C5:C10"; a sheet's name is quoted as Excel does. */
  readonly evidence: readonly string[];
  /** Index in the report's tables; null when the finding is about no table. */
  readonly table: number | null;
  readonly cause: Cause | null;
  /** Index in the report's corrections; null when none resolves it. */
  readonly correction: number | null;
}

export interface Cause {
  readonly id: string;
  readonly message: Text;
  readonly cells: readonly string[];
}

export interface Correction {
  readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly from: number | string; readonly to: number | string }[];
  /** Indices of the findings that are gone once the cells are changed. */
  readonly resolves: readonly number[];
  readonly message: Text;
}
