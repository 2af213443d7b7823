/** A rectangle of cells, zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own grid: nothing beyond it is a cell. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;

/** Zero-based column → letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters → zero-based column: "A" → 0; -1 when they are not letters of a column. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) {
    // Of either case: they differ in one bit.
    const letter = (letters.charCodeAt(i) | 32) - 96;
    number = number * 26 + letter;
    if (letter < 1 || letter > 26 || number > GRID.columns) return -1;
  }
  return number - 1;
}

/** Zero-based row and column → "B5". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area → "B5:C9", or "B5" when it is one cell. */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** "B5", "$B$5" or "B5:C9" → the area; undefined when the text is no address on the grid. */
export function parseAddress(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.left >= 0 && area.top >= 0 && area.bottom < GRID.rows ? area : undefined;
}

/** A sheet's name as it stands before "!" in a reference; quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
