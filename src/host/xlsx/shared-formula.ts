import { columnLetters, columnNumber, GRID } from '../../sheet/address';

/** What must stay as it is: "texts", 'sheet names', [structured references and other workbooks]. */
const UNTOUCHED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])/;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_(!.\\])`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`(${BEFORE}(?:${CELL}|${COLUMNS}|${ROWS})${AFTER})`, 'iu');
/** The parts of a reference that move: a column or a row without "$". */
const MOVING = /(\$[A-Z]+|\$\d+|[A-Z]+|\d+|:)/i;

/** Excel's own limit; what is longer is no formula of a person, and is left as it is. */
const LONGEST = 8192;
const OFF_GRID = '#REF!';

/** A piece of a formula: words that stay, or a reference in its parts, each a fixed word or a number that moves. */
type Part = { readonly column: number } | { readonly row: number } | string;
type Piece = string | readonly Part[];

function partOf(word: string): Part {
  if (/^\d/.test(word)) return { row: Number(word) - 1 };
  return /^[A-Z]/i.test(word) ? { column: columnNumber(word) } : word;
}

function pieceOf(reference: string): Piece {
  const parts = reference.split(MOVING).filter(Boolean).map(partOf);
  const isOffGrid = parts.some((part) => typeof part === 'object' && 'column' in part && part.column < 0);
  return isOffGrid ? reference : parts;
}

const isOnGrid = (index: number, size: number): boolean => index >= 0 && index < size;

function moved(parts: readonly Part[], rows: number, columns: number): string {
  let reference = '';
  for (const part of parts) {
    if (typeof part === 'string') reference += part;
    else if ('row' in part) {
      if (!isOnGrid(part.row + rows, GRID.rows)) return OFF_GRID;
      reference += String(part.row + rows + 1);
    } else {
      if (!isOnGrid(part.column + columns, GRID.columns)) return OFF_GRID;
      reference += columnLetters(part.column + columns);
    }
  }
  return reference;
}

/** A formula that cells below and beside its own share: for each of them its relative references move along. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  /** @param row,column the cell that holds the formula as it is written. */
  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    const words = text.length > LONGEST ? [] : text.split(UNTOUCHED);
    this.pieces =
      words.length === 0
        ? [text]
        : words.flatMap((part, index) => (index % 2 === 0 ? part.split(REFERENCE).map((word, odd) => (odd % 2 === 0 ? word : pieceOf(word))) : [part]));
  }

  /** The formula of another cell that shares it. */
  at(row: number, column: number): string {
    const rows = row - this.row;
    const columns = column - this.column;
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('');
  }
}
