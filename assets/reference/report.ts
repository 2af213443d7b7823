import naskahData from '../contoh/naskah.json';
import tablesData from '../contoh/lkjip-jaten-2023.tables.json';

/** One table of the report, every cell as printed. */
export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  /** Header rows come first; an empty text is an empty or merged-away cell. */
  readonly rows: readonly (readonly string[])[];
  /** [row, column] of the cells printed in bold. */
  readonly bold: readonly (readonly number[])[];
  readonly source?: string | undefined;
}

/** One chapter's paragraphs that name amounts or percentages. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const reportTables: ReadonlyMap<string, PrintedTable> = new Map(
  tablesData.tables.map((table) => [table.id, table]),
);

export const naskah: readonly Section[] = naskahData.sections;
