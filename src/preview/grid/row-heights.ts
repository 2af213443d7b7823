import type { Area } from '../../sheet/address';
import type { Cell } from '../../sheet/snapshot';

const LINE = 19;
const ROOM = 5;

/** Width in pixels of text on one line. */
export type Measure = (text: string, bold: boolean) => number;

/** Heights of the rows in which text takes more than one line; Univer measures them only when a row is edited. */
export function rowHeights(wrapping: readonly Cell[], mergeOf: (cell: Cell) => Area | undefined, columnWidth: (column: number) => number, measure: Measure): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of wrapping) {
    if (typeof cell.value !== 'string') continue;
    const merge = mergeOf(cell);
    let width = -ROOM;
    for (let column = cell.column; column <= (merge?.right ?? cell.column); column++) width += columnWidth(column);
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    const lines = countLines(cell.value, width, (text) => measure(text, cell.bold ?? false));
    if (lines > rows) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, (lines - rows + 1) * LINE + ROOM));
  }
  return heights;
}

function countLines(text: string, width: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((count, paragraph) => {
    let line = '';
    let lines = 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines++;
        line = word;
      } else line = longer;
    }
    return count + lines;
  }, 0);
}

/** Measures as the grid draws: in Univer's standard font. */
export function measureOnCanvas(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, bold) => {
    if (!pen) return 0;
    pen.font = `${bold ? 'bold ' : ''}11pt Arial`;
    return pen.measureText(text).width;
  };
}
