import { isCellError, type CellError, type CellValue } from '../sheet/snapshot';
import { type FormulaBook, isUncomputed } from './formulas';
import { ORDINARY } from './ordinary-functions';
import { ownResult } from './own-result';
import { met, numberIn, type Reckoning, type Result, withNumbers } from './reckoning';
import type { CellsRef, Node, Operator } from './syntax';

/** A value with what it may be off by: the noise of double arithmetic. */
export interface Evaluated {
  readonly value: CellValue;
  readonly noise: number;
}

const OURS = 'LKJIP.';
/** How many of a double's digits a long calculation may lose. */
const NOISE = 1e-11;

/**
 * What a formula at a place gives with the values that stand in the workbook; the cells it refers to are not computed again.
 * @returns undefined when it uses what we do not compute exactly as Excel does.
 */
export function evaluate(node: Node, book: FormulaBook, at: Reckoning['at']): Evaluated | undefined {
  const evaluation = new Evaluation(book, at);
  const value = evaluation.resultOf(node);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return { value: value ?? 0, noise: NOISE * evaluation.size };
}

class Evaluation implements Reckoning {
  size = 0;

  constructor(readonly book: FormulaBook, readonly at: Reckoning['at']) {}

  resultOf(node: Node): Result {
    switch (node.kind) {
      case 'number': case 'text': case 'boolean': return node.value;
      case 'error': return { error: node.error };
      case 'blank': return null;
      case 'unknown': return undefined;
      case 'group': return this.resultOf(node.of);
      case 'minus': return withNumbers([node.of], this, ({ 0: x = 0 }) => -x);
      case 'percent': return withNumbers([node.of], this, ({ 0: x = 0 }) => x / 100);
      case 'cells': return cellValue(node.cells, this);
      case 'binary': return binary(node.operator, node.left, node.right, this);
      case 'call': return node.name.startsWith(OURS) ? ownResult(node.name.slice(OURS.length), node.args, this) : ORDINARY[node.name]?.(node.args, this);
    }
  }
}

function cellValue(ref: CellsRef, reckoning: Reckoning): Result {
  const cell = reckoning.book.cellAt(ref, reckoning.at);
  if (cell === undefined || (cell && isUncomputed(cell))) return undefined;
  return met(cell && cell.value, reckoning);
}

const DIV0: CellError = { error: '#DIV/0!' };

function binary(operator: Operator, left: Node, right: Node, reckoning: Reckoning): Result {
  switch (operator) {
    case '+': case '-': case '*': case '/': case '^': {
      const a = numberIn(left, reckoning);
      const b = a === undefined ? undefined : numberIn(right, reckoning);
      if (a === undefined || b === undefined) return undefined;
      if (typeof a === 'object') return a;
      return typeof b === 'object' ? b : met(arithmetic(operator, a, b), reckoning);
    }
    case '&': return undefined;
    default: return compare(operator, reckoning.resultOf(left), reckoning.resultOf(right));
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): Result {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b === 0 ? DIV0 : a / b;
    case '^': return a > 0 ? a ** b : undefined;
  }
}

/** A text is never equal to what is none; in which order they come is not asked. */
const DIFFERENT: Partial<Record<Operator, boolean>> = { '=': false, '<>': true };

/** Numbers with numbers and texts with texts. */
function compare(operator: Operator, left: Result, right: Result): Result {
  if (left === undefined || right === undefined) return undefined;
  if (left !== null && isCellError(left)) return left;
  if (right !== null && isCellError(right)) return right;
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof left === 'string' ? '' : 0);
  if (typeof a !== typeof b) return typeof a === 'string' || typeof b === 'string' ? DIFFERENT[operator] : undefined;
  const order = typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'en', { sensitivity: 'accent' }) : a < b ? -1 : a > b ? 1 : 0;
  // The fifteenth digit decides nothing: two results that differ there may be equal to Excel.
  if (typeof a === 'number' && typeof b === 'number' && a !== b && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))) return undefined;
  switch (operator) {
    case '=': return order === 0;
    case '<>': return order !== 0;
    case '<': return order < 0;
    case '>': return order > 0;
    case '<=': return order <= 0;
    case '>=': return order >= 0;
    default: return undefined;
  }
}
