import { findBlame } from '../../src/check/blame';
import { inferRelations } from '../../src/relation/infer';
import { sheetPrefix, cellAddress } from '../../src/sheet/address';
import { readTables } from '../../src/table/read-tables';
import type { Form } from '../written/typed';
import { readWritten } from '../written/written';

/** Which cells of a written workbook (see test/written/written.ts) are accused, and with what value: "C4 → 180065000", copies joined by "=". */
export function blamesOf(text: string, form?: Form): string[] {
  const tables = readWritten(text, form).workbook.sheets.flatMap(readTables);
  return findBlame(inferRelations(tables)).blames.map(({ cells, value }) => {
    const places = cells.map(({ sheet, row, column }) => (sheet === 'Lembar1' ? '' : sheetPrefix(sheet)) + cellAddress(row, column));
    return `${places.sort().join(' = ')} → ${value}`;
  });
}
