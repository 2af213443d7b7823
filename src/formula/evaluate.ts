import { isCellError, type CellError, type CellValue } from '../sheet/snapshot';
import { type FormulaBook, isUncomputed, type SheetArea } from './formulas';
import { ORDINARY } from './ordinary-functions';
import { ownResult } from './own-result';
import { cellsOf, type Reckoning, type Result, withNumbers } from './reckoning';
import type { Node, Operator } from './syntax';

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
  const reckoning: Reckoning = { book, at, size: 0, resultOf: (part) => resultOf(part, reckoning) };
  const value = resultOf(node, reckoning);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return { value: value ?? 0, noise: NOISE * reckoning.size };
}

function resultOf(node: Node, reckoning: Reckoning): Result {
  switch (node.kind) {
    case 'number': case 'text': case 'boolean': return node.value;
    case 'error': return { error: node.error };
    case 'blank': return null;
    case 'unknown': return undefined;
    case 'group': return resultOf(node.of, reckoning);
    case 'minus': return withNumbers([node.of], reckoning, ([x = 0]) => -x);
    case 'percent': return withNumbers([node.of], reckoning, ([x = 0]) => x / 100);
    case 'cells': return cellValue(cellsOf(node, reckoning), reckoning);
    case 'binary': return binary(node.operator, node.left, node.right, reckoning);
    case 'call': return node.name.startsWith(OURS) ? ownResult(node.name.slice(OURS.length), node.args, reckoning) : ORDINARY[node.name]?.(node.args, reckoning);
  }
}

function cellValue(cells: SheetArea | undefined, reckoning: Reckoning): Result {
  if (!cells) return undefined;
  const { sheet, area } = cells;
  if (area.top !== area.bottom || area.left !== area.right) return undefined;
  const cell = sheet.cells.at(area.top, area.left);
  if (cell && isUncomputed(cell)) return undefined;
  if (typeof cell?.value === 'number') reckoning.size = Math.max(reckoning.size, Math.abs(cell.value));
  return cell?.value ?? null;
}

const DIV0: CellError = { error: '#DIV/0!' };

function binary(operator: Operator, left: Node, right: Node, reckoning: Reckoning): Result {
  switch (operator) {
    case '+': return withNumbers([left, right], reckoning, ([a = 0, b = 0]) => a + b);
    case '-': return withNumbers([left, right], reckoning, ([a = 0, b = 0]) => a - b);
    case '*': return withNumbers([left, right], reckoning, ([a = 0, b = 0]) => a * b);
    case '/': return withNumbers([left, right], reckoning, ([a = 0, b = 0]) => (b === 0 ? DIV0 : a / b));
    case '^': return withNumbers([left, right], reckoning, ([a = 0, b = 0]) => (a > 0 ? a ** b : undefined));
    case '&': return undefined;
    default: return compare(operator, resultOf(left, reckoning), resultOf(right, reckoning));
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
