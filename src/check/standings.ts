import { isUnwanted } from '../domain/arah';
import { fitsKeterangan, readKeterangan, type Keterangan } from '../domain/keterangan';
import type { Column, NumberCell, Row, Table } from '../table/table';
import type { Book } from './book';
import type { Level } from './finding';
import { rightValueOf } from './right-value';

/** A word that contradicts the two numbers it is about. */
export interface Contradiction {
  readonly row: Row;
  /** The column of the word, as an index into the table's columns. */
  readonly column: number;
  readonly text: string;
  readonly about: Keterangan['about'];
  readonly first: NumberCell;
  readonly second: NumberCell;
  /** The word that stands beside others of which that is true; "" where none does. */
  readonly right: string;
  readonly level: Level;
}

/** A word and what it says. */
interface Said { readonly row: Row; readonly text: string; readonly keterangan: Keterangan }

/** Two columns that words may be about, and the words that stand beside them rightly and wrongly. */
interface Reading { readonly pair: Pair; readonly right: readonly Said[]; readonly wrong: readonly Said[] }

/** Two of a table's columns: of a year and a later one, of target and realisasi. */
type Pair = readonly [first: number, second: number];

/** So many filled cells of a column are looked at before it is taken for one without such words. */
const FIRST = 5;
const FEWEST_RIGHT = 3;
/** Of so many words at most one may be wrong, … */
const TO_ONE_WRONG = 4;
/** … and of so many for it to be proved, where at least so many bits tell that these two columns are meant: each word is right by chance every other time. */
const TO_ONE_PROVED = 8;
const ENOUGH_BITS = 7;

/** The words of a table that contradict its numbers, where most others of their column agree with these. */
export function contradictionsIn(book: Book, table: Table): Contradiction[] {
  const rows = table.rows.filter(({ texts }) => texts.length > 0);
  if (rows.length < FEWEST_RIGHT) return [];
  return table.columns.flatMap(({ numeric }, column) => {
    const said = numeric ? [] : saidIn(rows, column);
    return said.length < FEWEST_RIGHT ? [] : ABOUT.flatMap((about) => contradictions(book, table, column, said.filter(({ keterangan }) => keterangan.about === about)));
  });
}

const ABOUT: readonly Keterangan['about'][] = ['perubahan', 'target'];

function saidIn(rows: readonly Row[], column: number): Said[] {
  const said: Said[] = [];
  let others = 0;
  for (const row of rows) {
    const text = row.texts[column];
    if (text === undefined) continue;
    const keterangan = readKeterangan(text);
    if (keterangan) said.push({ row, text, keterangan });
    else if (++others >= FIRST && said.length === 0) return [];
  }
  return said;
}

function contradictions(book: Book, table: Table, column: number, said: readonly Said[]): Contradiction[] {
  const [one] = said;
  if (!one) return [];
  const { about } = one.keterangan;
  const pairs = about === 'target' ? targets(table.columns) : years(table.columns, column);
  const best = pairs.map((pair) => readingOf(book, pair, said)).reduce<Reading | undefined>((a, b) => (b.right.length > (a?.right.length ?? 0) ? b : a), undefined);
  if (!best || best.right.length < FEWEST_RIGHT || TO_ONE_WRONG * best.wrong.length > best.right.length) return [];
  const bits = best.right.length - Math.log2(pairs.length);
  // A target may be one that is not to be exceeded, whatever its name says.
  const isProved = about === 'perubahan' && bits >= ENOUGH_BITS && TO_ONE_PROVED * best.wrong.length <= best.right.length + best.wrong.length;
  return best.wrong.flatMap(({ row, text, keterangan }) => {
    const [first, second] = numbersIn(row, best.pair) ?? [];
    if (!first || !second) return [];
    const right = best.right.find((other) => fitsKeterangan(other.keterangan, first.value, second.value) && other.keterangan !== keterangan)?.text ?? '';
    return [{ row, column, text, about, first, second, right, level: isProved ? 'salah' : 'patut-dicek' } as const];
  });
}

function readingOf(book: Book, pair: Pair, said: readonly Said[]): Reading {
  const valueOf = rightValueOf(book);
  const right: Said[] = [];
  const wrong: Said[] = [];
  for (const entry of said) {
    const [first, second] = numbersIn(entry.row, pair) ?? [];
    if (!first || !second) continue;
    const fits = fitsKeterangan(entry.keterangan, first.value, second.value);
    if (fits && first.value !== second.value) right.push(entry);
    // Of what is to be less, words may tell what is better rather than what is more.
    else if (!fits && !isUnwanted(entry.row.label) && !fitsKeterangan(entry.keterangan, valueOf(first), valueOf(second))) wrong.push(entry);
  }
  return { pair, right, wrong };
}

function numbersIn({ numbers }: Row, [a, b]: Pair): readonly [NumberCell, NumberCell] | undefined {
  const [first, second] = [numbers[a], numbers[b]];
  return first && second && !first.dash && !second.dash ? [first, second] : undefined;
}

/** Target and realisasi of one year. */
function targets(columns: readonly Column[]): Pair[] {
  return pairsOf(columns, (first, second) => first.role === 'target' && second.role === 'realisasi' && first.year === second.year);
}

/** A year and a later one; where no years are told, two columns of one kind that stand side by side before the word. */
function years(columns: readonly Column[], word: number): Pair[] {
  const told = pairsOf(columns, (first, second) => first.role === second.role && first.year !== undefined && second.year !== undefined && first.year < second.year);
  if (told.length > 0) return told;
  return pairsOf(columns, (first, second, a, b) => first.role === second.role && b === a + 1 && b < word);
}

function pairsOf(columns: readonly Column[], isPair: (first: Column, second: Column, a: number, b: number) => boolean): Pair[] {
  const numeric = columns.flatMap((column, c) => (column.numeric ? [{ column, c }] : []));
  return numeric.flatMap(({ column: first, c: a }) => numeric.flatMap(({ column: second, c: b }): Pair[] => (a !== b && isPair(first, second, a, b) ? [[a, b]] : [])));
}
