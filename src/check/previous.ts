import type { Workbook } from '../sheet/snapshot';
import { readTables } from '../table/read-tables';
import type { Table } from '../table/table';

/** Last year's workbook. Its sheets are named as a reference from another workbook names them: "[lalu.xlsx]Bab 3". */
export interface Previous {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
}

/** Reads last year's workbook for comparison; a sheet that cannot be read is left out. */
export function readPrevious(workbook: Workbook): Previous {
  // Excel, too, opens "lalu[1].xlsx" as "lalu(1).xlsx".
  const file = workbook.name.replaceAll('[', '(').replaceAll(']', ')');
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: `[${file}]${sheet.name}` }));
  return {
    workbook: { ...workbook, sheets },
    tables: sheets.flatMap((sheet) => {
      try {
        return readTables(sheet);
      } catch {
        return [];
      }
    }),
  };
}

/** The name of one of its sheets without the file's, and without the year: "[lalu.xlsx]LRA 2022" and "LRA 2023" are one. */
export function sheetKey(name: string): string {
  return name.replace(/^\[[^\]]*\]/, '').replace(/\b(19|20)\d\d\b/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
