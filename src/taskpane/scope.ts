import type { Report } from '../check/report';
import type { Finding } from '../check/finding';
import { parseAddress, type Area } from '../sheet/address';

/** What the user wants checked. */
export type Scope = 'semua' | 'lembar' | 'pilihan';

export const SCOPES: readonly Scope[] = ['semua', 'lembar', 'pilihan'];

/** Where the user is: a sheet, and the areas selected on it. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly string[];
}

/** Of a report only what lies in the selected areas: findings by their cell, tables and the rest by any of their cells. */
export function withinSelection(report: Report, { sheet, areas }: Selection): Report {
  const wanted = areas.flatMap((address) => parseAddress(address) ?? []);
  const touches = (place: { readonly sheet: string; readonly range: string }): boolean => {
    const area = parseAddress(place.range);
    return place.sheet === sheet && area !== undefined && wanted.some((other) => overlap(area, other));
  };
  const tables = report.tables.flatMap((table, index) => (touches(table) ? [index] : []));
  const findings = report.findings.flatMap((finding, index) => (touches({ sheet: finding.sheet, range: finding.cell }) ? [index] : []));
  const corrections = report.corrections.flatMap(({ resolves }, index) => (resolves.some((finding) => findings.includes(finding)) ? [index] : []));
  const moved = (places: readonly number[], index: number | null): number | null => {
    const at = index === null ? -1 : places.indexOf(index);
    return at < 0 ? null : at;
  };
  const placed = (finding: Finding): Finding => ({ ...finding, table: moved(tables, finding.table), correction: moved(corrections, finding.correction) });
  return {
    ...report,
    tables: report.tables.filter((_, index) => tables.includes(index)),
    findings: report.findings.filter((_, index) => findings.includes(index)).map(placed),
    corrections: report.corrections.filter((_, index) => corrections.includes(index))
      .map((correction) => ({ ...correction, resolves: correction.resolves.flatMap((finding) => moved(findings, finding) ?? []) })),
    setAside: report.setAside.filter(({ finding }) => touches({ sheet: finding.sheet, range: finding.cell })),
    notJudged: report.notJudged.filter(touches),
  };
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
