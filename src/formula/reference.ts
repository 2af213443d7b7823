import { columnLetters, columnNumber, GRID } from '../sheet/address';

/** A rectangle as a formula writes it; lines that are not written ("B:J") are undefined. */
export interface Reference {
  /** With its "!": "'Survei 2023'!", or "". */
  readonly sheet: string;
  readonly rows: Span | undefined;
  readonly columns: Span | undefined;
}
/** Zero-based, both ends included; the dollar signs of both ends. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly fixed: readonly [string, string];
}

const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** "'A b'!$B$5:J301" → its parts. The text must be a reference token. */
export function readReference(text: string): Reference | undefined {
  const split = text.lastIndexOf('!') + 1;
  const [first = '', second = first] = text.slice(split).split(':');
  const from = END.exec(first);
  const to = END.exec(second);
  if (!from || !to) return undefined;
  // "$5" alone: the dollar sign before a row is caught as the column's.
  const ends = [from, to].map(([, dollar = '', letters = '', rowDollar = '', digits = '']) => ({
    letters, digits, columnDollar: letters === '' ? '' : dollar, rowDollar: letters === '' ? dollar : rowDollar,
  }));
  const [one, other] = ends;
  if (!one || !other) return undefined;
  return {
    sheet: text.slice(0, split),
    columns: one.letters === '' ? undefined : span(columnNumber(one.letters), one.columnDollar, columnNumber(other.letters), other.columnDollar),
    rows: one.digits === '' ? undefined : span(rowIndex(one.digits), one.rowDollar, rowIndex(other.digits), other.rowDollar),
  };
}

export function rowCount({ rows }: Reference): number {
  return rows ? rows.to - rows.from + 1 : GRID.rows;
}

export function columnCount({ columns }: Reference): number {
  return columns ? columns.to - columns.from + 1 : GRID.columns;
}

/** One column of the reference, counted from 0: of B5:J301 the first is B5:B301. */
export function columnOf(reference: Reference, column: number): string {
  return writtenReference({ ...reference, columns: one(reference.columns, column) });
}

/** One cell of the reference, counted from 0. */
export function cellOf(reference: Reference, row: number, column: number): string {
  return writtenReference({ ...reference, rows: one(reference.rows, row), columns: one(reference.columns, column) });
}

function one(span: Span | undefined, index: number): Span {
  const [dollar = ''] = span?.fixed ?? [];
  const line = (span?.from ?? 0) + index;
  return { from: line, to: line, fixed: [dollar, dollar] };
}

/** The reference as a formula writes it. */
export function writtenReference({ sheet, rows, columns }: Reference): string {
  const end = (which: 0 | 1): string => {
    const letters = columns ? columns.fixed[which] + columnLetters(which ? columns.to : columns.from) : '';
    const digits = rows ? rows.fixed[which] + String((which ? rows.to : rows.from) + 1) : '';
    return letters + digits;
  };
  const [from, to] = [end(0), end(1)];
  return sheet + (from === to && rows && columns ? from : `${from}:${to}`);
}

function span(from: number, fromDollar: string, to: number, toDollar: string): Span {
  return from <= to ? { from, to, fixed: [fromDollar, toDollar] } : { from: to, to: from, fixed: [toDollar, fromDollar] };
}

/** "5" → 4. */
export function rowIndex(digits: string): number {
  return [...digits].reduce((index, digit) => index * 10 + digit.charCodeAt(0) - 48, 0) - 1;
}
