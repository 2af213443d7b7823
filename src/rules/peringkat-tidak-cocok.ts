import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { readPeringkat, type PeringkatReading } from '../domain/peringkat';
import type { Language } from '../sheet/text';
import type { Column, NumberCell, Row, Table } from '../table/table';

/** A list of printed ranks with the values that they rank. */
interface Ranking {
  readonly pairs: readonly { readonly rank: NumberCell | undefined; readonly value: NumberCell }[];
  readonly reading: PeringkatReading;
}

const RANK = /peringkat|ra?n(g)?king|\brank\b|^urutan$/i;
/** The survey's list of unsur often prints its ranks without a heading. */
const UNSUR = /unsur/i;
const FEWEST = 3;
/** One number among the ranks that can be none is a slip; more of them are ranks among others that are not shown. */
const MOST_BEYOND = 1;
/** So many of the ranks must be right for the column beside them to be what they rank. */
const LEAST_RIGHT = 0.4;

/** A rank is not the place of its value among the others. */
const rule: Rule = {
  id: 'peringkat-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const ranking of rankingsOf(table)) yield* violations(book, t, ranking);
    }
  },
};

function* violations(book: Book, t: number, { pairs, reading: { wrong, descending } }: Ranking) {
  const values = pairs.map(({ value }) => value);
  for (const [i, expected] of wrong) {
    const { rank, value } = pairs[i] ?? {};
    if (!rank || !value) continue;
    yield {
      at: rank,
      table: t,
      label: book.labelOf(rank),
      level: 'salah',
      found: rank.value,
      expected,
      evidence: values,
      message: bilingual((language) => sentence(book, rank, value, expected, descending, language)),
    } as const;
  }
}

function sentence(book: Book, rank: NumberCell, value: NumberCell, expected: number, descending: boolean, language: Language): string {
  const [label, at, from] = [book.rowLabel(rank), place(rank), place(value, rank.sheet)];
  const [printed, worth] = [number(rank.value, rank, language), number(value.value, value, language)];
  return language === 'id'
    ? `${label}: di ${at} tertulis peringkat ${printed}, padahal nilainya ${worth} (${from}) berada di urutan ${expected} dari yang ter${descending ? 'tinggi' : 'rendah'}.`
    : `${label}: ${at} shows rank ${printed}, but its value ${worth} (${from}) is number ${expected} from the ${descending ? 'highest' : 'lowest'}.`;
}

function rankingsOf(table: Table): Ranking[] {
  const down = table.columns.flatMap((column, c) => (isRankColumn(table, column) ? rankingDown(table, c) ?? [] : []));
  const across = table.rows.filter(({ label }) => RANK.test(label)).flatMap((row) => best(row.numbers, rowsBefore(table, row)) ?? []);
  return [...down, ...across];
}

function rankingDown({ columns, rows }: Table, c: number): Ranking | undefined {
  const own = rows.filter(({ role }) => role === 'rincian');
  return best(own.map((row) => row.numbers[c]), columns.flatMap((other, o) => (other.numeric && o !== c ? [own.map((row) => row.numbers[o])] : [])));
}

function rowsBefore({ rows }: Table, row: Row): (readonly (NumberCell | undefined)[])[] {
  return rows.filter((other) => other.index < row.index).slice(-8).map(({ numbers }) => numbers);
}

function isRankColumn(table: Table, { header, numeric, role }: Column): boolean {
  if (!numeric) return false;
  if (role === 'peringkat' || header.some((words) => RANK.test(words))) return true;
  return header.length === 0 && table.columns.some((other) => other.header.some((words) => UNSUR.test(words)));
}

/** The line of values that the ranks fit best; undefined where they fit none well enough to be its ranks. */
function best(ranks: readonly (NumberCell | undefined)[], lines: readonly (readonly (NumberCell | undefined)[])[]): Ranking | undefined {
  const printed = ranks.filter((rank) => rank !== undefined);
  const isRank = ({ value }: NumberCell) => value >= 1 && value <= printed.length && Number.isInteger(2 * value);
  if (printed.length < FEWEST || printed.filter((rank) => !isRank(rank)).length > MOST_BEYOND) return undefined;
  let found: Ranking | undefined;
  for (const line of lines) {
    // A value without a rank counts for the others only where it is ranked with them.
    for (const all of [false, true]) {
      const pairs = line.flatMap((value, i) => (value && !value.dash && (all || ranks[i]) ? [{ rank: ranks[i], value }] : []));
      const values = pairs.map(({ value }) => value.value);
      if (new Set(values).size < FEWEST || pairs.filter(({ rank }) => rank).length < printed.length) continue;
      const reading = readPeringkat(values, pairs.map(({ rank }) => rank?.value));
      if (reading.agree > (found?.reading.agree ?? 0)) found = { pairs, reading };
    }
  }
  return found && found.reading.agree >= Math.max(FEWEST - 1, LEAST_RIGHT * printed.length) ? found : undefined;
}

export default rule;
