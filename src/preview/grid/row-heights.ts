import type { Area } from '../../sheet/address';
import type { Cell } from '../../sheet/snapshot';

/** Of Univer's standard font, about: letters are narrower and wider, and lines end at words. */
const LETTER = { plain: 7.1, bold: 7.8 } as const;
const LINE = 19;
const ROOM = 5;

/** Heights of the rows in which text takes more than one line; Univer measures them only when a row is edited. */
export function rowHeights(wrapping: readonly Cell[], mergeOf: (cell: Cell) => Area | undefined, columnWidth: (column: number) => number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of wrapping) {
    const merge = mergeOf(cell);
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    let width = 0;
    for (let column = cell.column; column <= (merge?.right ?? cell.column); column++) width += columnWidth(column);
    const letter = cell.bold ? LETTER.bold : LETTER.plain;
    const lines = `${typeof cell.value === 'object' ? cell.value.error : cell.value}`.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil((line.length * letter) / (width - ROOM))), 0);
    if (lines > rows) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, (lines - rows + 1) * LINE + ROOM));
  }
  return heights;
}
