import { cellKinds } from '../sheet/cell-kinds';
import { remembered } from '../sheet/remembered';
import { textOf, type Cell, type Sheet, type Workbook } from '../sheet/snapshot';
import { readAmountsInWords } from './amount-in-words';
import { readMentions, type Mention } from './mention';
import { sentencesIn, type Span } from './spans';

/** A run of prose: one text cell, or several below each other into which its lines were broken. */
export interface Passage {
  readonly sheet: string;
  readonly text: string;
  /** The cells it stands in, each with the place in the text where it begins. */
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Span[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

interface Piece { readonly row: number; readonly column: number; readonly start: number }

/** Shorter texts are labels. */
const SHORTEST = 12;
/** A text with more numbers than this is a list of data, whatever else it says. */
const MOST_MENTIONS = 400;
/** Lines of one paragraph that stand below each other in cells of their own. */
const MOST_LINES = 60;
/** A line that was broken is a long one. */
const SHORTEST_BROKEN_LINE = 35;

/** Letters of one sheet that are read as prose: a report of five hundred pages has fewer. */
const MOST_LETTERS = 1_000_000;

interface Prose {
  readonly passages: readonly Passage[];
  /** The first cell that was too much; undefined when all was read. */
  readonly unread: Cell | undefined;
}

/** Every text of a workbook that names a number, read once. */
export function passagesOf({ sheets }: Workbook): readonly Passage[] {
  return sheets.flatMap((sheet) => proseOn(sheet).passages);
}

/** The prose of one sheet, and where its reading ended. */
export const proseOn = remembered((sheet: Sheet): Prose => {
  let letters = 0;
  const runs = runsOf(sheet);
  const last = runs.findIndex((run) => (letters += run.reduce((sum, { value }) => sum + textOf(value).length, 0)) > MOST_LETTERS);
  return {
    passages: (last < 0 ? runs : runs.slice(0, last)).flatMap((run) => readPassage(sheet.name, run) ?? []),
    unread: last < 0 ? undefined : runs[last]?.[0],
  };
});

/** The cell in which a place of the text stands. */
export function cellOf({ sheet, pieces }: Passage, offset: number): { sheet: string; row: number; column: number } {
  const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
  return { sheet, row: piece?.row ?? 0, column: piece?.column ?? 0 };
}

function readPassage(sheet: string, run: readonly Cell[]): Passage | undefined {
  const pieces: Piece[] = [];
  let text = '';
  for (const { row, column, value } of run) {
    if (text !== '') text += ' ';
    pieces.push({ row, column, start: text.length });
    text += textOf(value);
  }
  const mentions = readMentions(text, MOST_MENTIONS);
  if (!mentions || mentions.length === 0) return undefined;
  return { sheet, text, pieces, sentences: sentencesIn(text), mentions: readAmountsInWords(text, mentions) };
}

/** Texts that may be prose, with broken lines joined. */
function runsOf(sheet: Sheet): Cell[][] {
  const runs: Cell[][] = [];
  const { cells } = sheet;
  const isAlone = (i: number) => cells[i - 1]?.row !== cells[i]?.row && cells[i + 1]?.row !== cells[i]?.row;
  for (const i of cellKinds(sheet).texts) {
    const cell = cells[i];
    if (typeof cell?.value !== 'string' || cell.value.length < SHORTEST || !/[A-Za-z]{2}/.test(cell.value)) continue;
    const run = runs.at(-1);
    const above = cells[i - 1];
    if (run && run.length < MOST_LINES && above === run.at(-1) && isAlone(i) && isAlone(i - 1) && continues(above, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.filter((run) => run.some(({ value }) => /\d/.test(textOf(value))));
}

/** True when a line breaks off in the middle of a sentence and the next one goes on with it. */
function continues(above: Cell | undefined, below: Cell): boolean {
  if (!above || above.column !== below.column || above.row + 1 !== below.row) return false;
  const [line, next] = [textOf(above.value).trimEnd(), textOf(below.value).trimStart()];
  if (line.length < SHORTEST_BROKEN_LINE || /[.;:!?]$/.test(line)) return false;
  return /^[a-z(]/.test(next) || line.lastIndexOf('(') > line.lastIndexOf(')') || /\b(Rp\.?|sebesar|dan|atau|dari|adalah)$/i.test(line);
}
