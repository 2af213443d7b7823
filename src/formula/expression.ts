import { type Token, type TokenKind, tokensOf } from './tokens';

/** A call with its arguments, or a pair of parentheses ("(" as the name). */
export interface Call {
  readonly kind: 'call';
  /** As written, without the parenthesis: "SUM", "LKJIP.IKM", "@LKJIP.NRR". */
  readonly name: string;
  readonly args: readonly Expression[];
}
export interface Piece {
  readonly kind: Exclude<TokenKind, 'call' | 'open' | 'close' | 'space'>;
  readonly text: string;
}
export type Item = Call | Piece | { readonly kind: 'space'; readonly text: string };

/** What stands between two commas: operands, operators and spaces, in order. */
export type Expression = readonly Item[];

export const PARENTHESES = '(';
const OURS = /^@?(?:LKJIP\.|_xldudf_LKJIP[_.])([A-Z_]+)$/i;

/** The formula's pieces with every call as one item; undefined when a parenthesis is missing or too many. */
export function readExpression(formula: string): Expression | undefined {
  const tokens = tokensOf(formula).values();
  const items: Item[] = [];
  for (const token of tokens) {
    const item = readItem(token, tokens);
    if (!item) return undefined;
    items.push(item);
  }
  return items;
}

function readItem(token: Token, rest: IterableIterator<Token>): Item | undefined {
  const { kind, text } = token;
  if (kind === 'close') return undefined;
  if (kind === 'space') return { kind, text };
  if (kind !== 'call' && kind !== 'open') return { kind, text };
  const args: Item[][] = [[]];
  for (let next = rest.next(); !next.done; next = rest.next()) {
    const inner = next.value;
    if (inner.kind === 'close') {
      const none = args.length === 1 && operandsOf(args[0] ?? []).length === 0;
      return { kind: 'call', name: kind === 'open' ? PARENTHESES : text.slice(0, -1), args: none ? [] : args };
    }
    if (inner.kind === 'comma') {
      args.push([]);
      continue;
    }
    const item = readItem(inner, rest);
    if (!item) return undefined;
    args.at(-1)?.push(item);
  }
  return undefined;
}

/** The expression as a formula writes it. */
export function written(expression: Expression): string {
  return expression.map((item) => (item.kind === 'call' ? writtenCall(item.name, item.args.map(written)) : item.text)).join('');
}

export function writtenCall(name: string, args: readonly string[]): string {
  return `${name === PARENTHESES ? '' : name}(${args.join(',')})`;
}

/** All but the spaces. */
export function operandsOf(expression: Expression): readonly (Call | Piece)[] {
  return expression.filter((item) => item.kind !== 'space');
}

/** "IKM" for LKJIP.IKM and for the form in which files store it; undefined for the functions of others. */
export function ownName(call: Call): string | undefined {
  return OURS.exec(call.name)?.[1]?.toUpperCase();
}

/** How many of our calls an expression holds, nested ones included. */
export function ownCalls(expression: Expression): number {
  return expression.reduce((count, item) => {
    if (item.kind !== 'call') return count;
    return count + (ownName(item) === undefined ? 0 : 1) + item.args.reduce((inner, arg) => inner + ownCalls(arg), 0);
  }, 0);
}

/** The deepest nesting of calls, which Excel limits to 64. */
export function depthOf(expression: Expression): number {
  return Math.max(0, ...expression.map((item) => (item.kind === 'call' ? Math.max(0, ...item.args.map(depthOf)) + (item.name === PARENTHESES ? 0 : 1) : 0)));
}
