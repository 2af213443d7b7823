import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import { sheetKey } from '../check/previous';
import type { Rule, Violation } from '../check/rule';
import { pairsSince } from '../check/since-last-year';
import { readTerbilang } from '../domain/read-terbilang';
import { readMentions } from '../sentence/mention';
import type { Sheet } from '../sheet/snapshot';
import type { Place } from '../table/locate';
import type { NumberCell, Table } from '../table/table';

/** Words stand beside or below their amount, not further away than this. */
const NEAR_ROWS = 3;
/** Smaller amounts are found near many words by chance. */
const LEAST_AMOUNT = 1000;
/** An amount in a sentence may stand anywhere in the tables: smaller ones are met by chance. */
const LEAST_IN_SENTENCE = 1_000_000;
/** A text with more numbers than these is no sentence about an amount. */
const MOST_NUMBERS = 20;

/** What a text says, where last year's tables had it, and what stands there now. */
interface Left { readonly amount: number; readonly was: NumberCell; readonly now: NumberCell; readonly spelt: boolean }

/** An amount has changed since last year, but the words that say it have not. */
const rule: Rule = {
  id: 'terbilang-belum-diperbarui',
  *check(book) {
    if (!book.previous) return;
    const replaced = replacedAmounts(book);
    for (const sheet of book.workbook.sheets) {
      const earlier = book.previous.workbook.sheets.find(({ name }) => sheetKey(name) === sheetKey(sheet.name));
      if (!earlier) continue;
      const unchanged = new Map(earlier.cells.flatMap(({ value, row }) => (typeof value === 'string' ? [[value, row] as const] : [])));
      for (const { value: text, row, column } of sheet.cells) {
        const before = typeof text === 'string' ? unchanged.get(text) : undefined;
        if (typeof text !== 'string' || before === undefined) continue;
        const left = inWords(text, { sheet: sheet.name, row, column }, earlier, before, book) ?? inSentence(text, replaced);
        if (left) yield violation(book, { sheet: sheet.name, row, column }, text, left);
      }
    }
  },
};

/** An amount in words beside or below its figure. */
function inWords(text: string, { sheet, row }: Place, earlier: Sheet, before: number, book: Book): Left | undefined {
  const amount = readTerbilang(text)?.value;
  if (amount === undefined || amount < LEAST_AMOUNT) return undefined;
  const was = numbersNear(book.previous?.tables ?? [], earlier.name, before).find(({ value }) => value === amount);
  const near = numbersNear(book.tables, sheet, row);
  const now = near.some(({ value }) => value === amount) ? undefined : near.find((other) => other.column === was?.column && other.value !== 0);
  return was && now ? { amount, was, now, spelt: true } : undefined;
}

/** An amount in a sentence that names no year: what a year is named with may be told of it for ever. */
function inSentence(text: string, replaced: ReadonlyMap<number, Pick<Left, 'was' | 'now'>>): Left | undefined {
  const mentions = readMentions(text, MOST_NUMBERS) ?? [];
  if (mentions.some(({ kind }) => kind === 'tahun')) return undefined;
  for (const { value, step, vague } of mentions) {
    const cells = step === 0 && !vague && value >= LEAST_IN_SENTENCE ? replaced.get(value) : undefined;
    if (cells) return { ...cells, amount: value, spelt: false };
  }
  return undefined;
}

/** Amounts of last year's tables that are nowhere in this year's, with the cells that have taken their place. */
function replacedAmounts(book: Book): Map<number, Pick<Left, 'was' | 'now'>> {
  const kept = new Set(book.tables.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.flatMap((cell) => cell?.value ?? []))));
  const pairs = pairsSince(book).flatMap((columns) => columns?.flat() ?? []);
  return new Map(pairs.filter(({ then }) => !kept.has(then.value)).map(({ now, then }) => [then.value, { was: then, now }]));
}

function violation(book: Book, at: Place, text: string, { amount, was, now, spelt }: Left): Violation {
  return {
    at,
    table: book.tableOf(at),
    label: book.labelOf(now),
    level: 'patut-dicek',
    found: text,
    expected: '?',
    evidence: [now, was],
    message: bilingual((language) => {
      const [said, is] = [number(amount, now, language), number(now.value, now, language)];
      if (language === 'id') {
        const what = spelt ? 'Terbilang' : 'Kalimat';
        return `${what} di ${place(at)} masih menyebut ${said} seperti tahun lalu, padahal angkanya di ${place(now, at.sheet)} sudah ${is}.`;
      }
      const what = spelt ? 'The words in' : 'The sentence in';
      return `${what} ${place(at)} still ${spelt ? 'say' : 'says'} ${said}, as last year; the amount in ${place(now, at.sheet)} is ${is} now.`;
    }),
  };
}

/** Numbers of a sheet in rows near the given one, nearest first. */
function numbersNear(tables: readonly Table[], sheet: string, row: number): NumberCell[] {
  return tables.filter((table) => table.sheet.name === sheet).flatMap(({ rows }) => rows)
    .filter(({ index }) => Math.abs(index - row) <= NEAR_ROWS)
    .sort((a, b) => Math.abs(a.index - row) - Math.abs(b.index - row))
    .flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? []));
}

export default rule;
