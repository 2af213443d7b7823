import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import { isOwnRatio } from '../check/own-ratio';
import type { Rule } from '../check/rule';
import { Tallies } from '../check/tally';
import { standsFor } from '../domain/printed';
import { holds } from '../relation/relation';
import { outlineTrees } from '../relation/down/row-trees';
import { labelKey } from '../relation/same-thing';
import { headerText, type NumberCell, type Row, type Table } from '../table/table';

/** Percentages of this kind are means of those of their parts, weighted by the budget. */
const ABSORPTION = /anggaran|keuangan|belanja|serapan|penyerapan/i;
/** Shares of a whole add up, and growths may be anything. */
const OTHER = /proporsi|kontribusi|komposisi|porsi|distribusi|pertumbuhan|kenaikan|penurunan|terhadap total|target/i;
/** Columns that must agree for an outline to be believed without any sum of amounts. */
const WITNESSES = 3;

type PartsByName = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

interface Family { readonly parent: Row; readonly parts: readonly Row[]; readonly proved: boolean }

/** The percentage of a whole lies outside the percentages of its parts, where no amounts are there to compute it from. */
const rule: Rule = {
  id: 'rata-rata-di-luar-rentang',
  *check(book) {
    const tallies = Tallies.of(book);
    let sums: PartsByName | undefined;
    for (const [t, table] of book.tables.entries()) {
      const columns = table.columns.flatMap((column, c) => {
        const words = `${headerText(column)} ${table.title}`;
        if (!column.numeric || column.role !== 'persen' || !ABSORPTION.test(words) || OTHER.test(words)) return [];
        return table.rows.some(({ numbers }) => numbers[c] && !tallies.isRatio(numbers[c])) ? [c] : [];
      });
      if (columns.length === 0) continue;
      sums ??= partsByName(book);
      for (const { parent, parts, proved } of familiesOf(table, sums)) {
        const judged = columns.flatMap((c) => judge(parent, parts, c) ?? []).filter(({ cell }) => !tallies.isRatio(cell) && !isOwnRatio(book, cell));
        const outside = judged.filter(({ inside }) => !inside);
        const agree = judged.length - outside.length;
        if (outside.length > 1 && outside.length > agree) continue;
        if (!proved && agree < WITNESSES) continue;
        for (const { cell, terms } of outside) yield violation(book, t, cell, terms, proved);
      }
    }
  },
};

function violation(book: Book, t: number, cell: NumberCell, terms: readonly NumberCell[], proved: boolean) {
  const [low, high] = [terms.reduce((a, b) => (b.value < a.value ? b : a)), terms.reduce((a, b) => (b.value > a.value ? b : a))];
  return {
    at: cell,
    table: t,
    label: book.labelOf(cell),
    level: proved ? 'salah' : 'patut-dicek',
    found: cell.value,
    expected: `${number(low.value, low, 'id')} – ${number(high.value, high, 'id')}`,
    evidence: terms,
    message: bilingual((language) => {
      const [label, at, printed] = [book.labelOf(cell), place(cell), number(cell.value, cell, language)];
      const [least, most] = [low, high].map((end) => `${number(end.value, end, language)} (${place(end, cell.sheet)})`);
      return language === 'id'
        ? `${label}: di ${at} tertulis ${printed}, padahal persentase gabungan harus berada di antara bagiannya, dari ${least} sampai ${most}.`
        : `${label}: ${at} shows ${printed}, but the percentage of a whole must lie between those of its parts, from ${least} to ${most}.`;
    }),
  } as const;
}

/** The value of a whole and those of its parts in one column; undefined where one of them is missing. */
function judge(parent: Row, parts: readonly Row[], column: number) {
  const cell = parent.numbers[column];
  const terms = parts.flatMap((row) => row.numbers[column] ?? []);
  if (!cell || cell.dash || terms.length < parts.length || terms.some(({ dash }) => dash)) return undefined;
  const [own, ends] = [standsFor(cell), terms.map(standsFor)];
  const inside = ends.some(({ low }) => low <= own.high) && ends.some(({ high }) => high >= own.low);
  const total = terms.reduce((sum, { value }) => sum + value, 0);
  return { cell, terms, inside: inside || (total >= own.low && total <= own.high) };
}

/** By the name of its whole: the names of what is added up in the sums of amounts anywhere in the workbook that hold, each list once. */
function partsByName(book: Book): PartsByName {
  const sums = new Map<string, Map<string, readonly string[]>>();
  for (const relation of book.relations) {
    const { kind, target, terms, signs, reading } = relation;
    if (kind !== 'jumlah' || terms.length < 2 || signs?.includes(-1) || reading.basis === 'antar-tabel') continue;
    if (!terms.every((term) => term.column === target.column && term.sheet === target.sheet) || !holds(relation)) continue;
    const key = labelKey(book.rowLabel(target));
    if (key === '') continue;
    const names = terms.map((term) => labelKey(book.rowLabel(term)));
    const own = sums.get(key) ?? new Map<string, readonly string[]>();
    sums.set(key, own.set(names.join('|'), names));
  }
  return sums;
}

/** Wholes with their parts: as sums of amounts elsewhere prove them, else as the table's own outline shows them. */
function familiesOf({ rows }: Table, sums: PartsByName): Family[] {
  const families = new Map<Row, Family>();
  // A name that stands twice names no row.
  const at = new Map<string, Row | undefined>();
  for (const row of rows) at.set(labelKey(row.label), at.has(labelKey(row.label)) ? undefined : row);
  for (const parent of rows) {
    for (const names of sums.get(labelKey(parent.label))?.values() ?? []) {
      const parts = names.flatMap((name) => at.get(name) ?? []);
      if (parts.length === names.length && !parts.includes(parent)) families.set(parent, { parent, parts, proved: true });
    }
  }
  for (const { target, members } of outlineTrees(rows).flat()) {
    const [parent, parts] = [rows[target], members.flatMap((member) => rows[member] ?? [])];
    if (parent && parts.length >= 2 && !families.has(parent)) families.set(parent, { parent, parts, proved: false });
  }
  return [...families.values()];
}

export default rule;
