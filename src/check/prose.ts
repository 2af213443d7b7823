import { lexiconOf } from '../sentence/lexicon';
import { matcherOf, type Matcher } from '../sentence/match';
import { passagesOf, type Passage } from '../sentence/passage';
import { statementsOf, type Statement } from '../sentence/subject';
import { cellsOf, latestYear, numbersOf, thingsOf, titlesOf, type Thing, type ThingCell } from '../sentence/thing';
import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';
import type { Book } from './book';
import { Tallies } from './tally';

/** What the sentences of a workbook say, and what its tables call the things that they name: the same whichever numbers stand there. */
interface Words {
  readonly passages: readonly { readonly passage: Passage; readonly statements: readonly Statement[] }[];
  readonly match: Matcher;
  /** Rows that are the whole of their table. */
  readonly whole: Thing | undefined;
  /** The latest year that the tables speak of: the one that the report is about. */
  readonly year: number | undefined;
}

/** The sentences of a workbook beside what its tables say of the same things. */
export interface Prose extends Words {
  /** The numbers that the tables print about a thing. */
  cellsOf(thing: Thing): readonly ThingCell[];
  /** Every number of the tables, ascending. */
  readonly numbers: Float64Array;
  /** What a cell says once the mistakes of the tables are mended. */
  mended(cell: NumberCell): number;
  /** True when the cell follows from others, or was mended so that it does. */
  isProved(cell: NumberCell): boolean;
}

/** Reads the sentences of a workbook once for all rules. */
export const proseOf = remembered((book: Book): Prose => {
  const mended = mendedBy(book);
  let numbers: Float64Array | undefined;
  return {
    ...wordsOf(book.printed),
    cellsOf: remembered((thing: Thing) => cellsOf(thing, book.tables)),
    get numbers() {
      return numbers ??= numbersOf(book.tables);
    },
    mended,
    isProved: (cell) => mended(cell) !== cell.value || Tallies.of(book).isProved(cell),
  };
});

const wordsOf = remembered(({ workbook, tables }: Book): Words => {
  const passages = passagesOf(workbook);
  // Without prose nobody asks what the tables say of the things that it names.
  if (!passages.some(({ mentions }) => mentions.some(({ kind }) => kind !== 'tahun'))) return SILENT;
  const lexicon = lexiconOf([...titlesOf(workbook, tables), ...passages.map(({ text }) => text)]);
  const things = thingsOf(tables, lexicon);
  return {
    passages: passages.map((passage) => ({ passage, statements: statementsOf(passage, lexicon) })),
    match: matcherOf(things.values()),
    whole: things.get(''),
    year: latestYear(things.values(), tables),
  };
});

const SILENT: Words = { passages: [], match: () => undefined, whole: undefined, year: undefined };

function mendedBy(book: Book): Prose['mended'] {
  const values = new Map<NumberCell, number>();
  for (const { at, expected, blamed } of book.failures) {
    if (blamed) values.set(blamed.cell, blamed.value);
    else if (book.isBlamed(at) && !values.has(at)) values.set(at, expected);
  }
  return (cell) => values.get(cell) ?? cell.value;
}
