import { cellAddress } from '../../src/sheet/address';
import type { Cell, Workbook } from '../../src/sheet/snapshot';
import type { SheetLook } from '../../src/host/xlsx/write-sheet';
import { layOut, type LaidOutSheet } from './lay-out';
import { naskah, reportTables } from './report';
import { naskahPlan, sheetPlans } from './sheets';

/** The cells of one table of the report within the reference workbook. */
export interface TableCells {
  readonly sheet: string;
  /** Number of its rows, header rows included. */
  readonly rows: number;
  /** A1 address of the data's [row, column], both zero-based, header rows included. */
  readonly cell: (row: number, column: number) => string;
}

function naskahSheet(): LaidOutSheet {
  const cells: Cell[] = naskah
    .flatMap(({ heading, paragraphs }) => [
      { value: heading, bold: true as const },
      ...paragraphs.map((value) => ({ value })),
    ])
    .map((cell, row) => ({ row, column: 0, ...cell }));
  return {
    sheet: { name: naskahPlan.name, cells, merges: [], hiddenRows: [], hiddenColumns: [] },
    look: { columnWidths: naskahPlan.columnWidths, cell: () => ({ wrap: true }) },
    firstRows: new Map(),
  };
}

const laidOut: readonly LaidOutSheet[] = [...sheetPlans.map((plan) => layOut(plan, reportTables)), naskahSheet()];

/** The reference workbook as a snapshot, with the look of each sheet. */
export function referenceWorkbook(): { workbook: Workbook; looks: SheetLook[] } {
  return {
    workbook: { name: 'lkjip-jaten-2023.xlsx', sheets: laidOut.map(({ sheet }) => sheet) },
    looks: laidOut.map(({ look }) => look),
  };
}

/** Where each table of the report stands in the reference workbook, by its id ("3.4.3", "3.2.4-unsur"). */
export function tableCells(): ReadonlyMap<string, TableCells> {
  return new Map(
    laidOut.flatMap(({ sheet, firstRows }) =>
      [...firstRows].map(([id, firstRow]): [string, TableCells] => [
        id,
        {
          sheet: sheet.name,
          rows: reportTables.get(id)?.rows.length ?? 0,
          cell: (row, column) => cellAddress(firstRow + row, column),
        },
      ]),
    ),
  );
}
