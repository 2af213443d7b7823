import { isSlip } from '../relation/slip';
import type { NumberCell, Role } from '../table/table';
import { fits, sameKind } from './fits';
import type { Matcher } from './match';
import type { Mention } from './mention';
import type { Statement } from './subject';
import { hasNear, type Thing, type ThingCell } from './thing';
import { HEDGE_WORDS, type SaidRole } from './vocabulary';

/** What the tables know, as far as it decides about a sentence. */
export interface Known {
  readonly match: Matcher;
  readonly whole: Thing | undefined;
  readonly numbers: Float64Array;
  readonly year: number | undefined;
  cellsOf(thing: Thing): readonly ThingCell[];
  mended(cell: NumberCell): number;
  /** The cell's value follows from others, or has been mended so that it does. */
  isProved(cell: NumberCell): boolean;
}

/** A number of a sentence that the tables print differently. */
export interface Contradiction {
  readonly expected: number;
  readonly cells: readonly NumberCell[];
  readonly sure: boolean;
}

/** Columns that hold what a sentence calls so, surest first; the others may hold it too. */
const COLUMNS: Readonly<Record<SaidRole, readonly Role[]>> = {
  anggaran: ['anggaran', 'target'],
  realisasi: ['realisasi', 'capaian'],
  sisa: ['sisa'],
  target: ['target', 'anggaran'],
  capaian: ['capaian', 'persen', 'realisasi'],
};
const ANY: readonly Role[] = ['nilai', 'jumlah', 'teks', 'uraian', 'rata-rata'];

/** A percentage of what was spent or reached, whichever of the two a sentence calls it. */
const PERCENTS: readonly Role[] = ['persen', 'capaian'];

function columnsFor({ mention: { kind }, subject: { role } }: Statement): readonly Role[] | undefined {
  return kind === 'persen' && role !== 'target' && role !== 'sisa' ? PERCENTS : role && COLUMNS[role];
}

/** Numbers so far apart are not about the same, unless one is the other with a zero too many. */
const MOST_TIMES = 3;

/** What the tables say instead of a number of a sentence; undefined when they say the same, or nothing surely of it. */
export function contradictionOf(statement: Statement, hedged: boolean, known: Known): Contradiction | undefined {
  const { mention, subject } = statement;
  if (mention.vague || subject.movement) return undefined;
  const match = subject.total || subject.keys.length === 0 ? known.whole && { thing: known.whole, clean: false } : known.match(subject.keys);
  if (!match) return undefined;
  const cells = known.cellsOf(match.thing).filter(({ cell, role }) => sameKind(mention, cell, role));
  const columns = columnsFor(statement);
  const compatible = cells.filter(({ role }) => !columns || columns.includes(role) || ANY.includes(role));
  const says = ({ cell }: ThingCell) => fits(mention, cell) || fits(mention, cell.with(known.mended(cell)));
  if (compatible.some(says) || (subject.keys.length === 0 && known.whole === undefined)) return undefined;
  const [only, ...more] = candidates(compatible, statement, known);
  if (!only) return undefined;
  const elsewhere = cells.some(says);
  const slips = isTelling(mention) ? [only, ...more].filter(({ value }) => isSlip(mention.value, value, mention.decimals)) : [];
  const [slip] = slips;
  const best = more.length === 0 ? only : slips.length === 1 ? slip : undefined;
  if (!best || (!slips.includes(best) && !isComparable(mention, best.value))) return undefined;
  const isSupported = () => new Set(best.cells.map(({ sheet, row }) => `${sheet}!${row}`)).size > 1 || best.cells.some((cell) => known.isProved(cell));
  // The same thing's other number: its role must be said, and that of its column be plain.
  if (elsewhere) return match.clean && subject.ownRole && !hedged && more.length === 0 ? { expected: best.value, cells: best.cells, sure: isSupported() } : undefined;
  if (hasNear(known.numbers, mention.value, mention.step)) return undefined;
  const isNear = slips.includes(best);
  if (!match.clean || hedged) return isNear ? { expected: best.value, cells: best.cells, sure: false } : undefined;
  return { expected: best.value, cells: best.cells, sure: subject.role !== undefined && (isNear || isSupported()) };
}

interface Candidate { readonly value: number; readonly cells: NumberCell[] }

/** The different values that the tables give for what is said, those of its role and year alone. */
function candidates(cells: readonly ThingCell[], statement: Statement, { mended, year: current }: Known): Candidate[] {
  const { year } = statement.subject;
  const columns = columnsFor(statement);
  const wanted = year ?? current;
  const own = cells.filter((entry) => (!columns || columns.includes(entry.role)) && (entry.year === undefined ? year === undefined || year === current : entry.year === wanted));
  const stale = new Set(own.filter(({ cell }) => mended(cell) !== cell.value).map(({ cell }) => cell.value));
  const found: Candidate[] = [];
  for (const { cell } of own) {
    const value = mended(cell);
    if (value === cell.value && stale.has(value)) continue;
    const same = found.find((other) => other.value === value);
    if (same) same.cells.push(cell);
    else found.push({ value, cells: [cell] });
  }
  return found;
}

/** Round amounts are often one digit apart without being meant for each other. */
function isTelling({ kind, value, decimals }: Mention): boolean {
  return kind === 'rupiah' ? String(value).replace(/0+$/, '').length >= 5 : decimals >= 2;
}

function isComparable({ value }: Mention, other: number): boolean {
  return other !== 0 && value / other < MOST_TIMES && other / value < MOST_TIMES;
}

/** True when a sentence speaks of a part of the year, a plan before its change, or one of several steps. */
export function isHedged(sentence: string): boolean {
  return HEDGE_WORDS.test(sentence);
}
