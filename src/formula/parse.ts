import { numberLiteral } from '../domain/number-literal';
import { type Call, type Expression, operandsOf, ownName, PARENTHESES, type Piece, readExpression } from './expression';
import { readReference, type Reference } from './reference';
import type { CellsRef, Line, Node, Operator } from './syntax';

/** Excel's own limit of a formula, and more nesting than it allows (64 functions, parentheses besides). */
const LONGEST = 8192;
const DEEPEST = 256;
/** Operands and operators in one row; a formula with more was made by a program and would only be walked slowly. */
const MOST_ITEMS = 1000;

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly Operator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

interface Place { readonly row: number; readonly column: number }

/**
 * What the formula of a cell computes.
 * @param formula in English, without its "=".
 * @returns undefined when it is too long or its parentheses do not match; parts that are not understood are "unknown".
 */
export function parseFormula(formula: string, at: Place): Node | undefined {
  if (formula.length > LONGEST || nestingOf(formula) > DEEPEST) return undefined;
  const expression = readExpression(formula);
  return expression && nodeOf(expression, at);
}

function nestingOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === ')') depth--;
  }
  return deepest;
}

function nodeOf(expression: Expression, at: Place): Node {
  const items = operandsOf(expression);
  if (items.length === 0) return { kind: 'blank' };
  if (items.length > MOST_ITEMS) return unknown([]);
  const reader = { items, next: 0, at };
  const node = readLevel(reader, 0);
  return reader.next === items.length ? node : unknown(items);
}

interface Reader { readonly items: readonly (Call | Piece)[]; next: number; readonly at: Place }

function readLevel(reader: Reader, level: number): Node {
  const operators = LEVELS[level];
  if (!operators) return readSigned(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const operator = operators.find((known) => known === operatorAt(reader));
    if (!operator) return left;
    reader.next++;
    left = { kind: 'binary', operator, left, right: readLevel(reader, level + 1) };
  }
}

/** A sign binds tighter than a power: -2^2 is 4. */
function readSigned(reader: Reader): Node {
  let minus = false;
  for (let sign = operatorAt(reader); sign === '-' || sign === '+'; sign = operatorAt(reader)) {
    if (sign === '-') minus = !minus;
    reader.next++;
  }
  const item = reader.items[reader.next++];
  let node: Node = item ? operandOf(item, reader.at) : { kind: 'unknown', text: '' };
  for (; operatorAt(reader) === '%'; reader.next++) node = { kind: 'percent', of: node };
  return minus ? { kind: 'minus', of: node } : node;
}

function operatorAt({ items, next }: Reader): string | undefined {
  const item = items[next];
  return item?.kind === 'operator' ? item.text : undefined;
}

function operandOf(item: Call | Piece, at: Place): Node {
  switch (item.kind) {
    case 'number': return { kind: 'number', value: numberLiteral(item.text) };
    case 'text': return { kind: 'text', value: item.text.slice(1, -1).replaceAll('""', '"') };
    case 'error': return { kind: 'error', error: item.text.toUpperCase() };
    case 'name': return /^(?:TRUE|FALSE)$/i.test(item.text) ? { kind: 'boolean', value: /^t/i.test(item.text) } : unknown([item]);
    case 'reference': {
      const reference = readReference(item.text);
      return reference ? { kind: 'cells', cells: cellsRef(reference, at) } : unknown([item]);
    }
    case 'call': return callNode(item, at);
    default: return unknown([item]);
  }
}

function callNode(call: Call, at: Place): Node {
  const args = call.args.map((arg) => nodeOf(arg, at));
  const [only] = args;
  if (call.name === PARENTHESES) return only && args.length === 1 ? { kind: 'group', of: only } : unknown([call]);
  const own = ownName(call);
  return { kind: 'call', name: own === undefined ? call.name.toUpperCase().replace(/^@?(?:_XLFN\.)?(?:_XLWS\.)?/, '') : `LKJIP.${own}`, args };
}

function cellsRef({ sheet, rows, columns }: Reference, at: Place): CellsRef {
  const name = sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  const book = /\[([^\]]*)\]/.exec(name)?.[1];
  return {
    sheet: name === '' ? undefined : name.slice(name.lastIndexOf(']') + 1),
    book,
    rows: rows && linesOf(rows, at.row),
    columns: columns && linesOf(columns, at.column),
  };
}

function linesOf({ from, to, fixed }: NonNullable<Reference['rows']>, own: number): [Line, Line] {
  const line = (at: number, dollar: string): Line => ({ fixed: dollar !== '', at: dollar === '' ? at - own : at });
  return [line(from, fixed[0]), line(to, fixed[1])];
}

function unknown(items: readonly (Call | Piece)[]): Node {
  return { kind: 'unknown', text: items.map((item) => (item.kind === 'call' ? `${item.name}(` : item.text)).join(' ') };
}
