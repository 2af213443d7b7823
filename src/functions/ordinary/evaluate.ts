import { operand } from './conditions';
import { type Call, type Expression, type Item, operandsOf, ownCalls, ownName, PARENTHESES, type Piece, written, writtenCall } from '../../formula/expression';
import { ownCall } from './own-call';
import { readReference } from '../../formula/reference';
import { Refused } from './refusal';
import { arrayConstant } from './array-constant';
import { anything, cells, combine, guarded, isSingle, number, placesOf, type Value } from './value';

/** Functions of single values: given a range, Excel applies them place by place. */
const NUMERIC = new Set('ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR INT TRUNC ABS MOD SIGN SQRT POWER EXP LN LOG LOG10 VALUE LEN'.split(' '));
const OTHERS = 'IF IFERROR ISERROR ISERR ISNA ISNUMBER ISTEXT ISBLANK NOT TEXT FIXED DOLLAR UPPER LOWER PROPER TRIM LEFT RIGHT MID SUBSTITUTE REPT CONCATENATE CHOOSE';
const SPREAD = new Set([...NUMERIC, ...OTHERS.split(' ')]);
/** Functions that take a list as well as a range, and end as an error when one of them does. */
const LISTS = new Set('SUM AVERAGE MAX MIN PRODUCT MEDIAN'.split(' '));
const ARITHMETIC = /^[-+*/^%]$/;

/** What an expression stands for, spread over as many places as its ranges have; undefined when it is blank. */
export function valueOf(expression: Expression): Value | undefined {
  const items = operandsOf(expression);
  const [first, second] = items;
  if (!first) return undefined;
  if (!second) return itemValue(first);
  if (!isArithmetic(items)) return { ...anything(opaque(expression)), unknown: written(expression) };
  const parts = items.filter((item) => item.kind !== 'operator').map(itemValue);
  const isNumber = items.some((item) => item.kind === 'operator' && ARITHMETIC.test(item.text))
    && !items.some((item) => item.kind === 'operator' && /^[&=<>]/.test(item.text));
  return combine(parts, isNumber, (texts) => {
    const next = texts.values();
    return expression.map((item) => {
      if (item.kind === 'space' || item.kind === 'operator') return item.text;
      return operand(next.next().value ?? '');
    }).join('');
  });
}

/** Only operands and operators that compute place by place: no unions, intersections or ranges made by ":". */
function isArithmetic(items: readonly (Call | Piece)[]): boolean {
  return items.every((item, index) => {
    if (item.kind === 'operator') return !/^[@:#]$/.test(item.text);
    const before = items[index - 1];
    return item.kind !== 'other' && (!before || before.kind === 'operator');
  });
}

function itemValue(item: Call | Piece): Value {
  switch (item.kind) {
    case 'call': return callValue(item);
    case 'number': return number(item.text);
    case 'error': return number(item.text);
    case 'text': return { ...anything(item.text), literal: item.text.slice(1, -1).replaceAll('""', '"') };
    case 'array': return arrayConstant(item.text);
    case 'reference': {
      const reference = readReference(item.text);
      return reference ? cells(reference) : anything(item.text);
    }
    case 'name': return /^(?:TRUE|FALSE)$/i.test(item.text) ? anything(item.text) : { ...anything(item.text), unknown: item.text };
    case 'comma': case 'operator': case 'other': return { ...anything(item.text), unknown: item.text };
  }
}

function callValue(call: Call): Value {
  const own = ownName(call);
  if (own !== undefined) {
    const value = ownCall(own, call.args.map(valueOf));
    return call.name.startsWith('@') ? { ...value, rows: 1, columns: 1 } : value;
  }
  const name = call.name.toUpperCase();
  if (call.name === PARENTHESES && call.args.length === 1) {
    const inner = valueOf(call.args[0] ?? []);
    if (!inner) return anything('()');
    return inner.reference ? inner : { ...inner, at: (row, column) => `(${inner.at(row, column)})` };
  }
  if (SPREAD.has(name)) {
    // IFERROR and the like see the error of a guard: it has to stand inside.
    const parts = call.args.map((arg) => valueOf(arg) ?? anything('')).map((part) => ({ ...part, guards: [], at: (row: number, column: number) => guarded(part, row, column) }));
    return combine(parts, NUMERIC.has(name), (texts) => writtenCall(call.name, texts));
  }
  if (LISTS.has(name)) return listCall(call);
  if (name === 'INDEX') return indexCall(call) ?? anything(opaqueCall(call));
  return anything(opaqueCall(call));
}

function listCall(call: Call): Value {
  const parts = call.args.map((arg) => (ownCalls(arg) > 0 ? valueOf(arg) : undefined));
  const texts = parts.map((part, index) => (part ? placesOf(part).map(([row, column]) => part.at(row, column)).join(',') : written(call.args[index] ?? [])));
  return { ...number(writtenCall(call.name, texts)), isOwn: parts.some((part) => part !== undefined), guards: parts.flatMap((part) => part?.guards ?? []) };
}

/** One of the results of a call of ours in a row or a column, by its number. */
function indexCall(call: Call): Value | undefined {
  const [list, index] = call.args;
  if (!list || !index || call.args.length !== 2 || ownCalls(list) === 0) return undefined;
  const value = valueOf(list);
  if (!value || (value.rows > 1 && value.columns > 1)) return undefined;
  const places = placesOf(value).map(([row, column]) => value.at(row, column));
  const which = opaque(index);
  const known = places.find((_, place) => String(place + 1) === which.trim());
  return { ...value, rows: 1, columns: 1, at: () => known ?? `CHOOSE(${[which, ...places].join(',')})` };
}

/** The formula of a part whose ranges stay ranges; calls of ours in it must give one result each. */
function opaque(expression: Expression): string {
  const isAlone = operandsOf(expression).length === 1;
  return expression.map((item) => {
    const text = opaqueItem(item);
    return isAlone || item.kind !== 'call' ? text : operand(text);
  }).join('');
}

function opaqueItem(item: Item): string {
  if (item.kind !== 'call') return item.text;
  if (ownName(item) === undefined && !LISTS.has(item.name.toUpperCase())) return opaqueCall(item);
  const value = callValue(item);
  if (isSingle(value)) return guarded(value, 0, 0);
  throw new Refused('array-inside',
    `${item.name} memberi beberapa hasil di dalam rumus lain: taruh di sel sendiri.`, `${item.name} gives several results inside another formula: put it in cells of its own.`);
}

function opaqueCall(call: Call): string {
  return writtenCall(call.name, call.args.map(opaque));
}
