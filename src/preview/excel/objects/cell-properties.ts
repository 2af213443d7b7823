import { areaAddress, cellAddress, type Area } from '../../../sheet/address';
import type { CellState, SheetState } from '../model/sheet-state';
import { HostError } from '../rich-api/host-object';
import { isRecord } from '../rich-api/protocol';
import { WHOLE_SHEET } from './address';
import { columnsOf, rowsOf } from './areas';

type Reader<Place> = { readonly [name: string]: Reader<Place> | ((place: Place) => unknown) };


interface CellPlace {
  readonly cell: CellState;
  readonly row: number;
  readonly column: number;
}

const CELL: Reader<CellPlace> = {
  address: ({ row, column }) => cellAddress(row, column),
  format: {
    font: { bold: ({ cell }) => cell.bold ?? false },
    indentLevel: ({ cell }) => cell.indent ?? 0,
  },
};

interface LinePlace {
  readonly sheet: SheetState;
  readonly index: number;
}

const ROW: Reader<LinePlace> = {
  address: ({ index }) => areaAddress({ ...WHOLE_SHEET, top: index, bottom: index }),
  rowHidden: ({ sheet, index }) => sheet.hiddenRows.has(index),
  rowIndex: ({ index }) => index,
};

const COLUMN: Reader<LinePlace> = {
  address: ({ index }) => areaAddress({ ...WHOLE_SHEET, left: index, right: index }),
  columnHidden: ({ sheet, index }) => sheet.hiddenColumns.has(index),
  columnIndex: ({ index }) => index,
};

/** One object a cell, with just what was asked for. */
export function cellProperties(sheet: SheetState, area: Area, wanted: unknown): unknown[][] {
  return Array.from({ length: rowsOf(area) }, (_, i) =>
    Array.from({ length: columnsOf(area) }, (_, j) => {
      const [row, column] = [area.top + i, area.left + j];
      return pick(CELL, wanted, { cell: sheet.cell(row, column), row, column });
    }),
  );
}

export function rowProperties(sheet: SheetState, area: Area, wanted: unknown): unknown[] {
  return Array.from({ length: rowsOf(area) }, (_, i) => pick(ROW, wanted, { sheet, index: area.top + i }));
}

export function columnProperties(sheet: SheetState, area: Area, wanted: unknown): unknown[] {
  return Array.from({ length: columnsOf(area) }, (_, i) => pick(COLUMN, wanted, { sheet, index: area.left + i }));
}

function pick<Place>(reader: Reader<Place>, wanted: unknown, place: Place): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(isRecord(wanted) ? wanted : {})) {
    const read = reader[name];
    if (read === undefined) throw new HostError('ApiNotFound', `The property ${name} is not in the simulated Excel`, 404);
    if (choice === false) continue;
    out[name] = typeof read === 'function' ? read(place) : pick(read, choice, place);
  }
  return out;
}
