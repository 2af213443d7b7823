import type { Area } from '../sheet/address';
import { textOf, type Cell, type Sheet } from '../sheet/snapshot';
import { wholeNumber } from '../domain/whole-number';
import { readNumber } from '../domain/number-text';
import { isDate } from './cell-numbers';

/** What a cell is at first sight, before its column is known. */
export type Look = 'number' | 'year' | 'none' | 'text';

export interface LineCell { readonly cell: Cell; readonly look: Look }

/** The filled cells of one row that belong together. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
}

export function lookOf(cell: Cell): Look {
  const { value } = cell;
  if (typeof value === 'number') return isDate(cell) ? 'text' : isYear(value) && !cell.format?.includes('#') ? 'year' : 'number';
  if (typeof value !== 'string') return 'none';
  const read = readNumber(value);
  if (read === 'none') return 'none';
  if (read === undefined) return 'text';
  return isYear(read.value) && /^\d{4}$/.test(value.trim()) ? 'year' : 'number';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** A sheet row by row; texts that are only blanks are left out. */
export function linesOf(sheet: Sheet): Line[] {
  const lines: { row: number; cells: LineCell[] }[] = [];
  let line: { row: number; cells: LineCell[] } | undefined;
  for (const cell of sheet.cells) {
    if (typeof cell.value === 'string' && cell.value.trim() === '') continue;
    if (line?.row !== cell.row) lines.push((line = { row: cell.row, cells: [] }));
    line.cells.push({ cell, look: lookOf(cell) });
  }
  return lines;
}

const NUMBERING = /^\(?\s*(\d{1,2})\s*\)?(\s*[=:].*)?$/;

/** A row under the header that only counts the columns: 1 2 3 …, (1) (2) (3) (5) …, "5=3-4". */
export function isNumberingLine(line: Line): boolean {
  if (line.cells.length < 3) return false;
  let previous = 0;
  let steps = 0;
  for (const { cell } of line.cells) {
    const match = NUMBERING.exec(textOf(cell.value).trim());
    const number = wholeNumber(match?.[1] ?? '');
    if (!(number > previous)) return false;
    if (number === previous + 1) steps++;
    previous = number;
  }
  return steps >= line.cells.length - 2 && steps >= 2;
}

/** A row of years that heads columns: at least two different ones, and hardly any other number. */
export function isYearLine(line: Line): boolean {
  const numbers = line.cells.filter(({ look }) => look === 'number' || look === 'year');
  const years = numbers.filter(({ look }) => look === 'year');
  return new Set(years.map(({ cell }) => textOf(cell.value))).size >= 2 && years.length >= 0.7 * numbers.length;
}

/** A row of words, without any number to reckon with. */
export function isWordLine(line: Line): boolean {
  return line.cells.every(({ look }) => look === 'text');
}

/** The merged areas of a sheet by their top left cell. */
export function mergesOf(sheet: Sheet): ReadonlyMap<string, Area> {
  return new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
}
