import { readRentang } from '../domain/rentang';
import { textOf, type Cell } from '../sheet/snapshot';
import { countOf, isCode, isCountOfColumns, looksLike, type Line } from './lines';
import type { Role } from './table';
import { isBareTotal, roleOf, rowRoleOf } from './words';

/**
 * A row that gives the numbers above it their words, "Predikat Kinerja | Sangat Tinggi | Tinggi": it heads nothing.
 * Where a count of something else follows, "Jumlah responden", it ends the table all the same.
 */
export function isPredikatLine({ cells: [first, ...words] }: Line, next: Line | undefined): boolean {
  if (first === undefined || roleIn(first) !== 'kategori' || words.length === 0 || !words.every((word) => roleIn(word) === undefined)) return false;
  const label = textOf(next?.cells.find((cell) => looksLike(cell, 'text'))?.value ?? '').trim();
  return rowRoleOf(label, true) === 'rincian' || isBareTotal(label);
}

function roleIn({ value }: Cell): Role | undefined {
  return roleOf([textOf(value)]);
}

/**
 * Headings among which a year stands as a number, shown by "No" before it, by more headings or the numbers of the columns beneath it,
 * or behind words one year again and again.
 */
export function headsYear({ cells }: Line, next: Line | undefined): boolean {
  const [first] = cells;
  const years = cells.filter((cell) => looksLike(cell, 'year'));
  if (!first || years.length === 0 || countOf(cells, 'text') + years.length < cells.length) return false;
  const isOne = looksLike(first, 'text') && years.length > 1 && new Set(years.map(({ value }) => textOf(value).trim())).size === 1;
  if (isOne || roleIn(first) === 'nomor') return true;
  return next !== undefined && (isCountOfColumns(next) || years.every(({ column }) => hasWordsIn(column, next)));
}

function hasWordsIn(column: number, { cells }: Line): boolean {
  return cells.some((cell) => cell.column === column && looksLike(cell, 'text'));
}

/** More cells than a name, a colon and what it stands for are a row of a table. */
const MOST_FORM_CELLS = 3;

/** What is filled in above a table, "Tahun | : | 2023" or "Kecamatan : | Jaten": words of its title. Amounts are not. */
export function isFormLine({ cells }: Line): boolean {
  if (cells.length > MOST_FORM_CELLS || countOf(cells, 'number') > 0) return false;
  return textAt(cells[0]).endsWith(':') || textAt(cells[1]).startsWith(':');
}

function textAt(cell: Cell | undefined): string {
  return looksLike(cell, 'text') ? textOf(cell.value).trim() : '';
}

/** A row that begins with a code and its name, "5.1.02.02 | Belanja Jasa": it heads no columns, as codes beside each other may. */
export function isCodedLine({ cells: [first, second] }: Line): boolean {
  return isCode(textAt(first)) && !isCode(textAt(second));
}

/** A number and what is counted, "29 Perangkat Daerah": a heading of a date says its year. */
const COUNTED = /^\d[\d.,]*\s+\D+$/;

/** True for words that stand in a row for a number that they say. */
export function isCounted(cell: Cell): boolean {
  return COUNTED.test(textAt(cell));
}

/** Ranges below each other that show a scale. */
const FEWEST_RANGES = 2;

/** True when a line has ranges of a scale below it, or is itself the first of them: what stands above it is another table. */
export function beginsScale(lines: readonly Line[], place: number): boolean {
  return (lines[place]?.cells ?? []).some(({ column }) => {
    for (let below = 1; below <= FEWEST_RANGES; below++) {
      const value = lines[place + below]?.cells.find((cell) => cell.column === column)?.value;
      if (typeof value !== 'string' || !readRentang(value)) return false;
    }
    return true;
  });
}
