import type { Area } from '../sheet/address';
import { wordsOf } from '../sheet/snapshot';
import { isCountOfColumns, type Line } from './lines';

/**
 * The words that stand over each column, from top to bottom.
 * A merged heading covers all its columns; one that is not merged covers the blank columns
 * to its right as far as the next line has headings under them.
 */
export function headersOf(lines: readonly Line[], merges: ReadonlyMap<string, Area>): Map<number, string[]> {
  const headers = new Map<number, string[]>();
  const named = lines.filter((line) => !isCountOfColumns(line) || countsScores(line, lines, merges));
  named.forEach((line, i) => {
    const below = named[i + 1];
    const own = new Set(line.cells.map(({ column }) => column));
    const under = new Set(below?.cells.map(({ column }) => column));
    line.cells.forEach((cell, k) => {
      const text = wordsOf(cell.value);
      const merge = merges.get(`${cell.row},${cell.column}`);
      const next = line.cells[k + 1]?.column ?? Infinity;
      let right = Math.min(merge?.right ?? cell.column, next - 1);
      if (!merge) while (right + 1 < next && under.has(right + 1) && !own.has(right + 1) && under.has(cell.column)) right++;
      for (let column = cell.column; column <= right; column++) {
        const words = headers.get(column);
        if (!words) headers.set(column, [text]);
        else if (words.at(-1) !== text) words.push(text);
      }
    });
  });
  return headers;
}

/** True for numbers that stand beneath one heading of several: the scores that answers were given, 1 2 3 4, and no count of the columns. */
function countsScores({ row, cells }: Line, lines: readonly Line[], merges: ReadonlyMap<string, Area>): boolean {
  const [first, last] = [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0];
  const begins = lines.reduce((least, line) => Math.min(least, line.cells[0]?.column ?? least), first);
  return begins < first && [...merges.values()].some(({ bottom, left, right }) => bottom === row - 1 && begins < left && left <= first && last <= right);
}
