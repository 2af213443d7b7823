import { exactSum, unit } from '../domain/printed';
import type { Column, Row } from './table';

/** What weights and percentages come to together, as fractions or percentages. */
const WHOLES: readonly number[] = [1, 100];

/** Levels of weights at most, each of which comes to the whole. */
const MOST_LEVELS = 3;

/**
 * Marks the last row as a total, or else the first, where it bears the weight or the percentage of all others, and they are numbered and it is not:
 * "Nilai Hasil Evaluasi | 100" and "Kecamatan Muncar | 21.169 | 100" name no total, but are one.
 */
export function withWholeRow(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  if (!columns.some(({ role, numeric }) => numeric && (role === 'bobot' || role === 'persen'))) return rows;
  const [first, last] = [rows.findIndex(hasNumbers), rows.findLastIndex(hasNumbers)];
  const total = isWhole(rows[last], rows.slice(0, last), columns) ? last : isWhole(rows[first], rows.slice(first + 1), columns) ? first : undefined;
  const row = rows[total ?? -1];
  return total === undefined || !row ? rows : rows.with(total, { ...row, role: 'total' });
}

function hasNumbers({ numbers }: Row): boolean {
  return numbers.some((number) => number !== undefined);
}

function isWhole(row: Row | undefined, others: readonly Row[], columns: readonly Column[]): boolean {
  if (row?.role !== 'rincian' || row.sign !== '' || row.marks.code.length > 0) return false;
  return columns.some(({ role }, column) => {
    const whole = row.numbers[column]?.value ?? 0;
    if (!WHOLES.includes(whole) || !(role === 'bobot' || role === 'persen') || !isOfNumbered(others, column, whole)) return false;
    return role === 'bobot' ? isInLevels(others, column, whole) : addsUp(others, column, row) || columns.some((_, other) => other !== column && addsUp(others, other, row));
  });
}

/** True when the rows with a number in a column are several, are numbered, and each has less than the whole. */
function isOfNumbered(rows: readonly Row[], column: number, whole: number): boolean {
  const own = rows.filter(({ numbers }) => numbers[column] !== undefined);
  return own.length > 1 && own.some(({ sign }) => sign !== '') && own.every(({ numbers }) => (numbers[column]?.value ?? 0) < whole);
}

/** What stands in a column, added up, and by how much rounding may have moved it. */
function sumOf(rows: readonly Row[], column: number): { readonly sum: number; readonly slack: number } {
  const cells = rows.flatMap(({ numbers }) => numbers[column] ?? []);
  const decimals = cells.reduce((most, cell) => Math.max(most, cell.decimals), 0);
  return { sum: exactSum(cells.map(({ value }) => value), decimals), slack: decimals === 0 ? 0 : (unit(decimals) / 2) * (cells.length + 1) };
}

function isInLevels(rows: readonly Row[], column: number, whole: number): boolean {
  const levels = sumOf(rows, column).sum / whole;
  return Number.isInteger(levels) && levels >= 1 && levels <= MOST_LEVELS;
}

/** True when the rows come to what a total of them shows in a column. */
function addsUp(rows: readonly Row[], column: number, total: Row): boolean {
  const printed = total.numbers[column]?.value ?? 0;
  const { sum, slack } = sumOf(rows, column);
  return printed !== 0 && Math.abs(sum - printed) <= slack;
}
