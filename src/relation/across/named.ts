import { tanpaBagian } from '../../domain/bagian-tahun';
import { recalled } from '../../sheet/remembered';
import { isBareTotal } from '../../table/words';
import { holds, type Relation } from '../relation';
import type { Formula } from './formula';
import type { Matrix } from './matrix';

/** Headings of a percentage of the amounts beside it, and of percentages of something else. */
const OF_AMOUNTS = /^\(?%\)?$|^persen(tase)?( ?\(?%\)?)?$|realisasi|serapan|capaian/;
const OF_OTHERS = /fisik|kontribusi|proporsi|komposisi|bobot|total|rata/;

/** Headings of what was done rather than spent, or over them. */
const OF_WORKS = /\bfisik\b|keluaran|\boutput\b/;

/** Headings of what is left of anggaran: an amount, not what is made of it. */
const OF_REST = /^sisa( (anggaran|pagu|dana))?( ?\(rp\.?\))?$/;

/** Months of a quarter. */
const OF_QUARTER = 3;
const MONTH = /^bulan\b/;
const QUARTER = /^triwulan\b/;
const A_QUARTER = /^(jumlah |total )?triwulan\b/;

/** Of how many parts a whole is made, by the words of their headings: people by sex, a year by its halves, quarters or months. */
const WHOLES: readonly (readonly [count: number, part: RegExp])[] = [
  [2, /^(l|lk|laki([ -]*laki)?|pria|p|pr|perempuan|wanita)(?!\p{L}| ?[+&/])/u],
  [2, /^(semester|smt)\b/],
  [4, QUARTER],
  [12, MONTH],
];

/** Men and women. */
const BOTH = /^l ?[+&] ?p$/;

/** True where the headings alone say that a line is a whole of the parts beside it. */
export function isWhole(matrix: Matrix, line: number, parts: readonly number[]): boolean {
  const areAll = (part: RegExp) => parts.every((distance) => part.test(withoutPeriod(matrix.lines[line + distance]?.words ?? '')));
  if (parts.length === OF_QUARTER) return isQuarter(matrix, line) && areAll(MONTH);
  return WHOLES.some(([count, part]) => parts.length === count && areAll(part)) && isTotal(matrix, line);
}

/** True where the heading says that a line is a whole of something. */
export function mayBeWhole(matrix: Matrix, line: number): boolean {
  return isTotal(matrix, line) || isQuarter(matrix, line);
}

function isTotal({ lines }: Matrix, line: number): boolean {
  const { words = '' } = lines[line] ?? {};
  return isBareTotal(words) || BOTH.test(words);
}

/** True for a quarter, whose heading and those of its months leave nothing open. */
export function isQuarter({ lines }: Matrix, line: number): boolean {
  return A_QUARTER.test(withoutPeriod(lines[line]?.words ?? ''));
}

/** The words of a line without which month or quarter it is. */
export const withoutPeriod = recalled(tanpaBagian);

/** True when the headings alone say that a line is realisasi in percent of anggaran or target, of one year, what is left of anggaran, or a whole of the parts beside it. */
export function isNamed(matrix: Matrix | undefined, line: number, { kind, scale, said, operands }: Formula): boolean {
  if (!matrix || said === 'nothing') return false;
  const { words = '', heading = '' } = matrix.lines[line] ?? {};
  if (kind === 'jumlah') return said === 'all' ? OF_REST.test(words) : isWhole(matrix, line, operands);
  if (said !== 'all' || kind !== 'rasio' || scale !== 100 || !isOnlyOne(matrix, line + (operands[0] ?? 0))) return false;
  return OF_AMOUNTS.test(words) && !OF_OTHERS.test(words) && !OF_WORKS.test(heading);
}

/** False for one of several lines of its kind and year under one heading: of what was done in each quarter no heading tells which is meant. */
function isOnlyOne({ lines }: Matrix, line: number): boolean {
  const own = lines[line];
  return !lines.some((other, i) => i !== line && other.role === own?.role && other.year === own?.year && other.group === own?.group);
}

/** A column that fails in fewer places says nothing of how it was meant. */
const LEAST_FAILING = 3;

/** What headings alone make worth a look, of the relations that they name. */
export function doubtsOf(relations: readonly Relation[]): Relation[] {
  const wrong = relations.filter((relation) => !holds(relation) && !isNoSum(relation));
  return wrong.length < LEAST_FAILING ? [] : wrong.map((relation) => relation.with({ proved: false, likely: true }));
}

/** True for a total that is one of its parts, as where quarters count from the year's beginning, or that is printed as a percentage beside amounts. */
function isNoSum({ kind, target, terms }: Relation): boolean {
  return kind === 'jumlah' && terms.some(({ value, percent }) => value === target.value || percent !== target.percent);
}
