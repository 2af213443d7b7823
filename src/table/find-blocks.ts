import type { Sheet } from '../sheet/snapshot';
import { isNumberingLine, isWordLine, isYearLine, linesOf, type Line } from './lines';
import { withoutMargin } from './margin';

/** The rows of one table, told apart but not yet understood. */
export interface Block {
  readonly titles: Line[];
  readonly header: Line[];
  readonly body: Line[];
}

/** More header rows than this are no header. */
const MOST_HEADER_ROWS = 6;
/** Blank rows that a table may have between two of its rows. */
const WIDEST_GAP = 2;

/** Tells the tables of a sheet apart, several below and beside each other. A sheet of words only has none. */
export function findBlocks(sheet: Sheet): Block[] {
  const blocks: Block[] = [];
  for (const lines of sideBySide(linesOf(sheet))) {
    const { table, margin } = withoutMargin(lines);
    blocks.push(...stacked(table), ...stacked(margin));
  }
  return blocks.filter((block) => block.body.some(hasNumber));
}

function hasNumber(line: Line): boolean {
  return line.cells.some(({ look }) => look === 'number');
}

/** One run of lines, top to bottom, into blocks. */
function stacked(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let block: Block = { titles: [], header: [], body: [] };
  let waiting: Line[] = [];
  let previous = lines[0]?.row ?? 0;
  const open = () => {
    if (block.body.length > 0) blocks.push(block);
    block = { titles: waiting, header: [], body: [] };
    waiting = [];
  };
  for (const line of lines) {
    const gap = line.row - previous - 1;
    if (gap > WIDEST_GAP && block.body.length > 0) open();
    if (line.cells.length === 1 && !hasNumber(line)) {
      waiting.push(line);
      continue;
    }
    previous = line.row;
    if (isHeader(line, block, gap)) {
      if (block.body.length > 0 || (block.header.length > 0 && gap > 0)) open();
      block.titles.push(...waiting);
      waiting = [];
      block.header.push(line);
    } else {
      // Lone words between two rows of a table head a part of it.
      if (block.body.length > 0 && !overlaps(line, block)) open();
      if (block.header.length + block.body.length > 0) block.body.push(...waiting);
      else block.titles.push(...waiting);
      waiting = [];
      block.body.push(line);
    }
  }
  open();
  return blocks.map(giveBack);
}

function isHeader(line: Line, block: Block, gap: number): boolean {
  if (line.cells.length < 2) return false;
  if (isYearLine(line) && (block.body.length === 0 || gap > 0)) return true;
  if (isNumberingLine(line)) return block.body.length === 0;
  if (!isWordLine(line)) return false;
  if (block.body.length === 0) return block.header.length < MOST_HEADER_ROWS;
  // After a gap, a line of several headings begins a table even where it stands over no number of the last one.
  if (gap > 0 && line.cells.length >= 3) return true;
  const numbers = numberColumns(block);
  const above = line.cells.filter(({ cell, look }) => look === 'text' && numbers.has(cell.column)).length;
  return above >= Math.min(2, Math.max(1, numbers.size));
}

function numberColumns(block: Block): Set<number> {
  const counts = new Map<number, number>();
  for (const line of block.body.slice(-50)) {
    for (const { cell, look } of line.cells) if (look === 'number') counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  return new Set(counts.keys());
}

/** True when a line's numbers stand below those of the block's last lines, or it has none. */
function overlaps(line: Line, block: Block): boolean {
  const near = (column: number) => [...block.body.slice(-3), ...block.header].some(({ cells }) => cells.some(({ cell }) => cell.column === column));
  return line.cells.some(({ cell, look }) => look === 'number' && near(cell.column)) || !hasNumber(line);
}

/** Header rows at the end that stand over no number belong to the body: they head its first part. */
function giveBack(block: Block): Block {
  const numbers = numberColumns(block);
  const header = [...block.header];
  const body = [...block.body];
  for (let last = header.at(-1); header.length > 1 && last; last = header.at(-1)) {
    if (isNumberingLine(last) || isYearLine(last) || last.cells.some(({ cell }) => numbers.has(cell.column))) break;
    if (last.cells.length > 2) break;
    body.unshift(last);
    header.pop();
  }
  return { titles: block.titles, header, body };
}

/** Splits lines where blank columns part two tables that each have words and numbers of their own. */
function sideBySide(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = [];
  for (const line of lines) {
    const last = bands.at(-1);
    const before = last?.at(-1);
    if (last && before && line.row - before.row <= 1 + WIDEST_GAP) last.push(line);
    else bands.push([line]);
  }
  const joined: Line[][] = [];
  for (const band of bands) {
    const cuts = cutsOf(band);
    if (cuts.length === 0) {
      const open = joined.at(-1);
      if (open) open.push(...band);
      else joined.push([...band]);
      continue;
    }
    for (let i = 0; i <= cuts.length; i++) {
      const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? Infinity];
      const part = band
        .map((line) => ({ row: line.row, cells: line.cells.filter(({ cell }) => cell.column >= from && cell.column < to) }))
        .filter((line) => line.cells.length > 0);
      if (part.length > 0) joined.push(part);
    }
    joined.push([]);
  }
  return joined.filter((part) => part.length > 0);
}

/** Columns at which a new table begins beside another one. */
function cutsOf(band: readonly Line[]): number[] {
  const full = band.filter((line) => line.cells.length > 1);
  const words = new Set<number>();
  const numbers = new Set<number>();
  for (const { cells } of full) for (const { cell, look } of cells) (look === 'number' ? numbers : words).add(cell.column);
  const filled = [...new Set([...words, ...numbers])].sort((a, b) => a - b);
  const cuts: number[] = [];
  let from = 0;
  for (let i = 1; i < filled.length; i++) {
    const [left = 0, right = 0] = [filled[i - 1], filled[i]];
    if (right - left < 2) continue;
    const own = (columns: ReadonlySet<number>, low: number, high: number) => [...columns].some((column) => column >= low && column < high);
    const wordRows = full.filter(({ cells }) => cells.some(({ cell, look }) => cell.column === right && look === 'text')).length;
    if (own(numbers, from, right) && own(numbers, right + 1, Infinity) && wordRows >= 3) {
      cuts.push(right);
      from = right;
    }
  }
  return cuts;
}
