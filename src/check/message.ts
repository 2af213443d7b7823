import { decimalsOf, roundHalfUp } from '../domain/printed';
import { writeNumber } from '../domain/number-text';
import { cellAddress } from '../sheet/address';
import type { Language, Text } from '../sheet/text';
import type { Place } from '../table/locate';
import type { NumberCell } from '../table/table';

/** A number with no more decimals than these was rounded to them: an NRR, a weight. */
const MOST_DECIMALS = 4;

/** A number as the user would print it beside the given cell: with its decimals, or more where it has more; one that was not rounded with two. */
export function number(value: number, like: Pick<NumberCell, 'decimals' | 'percent'>, language: Language): string {
  const own = decimalsOf(value);
  const shown = own <= MOST_DECIMALS ? own : decimalsOf(roundHalfUp(value, 2));
  return writeNumber(value, Math.max(like.decimals, shown), language) + (like.percent ? '%' : '');
}

/** A cell as it is named in a sentence: its address, with its sheet where that is another one. */
export function place(cell: Place, sheet?: string): string {
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${cell.sheet}!${address}`;
}

/** A sentence in both languages from a function that writes it in one. */
export function bilingual(write: (language: Language) => string): Text {
  return { id: write('id'), en: write('en') };
}
