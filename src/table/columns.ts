import { readMarkedNumber } from '../domain/marked-number';
import { readMistyped, type Dialect } from '../domain/number-text';
import { readRentang } from '../domain/rentang';
import { mapped } from '../sheet/lists';
import type { Cell } from '../sheet/snapshot';
import { withAmountsAsTheyStand, withSharesInPercent } from './amounts';
import { dialectOf, mistyped, numberOf, withDecimals, worded } from './cell-numbers';
import { isCode, lookOf, looksLike, voteOf, type Line } from './lines';
import type { Column, NumberCell, Role } from './table';
import { roleOf, yearOf } from './words';

/** What stands in one column of a table's body: a cell or nothing for each of its lines. */
export interface Stack {
  readonly index: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A column takes room in every line; that much of it is always there, … */
const ROOM = 2_000_000;
/** … or so much for each cell that is filled: lines of a hundred thousand, and one of them filled to the last column, would take all memory. */
const ROOM_A_CELL = 20;

/** The columns of a table's body, and those that are not read: the ones that are filled least in a table that is hardly filled at all. */
export function stacksOf(body: readonly Line[]): { readonly stacks: readonly Stack[]; readonly unread: readonly number[] } {
  const unread = new Set(unreadIn(body));
  const left = body.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
  const stacks: (Cell | undefined)[][] = [];
  body.forEach(({ cells }, line) => {
    for (const cell of cells) {
      if (unread.has(cell.column)) continue;
      const stack = (stacks[cell.column - left] ??= new Array<Cell | undefined>(body.length).fill(undefined));
      stack[line] = cell;
    }
  });
  return { stacks: stacks.flatMap((cells, place) => [{ index: left + place, cells }]), unread: [...unread] };
}

function unreadIn(body: readonly Line[]): readonly number[] {
  const width = body.reduce((most, { cells }) => Math.max(most, 1 + (cells.at(-1)?.column ?? 0)), 0);
  if (body.length * width <= ROOM) return [];
  const filled = new Map<number, number>();
  for (const { cells } of body) for (const { column } of cells) filled.set(column, (filled.get(column) ?? 0) + 1);
  const cells = body.reduce((sum, line) => sum + line.cells.length, 0);
  const kept = Math.max(ROOM, ROOM_A_CELL * cells) / body.length;
  return [...filled].sort(([, many], [, others]) => others - many).slice(Math.floor(kept)).map(([column]) => column);
}

/** A number or none for each line of the body. */
type Numbers = readonly (NumberCell | undefined)[];

/** A column as it was read, with what stands in it line by line. */
export interface ReadColumn {
  readonly column: Column;
  readonly cells: Stack['cells'];
  /** Empty where the column takes no part in arithmetic. */
  readonly numbers: Numbers;
}

const NO_NUMBERS: Numbers = [];

/** Reads what a column is for, and its numbers. */
export function readColumn({ index, cells }: Stack, header: readonly string[], sheet: string, sheetDialect: Dialect | undefined): ReadColumn {
  const looks = looksOf(cells);
  const words = looks.numbers > 0 && looks.numbers >= 0.5 * looks.filled ? roleOfNumbers(header) : roleOf(header);
  const numbers = isWordy(words) ? NO_NUMBERS : withSharesInPercent(withAmountsAsTheyStand(numbersOf(cells, looks, words, sheet, sheetDialect), cells), cells);
  const decimals = typicalDecimals(numbers);
  const role = bySight(looks, numbers, words, header) ?? words ?? 'teks';
  const numeric = isNumeric(cells, numbers, role);
  const year = yearOf(header);
  return {
    column: { index, header, role: numeric || role !== 'teks' ? role : 'uraian', year, numeric, decimals },
    cells,
    numbers: numeric ? withZeros(numbers, cells, decimals) : NO_NUMBERS,
  };
}

/** Words for a kategori among others of a heading: "Bobot Kriteria Komponen". */
const KATEGORI = /\b(kategori|predikat|mutu|kriteria)\b/gi;

/**
 * What the words say of a column of numbers, which is neither a satuan nor a kategori itself: it may be what one costs, "Uang Harian / Satuan",
 * count a kategori, whose heading stands beneath that of all, "Kategori Capaian / Belum Ada Data", or be something else of it.
 */
function roleOfNumbers(header: readonly string[]): Role | undefined {
  const said = roleOf(header);
  if (said === 'satuan') return undefined;
  if (said !== 'kategori') return said;
  return header.length > 1 && roleOf(header.slice(-1)) !== 'kategori' ? undefined : roleOf(header.map((words) => words.replace(KATEGORI, '').trim()));
}

/** How many of a column's cells are filled, numbers, texts, codes and years, and the votes for their convention. */
interface Looks { filled: number; numbers: number; texts: number; codes: number; years: number; votes: number }

function looksOf(cells: Stack['cells']): Looks {
  const looks: Looks = { filled: 0, numbers: 0, texts: 0, codes: 0, years: 0, votes: 0 };
  for (const cell of cells) {
    if (!cell) continue;
    const look = lookOf(cell);
    looks.filled++;
    looks.votes += voteOf(cell);
    if (look === 'year') looks.years++;
    else if (look === 'number') looks.numbers++;
    if (typeof cell.value !== 'string') continue;
    looks.texts++;
    if (look === 'text' && isCode(cell.value)) looks.codes++;
  }
  return looks;
}

/** Numbers as they would show with the decimals of their column. */
function withZeros(numbers: Numbers, cells: Stack['cells'], decimals: number): Numbers {
  if (decimals === 0) return numbers;
  return mapped(numbers, (number, i) => {
    const cell = cells[i];
    return cell && number && !number.text && cell.format === undefined && number.decimals < decimals ? withDecimals(cell, number, decimals) : number;
  });
}

/** From how many numbers on a column shows that its other texts are mistyped numbers, and how large a share these may have; one always may. */
const LEAST_NUMBERS = 2;
const STRAY = 0.2;

function numbersOf(cells: Stack['cells'], { filled, texts, votes }: Looks, words: Role | undefined, sheet: string, sheetDialect: Dialect | undefined): Numbers {
  let found = 0;
  // True numbers have no dialect: a text or two among them do not speak for the column.
  const dialect = (texts > STRAY * filled ? dialectOf(votes) : undefined) ?? sheetDialect ?? 'id';
  const marked = (words === 'target' || words === 'realisasi') && !hasRanges(cells);
  const numbers = mapped(cells, (cell) => {
    if (!cell) return undefined;
    const number = lookOf(cell) === 'text' ? marked ? markedNumber(cell, sheet, dialect) : undefined : numberOf(cell, sheet, dialect);
    if (number) found++;
    return number;
  });
  if (found === filled || found < LEAST_NUMBERS || filled - found > Math.max(1, STRAY * filled)) return numbers;
  return mapped(numbers, (number, i) => {
    const cell = cells[i];
    const read = !number && typeof cell?.value === 'string' ? readMistyped(cell.value, dialect) : undefined;
    return cell && read ? mistyped(cell, sheet, read) : number;
  });
}

/** "≥ 80" and "80 (B)" are what is to be reached, or was. */
function markedNumber(cell: Cell, sheet: string, dialect: Dialect): NumberCell | undefined {
  const read = typeof cell.value === 'string' ? readMarkedNumber(cell.value, dialect) : undefined;
  return read && worded(cell, sheet, read);
}

/** True for a column of a scale, in which "> 90" bounds a range. */
function hasRanges(cells: Stack['cells']): boolean {
  return cells.some((cell) => {
    const value = looksLike(cell, 'text') ? cell.value : undefined;
    const rentang = typeof value === 'string' ? readRentang(value) : undefined;
    return rentang?.low !== undefined && rentang.high !== undefined;
  });
}

/** Roles that the cells show whatever the header says: row numbers, codes and years. */
function bySight({ filled, codes, years }: Looks, numbers: Numbers, words: Role | undefined, header: readonly string[]): Role | undefined {
  if (codes > 0 && codes >= 0.6 * filled) return 'kode';
  if (words === 'kode') return 'kode';
  if (years >= 2 && years >= 0.8 * filled) return 'tahun';
  return words === undefined && counts(numbers, header.length === 0) ? 'nomor' : undefined;
}

/** 1, 2, 3, … down the column, with at least three of them. @param again whether it may begin again at 1 */
function counts(numbers: Numbers, again: boolean): boolean {
  let [count, most] = [0, 0];
  for (const number of numbers) {
    if (!number) continue;
    count = again && number.value === 1 ? 1 : count + 1;
    if (number.value !== count) return false;
    most = Math.max(most, count);
  }
  return most >= 3;
}

/** True for the roles of columns that are not reckoned with, whatever stands in them. */
function isWordy(role: Role | undefined): boolean {
  return role === 'nomor' || role === 'kode' || role === 'tahun' || role === 'satuan' || role === 'kategori';
}

function isNumeric(cells: Stack['cells'], numbers: Numbers, role: Role): boolean {
  if (isWordy(role)) return false;
  let [found, texts] = [0, 0];
  cells.forEach((cell, i) => {
    if (numbers[i]) found++;
    else if (looksLike(cell, 'text')) texts++;
  });
  return found > 0 && found >= texts;
}

/** Decimals that nearly all numbers of a column have at most; a stray longer one does not count. */
function typicalDecimals(numbers: Numbers): number {
  const counts: (number | undefined)[] = [];
  let all = 0;
  for (const number of numbers) {
    if (!number || number.dash) continue;
    counts[number.decimals] = (counts[number.decimals] ?? 0) + 1;
    all++;
  }
  let left = Math.floor(0.98 * (all - 1));
  return Math.max(0, counts.findIndex((count) => (left -= count ?? 0) < 0));
}
