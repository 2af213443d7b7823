import type { Finding } from '../check/finding';
import type { Report, TableReport } from '../check/report';

/** The findings of one table; `table` is null for those that belong to none. */
export interface Group {
  readonly key: string;
  readonly table: TableReport | null;
  /** Indices in the report's findings. */
  readonly findings: readonly number[];
  readonly openAtFirst: boolean;
}

export interface Section {
  readonly key: string;
  readonly sheet: string;
  readonly groups: readonly Group[];
}

/** So many findings stand open at first; the tables after them start closed. */
export const OPEN_AT_FIRST = 100;

/**
 * Findings by sheet, then by table; the order inside a table is the report's.
 * @param sheetOrder names of the workbook's sheets, as its tabs stand.
 */
export function groupFindings(report: Report, sheetOrder: readonly string[]): Section[] {
  const bySheet = new Map<string, Map<number | null, number[]>>(sheetOrder.map((name) => [name, new Map()]));
  report.findings.forEach((finding, index) => {
    const tables = entry(bySheet, finding.sheet, () => new Map<number | null, number[]>());
    entry(tables, finding.table, () => []).push(index);
  });

  let before = 0;
  const group = (sheet: string, table: number | null, findings: readonly number[]): Group => {
    const openAtFirst = before < OPEN_AT_FIRST;
    before += findings.length;
    return { key: `${sheet}!${table ?? ''}`, table: table === null ? null : (report.tables[table] ?? null), findings, openAtFirst };
  };
  return [...bySheet].filter(([, tables]) => tables.size > 0).map(([sheet, tables]) => ({
    key: sheet,
    sheet,
    groups: [...tables].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([table, findings]) => group(sheet, table, findings)),
  }));
}

/** The order in which the findings are read and walked. */
export function readingOrder(sections: readonly Section[]): number[] {
  return sections.flatMap((section) => section.groups.flatMap((group) => group.findings));
}

/** The index in `report` of the finding that says the same as `finding` of an older report. */
export function sameFinding(report: Report, finding: Finding | undefined): number | null {
  if (!finding) return null;
  const about = ({ rule, sheet, cell, evidence }: Finding): string => [rule, sheet, cell, ...evidence].join('\n');
  const wanted = about(finding);
  const index = report.findings.findIndex((other) => about(other) === wanted);
  return index < 0 ? null : index;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
