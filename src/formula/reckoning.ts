import type { CellError, CellValue } from '../sheet/snapshot';
import type { FormulaBook, SheetArea } from './formulas';
import type { Node } from './syntax';

/** What a formula gives: a value, null for a blank cell; undefined when we cannot tell. */
export type Result = CellValue | null | undefined;

/** Where a formula stands, what it may look at, and how large the numbers were that it met. */
export interface Reckoning {
  readonly book: FormulaBook;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  /** What a part of the formula gives. */
  resultOf(node: Node): Result;
  /** Largest number or sum of sizes that was met: how much the error of double arithmetic may come to. */
  size: number;
}

/** The cells that a node names. */
export function cellsOf(node: Node, reckoning: Pick<Reckoning, 'book' | 'at'>): SheetArea | undefined {
  if (node.kind === 'group') return cellsOf(node.of, reckoning);
  return node.kind === 'cells' ? reckoning.book.areaOf(node.cells, reckoning.at) : undefined;
}

/** A part as a number; a blank is zero, an error is handed on, a text is not guessed at. */
export function numberIn(node: Node, reckoning: Reckoning): number | CellError | undefined {
  const value = reckoning.resultOf(node);
  if (typeof value === 'number') return value;
  if (value === undefined || typeof value === 'string') return undefined;
  return typeof value === 'object' && value !== null ? value : value === true ? 1 : 0;
}

/** A function of single numbers. */
export function withNumbers(nodes: readonly Node[], reckoning: Reckoning, compute: (numbers: readonly number[]) => Result): Result {
  const numbers = new Array<number>(nodes.length);
  let error: CellError | undefined;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    const number = node && numberIn(node, reckoning);
    if (number === undefined) return undefined;
    if (typeof number === 'number') numbers[i] = number;
    else error ??= number;
  }
  return error ?? met(compute(numbers), reckoning);
}

/** A result, whose size is kept in mind. */
export function met(result: Result, reckoning: Reckoning): Result {
  if (typeof result === 'number') reckoning.size = Math.max(reckoning.size, Math.abs(result));
  return result;
}
