import { columnNumber } from '../sheet/address';

/** Texts, sheet names and [other workbooks] stay; a reference of cells, columns or rows moves; words and numbers stay. */
const PIECE = new RegExp([
  /"[^"]*"|'[^']*'|\[[^[\]]*\]/,
  /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\\])/,
  /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!\\])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\w.(!\\])/,
  /\d[\d.]*(?:[Ee][-+]?\d+)?|[A-Za-z_\\$\u0080-\uffff][\w.\\$\u0080-\uffff]*/,
].map((part) => part.source).join('|'), 'g');

/** The one pattern of which "$B$5" and "B5", "B:J" and "3:9" are ends. */
const END = /(\$?)([A-Za-z]+)|(\$?)(\d+)/g;

/**
 * A formula in English → the same text for every cell into which it could have been filled from its own:
 * in C5 both B5*$D$1 and, one row down, B6*$D$1 give "R[0]C[-1]*R0C3".
 */
export function patternOf(formula: string, row: number, column: number): string {
  return formula.replace(PIECE, (piece: string, columnDollar?: string, letters?: string, rowDollar?: string, digits?: string) => {
    if (letters !== undefined && digits !== undefined) return line('R', rowDollar, indexOf(digits), row) + line('C', columnDollar, columnNumber(letters), column);
    if (!piece.includes(':') || /^["'[]/.test(piece)) return piece;
    return piece.replace(END, (_, dollar: string | undefined, word: string | undefined, lineDollar: string | undefined, number: string | undefined) =>
      (word !== undefined ? line('C', dollar, columnNumber(word), column) : line('R', lineDollar, indexOf(number ?? ''), row)));
  });
}

/** What formulas that do the same with other cells have in common: the pattern without its references. */
export function skeletonOf(pattern: string): string {
  return pattern.replace(/"[^"]*"|'[^']*'|(?:R(?:\[-?\d+\]|\d+))?C(?:\[-?\d+\]|\d+)|R(?:\[-?\d+\]|\d+)/g, (piece) => (/^["']/.test(piece) ? piece : '#'))
    .replaceAll('#:#', '#');
}

function line(letter: 'R' | 'C', dollar: string | undefined, at: number, own: number): string {
  return dollar ? letter + String(at) : `${letter}[${at - own}]`;
}

function indexOf(digits: string): number {
  let index = 0;
  for (let i = 0; i < digits.length; i++) index = index * 10 + digits.charCodeAt(i) - 48;
  return index - 1;
}
