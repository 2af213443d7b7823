export type TokenKind = 'space' | 'text' | 'number' | 'error' | 'array' | 'reference' | 'call' | 'name' | 'open' | 'close' | 'comma' | 'operator' | 'other';

/** A piece of a formula; the texts of all pieces joined are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Bounded, so that a hostile formula is not read over and over. */
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\[\]\\]{1,300})!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** In the order in which they are tried; a call keeps the parenthesis that opens it, and the "@" that asks for its first result only. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy],
  ['array', /\{[^{}"]*(?:"(?:[^"]|"")*"[^{}"]*)*\}/y],
  ['call', new RegExp(String.raw`@?(?:${SHEET})?${NAME}\(`, 'uy')],
  ['reference', new RegExp(String.raw`(?:${SHEET})?${AREA}(?![\p{L}\p{N}_.(!\[])`, 'iuy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?(?![\p{L}_])/iuy],
  ['name', new RegExp(String.raw`(?:${SHEET})?${NAME}`, 'uy')],
  ['other', /'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%@:#]/y],
  ['other', /[^]/y],
];

/** An English formula, without its "=", → its pieces. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'other', text: formula.charAt(at) };
}
