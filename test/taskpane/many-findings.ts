import type { Report } from '../../src/check/report';
import type { Workbook } from '../../src/sheet/snapshot';
import { REPORT } from './fixture-report';
import { sheetOf } from './workbook';

/** A report of so many findings: 250 a table, eight tables a sheet. */
export function manyFindings(count: number): { report: Report; workbook: Workbook } {
  const [sample] = REPORT.findings;
  const [table] = REPORT.tables;
  if (!sample || !table) throw new Error('the fixture has findings and tables');
  const tables = Array.from({ length: Math.ceil(count / 250) }, (_, index) => ({ ...table, sheet: `Lembar ${Math.floor(index / 8) + 1}` }));
  const findings = Array.from({ length: count }, (_, index) => {
    const at = Math.floor(index / 250);
    return { ...sample, table: at, sheet: tables[at]?.sheet ?? '', cell: `C${index + 1}`, correction: null };
  });
  return { report: { ...REPORT, tables, findings, corrections: [] }, workbook: { name: 'Panjang.xlsx', sheets: [...new Set(tables.map(({ sheet }) => sheet))].map((name) => sheetOf(name, [])) } };
}
