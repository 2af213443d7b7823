import { type Failure, fail, failAt, isFailure } from './failure';
import { type Grid, readInput } from './input';

/** One range among the arguments of a function, and what a blank in it stands for. */
export interface Operand {
  readonly grid: Grid;
  /** "zero" for a divisor: Excel answers an empty target with #DIV/0!. */
  readonly blank: 'nothing' | 'zero';
}

export const operand = (grid: Grid): Operand => ({ grid, blank: 'nothing' });
export const divisor = (grid: Grid): Operand => ({ grid, blank: 'zero' });

/**
 * A function of numbers, applied to ranges as Excel spreads its own: element by element, one row or one column repeated.
 * @returns a value or a failure for each place; a failure knows its place unless all operands are single cells.
 */
export function spill<T>(operands: readonly Operand[], compute: (...numbers: number[]) => T | Failure): (T | Failure)[][] {
  const rows = Math.max(...operands.map(({ grid }) => grid.length));
  const columns = Math.max(...operands.map(({ grid }) => grid[0]?.length ?? 0));
  const single = rows === 1 && columns === 1;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => {
    const numbers = readAll(operands, row, column);
    const computed = isFailure(numbers) ? numbers : compute(...numbers);
    const result = computed === Infinity || computed === -Infinity ? TOO_LARGE : computed;
    return isFailure(result) && !single ? failAt(result, row, column) : result;
  }));
}

function readAll(operands: readonly Operand[], row: number, column: number): number[] | Failure {
  const numbers: number[] = [];
  for (const { grid, blank } of operands) {
    const number = readInput(cellOf(grid, row, column)) ?? (blank === 'zero' ? 0 : NOTHING);
    if (isFailure(number)) return number;
    numbers.push(number);
  }
  return numbers;
}

function cellOf(grid: Grid, row: number, column: number): unknown {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  if (!cells) return OUTSIDE;
  return cells.length === 1 ? cells[0] : column < cells.length ? cells[column] : OUTSIDE;
}

const TOO_LARGE = fail('num', 'Hasilnya terlalu besar untuk satu sel.', 'The result is too large for a cell.');
const NOTHING = fail('na', 'Tidak ada angka untuk dihitung.', 'There is no number to compute with.');
const OUTSIDE = fail('na', 'Rentang yang satu lebih pendek daripada yang lain.', 'One range is shorter than the other.');
