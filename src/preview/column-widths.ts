import { nameCode } from '../host/xlsx/bytes';
import { inflateAnywhere } from '../host/xlsx/inflate';
import { readRelations } from '../host/xlsx/package-parts';
import { XmlScanner } from '../host/xlsx/xml-scanner';
import { Zip } from '../host/xlsx/zip';
import type { ColumnWidths } from './grid/grid';

const SHEET = nameCode('sheet');
const NAME = nameCode('name');
const ID = nameCode('id');
const COL = nameCode('col');
const MIN = nameCode('min');
const MAX = nameCode('max');
const WIDTH = nameCode('width');
const SHEET_DATA = nameCode('sheetData');

/** Excel counts a column's width in digits of its standard font, and leaves some room beside them. */
const PIXELS_PER_DIGIT = 7.5;
const ROOM = 5;
const WIDEST_RUN = 256;

/** The column widths that an .xlsx file gives; a snapshot does not keep them, for no check needs them. */
export function readColumnWidths(bytes: Uint8Array, name: string): ColumnWidths {
  const zip = new Zip(bytes, name, inflateAnywhere);
  const workbook = zip.read('xl/workbook.xml');
  const relations = readRelations(zip, 'xl/workbook.xml');
  const widths = new Map<string, ReadonlyMap<number, number>>();
  if (!workbook) return widths;
  const scanner = new XmlScanner(workbook);
  while (scanner.next()) {
    if (scanner.element !== SHEET || !scanner.opens) continue;
    const id = scanner.attribute(ID);
    const part = zip.read(relations.find((relation) => relation.id === id)?.target ?? '');
    if (part) widths.set(scanner.attribute(NAME) ?? '', sheetWidths(part));
  }
  return widths;
}

function sheetWidths(part: Uint8Array): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const scanner = new XmlScanner(part);
  while (scanner.next() && scanner.element !== SHEET_DATA) {
    if (scanner.element !== COL || !scanner.opens) continue;
    const width = Math.round(scanner.attributeNumber(WIDTH) * PIXELS_PER_DIGIT + ROOM);
    const first = scanner.attributeNumber(MIN);
    const last = Math.min(scanner.attributeNumber(MAX), first + WIDEST_RUN);
    for (let column = first; column <= last; column++) if (width > 0) widths.set(column - 1, width);
  }
  return widths;
}
