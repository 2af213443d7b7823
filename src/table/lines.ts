import type { Area } from '../sheet/address';
import { recalled } from '../sheet/remembered';
import { textOf, type Cell, type Sheet } from '../sheet/snapshot';
import { beginsWords, readNumber } from '../domain/number-text';
import { isYear } from '../domain/tahun';
import { wholeNumber } from '../domain/whole-number';
import { isDate } from './cell-numbers';

/** What a cell is at first sight, before its column is known. */
export type Look = 'number' | 'year' | 'none' | 'text';

/** Blank rows that a table may have between two of its rows. */
export const WIDEST_GAP = 2;

/**
 * The filled cells of one row that belong together. A class: where plain objects of one place outlive a collection or two, engines make the next ones
 * among the old, and keep a sheet's lines, and all that they hold, long after they were read.
 */
export class Line {
  constructor(readonly row: number, readonly cells: readonly Cell[]) {}
}

/** What a filled cell looks like; asked again rather than kept, which would take as much room as the sheet. */
export function lookOf(cell: Cell): Look {
  const { value } = cell;
  if (typeof value === 'number') return isDate(cell) ? 'text' : isYear(value) && !cell.format?.includes('#') ? 'year' : 'number';
  if (typeof value !== 'string') return 'none';
  return beginsWords(value) ? 'text' : textAtFirstSight(value).look;
}

/** Its vote for the convention of its neighbours: 1 when it is a number that can be read only as Indonesian, -1 only as English. */
export function voteOf({ value }: Cell): number {
  return typeof value !== 'string' || beginsWords(value) ? 0 : textAtFirstSight(value).vote;
}

const textAtFirstSight = recalled((text: string): { readonly look: Look; readonly vote: number } => {
  const read = readNumber(text);
  if (typeof read !== 'object') return { look: read ?? 'text', vote: 0 };
  const look = isYear(read.value) && /^\d{4}$/.test(text.trim()) ? 'year' : 'number';
  return { look, vote: read.dialect === 'id' ? 1 : read.dialect === 'en' ? -1 : 0 };
});

/** A sheet row by row; texts that are only blanks are left out. */
export function linesOf({ cells }: Sheet): Line[] {
  const lines: Line[] = [];
  const filled: Cell[] = [];
  let row = cells[0]?.row ?? 0;
  const close = () => {
    if (filled.length > 0) lines.push(new Line(row, filled.slice()));
    filled.length = 0;
  };
  for (const cell of cells) {
    if (cell.row !== row) close();
    row = cell.row;
    if (typeof cell.value !== 'string' || cell.value.trim() !== '') filled.push(cell);
  }
  close();
  return lines;
}

const NUMBERING = /^\(?\s*(\d{1,2})\s*([a-z])?\)?(\s*[=:].*)?$/;

/** What a cell counts, if it only counts: 3 in 3, "(3)" or "3=1-2"; and whether it is one of several of that number, "6a". */
function countIn({ value }: Cell): { readonly number: number; readonly lettered: boolean } {
  if (typeof value === 'number') return { number: value, lettered: false };
  const [, digits = '', letter] = NUMBERING.exec(textOf(value).trim()) ?? [];
  return { number: wholeNumber(digits), lettered: letter !== undefined };
}

/** How a column is reckoned, without a number of its own: "12/7", "(8-7) x 100%". */
const RECKONED = /^[(\s]*\d{1,2}[)\s]*([-+*/:x×][(\s]*\d{1,3}[)\s]*)+%?$/i;
/** A row that counts so far may repeat a number or go back: no answers and no amounts climb like this. */
const FAR = 5;

/**
 * A row under the header that only counts the columns: 1 2 3 …, (1) (2) (3) (5) …, 1 2 3 4 4 5, 1 2 3 4 5 4, "5=3-4", "12/7", 6a 6b,
 * those of each heading anew: 1 2 3 4 2 3 4 2 3 4, or those that are left of several years each: 1 4 7 10 13.
 */
export function isNumberingLine(line: Line): boolean {
  return numberingOf(line) !== undefined || countsInSteps(line);
}

/** So many numbers a step apart are hardly anything else. */
const FEWEST_STEPS = 5;

/** True for a row of numbers from 1 on that climb in one step, but for the first, which may be 1. */
function countsInSteps({ cells }: Line): boolean {
  if (cells.length < FEWEST_STEPS || !cells.every(mayCount)) return false;
  const numbers = cells.map((cell) => countIn(cell).number);
  const [first = NaN, second = NaN, third = NaN] = numbers;
  const step = third - second;
  return first === 1 && step > 1 && (second === 2 || second === 1 + step) && numbers.every((number, i) => i < 2 || number === second + (i - 1) * step);
}

/** True for 1 and 2 alone: the columns of a narrow table, where its headings stand above them and its words below. */
export function isOneAndTwo({ cells }: Line): boolean {
  return cells.length === 2 && cells.every((cell, i) => countIn(cell).number === i + 1);
}

