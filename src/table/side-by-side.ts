import { wholeNumber } from '../domain/whole-number';
import { textOf, type Cell } from '../sheet/snapshot';
import { Line, looksLike, WIDEST_GAP, type Look } from './lines';
import { roleOf } from './words';

/** Splits lines where blank columns part two tables that each have words and numbers of their own. */
export function sideBySide(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = [];
  for (const line of lines) {
    const last = bands.at(-1);
    const before = last?.at(-1);
    if (last && before && line.row - before.row <= 1 + WIDEST_GAP) last.push(line);
    else bands.push([line]);
  }
  const joined: Line[][] = [];
  for (const band of bands) {
    const cuts = cutsOf(band);
    if (cuts.length === 0) {
      const open = joined.at(-1);
      if (open) for (const line of band) open.push(line);
      else joined.push([...band]);
      continue;
    }
    for (let i = 0; i <= cuts.length; i++) {
      const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? Infinity];
      const part = band
        .map(({ row, cells }) => new Line(row, cells.filter(({ column }) => column >= from && column < to)))
        .filter((line) => line.cells.length > 0);
      if (part.length > 0) joined.push(part);
    }
    joined.push([]);
  }
  return joined.filter((part) => part.length > 0);
}

/** Columns at which a new table begins beside another one. */
function cutsOf(band: readonly Line[]): number[] {
  const full = band.filter((line) => line.cells.length > 1);
  const width = full.reduce((most, { cells }) => Math.max(most, 1 + (cells.at(-1)?.column ?? 0)), 0);
  const [filled, numbers] = [new Uint8Array(width), new Uint8Array(width)];
  const mark = (cell: Cell): void => {
    filled[cell.column] = 1;
    if (looksLike(cell, 'number')) numbers[cell.column] = 1;
  };
  for (const { cells } of full) cells.forEach(mark);
  const cuts: number[] = [];
  for (let column = 1; column < width; column++) {
    if (!filled[column] || filled[column - 1]) continue;
    if (!numbers.subarray(cuts.at(-1) ?? 0, column).includes(1) || !numbers.includes(1, column + 1)) continue;
    if (namesRows(column, full) || isOfYears(column, full) || (isNumbered(column, full) && namesRows(filled.indexOf(1, column + 1), full))) cuts.push(column);
  }
  return cuts;
}

/** Words below each other that may name the rows of a table, and how many of them stand before a number: "Halaman 1 dari 10" does not. */
const FEWEST_NAMES = 3;
const FEWEST_NAMED = 2;

function namesRows(column: number, lines: readonly Line[]): boolean {
  const names = lines.filter(({ cells }) => cells.some((cell) => cell.column === column && looksLike(cell, 'text')));
  return names.length >= FEWEST_NAMES && beforeNumbers(column, names, 'text').length >= FEWEST_NAMED;
}

/** The cells of a column that look so and stand before a number. */
function beforeNumbers(column: number, lines: readonly Line[], look: Look): Cell[] {
  return lines.flatMap(({ cells }) => {
    const place = cells.findIndex((cell) => cell.column === column && looksLike(cell, look));
    const own = cells[place];
    return own && cells.some((cell, i) => i > place && looksLike(cell, 'number')) ? own : [];
  });
}

/** True for a column of years, one after the other, each before a number: they name the rows of the table that begins there. */
function isOfYears(column: number, lines: readonly Line[]): boolean {
  const years = beforeNumbers(column, lines, 'year').map(({ value }) => wholeNumber(textOf(value)));
  return years.filter((year, i) => year === (years[i - 1] ?? NaN) + 1).length >= FEWEST_NAMES;
}

/** True for a column under "No": the rows of the table that begins there are numbered, and named in the next column. */
function isNumbered(column: number, lines: readonly Line[]): boolean {
  for (const { cells } of lines) {
    const own = cells.find((cell) => cell.column === column);
    if (own) return roleOf([textOf(own.value).trim()]) === 'nomor';
  }
  return false;
}
