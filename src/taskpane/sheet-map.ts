import type { Decisions } from '../check/decisions';
import { taughtRelations, taughtTables } from '../check/lessons';
import type { Report, TableReport } from '../check/report';
import { inferRelations } from '../relation/infer';
import { holds, keyOf, membersOf } from '../relation/relation';
import { areaAddress, cellAddress } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import { readTables } from '../table/read-tables';
import type { RowRole, Table } from '../table/table';

/** What a cell is on the map. */
export type Mark = 'kata' | 'angka' | 'cocok' | 'temuan';

export interface MapCell {
  /** From 0, within the table. */
  readonly row: number;
  readonly column: number;
  readonly mark: Mark;
}

/** A table as it was read, and what of it was confirmed. */
export interface TableMap {
  readonly report: TableReport;
  readonly rows: readonly { readonly label: string; readonly cell: string; readonly role: RowRole; /** From 0, within the table. */ readonly at: number }[];
  readonly cells: readonly MapCell[];
  readonly height: number;
  readonly width: number;
}

/** The cells of larger tables are not drawn one by one. */
const MOST_DRAWN = 4000;

/** The tables of each sheet, by its name. */
export function readMaps(workbook: Workbook, report: Report, { lessons }: Decisions): Map<string, TableMap[]> {
  const tables = taughtTables(workbook.sheets.flatMap(readTables), lessons);
  const agreed = new Set<string>();
  for (const relation of taughtRelations(inferRelations(tables), tables, lessons)) {
    if (!(relation.proved || relation.kind === 'sama') || !holds(relation)) continue;
    for (const cell of membersOf(relation)) agreed.add(keyOf(cell));
  }
  const found = new Set(report.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const maps = new Map<string, TableMap[]>();
  for (const table of tables) {
    const told = report.tables.find(({ sheet, range }) => sheet === table.sheet.name && range === areaAddress(table.area));
    if (told) maps.set(told.sheet, [...(maps.get(told.sheet) ?? []), mapOf(table, told, agreed, found)]);
  }
  return maps;
}

function mapOf(table: Table, report: TableReport, agreed: ReadonlySet<string>, found: ReadonlySet<string>): TableMap {
  const { top, left, bottom, right } = table.area;
  const cells: MapCell[] = [];
  const drawn = (bottom - top + 1) * (right - left + 1) <= MOST_DRAWN;
  const numbers = new Map(table.rows.flatMap((row) => row.numbers.flatMap((cell) => (cell ? [[`${cell.row} ${cell.column}`, cell] as const] : []))));
  for (const { row, column } of drawn ? table.sheet.cells : []) {
    if (row < top || row > bottom || column < left || column > right) continue;
    const number = numbers.get(`${row} ${column}`);
    const mark: Mark = found.has(`${report.sheet}!${cellAddress(row, column)}`) ? 'temuan' : number === undefined ? 'kata' : agreed.has(keyOf(number)) ? 'cocok' : 'angka';
    cells.push({ row: row - top, column: column - left, mark });
  }
  return {
    report, cells, height: bottom - top + 1, width: right - left + 1,
    rows: table.rows.filter(({ label }) => label !== '').map(({ label, index, role }) => ({ label, role, at: index - top, cell: cellAddress(index, left) })),
  };
}
