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
  if (mention.vague || (subject.movement && !isBase(statement))) return undefined;
  const isWhole = subject.total || subject.keys.length === 0;
  const match = isWhole ? known.whole && { thing: known.whole, clean: false } : known.match(subject.keys);
  if (!match) return undefined;
  const cells = known.cellsOf(match.thing).filter(({ cell, role }) => sameKind(mention, cell, role));
  const columns = columnsFor(statement);
  const compatible = cells.filter(({ role }) => !columns || columns.includes(role) || ANY.includes(role));
  const says = ({ cell }: ThingCell) => fits(mention, cell) || fits(mention, cell.with(known.mended(cell)));
  if (compatible.some(says) || (subject.keys.length === 0 && known.whole === undefined)) return undefined;
  const [only, ...more] = candidates(compatible, statement, known, false);
  // Where no year is said, a slip of any year's number is one.
  const slips = isTelling(mention) ? candidates(compatible, statement, known, true).filter(({ value }) => isSlip(mention.value, value, mention.decimals)) : [];
  const [slip] = slips;
  const best = slips.length === 1 ? slip : slips.length === 0 && more.length === 0 ? only : undefined;
  if (!best || (!slip && (subject.movement || !isComparable(mention, best.value)))) return undefined;
  const elsewhere = cells.some(says);
  const isSupported = () => new Set(best.cells.map(({ sheet, row }) => `${sheet}!${row}`)).size > 1 || best.cells.some((cell) => known.isProved(cell));
  // The same thing's other number: its role must be said, and that of its column be plain.
  if (elsewhere) {
    const plain = match.clean && subject.ownRole && !hedged && best.value === only?.value && more.length === 0;
    return plain ? { expected: best.value, cells: best.cells, sure: isSupported() } : undefined;
  }
  if (hasNear(known.numbers, mention.value, mention.step)) return undefined;
  const sure = isWhole ? isPlainWhole(statement) && isSupported() : match.clean && (subject.role !== undefined || subject.ownYear) && (slip !== undefined || isSupported());
  return slip || (match.clean && !hedged) ? { expected: best.value, cells: best.cells, sure: sure && !hedged } : undefined;
}

/** Nouns that may mean another whole than that of the tables. */
const OTHER_WHOLE = /\b(?:belanja|pendapatan|pembiayaan|kabupaten|kota|provinsi|kecamatan|desa|dinas|badan)\b/i;

/** The next year's pagu, whatever its column is taken for. */
const PLANNED = /\b(?:prakiraan|perkiraan) maju\b/i;

/** "Total pagu anggaran tahun 2023": what is said of no row, by a role of its own and a year. */
function isPlainWhole({ clause, subject: { keys, ownRole, year, ownYear, movement } }: Statement): boolean {
  return keys.length === 0 && (ownRole || PLANNED.test(clause)) && year !== undefined && (!movement || ownYear) && !OTHER_WHOLE.test(clause);
}

/** "lebih tinggi dari realisasi tahun 2022 sebesar": what it is compared with, or by how much it differs; "menurun dari", of whichever year. */
const COMPARED_WITH = /\b(?:dari|dibanding(?:kan)?|terhadap)\b[^.;]*\b(?:19|20)\d\d\b[^.;]*$|\b(?:dari|menjadi)\s*$/i;

function isBase({ clause, mention, subject }: Statement): boolean {
  return mention.kind === 'rupiah' && subject.role !== undefined && COMPARED_WITH.test(clause);
}

interface Candidate { readonly value: number; readonly cells: NumberCell[] }

/** The different values that the tables give for what is said, those of its role and year alone; where it says no year, of any year or of the latest. */
function candidates(cells: readonly ThingCell[], statement: Statement, { mended, year: current }: Known, anyYear: boolean): Candidate[] {
  const { year, movement } = statement.subject;
  const columns = columnsFor(statement);
  const wanted = year ?? current;
  const open = anyYear && (year === undefined || movement);
  const isMeant = (other: number | undefined): boolean => open || (other === undefined ? year === undefined || year === current : other === wanted);
  const own = cells.filter((entry) => (!columns || columns.includes(entry.role)) && isMeant(entry.year));
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
