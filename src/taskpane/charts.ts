import type { Report, TableReport } from '../check/report';
import { parseAddress } from '../sheet/address';
import { numberOf } from '../table/cell-numbers';
import type { Role } from '../table/table';
import type { Lookup } from './lookup';
import type { Words } from './words';

/** What a chart shows: a name and a value in each series, a row. */
export interface ChartData {
  readonly kind: 'anggaran' | 'capaian';
  /** Where its table stands. */
  readonly sheet: string;
  readonly range: string;
  /** Names of the series: a year, or what the values are. */
  readonly series: readonly (number | 'anggaran' | 'realisasi' | 'capaian')[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[];
  /** The values are percents. */
  readonly percent: boolean;
}

const MOST_ROWS = 12;

/** At most two charts: budget beside spending by program, and what the indicators achieved; each from the table that shows most of it. */
export function chartsOf(report: Report, lookup: Lookup): ChartData[] {
  const budgets = report.tables.flatMap((table) => budgetChart(table, lookup) ?? []);
  const results = report.tables.flatMap((table) => resultsChart(table, lookup) ?? []);
  return [budgets, results].flatMap((charts) => charts.toSorted((a, b) => b.rows.length * b.series.length - a.rows.length * a.series.length)[0] ?? []);
}

/** What a series is called. */
export function seriesName(series: ChartData['series'][number], words: Words): string {
  if (typeof series === 'number') return String(series);
  return { anggaran: words.budget, realisasi: words.spent, capaian: words.achieved }[series];
}

function budgetChart(table: TableReport, lookup: Lookup): ChartData | undefined {
  const spent = column(table, 'realisasi');
  const budget = spent && (table.columns.find(({ role, year }) => role === 'anggaran' && year === spent.year) ?? column(table, 'anggaran'));
  if (table.kind !== 'anggaran' || !budget) return undefined;
  const rows = rowsOf(table, [budget, spent], lookup);
  const programs = rows.filter(({ label }) => /^program\b/i.test(label));
  return chart('anggaran', table, ['anggaran', 'realisasi'], programs.length > 1 ? programs : rows.filter(({ label }) => !TOTAL.test(label)), false);
}

function resultsChart(table: TableReport, lookup: Lookup): ChartData | undefined {
  const columns = table.columns.filter(({ role }) => role === 'capaian').sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  if (columns.length === 0) return undefined;
  const years = columns.flatMap(({ year }) => year ?? []);
  const series = new Set(years).size === columns.length ? years : columns.length === 1 ? ['capaian' as const] : [];
  return chart('capaian', table, series, rowsOf(table, columns, lookup).filter(({ label }) => !TOTAL.test(label)), true);
}

const TOTAL = /^(?:sub ?)?(?:jumlah|total|rata)/i;

function chart(kind: ChartData['kind'], { sheet, range }: TableReport, series: ChartData['series'], rows: ChartData['rows'], percent: boolean): ChartData | undefined {
  return rows.length > 1 && rows.length <= MOST_ROWS && series.length > 0 ? { kind, sheet, range, series, rows, percent } : undefined;
}

function column({ columns }: TableReport, role: Role): TableReport['columns'][number] | undefined {
  return columns.filter((other) => other.role === role).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** The rows that have words and a number in one of the columns; ratios as percents. */
function rowsOf(table: TableReport, columns: readonly TableReport['columns'][number][], lookup: Lookup): ChartData['rows'] {
  const area = parseAddress(table.range);
  const places = columns.map(({ range }) => parseAddress(range)?.left ?? -1);
  if (!area) return [];
  const rows: { label: string; values: (number | undefined)[] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = lookup.row(table.sheet, row);
    const values = places.map((place) => {
      const cell = cells.find((other) => other.column === place);
      return cell && numberOf(cell, table.sheet)?.value;
    });
    const label = lookup.label(table.sheet, row, Math.min(...places));
    if (label !== '' && values.some((value) => value !== undefined)) rows.push({ label, values });
  }
  return rows;
}
