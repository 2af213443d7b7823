import type { Book } from '../check/book';
import { information } from '../check/coincidence';
import { bilingual, number, place } from '../check/message';
import { sheetKey } from '../check/previous';
import type { Rule, Violation } from '../check/rule';
import { columnYear, labelKey } from '../relation/same-thing';
import { headerText, type Column, type NumberCell, type Role, type Table } from '../table/table';

/** What stays the same from year to year on purpose, or says nothing when it does. */
const STEADY: readonly Role[] = ['nomor', 'kode', 'tahun', 'satuan', 'bobot', 'target', 'peringkat', 'unsur'];

/** So many rows must be in both tables, and at most this share of them may have stayed, before staying means something. */
const LEAST_ROWS = 4;
const MOST_STAYED = 1 / 3;
/** Two amounts of fewer digits are the same by chance. */
const LEAST_BITS = 9;

interface Pair { readonly now: NumberCell; readonly then: NumberCell; readonly row: number }

/** A number is the same as in last year's workbook, although its neighbours have changed. */
const rule: Rule = {
  id: 'nilai-belum-diperbarui',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const earlier = counterpart(table, book);
      if (!earlier) continue;
      const columns = table.columns.map((column, c) => pairsOf(table, earlier, column, c));
      const changedRows = new Set(columns.flat().filter(({ now, then }) => now.value !== then.value).map(({ row }) => row));
      for (const pairs of columns) {
        const stayed = pairs.filter(({ now, then }) => now.value === then.value);
        if (pairs.length < LEAST_ROWS || stayed.length > pairs.length * MOST_STAYED) continue;
        for (const { now, then, row } of stayed) {
          if (!now.computed && changedRows.has(row) && information(now.value, now.decimals) >= LEAST_BITS) yield violation(book, t, now, then);
        }
      }
    }
  },
};

function violation(book: Book, t: number, now: NumberCell, then: NumberCell): Violation {
  return {
    at: now,
    table: t,
    label: book.labelOf(now),
    level: 'patut-dicek',
    found: now.value,
    expected: '?',
    evidence: [then],
    message: bilingual((language) => {
      const [where, value, before] = [place(now), number(now.value, now, language), place(then, now.sheet)];
      return language === 'id'
        ? `${where} masih ${value}, sama dengan tahun lalu (${before}), padahal angka di sekitarnya sudah berubah.`
        : `${where} still shows ${value}, as last year (${before}), although the numbers around it have changed.`;
    }),
  };
}

const plainHeader = (column: Column): string => headerText(column).replace(/\b(19|20)\d\d\b/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Last year's table with the same headings; among several the one on the sheet of the same name. */
function counterpart(table: Table, book: Book): Table | undefined {
  const headings = table.columns.map(plainHeader).join('|');
  const alike = book.previous?.tables.filter((other) => other.columns.map(plainHeader).join('|') === headings) ?? [];
  const place = sheetKey(table.sheet.name);
  return alike.find((other) => sheetKey(other.sheet.name) === place && other.title.replace(/\d+/g, '') === table.title.replace(/\d+/g, ''))
    ?? alike.find((other) => sheetKey(other.sheet.name) === place) ?? alike[0];
}

/** The numbers of a column that stood in the same place last year, by their rows' names. */
function pairsOf(table: Table, earlier: Table, column: Column, c: number): Pair[] {
  const other = earlier.columns[c];
  if (!column.numeric || STEADY.includes(column.role) || !other) return [];
  const [year, before] = [columnYear(table, column), columnYear(earlier, other)];
  if (year !== undefined && year === before) return [];
  const then = numbersByName(earlier, c);
  return [...numbersByName(table, c)].flatMap(([name, { cell: now, row }]) => {
    const old = then.get(name)?.cell;
    return old && !now.dash && now.value !== 0 ? [{ now, then: old, row }] : [];
  });
}

/** Numbers of a column by the name of their row; of rows of one name the first, second … are told apart. */
function numbersByName(table: Table, c: number): Map<string, { cell: NumberCell; row: number }> {
  const seen = new Map<string, number>();
  const named = new Map<string, { cell: NumberCell; row: number }>();
  for (const row of table.rows) {
    const key = labelKey(row.label);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const cell = row.numbers[c];
    if (key !== '' && cell) named.set(`${key}#${count}`, { cell, row: row.index });
  }
  return named;
}

export default rule;