/** True for a row that only counts the columns, however few, where it stands among headings. */
export function isCountOfColumns(line: Line): boolean {
  return isNumberingLine(line) || isOneAndTwo(line);
}

/** So many columns that are counted are no row of numbers, wherever they stand. */
const MANY = 6;

/** True for a row that counts so many columns that it does so in the midst of a table, too: at the top of a page, or below a row that all others are parts of. */
export function countsColumns(line: Line): boolean {
  return (numberingOf(line) ?? 0) >= MANY;
}

/** True where columns are counted anew beneath each heading: they go back more than once, and always to the same number. */
export function isCountedAnew(back: readonly number[]): boolean {
  return back.length > 1 && back.every((number) => number === back[0]);
}

/** More columns than this are not counted. */
const MOST_COUNTED = 20_000;

/** False for amounts, which most rows have. */
function mayCount({ value }: Cell): boolean {
  return typeof value !== 'number' || (value > 0 && value < MOST_COUNTED && Number.isInteger(value));
}

/** How many columns a row counts, one after another; undefined where it holds anything else. */
function numberingOf({ cells }: Line): number | undefined {
  if (cells.length < 3 || !cells.every(mayCount)) return undefined;
  let [previous, highest, counted, steps, climbs, slips] = [0, 0, 0, 0, 0, 0];
  const back: number[] = [];
  for (const cell of cells) {
    const { number, lettered } = countIn(cell);
    if (Number.isNaN(number) && RECKONED.test(textOf(cell.value))) continue;
    if (!(number > 0 && (number < 100 || number === highest + 1) && Number.isInteger(number))) return undefined;
    if (lettered && number === previous) continue;
    if (number <= highest) slips++;
    if (number === highest + 1) climbs++;
    if (number === previous + 1) steps++;
    else if (number <= highest) back.push(number);
    previous = number;
    highest = Math.max(highest, number);
    counted++;
  }
  if (isCountedAnew(back)) return steps + back.length >= counted - 1 && steps >= FAR ? steps : undefined;
  return climbs >= counted - 2 && climbs >= (slips > 0 ? FAR : 2) ? climbs : undefined;
}

/** A row of numbers that count anew beneath each heading: 1 2 3, 1 2 3, also years, or "Jumlah" behind them; behind words that go on with a heading they count far. */
export function isOrdinalLine(line: Line): boolean {
  let previous = NaN;
  let steps = 0;
  for (let i = 0; i < line.cells.length; i++) {
    const cell = line.cells[i];
    const look = cell && lookOf(cell);
    if (!cell || look === 'text') continue;
    const number = look === 'year' ? wholeNumber(textOf(cell.value).trim()) : countIn(cell).number;
    if (number === previous + 1) steps++;
    else if (number !== 1 && look !== 'year') return false;
    previous = number;
  }
  return steps >= (looksLike(line.cells[0], 'text') ? FAR : 2) && 2 * countOf(line.cells, 'text') < line.cells.length;
}

/** Words that only name a year: "Tahun 2024", "2024*)", "2021 (n-2)". */
const YEAR_WORDS = /^((tahun|thn?|ta)\b\.?\s*)?\(?(19|20)\d\d\b.{0,12}$/i;

/** The years of a row that heads columns by year, as they stand there; none where there is none to reckon with. */
function yearsOf({ cells }: Line): readonly string[] {
  const years = cells.filter((cell) => looksLike(cell, 'year'));
  const named = years.length === 0 ? [] : cells.filter((cell) => looksLike(cell, 'text') && YEAR_WORDS.test(textOf(cell.value).trim()));
  return [...years, ...named].map((cell) => /\d{4}/.exec(textOf(cell.value))?.[0] ?? '');
}

/** A row of years that heads columns: at least two different ones, and hardly any other number. */
export function isYearLine(line: Line): boolean {
  const years = yearsOf(line);
  return years.length >= 2 && years.length >= 0.7 * (years.length + countOf(line.cells, 'number')) && new Set(years).size >= 2;
}

/** True for a filled cell that looks like that. */
export function looksLike(cell: Cell | undefined, look: Look): cell is Cell {
  return cell !== undefined && lookOf(cell) === look;
}

/** How many of some cells look like that. */
export function countOf(cells: readonly (Cell | undefined)[], look: Look): number {
  let count = 0;
  for (let i = 0; i < cells.length; i++) if (looksLike(cells[i], look)) count++;
  return count;
}

/** A row of words, without any number to reckon with. */
export function isWordLine(line: Line): boolean {
  return countOf(line.cells, 'text') === line.cells.length;
}

const CODE = /^\d{1,2}(\.\d{1,5}|\.X+)+\.?$|^X+(\.[\dX]+)+$/i;

/** True for a program or account code; "4.747" among numbers is none. */
export function isCode(text: string): boolean {
  return CODE.test(text.trim());
}

/** The merged areas of a sheet by their top left cell. */
export function mergesOf(sheet: Sheet): ReadonlyMap<string, Area> {
  return new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
}
