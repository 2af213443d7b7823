import { columnNumber } from '../sheet/address';
import { rowIndex } from './reference';
import type { Line } from './syntax';

/** Texts, sheet names and [other workbooks] stay; a reference of cells, columns or rows moves; words and numbers stay. */
const PIECE = new RegExp([
  /"[^"]*"|'[^']*'|\[[^[\]]*\]/,
  /((?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!\\]))/,
  /\d[\d.]*(?:[Ee][-+]?\d+)?|[A-Za-z_\\$\u0080-\uffff][\w.\\$\u0080-\uffff]*/,
].map((part) => part.source).join('|'), 'g');

/** One end of a reference: "$B$5", or of "B:J" and "3:9" only the column or the row. */
const END = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/;

interface End {
  readonly column: Line | undefined;
  readonly row: Line | undefined;
}

/** A formula as it would be filled into other cells: its references, by their ends, and the texts before, between and behind them. */
export interface Pieces {
  readonly ends: readonly End[];
  /** One more than there are ends. */
  readonly texts: readonly string[];
}

/** What a formula in English, standing in a cell, would fill into others. */
export function piecesOf(formula: string, row: number, column: number): Pieces {
  const ends: End[] = [];
  const texts: string[] = [];
  let from = 0;
  for (const { 1: reference, index } of formula.matchAll(PIECE)) {
    let at = index;
    for (const end of reference?.split(':') ?? []) {
      const [, columnDollar, letters, rowDollar, digits] = END.exec(end) ?? [];
      ends.push({
        column: letters === undefined ? undefined : lineOf(columnDollar, columnNumber(letters), column),
        row: digits === undefined ? undefined : lineOf(rowDollar, rowIndex(digits), row),
      });
      texts.push(formula.slice(from, at));
      from = at + end.length;
      at = from + 1;
    }
  }
  texts.push(formula.slice(from));
  return { ends, texts };
}

/** True when a formula is what another one's pieces would fill into its cell: it is only read along, since most are filled from a neighbour. */
export function isFilled({ ends, texts }: Pieces, formula: string, row: number, column: number): boolean {
  let at = 0;
  for (let i = 0; i < ends.length; i++) {
    const text = texts[i] ?? '';
    const end = ends[i];
    if (!formula.startsWith(text, at)) return false;
    at = behind(formula, at + text.length, end?.column, column, true);
    at = behind(formula, at, end?.row, row, false);
    if (at < 0) return false;
  }
  const last = texts[ends.length] ?? '';
  return formula.length === at + last.length && formula.endsWith(last);
}

const DOLLAR = 36;

/** Where a formula goes on behind a column, in letters of either case, or a row that is written in it; -1 where it is another one. */
function behind(formula: string, from: number, line: Line | undefined, own: number, isColumn: boolean): number {
  if (!line || from < 0) return from;
  let at = from;
  if (line.fixed && formula.charCodeAt(at++) !== DOLLAR) return -1;
  let number = 0;
  for (;; at++) {
    const code = formula.charCodeAt(at);
    const sign = isColumn ? (code | 32) - 96 : code - 48;
    // Columns have no zero, and no row begins with one.
    if (!(sign >= 0 && sign <= (isColumn ? 26 : 9)) || (sign === 0 && (isColumn || number === 0))) break;
    number = number * (isColumn ? 26 : 10) + sign;
  }
  return number > 0 && number - 1 === line.at + (line.fixed ? 0 : own) ? at : -1;
}

function lineOf(dollar: string | undefined, at: number, own: number): Line {
  return dollar ? { fixed: true, at } : { fixed: false, at: at - own };
}
