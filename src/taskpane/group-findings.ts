import type { Correction, Finding } from '../check/finding';
import type { Report, TableReport } from '../check/report';

/** Findings that stand together: those one correction settles, those of one table, or those of none. */
export interface Group {
  readonly key: string;
  readonly correction: Correction | null;
  readonly table: TableReport | null;
  /** Indices in the report's findings. */
  readonly findings: readonly number[];
  readonly openAtFirst: boolean;
}

export interface Section {
  readonly key: string;
  /** null for the section of corrections. */
  readonly sheet: string | null;
  readonly groups: readonly Group[];
}

/** So many findings stand open at first; the groups after them start closed. */
export const OPEN_AT_FIRST = 100;

/**
 * Findings by the correction that settles them, the others by sheet, then by table; the order inside a group is the report's.
 * @param sheetOrder names of the workbook's sheets, as its tabs stand.
 * @param isShown which findings are on view
 */
export function groupFindings(report: Report, sheetOrder: readonly string[], isShown: (finding: Finding) => boolean = () => true): Section[] {
  const byCorrection = new Map<number, number[]>();
  const bySheet = new Map<string, Map<number | null, number[]>>(sheetOrder.map((name) => [name, new Map()]));
  report.findings.forEach((finding, index) => {
    if (!isShown(finding)) return;
    if (finding.correction !== null) entry(byCorrection, finding.correction, () => []).push(index);
    else entry(entry(bySheet, finding.sheet, () => new Map<number | null, number[]>()), finding.table, () => []).push(index);
  });

  let before = 0;
  const group = (key: string, parts: Pick<Group, 'correction' | 'table'>, findings: readonly number[]): Group => {
    const openAtFirst = before < OPEN_AT_FIRST;
    before += findings.length;
    return { key, ...parts, findings, openAtFirst };
  };
  const corrections = [...byCorrection].sort(([a], [b]) => a - b)
    .map(([index, findings]) => group(`correction ${index}`, { correction: report.corrections[index] ?? null, table: null }, findings));
  const sheets = [...bySheet].filter(([, tables]) => tables.size > 0).map(([sheet, tables]) => ({
    key: sheet,
    sheet,
    groups: [...tables].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
      .map(([table, findings]) => group(`${sheet}!${table ?? ''}`, { correction: null, table: table === null ? null : (report.tables[table] ?? null) }, findings)),
  }));
  return corrections.length > 0 ? [{ key: ' corrections', sheet: null, groups: corrections }, ...sheets] : sheets;
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
