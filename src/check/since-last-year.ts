import { columnYear, labelKey } from '../relation/same-thing';
import { remembered } from '../sheet/remembered';
import { textOf, type Cell, type Workbook } from '../sheet/snapshot';
import { headerText, type Column, type NumberCell, type Role, type Table } from '../table/table';
import type { Book } from './book';
import { sheetKey } from './previous';
import type { Problem } from './report';

/** What stays the same from year to year on purpose, or says nothing when it does. */
const STEADY: readonly Role[] = ['nomor', 'kode', 'tahun', 'satuan', 'bobot', 'target', 'peringkat', 'unsur'];

/** At least this share of the headings of two tables must be the same; a column may have come or gone. */
const ALIKE = 2 / 3;

/** One number, now and in last year's workbook. */
export interface Pair { readonly now: NumberCell; readonly then: NumberCell; readonly row: number }

type Pairs = readonly (readonly Pair[])[];

/** What stood in last year's workbook for the numbers of each table, column by column; undefined where no table there is like it. */
export const pairsSince = remembered((book: Book): readonly (Pairs | undefined)[] => {
  if (!book.previous) return [];
  const kinds = kindsOf(book.previous.tables);
  return book.tables.map((table) => {
    const earlier = counterpart(table, kinds);
    if (!earlier) return undefined;
    const places = new Map(numbered(earlier).map((key, c) => [key, c]));
    return numbered(table).map((key, c) => {
      const [column, place] = [table.columns[c], places.get(key)];
      return column && place !== undefined ? pairsOf(table, column, c, earlier, place) : [];
    });
  });
});

/** True when last year's workbook is this one: then nothing in it is of last year. */
export function isSameWorkbook({ sheets }: Workbook, earlier: Workbook): boolean {
  return sheets.length === earlier.sheets.length && sheets.every(({ cells }, i) => saysTheSame(cells, earlier.sheets[i]?.cells ?? []));
}

/** Why nothing was compared: this workbook itself was given. */
export function sameWorkbook({ name }: Workbook): Problem {
  return { message: {
    id: `Buku kerja tahun lalu (${name}) isinya sama persis dengan yang diperiksa; tidak ada yang dapat dibandingkan. Pilih file tahun lalu.`,
    en: `Last year's workbook (${name}) says exactly what this one says; there is nothing to compare. Choose last year's file.`,
  } };
}

/** Why nothing could be compared: the wrong file was given. */
export function notCompared(book: Book): Problem[] {
  const { tables, previous } = book;
  if (!previous || tables.length === 0) return [];
  const { name } = previous.workbook;
  if (pairsSince(book).some((columns) => columns?.some((pairs) => pairs.length > 0))) return [];
  return [{ message: {
    id: `Tidak ada tabel di buku kerja tahun lalu (${name}) yang mirip dan bertahun lain; angkanya tidak dibandingkan. Pastikan filenya benar dan tahun di judulnya sudah diganti.`,
    en: `No table of last year's workbook (${name}) is like these and of another year; the numbers were not compared. Make sure of the file and of the years in the titles.`,
  } }];
}

function saysTheSame(some: readonly Cell[], others: readonly Cell[]): boolean {
  return some.length === others.length && some.every(({ value }, i) => textOf(value) === textOf(others[i]?.value ?? ''));
}

/** Tables of the same headings, each with what its sheet and title are known again by. */
interface Kind { readonly headings: ReadonlySet<string>; readonly tables: { readonly table: Table; readonly sheet: string; readonly title: string }[] }

function kindsOf(tables: readonly Table[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const table of tables) {
    const headings = numbered(table);
    const key = headings.join('\n');
    const kind = kinds.get(key) ?? { headings: new Set(headings), tables: [] };
    kinds.set(key, kind);
    kind.tables.push({ table, sheet: sheetKey(table.sheet.name), title: titleKey(table) });
  }
  return [...kinds.values()];
}

const titleKey = ({ title }: Table): string => title.replace(/\d+/g, '');

/** Last year's table with the same headings, or most of them; among several the one of the same sheet and title. */
function counterpart(table: Table, kinds: readonly Kind[]): Table | undefined {
  const own = numbered(table);
  const [sheet, title] = [sheetKey(table.sheet.name), titleKey(table)];
  let best: { readonly table: Table; readonly score: number } | undefined;
  for (const { headings, tables } of kinds) {
    const share = own.filter((key) => headings.has(key)).length / Math.max(own.length, headings.size);
    if (share < ALIKE) continue;
    for (const other of tables) {
      const score = share + (other.sheet === sheet ? 2 : 0) + (other.title === title ? 1 : 0);
      if (!best || score > best.score) best = { table: other.table, score };
    }
  }
  return best?.table;
}

/** The headings of a table without their years; of those that are alike the first, second … are told apart. */
function numbered({ columns }: Table): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const plain = headerText(column).replace(/\b(19|20)\d\d\b/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return `${plain}#${count}`;
  });
}

/** The numbers of a column that stood in the same place last year, by their rows' names. */
function pairsOf(table: Table, column: Column, c: number, earlier: Table, place: number): Pair[] {
  const other = earlier.columns[place];
  if (!column.numeric || STEADY.includes(column.role) || !other) return [];
  const [year, before] = [columnYear(table, column), columnYear(earlier, other)];
  if (year !== undefined && year === before) return [];
  const then = numbersByName(earlier, place);
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
