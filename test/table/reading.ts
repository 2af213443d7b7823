import { areaAddress, columnLetters } from '../../src/sheet/address';
import { readTables } from '../../src/table/read-tables';
import type { Column, Row, Table } from '../../src/table/table';
import type { Form } from '../written/typed';
import { readWritten } from '../written/written';

/** The tables of a written sheet (see test/written/written.ts). */
export function tablesOf(text: string, form?: Form): Table[] {
  return readWritten(text, form).workbook.sheets.flatMap(readTables);
}

/** The only table of a written sheet. */
export function tableOf(text: string, form?: Form): Table {
  const [table, ...others] = tablesOf(text, form);
  if (!table || others.length > 0) throw new Error(`${others.length + (table ? 1 : 0)} tables instead of one`);
  return table;
}

/** "A3:D9", header and body. */
export function placeOf({ area }: Table): string {
  return areaAddress(area);
}

/** "C anggaran 2023", with "#" where the column takes part in arithmetic. */
export function roleLine({ index, role, year, numeric }: Column): string {
  return `${columnLetters(index)} ${role}${year === undefined ? '' : ` ${year}`}${numeric ? ' #' : ''}`;
}

/** "C Tahun 2023 / Anggaran". */
export function headerLine({ index, header }: Column): string {
  return `${columnLetters(index)} ${header.join(' / ')}`;
}

/** "total Jumlah", with its sign in front: "rincian I. Program". */
export function rowLine({ role, sign, label }: Row): string {
  return [role, sign, label].filter((part) => part !== '').join(' ');
}

/** The values of a column by its letter; a dash is "-", no number is null. */
export function valuesOf({ columns, rows }: Table, letters: string): (number | '-' | null)[] {
  const at = columns.findIndex(({ index }) => columnLetters(index) === letters);
  return rows.map(({ numbers }) => {
    const cell = numbers[at];
    return cell === undefined ? null : cell.dash ? '-' : cell.value;
  });
}
