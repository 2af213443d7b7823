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
  return rows.map((row, i) => (isIndicator(row, rows[i - 1], rows[i + 1], columns) ? asDetail(row) : row));
}

function isIndicator(row: Row, before: Row | undefined, after: Row | undefined, columns: readonly Column[]): boolean {
  if ((row.role !== 'total' && row.role !== 'rata-rata') || isBareTotal(row.label) || !isMeasured(row, columns)) return false;
  const numbered = OWN_NUMBER.test(row.sign);
  const satuan = satuanOf(row, columns);
  const heading = columns.find(({ index }) => index === row.marks.start)?.header ?? [];
  if (heading.some((words) => MEASURES.test(words))) return numbered || (hasTarget(row, columns) && (satuan !== '' || isLike(row, before ?? after, columns)));
  return numbered && [before, after].every((other) => other && isOther(satuanOf(other, columns), satuan));
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
  return role === 'total' && sign === '' && other?.sign === '' && satuanOf(other, columns) === '' && hasTarget(other, columns);
}

/** Amounts in different units do not add up. */
function isOther(satuan: string, own: string): boolean {
  return satuan !== '' && own !== '' && satuan !== own;
}

function asDetail({ index, label, sign, marks, numbers, texts }: Row): Row {
  return { index, label, sign, role: 'rincian', marks, numbers, texts };
}
