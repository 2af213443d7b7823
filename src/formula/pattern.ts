import { columnNumber } from '../sheet/address';
import { rowIndex } from './reference';
import type { Line } from './syntax';

/** Texts, sheet names and [other workbooks] stay; a reference of cells, columns or rows moves; words and numbers stay. */
const PIECE = new RegExp([
  /"[^"]*"|'[^']*'|\[[^[\]]*\]/,
  /((?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!\\]))/,
  /\d[\d.]*(?:[Ee][-+]?\d+)?|[A-Za-z_\\$\u0080-\uffff][\w.\\$\u0080-\uffff]*/,
].map((part) => part.source).join('|'), 'g');

/** A column or a row of a reference: of "$B5:B9" there are four. */
const LINE = /(\$?)([A-Za-z]+|\d+)/g;

interface WrittenLine extends Line {
  readonly isColumn: boolean;
}

/** A formula as it would be filled into other cells: the lines of its references, and the texts before, between and behind them. */
export interface Pieces {
  readonly lines: readonly WrittenLine[];
  /** One more than there are lines. */
  readonly texts: readonly string[];
}

/** What a formula in English, standing in a cell, would fill into others. */
export function piecesOf(formula: string, row: number, column: number): Pieces {
  const lines: WrittenLine[] = [];
  const texts: string[] = [];
  let from = 0;
  for (const { 1: reference = '', index } of formula.matchAll(PIECE)) {
    for (const { 0: text, 1: dollar, 2: name = '', index: inner } of reference.matchAll(LINE)) {
      const isColumn = name >= 'A';
      const at = isColumn ? columnNumber(name) - (dollar ? 0 : column) : rowIndex(name) - (dollar ? 0 : row);
      lines.push({ isColumn, fixed: Boolean(dollar), at });
      texts.push(formula.slice(from, index + inner));
      from = index + inner + text.length;
    }
  }
  texts.push(formula.slice(from));
  return { lines, texts };
}

/** True when a formula is what another one's pieces would fill into its cell: it is only read along, since most are filled from a neighbour. */
export function isFilled({ lines, texts }: Pieces, formula: string, row: number, column: number): boolean {
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const text = texts[i] ?? '';
    const line = lines[i];
    if (!line || !formula.startsWith(text, at)) return false;
    at = behind(formula, at + text.length, line, line.isColumn ? column : row);
    if (at < 0) return false;
  }
  const last = texts[lines.length] ?? '';
  return formula.length === at + last.length && formula.endsWith(last);
}

const DOLLAR = 36;

/** Where a formula goes on behind a line that is written in it, a column in letters of either case; -1 where it is another one. */
function behind(formula: string, from: number, line: WrittenLine, own: number): number {
  const { isColumn, fixed } = line;
  let at = from;
  if (fixed && formula.charCodeAt(at++) !== DOLLAR) return -1;
  let number = 0;
  for (;; at++) {
    const code = formula.charCodeAt(at);
    const sign = isColumn ? (code | 32) - 96 : code - 48;
    // Columns have no zero, and no row begins with one.
    if (!(sign >= 0 && sign <= (isColumn ? 26 : 9)) || (sign === 0 && (isColumn || number === 0))) break;
    number = number * (isColumn ? 26 : 10) + sign;
  }
  return number > 0 && number - 1 === line.at + (fixed ? 0 : own) ? at : -1;
}
