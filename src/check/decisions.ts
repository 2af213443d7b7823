import type { Role } from '../table/table';

/** A finding that a person has looked at and let stand. It is shown again when the value changes. */
export interface SetAside {
  readonly rule: string;
  readonly sheet: string;
  /** A1 address at the time; the finding is also known again by its label when rows have moved. */
  readonly cell: string;
  readonly label: string;
  readonly found: number | string;
  readonly reason: string;
  readonly author: string;
  /** ISO date, e.g. "2026-11-24". */
  readonly date: string;
}

/** A table as it is known again after rows have moved: by sheet and words, then by place. */
export interface TableSign {
  readonly sheet: string;
  readonly title: string;
  /** Words of the header, column by column. */
  readonly header: readonly string[];
  /** A1 area at the time. */
  readonly range: string;
}

/** What a person has said once about a table. */
export type Lesson =
  | { readonly about: 'baris'; readonly table: TableSign; readonly label: string; readonly cell: string; readonly role: 'rincian' | 'total' }
  | { readonly about: 'kolom'; readonly table: TableSign; readonly header: string; readonly role: Role }
  | { readonly about: 'tabel'; readonly table: TableSign; readonly other: TableSign };

/** All that people have decided about one workbook; stored with it. */
export interface Decisions {
  readonly setAside: readonly SetAside[];
  readonly lessons: readonly Lesson[];
}

export const NO_DECISIONS: Decisions = { setAside: [], lessons: [] };
