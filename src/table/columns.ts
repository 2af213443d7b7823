import { readMistyped, readNumber, type Dialect } from '../domain/number-text';
import { dialectOf, mistyped, numberOf } from './cell-numbers';
import type { Line, LineCell } from './lines';
import type { Column, NumberCell, Role } from './table';
import { roleOf, yearOf } from './words';

/** Everything that stands in one column of a table's body. */
export interface Stack {
  readonly index: number;
  readonly cells: readonly LineCell[];
}

export function stacksOf(body: readonly Line[]): Stack[] {
  const stacks = new Map<number, LineCell[]>();
  for (const line of body) {
    for (const entry of line.cells) {
      const stack = stacks.get(entry.cell.column);
      if (stack) stack.push(entry);
      else stacks.set(entry.cell.column, [entry]);
    }
  }
  return [...stacks].map(([index, cells]) => ({ index, cells })).sort((a, b) => a.index - b.index);
}

const CODE = /^\d{1,2}(\.\d{1,4}|\.X+)+\.?$|^X+(\.[\dX]+)+$/i;

/** Reads what a column is for, and its numbers. */
export function readColumn(
  stack: Stack,
  header: readonly string[],
  rows: number,
  sheet: string,
  sheetDialect: Dialect | undefined,
): { column: Column; numbers: Map<number, NumberCell> } {
  const words = roleOf(header);
  const texts = stack.cells.flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.value] : []));
  // True numbers have no dialect: a text or two among them do not speak for the column.
  const dialect = (texts.length > STRAY * stack.cells.length ? dialectOf(texts) : undefined) ?? sheetDialect ?? 'id';
  const numbers = new Map<number, NumberCell>();
  for (const { cell } of stack.cells) {
    const number = numberOf(cell, sheet, dialect);
    if (number) numbers.set(cell.row, number);
  }
  if (numbers.size >= LEAST_NUMBERS && stack.cells.length - numbers.size <= Math.max(1, STRAY * stack.cells.length)) {
    for (const { cell } of stack.cells) {
      const read = typeof cell.value === 'string' && !numbers.has(cell.row) ? readMistyped(cell.value, dialect) : undefined;
      if (read) numbers.set(cell.row, mistyped(cell, sheet, read));
    }
  }
  const decimals = typicalDecimals([...numbers.values()]);
  for (const { cell } of stack.cells) {
    // Excel drops the zeros at the end of a number without a format: 99,9 in a column of two decimals is 99,90.
    const number = numbers.get(cell.row);
    if (number && !number.text && cell.format === undefined && number.decimals < decimals) numbers.set(cell.row, { ...number, decimals });
  }
  const role = bySight(stack, [...numbers.values()], words, rows) ?? words ?? 'teks';
  const numeric = isNumeric(stack, numbers, role);
  const year = yearOf(header);
  return {
    column: {
      index: stack.index,
      header,
      role: numeric || role !== 'teks' ? role : 'uraian',
      ...(year === undefined ? {} : { year }),
      numeric,
      decimals,
    },
    numbers,
  };
}

/** From how many numbers on a column shows that its other texts are mistyped numbers, and how large a share these may have; one always may. */
const LEAST_NUMBERS = 2;
const STRAY = 0.2;

/** A program or account code; "4.747" among numbers is none. */
function isCode(text: string): boolean {
  return CODE.test(text.trim()) && readNumber(text) === undefined;
}

/** Roles that the cells show whatever the header says: row numbers, codes and years. */
function bySight(stack: Stack, numbers: readonly NumberCell[], words: Role | undefined, rows: number): Role | undefined {
  const looks = stack.cells.length;
  const codes = stack.cells.filter(({ cell }) => typeof cell.value === 'string' && isCode(cell.value)).length;
  if (codes > 0 && codes >= 0.6 * looks) return 'kode';
  if (words === 'kode') return 'kode';
  const years = stack.cells.filter(({ look }) => look === 'year').length;
  if (years >= 2 && years >= 0.8 * looks) return 'tahun';
  if (words === 'nomor') return numbers.every(({ value }) => Number.isInteger(value) && value <= Math.max(1000, 2 * rows)) ? 'nomor' : undefined;
  return words === undefined && counts(numbers) ? 'nomor' : undefined;
}

/** 1, 2, 3, … down the column, with at least three of them. */
function counts(numbers: readonly NumberCell[]): boolean {
  return numbers.length >= 3 && numbers.every(({ value }, i) => value === i + 1);
}

const WORDY: readonly Role[] = ['nomor', 'kode', 'tahun', 'satuan', 'kategori'];

function isNumeric(stack: Stack, numbers: ReadonlyMap<number, NumberCell>, role: Role): boolean {
  if (WORDY.includes(role)) return false;
  const texts = stack.cells.filter(({ cell, look }) => look === 'text' && !numbers.has(cell.row)).length;
  return numbers.size > 0 && numbers.size >= texts;
}

/** Decimals that nearly all numbers of a column have at most; a stray longer one does not count. */
function typicalDecimals(numbers: readonly NumberCell[]): number {
  const decimals = numbers.filter(({ dash }) => !dash).map((number) => number.decimals).sort((a, b) => a - b);
  return decimals[Math.floor(0.98 * (decimals.length - 1))] ?? 0;
}
