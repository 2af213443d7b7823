import { wholeNumber } from '../domain/whole-number';
import { textOf, wordsOf } from '../sheet/snapshot';
import { isNumberingLine, looksLike, type Line } from './lines';
import { isTotalOfAll } from './words';

/** The header and the body of a table as far as it is read. */
interface Open { readonly header: readonly Line[]; readonly body: readonly Line[] }

/**
 * How many lines from a place on repeat the header of the table above word for word, as at the top of a page, while its rows go on below.
 * They go on where they are numbered on, also beneath words that head a part of them; or right below the last row, unless this is a total of all
 * or the next row begins like the first one of the table: then another table of the same form begins.
 * @returns 0 where no header is repeated, or another table begins
 */
export function repeatedHeader(lines: readonly Line[], place: number, { header, body }: Open, waiting: readonly Line[], gap: number): number {
  const last = body.at(-1);
  if (!last) return 0;
  let repeated = 1;
  while (repeated < header.length && isRepeated(lines[place + repeated], header[repeated])) repeated++;
  const next = lines[place + repeated];
  if (!next || !header.slice(repeated).every(isNumberingLine)) return 0;
  const goesOn = isNumberedOn(body, next) || (gap === 0 && waiting.length === 0 && !isTotal(last) && firstOf(next) !== firstOf(body[0]));
  return goesOn ? repeated : 0;
}

/** True for the same words in the same columns, several of them. */
export function isRepeated(line: Line | undefined, other: Line | undefined): boolean {
  if (!line || !other || line.cells.length < 2 || line.cells.length !== other.cells.length) return false;
  for (let i = 0; i < line.cells.length; i++) {
    const [own, theirs] = [line.cells[i], other.cells[i]];
    if (!own || !theirs || own.column !== theirs.column || wordsOf(own.value) !== wordsOf(theirs.value)) return false;
  }
  return true;
}

function isTotal({ cells }: Line): boolean {
  return cells.some((cell) => looksLike(cell, 'text') && isTotalOfAll(textOf(cell.value).trim()));
}

function firstOf(line: Line | undefined): string {
  return textOf(line?.cells[0]?.value ?? '').trim();
}

/** True when a row begins with the number after that of the last numbered row in the same column. */
function isNumberedOn(body: readonly Line[], next: Line): boolean {
  const [own] = next.cells;
  const number = own ? numberIn(own.value) : NaN;
  if (!own || Number.isNaN(number)) return false;
  const before = body.findLast(({ cells: [first] }) => first?.column === own.column && !Number.isNaN(numberIn(first.value)));
  return before !== undefined && numberIn(before.cells[0]?.value ?? '') === number - 1;
}

function numberIn(value: Parameters<typeof textOf>[0]): number {
  return typeof value === 'number' ? value : wholeNumber(/^(\d{1,4})[.)]?$/.exec(textOf(value).trim())?.[1] ?? '');
}
