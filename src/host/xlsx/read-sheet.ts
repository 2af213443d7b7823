import { parseAddress, type Area } from '../../sheet/address';
import type { Cell, Sheet } from '../../sheet/snapshot';
import type { Text } from '../../sheet/text';
import { nameCode } from './bytes';
import { CellReader, type Book } from './read-cell';
import { XmlScanner } from './xml-scanner';

/** All of a sheet but its name, and what of it could not be read. */
export interface SheetContent extends Pick<Sheet, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  readonly problems: readonly Text[];
}

const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const CELL = nameCode('c');
const R = nameCode('r');
const HIDDEN = nameCode('hidden');
const COLS = nameCode('cols');
const COL = nameCode('col');
const MIN = nameCode('min');
const MAX = nameCode('max');
const MERGE_CELL = nameCode('mergeCell');
const REF = nameCode('ref');

const COLUMNS = 16_384;
const ROWS = 1_048_576;

function readRows(scanner: XmlScanner, reader: CellReader): number[] {
  const hidden = new Set<number>();
  let row = -1;
  if (scanner.empty) return [];
  while (scanner.next() && scanner.element !== SHEET_DATA) {
    if (scanner.element === ROW && scanner.opens) {
      const number = scanner.attributeNumber(R);
      row = number >= 1 ? number - 1 : row + 1;
      reader.startRow(row);
      if (row < ROWS && scanner.attributeTrue(HIDDEN)) hidden.add(row);
    } else if (scanner.element === CELL && scanner.opens) reader.read(scanner);
  }
  return [...hidden].sort((a, b) => a - b);
}

function readHiddenColumns(scanner: XmlScanner): number[] {
  const hidden = new Set<number>();
  while (!(scanner.element === COLS && scanner.closes) && scanner.next()) {
    if (scanner.element !== COL || !scanner.opens || !scanner.attributeTrue(HIDDEN)) continue;
    const last = Math.min(scanner.attributeNumber(MAX), COLUMNS);
    if (hidden.size === COLUMNS) continue;
    for (let column = Math.max(scanner.attributeNumber(MIN), 1); column <= last; column += 1) hidden.add(column - 1);
  }
  return [...hidden].sort((a, b) => a - b);
}

/** Row by row, left to right; of two cells of one address the later one counts. */
function inOrder(cells: Cell[]): Cell[] {
  const isAfter = (a: Cell, b: Cell | undefined): boolean => !b || a.row > b.row || (a.row === b.row && a.column > b.column);
  if (cells.every((cell, index) => isAfter(cell, cells[index - 1]))) return cells;
  const byPlace = new Map(cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

/** @throws BrokenPart when the sheet is not well formed. */
export function readSheet(bytes: Uint8Array, book: Book): SheetContent {
  const scanner = new XmlScanner(bytes);
  const reader = new CellReader(book);
  const merges: Area[] = [];
  let hiddenRows: number[] = [];
  let hiddenColumns: number[] = [];
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.element === SHEET_DATA) hiddenRows = readRows(scanner, reader);
    else if (scanner.element === COLS) hiddenColumns = readHiddenColumns(scanner);
    else if (scanner.element === MERGE_CELL) {
      const area = parseAddress(scanner.attribute(REF) ?? '');
      if (area) merges.push(area);
    }
  }
  return { cells: inOrder(reader.cells), merges, hiddenRows, hiddenColumns, problems: reader.problems() };
}
