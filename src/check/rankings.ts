import { fitOfReading, readPeringkat, type PeringkatReading } from '../domain/peringkat';
import { placeOf } from '../table/locate';
import type { NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import { rightValueOf } from './right-value';

/** A list of printed ranks with the values that they rank. */
export interface Ranking {
  readonly pairs: readonly { readonly rank: NumberCell | undefined; readonly value: NumberCell }[];
  /** The numbers by which they are judged. */
  readonly valueOf: (cell: NumberCell) => number;
  readonly reading: PeringkatReading;
}

/** Printed ranks, and the lines of numbers that they may rank. */
interface Ranks {
  readonly ranks: readonly (NumberCell | undefined)[];
  readonly lines: readonly (readonly (NumberCell | undefined)[])[];
}

const RANK = /peringkat|ra?n(g)?king|\brank\b|^urutan$/i;
/** The survey's list of unsur often prints its ranks without a heading. */
const UNSUR = /unsur/i;
const FEWEST = 3;
/** One number among the ranks that can be none is a slip; more of them are ranks among others that are not shown. */
const MOST_BEYOND = 1;
/** So many of the ranks must be right for the column beside them to be what they rank. */
const LEAST_RIGHT = 0.4;
/** How many rows above ranks their values stand at most. */
const MOST_ABOVE = 8;

/** The lists of ranks of a table. */
export function rankingsOf(book: Book, table: Table): Ranking[] {
  const down = rankColumns(table).map((c) => rankingDown(table, c));
  const across = table.rows.filter(({ label }) => RANK.test(label)).map((row) => ({ ranks: row.numbers, lines: rowsBefore(book, table, row) }));
  return [...down, ...across].flatMap(({ ranks, lines }) => {
    const printed = best(ranks, lines, ({ value }) => value);
    // Ranks beside a number that is wrong are judged by the right one, unless they follow from the wrong one.
    const right = printed?.reading.wrong.size === 0 ? undefined : best(ranks, lines, rightValueOf(book));
    return (right && (!printed || fitOfReading(right.reading) > fitOfReading(printed.reading)) ? right : printed) ?? [];
  });
}

function rankingDown({ columns, rows }: Table, c: number): Ranks {
  const own = rows.filter(({ role }) => role === 'rincian');
  return { ranks: own.map((row) => row.numbers[c]), lines: columns.flatMap((other, o) => (other.numeric && o !== c ? [own.map((row) => row.numbers[o])] : [])) };
}

/** The rows above one, also those of a table that ends above this one: rows of words part them. */
function rowsBefore({ tables }: Book, table: Table, row: Row): (readonly (NumberCell | undefined)[])[] {
  const own = table.rows.filter(({ index }) => index < row.index).slice(-MOST_ABOVE).map(({ numbers }) => numbers);
  const above = tables.filter(({ sheet, area }) => sheet === table.sheet && area.bottom < table.area.top && area.bottom >= row.index - MOST_ABOVE);
  return [...own, ...above.flatMap(({ rows, columns }) => {
    const places = table.columns.map(({ index }) => placeOf(index, columns));
    return rows.slice(-MOST_ABOVE).map(({ numbers }) => places.map((c) => numbers[c]));
  })];
}

function rankColumns({ columns }: Table): number[] {
  // One column without a heading holds the ranks of what stands beside it; several are the unsur themselves.
  const [unheaded, ...others] = columns.filter(({ numeric, header }) => numeric && header.length === 0);
  const alone = others.length === 0 && columns.some(({ header }) => header.some((words) => UNSUR.test(words))) ? unheaded : undefined;
  return columns.flatMap((column, c) => (column.numeric && (column === alone || column.role === 'peringkat' || column.header.some((words) => RANK.test(words))) ? [c] : []));
}

/** The line of values that the ranks fit best; undefined where they fit none well enough to be its ranks. */
function best(ranks: Ranks['ranks'], lines: Ranks['lines'], valueOf: Ranking['valueOf']): Ranking | undefined {
  const printed = ranks.filter((rank) => rank !== undefined);
  const isRank = ({ value }: NumberCell) => value >= 1 && value <= printed.length && Number.isInteger(2 * value);
  if (printed.length < FEWEST || printed.filter((rank) => !isRank(rank)).length > MOST_BEYOND) return undefined;
  let found: Ranking | undefined;
  for (const line of lines) {
    // A value without a rank counts for the others only where it is ranked with them.
    for (const all of [false, true]) {
      const pairs = line.flatMap((value, i) => (value && !value.dash && (all || ranks[i]) ? [{ rank: ranks[i], value }] : []));
      const values = pairs.map(({ value }) => valueOf(value));
      if (new Set(values).size < FEWEST || pairs.filter(({ rank }) => rank).length < printed.length) continue;
      const reading = readPeringkat(values, pairs.map(({ rank }) => rank?.value));
      if (fitOfReading(reading) > (found ? fitOfReading(found.reading) : 0)) found = { pairs, valueOf, reading };
    }
  }
  return found && found.reading.agree >= Math.max(FEWEST - 1, LEAST_RIGHT * printed.length) ? found : undefined;
}
