import { mapped } from '../sheet/lists';
import { textOf } from '../sheet/snapshot';
import { countOf, countsColumns, isNumberingLine, isOneAndTwo, isOrdinalLine, isWordLine, isYearLine, looksLike, lookOf, WIDEST_GAP, type Line } from './lines';
import { withoutMargin } from './margin';
import { isRepeated, repeatedHeader } from './page-break';
import { sideBySide } from './side-by-side';
import { beginsScale, headsYear, isCodedLine, isCounted, isFormLine, isPredikatLine } from './word-lines';
import { isTotalOfAll } from './words';

/** The rows of one table, told apart but not yet understood. */
export interface Block {
  readonly titles: Line[];
  readonly header: Line[];
  readonly body: Line[];
}

/** More header rows than this are no header. */
const MOST_HEADER_ROWS = 6;
/** What numbers a part of a table: "II", "A.", "b)". */
const NUMERAL = /^\(?([IVXL]+|[A-Za-z])[.)]?$/;

/** Tells the tables of a sheet apart, several below and beside each other. A sheet of words only has none. */
export function findBlocks(sheet: readonly Line[]): Block[] {
  const blocks = sideBySide(sheet).flatMap((lines) => {
    const { table, margin } = withoutMargin(lines);
    return [...stacked(table), ...stacked(margin)];
  });
  return blocks.filter((block) => block.body.some(hasNumber));
}

function hasNumber(line: Line): boolean {
  return countOf(line.cells, 'number') > 0;
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
  const settleIn = (part: Line[]) => {
    for (const line of waiting) part.push(line);
    waiting = [];
  };
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place];
    if (!line) continue;
    const gap = line.row - previous - 1;
    const lone = line.cells.length === 1 && !hasNumber(line);
    const apart = gap > WIDEST_GAP ? !lone && !goesOn(line, block, waiting) : gap > 0 && isWordLine(line) && beginsScale(lines, place);
    if (apart && block.body.length > 0) open();
    if (lone || (line.cells.length > 1 && block.body.length === 0 && isFormLine(line))) {
      waiting.push(line);
      continue;
    }
    previous = line.row;
    const repeated = block.body.length > 0 && isRepeated(line, block.header[0]) ? repeatedHeader(lines, place, giveBack(block), waiting, gap) : 0;
    if (repeated > 0) {
      settleIn(block.body);
      place += repeated - 1;
      previous = lines[place]?.row ?? previous;
      continue;
    }
    if (block.body.length > 0 && countsColumns(line)) continue;
    if (isHeader(line, block, gap, lines[place + 1])) {
      // A blank row may part headings from the numbering of their columns.
      if (block.body.length > 0 || (block.header.length > 0 && gap > 0 && !isNumberingLine(line))) open();
      settleIn(block.titles);
      block.header.push(line);
    } else {
      // Lone words between two rows of a table head a part of it.
      if (block.body.length > 0 && !overlaps(line, block)) open();
      settleIn(block.header.length + block.body.length > 0 ? block.body : block.titles);
      block.body.push(line);
    }
  }
  open();
  return mapped(blocks, giveBack);
}

function isHeader(line: Line, block: Block, gap: number, next: Line | undefined): boolean {
  if (line.cells.length < 2 || isCodedLine(line)) return false;
  if ((block.body.length === 0 || gap > 0) && isYearLine(line)) return true;
  if (block.body.length === 0) {
    const names = block.header.length < MOST_HEADER_ROWS && (isWordLine(line) || headsYear(line, next));
    return names || isNumberingLine(line) || countsTwo(line, block, next) || countsUnder(line, block);
  }
  if (!isWordLine(line) || isNumberingLine(line) || (gap === 0 && isPredikatLine(line, next))) return false;
  // After a gap, a line of several headings begins a table even where it stands over no number of the last one.
  if (gap > 0 && line.cells.length >= 3) return true;
  return standsOverNumbers(line, block);
}

/** True for 1 and 2 between headings, beginning below the first of them, and a row with words. */
function countsTwo(line: Line, { header: [first] }: Block, next: Line | undefined): boolean {
  return first?.cells[0]?.column === line.cells[0]?.column && isOneAndTwo(line) && countOf(next?.cells ?? [], 'text') > 0;
}

/** True when a line counts what the headings above it name, and leaves the first of them alone or goes on with its words. */
function countsUnder(line: Line, { header }: Block): boolean {
  const [first, own] = [header[0]?.cells[0], line.cells[0]];
  return first !== undefined && own !== undefined && (lookOf(own) === 'text' || own.column > first.column) && isOrdinalLine(line);
}

function standsOverNumbers(line: Line, block: Block): boolean {
  const numbers = numberColumns(block);
  const above = line.cells.filter((cell) => looksLike(cell, 'text') && numbers.has(cell.column) && !isCounted(cell)).length;
  return above >= Math.min(2, Math.max(1, numbers.size));
}

/**
 * True for a row of numbers under those of a block that only lone words part from it and no blank row: the names of rows that have no numbers,
 * or the documents that prove one; and for a total below rows that were left blank. Another table would have headings of its own.
 */
function goesOn(line: Line, block: Block, waiting: readonly Line[]): boolean {
  const blank = line.row - (block.body.at(-1)?.row ?? NaN) - waiting.length - 1;
  if (isYearLine(line) || !(blank === 0 || (waiting.length === 0 && blank <= MOST_SLOTS && isTotalOfAll(textOf(line.cells[0]?.value ?? ''))))) return false;
  const columns = numberColumns(block);
  const numbers = line.cells.filter((cell) => looksLike(cell, 'number'));
  return 2 * numbers.filter(({ column }) => columns.has(column)).length > numbers.length;
}

/** So many rows of a form may be left blank above its total. */
const MOST_SLOTS = 20;

/** The columns of the numbers in a block's last lines. */
function numberColumns({ body }: Block): Set<number> {
  const columns = new Set<number>();
  for (let i = Math.max(0, body.length - LAST); i < body.length; i++) {
    for (const cell of body[i]?.cells ?? []) if (looksLike(cell, 'number')) columns.add(cell.column);
  }
  return columns;
}
const LAST = 50;

/** True when a line's numbers stand below the block's header or its last lines, or it has none. */
function overlaps(line: Line, { header, body }: Block): boolean {
  for (const cell of line.cells) {
    if (looksLike(cell, 'number') && (fill(cell.column, body, body.length - 3) || fill(cell.column, header, 0))) return true;
  }
  return !hasNumber(line);
}

/** True when one of the lines, from some place on, has a cell in the column. */
function fill(column: number, lines: readonly Line[], from: number): boolean {
  for (let i = Math.max(0, from); i < lines.length; i++) {
    const cells = lines[i]?.cells ?? [];
    for (let k = 0; k < cells.length; k++) if (cells[k]?.column === column) return true;
  }
  return false;
}

/** Header rows at the end that stand over no number belong to the body: they head its first part. */
function giveBack(block: Block): Block {
  const { header, body } = block;
  for (let last = header.at(-1); header.length > 1 && last && last.cells.length <= 2; last = header.at(-1)) {
    const numbers = numberColumns(block);
    // The numeral of a part, "II", stands over the numbers of its rows.
    if (isYearLine(last) || last.cells.some(({ column, value }, i) => numbers.has(column) && !(i === 0 && NUMERAL.test(textOf(value).trim())))) break;
    body.unshift(last);
    header.pop();
  }
  return block;
}
