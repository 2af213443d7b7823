import type { Text } from '../sheet/text';
import type { SetAside } from './decisions';
import type { Correction, Finding } from './finding';

export type TableKind = 'anggaran' | 'indikator' | 'survei' | 'unsur' | 'skala' | 'efisiensi' | 'umum';

export interface TableReport {
  readonly sheet: string;
  /** A1 area of header and body. */
  readonly range: string;
  readonly kind: TableKind;
  readonly title?: string;
  /** `header`: the column's words as one line. */
  readonly columns: readonly { readonly range: string; readonly header: string; readonly role: string; readonly year?: number }[];
  /** How many relations were checked and agree, and how many do not. */
  readonly agreed: number;
  readonly failed: number;
  /** Numbers in the table, and how many of them take part in at least one relation that is confirmed and agrees. */
  readonly numbers: number;
  readonly confirmed: number;
}

/** A finding that a person let stand, and why. */
export interface SetAsideFinding {
  readonly finding: Finding;
  readonly decision: SetAside;
}

/** Something that was seen but could not be judged, and why. */
export interface NotJudged {
  readonly sheet: string;
  readonly range: string;
  readonly reason: Text;
}

/** Something that failed on our side or in the file; the rest was still checked. */
export interface Problem {
  readonly sheet?: string;
  readonly message: Text;
}

/** All that is known of one workbook after checking it. */
export interface Report {
  /** Number of sheets and of filled cells that were read. */
  readonly sheets: number;
  readonly cells: number;
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  /** Findings that were set aside and whose value has not changed since; they are not among the findings. */
  readonly setAside: readonly SetAsideFinding[];
  readonly notJudged: readonly NotJudged[];
  readonly problems: readonly Problem[];
}
