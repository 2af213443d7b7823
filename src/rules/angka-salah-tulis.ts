import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { isAlone, isReckoned } from '../check/stray';
import { textNumbers, type TextNumbers } from '../check/text-numbers';
import { addTo } from '../sheet/lists';
import type { Text } from '../sheet/text';
import type { NumberCell, Table } from '../table/table';

/** Letters that are taken for digits: Excel does not count such a number at all. */
const LETTER = /\d[.,\s]*[OolI]|[OolI][.,\s]*\d/;

/** Groups of three: a decimal mark of the other convention alone is an everyday slip. */
const GROUPED = /\d[.,]\d{3}[.,]\d/;

/** Blanks part the thousands and nothing else is odd: plain, no-break, figure and thin ones; a new line is none. */
const SPACED = /^-?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
/** So many of a column are written so, and so large a share of those that have thousands: then it is its habit. */
const LEAST_SPACED = 3;
const MOSTLY = 0.8;

const WHY: Record<'letters' | 'separators', Text> = {
  letters: { id: 'dengan huruf di antara angkanya', en: 'with letters among its digits' },
  separators: { id: 'dengan pemisah yang tidak sama dengan kolomnya', en: 'with separators unlike its column' },
};

/** A number is typed so that Excel cannot count it: letters among its digits, or separators unlike all others of its column. */
const rule: Rule = {
  id: 'angka-salah-tulis',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const { odd } = textNumbers(table);
      const habits = habitsOf(table, odd);
      for (const cells of habits.values()) {
        const [first] = cells;
        if (first) yield habit(book, t, first, cells);
      }
      for (const { cell, column } of odd) if (!habits.has(column) || !isSpaced(cell)) yield slip(book, t, table, cell, column);
    }
  },
};

/** Columns that part their thousands with blanks throughout, each with the numbers written so. */
function habitsOf({ rows }: Table, odd: TextNumbers['odd']): ReadonlyMap<number, readonly NumberCell[]> {
  const spaced = new Map<number, NumberCell[]>();
  for (const { cell, column } of odd) if (isSpaced(cell)) addTo(spaced, column, cell);
  return new Map([...spaced].filter(([column, cells]) => {
    const thousands = rows.filter(({ numbers }) => Math.abs(numbers[column]?.value ?? 0) >= 1000).length;
    return cells.length >= LEAST_SPACED && cells.length >= MOSTLY * thousands;
  }));
}

function isSpaced({ odd = '' }: NumberCell): boolean {
  return SPACED.test(odd);
}

/** Told once a column: nobody typed one of them wrong. */
function habit(book: Book, t: number, cell: NumberCell, cells: readonly NumberCell[]): Violation {
  return {
    at: cell,
    table: t,
    label: book.labelOf(cell),
    level: 'saran',
    found: cell.odd ?? '',
    expected: cell.value,
    evidence: cells,
    message: bilingual((language) => {
      const [where, more] = [place(cell), cells.length - 1];
      return language === 'id'
        ? `${where} dan ${more} sel lain di kolomnya memakai spasi sebagai pemisah ribuan. Selaras membacanya, tetapi rumus Excel melewatinya; ubah menjadi angka.`
        : `${where} and ${more} more cells of its column part the thousands with blanks. Selaras reads them, but Excel's formulas leave them out; turn them into numbers.`;
    }),
  };
}

function slip(book: Book, t: number, table: Table, cell: NumberCell, column: number): Violation {
  const { odd = '' } = cell;
  const letters = LETTER.test(odd);
  const alone = GROUPED.test(odd) && isAlone(table, column, (other) => other.odd === undefined) && isReckoned(book, cell);
  return {
    at: cell,
    table: t,
    label: book.labelOf(cell),
    level: letters || alone ? 'salah' : 'patut-dicek',
    found: odd,
    expected: cell.value,
    evidence: [cell],
    message: bilingual((language) => {
      const [where, read] = [place(cell), number(cell.value, cell, language)];
      const why = WHY[letters ? 'letters' : 'separators'][language];
      return language === 'id'
        ? `Di ${where} tertulis "${odd}", ${why}; Excel tidak menghitungnya. Ketik ulang ${read}.`
        : `${where} shows "${odd}", ${why}; Excel does not count it. Type ${read} instead.`;
    }),
  };
}

export default rule;
