import { readNumber } from '../domain/number-text';
import { readTerbilang, type ReadTerbilang } from '../domain/read-terbilang';
import { cellKinds } from '../sheet/cell-kinds';
import type { Cell, Sheet } from '../sheet/snapshot';

/** A cell that is nothing but an amount of rupiah in words, with the amount in figures that it spells. */
export interface AmountCell {
  readonly words: Cell;
  readonly read: ReadTerbilang;
  readonly figures: Cell;
  readonly value: number;
}

const LABEL = /^\W*(?:terbilang|dengan huruf)\b/i;
const WORDS = /^[a-z\s:;,.()"“”#=\-–]{12,420}\brupiah\W*$/i;
/** The letters that WORDS has at least. */
const SHORTEST = 18;
/** Smaller numbers count rows, or are years. */
const LEAST = 10_000;
/** How far above words that are labelled their figures may stand: the total of the table. */
const REACH = 3;

const NONE: readonly AmountCell[] = [];

/** The amounts in words that have a cell of their own, beside or, labelled "Terbilang", below their figures. */
export function amountCells(sheet: Sheet): AmountCell[] {
  const { cells } = sheet;
  return cellKinds(sheet).texts.flatMap((i): readonly AmountCell[] => {
    const words = cells[i];
    if (typeof words?.value !== 'string' || words.value.length < SHORTEST || !WORDS.test(words.value)) return NONE;
    const read = readTerbilang(words.value);
    if (!read) return NONE;
    const label = cells[i - 1]?.row === words.row ? cells[i - 1]?.value : undefined;
    const amounts = figuresOf(cells, i, [words.value, label].some((text) => typeof text === 'string' && LABEL.test(text)) ? REACH : 0);
    // Of several amounts none is surely meant, unless it is the one that the words say.
    const meant = amounts.find(({ value }) => value === read.value) ?? (amounts.length === 1 ? amounts[0] : undefined);
    return meant ? [{ words, read, ...meant }] : NONE;
  });
}

/** The amounts in the row of a cell, else in the nearest row above that has any. */
function figuresOf(cells: readonly Cell[], at: number, reach: number): Pick<AmountCell, 'figures' | 'value'>[] {
  const own = cells[at]?.row ?? 0;
  const found: Pick<AmountCell, 'figures' | 'value'>[] = [];
  let i = at;
  while (cells[i + 1]?.row === own) i++;
  for (let figures = cells[i]; figures && figures.row >= own - reach; figures = cells[--i]) {
    if (found[0] && found[0].figures.row !== figures.row) break;
    const value = amountIn(figures);
    if (value !== undefined && Math.abs(value) >= LEAST) found.push({ figures, value });
  }
  return found;
}

function amountIn({ value }: Cell): number | undefined {
  if (typeof value === 'number') return value;
  const read = typeof value === 'string' ? readNumber(value, 'id') : undefined;
  return typeof read === 'object' ? read.value : undefined;
}
