import type { Marks } from '../../table/table';

/** What may set two rows off from each other, each a bit of its own. */
const BOLD = 1;
const CAPITALS = 2;
const NUMERAL = 4;
const INDENT = 8;
const START = 16;
const KEYWORD = 32;

/** What sets two rows off from each other: none where they are alike. */
export function differences(a: Marks | undefined, b: Marks | undefined): number {
  return !a || !b ? 0 : (a.bold === b.bold ? 0 : BOLD) | (a.capitals === b.capitals ? 0 : CAPITALS) | (a.numeral === b.numeral ? 0 : NUMERAL)
    | (a.indent === b.indent ? 0 : INDENT) | (a.start === b.start ? 0 : START) | (a.keyword === b.keyword ? 0 : KEYWORD);
}

/** From coarse to fine: what sets the rows of one level off from those of another. */
export const LOOKS: readonly number[] = [
  BOLD | CAPITALS | NUMERAL | INDENT | START | KEYWORD,
  BOLD | NUMERAL | INDENT | START,
  NUMERAL | INDENT | START | KEYWORD,
  BOLD | CAPITALS | INDENT | START,
  INDENT | START,
  KEYWORD,
];
