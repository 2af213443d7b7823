import { wholeNumber } from '../domain/whole-number';
import { mapped } from '../sheet/lists';
import type { Column, Row } from './table';
import { isBareTotal } from './words';

/** Headings over the names of what is measured. */
const MEASURES = /\bindikator\b|\biku\b|\btolok ukur\b/i;
/** The number of a row of its own: "3", "3.", "1.2", "b)", "IV". */
const OWN_NUMBER = /^\(?(\d{1,3}(\.\d{1,3})*|[A-Za-z]|[IVXL]+)[.)]?$/;

/**
 * Tells indicators whose names begin like those of totals and means ("Jumlah desa mandiri", "Rata-rata lama sekolah") from these.
 * They are numbered or measured like their neighbours, while a total is neither.
 */
export function withIndicators(rows: readonly Row[], columns: readonly Column[]): Row[] {
  return mapped(rows, (row, i) => (isIndicator(row, rows[i - 1], rows[i + 1], columns) || isListed(rows, i) ? asDetail(row) : row));
}

function isIndicator(row: Row, before: Row | undefined, after: Row | undefined, columns: readonly Column[]): boolean {
  if ((row.role !== 'total' && row.role !== 'rata-rata') || isBareTotal(row.label) || !isMeasured(row, columns)) return false;
  const numbered = OWN_NUMBER.test(row.sign);
  const satuan = satuanOf(row, columns);
  const heading = columns.find(({ index }) => index === row.marks.start)?.header ?? [];
  if (heading.some((words) => MEASURES.test(words))) return numbered || (hasTarget(row, columns) && (satuan !== '' || isLike(row, before ?? after, columns)));
  return numbered && [before, after].every((other) => other && isOther(satuanOf(other, columns), satuan));
}

/** The number of a row that is one of a list: "3", "3." */
const LISTED = /^(\d{1,3})[.)]?$/;

/**
 * True for "2. Jumlah Penduduk" between "1. Luas Wilayah" and "3. Jumlah KK", with parts of its own or others' under marks of another kind beside it.
 * A total that the list counts as well stands beneath its parts, and these beneath a heading.
 */
function isListed(rows: readonly Row[], i: number): boolean {
  const row = rows[i];
  const own = row?.role === 'total' && !isBareTotal(row.label) ? listedAt(row) : NaN;
  if (Number.isNaN(own)) return false;
  const [before, after] = [nearestListed(rows, i, -1), nearestListed(rows, i, 1)];
  const [previous, next] = [rows[before], rows[after]];
  return previous !== undefined && next !== undefined && previous.numbers.some(Boolean) && listedAt(previous) === own - 1 && listedAt(next) === own + 1
    && rows.slice(before, after).some(({ sign }) => sign !== '' && !LISTED.test(sign));
}

/** The nearest row of the list above or below another one; -1 for none. */
function nearestListed(rows: readonly Row[], from: number, step: -1 | 1): number {
  for (let i = from + step; ; i += step) {
    const row = rows[i];
    if (!row) return -1;
    if (!Number.isNaN(listedAt(row))) return i;
  }
}

function listedAt({ sign }: Row): number {
  return wholeNumber(LISTED.exec(sign)?.[1] ?? '');
}

/** True when a row has a target or several numbers; a mean of capaian has neither. */
function isMeasured(row: Row, columns: readonly Column[]): boolean {
  return hasTarget(row, columns) || row.numbers.filter(Boolean).length > 1;
}

function hasTarget({ numbers }: Row, columns: readonly Column[]): boolean {
  return columns.some(({ role }, c) => role === 'target' && numbers[c] !== undefined);
}

function satuanOf({ texts }: Row, columns: readonly Column[]): string {
  return (texts[columns.findIndex(({ role }) => role === 'satuan')] ?? '').toLowerCase();
}

/** True for a target among others in a table that numbers no row and names no satuan; a mean would look the same there. */
function isLike({ role, sign }: Row, other: Row | undefined, columns: readonly Column[]): boolean {
  return role === 'total' && !OWN_NUMBER.test(sign) && other !== undefined && !OWN_NUMBER.test(other.sign) && satuanOf(other, columns) === '' && hasTarget(other, columns);
}

/** Amounts in different units do not add up. */
function isOther(satuan: string, own: string): boolean {
  return satuan !== '' && own !== '' && satuan !== own;
}

function asDetail({ index, label, sign, marks, numbers, texts }: Row): Row {
  return { index, label, sign, role: 'rincian', marks, numbers, texts };
}
