import { BELOW, indukJalur, jalurKode, plainKode } from '../domain/jalur-kode';
import type { CellValue } from '../sheet/snapshot';
import type { ReadColumn } from './columns';

type Code = readonly string[];

/** The codes of a table line by line; empty where a row has none. */
export interface RowCodes {
  /** As printed in the first column that has one. */
  readonly codes: readonly Code[];
  /** The levels that lead to the row, as they compare. */
  readonly paths: readonly Code[];
}

const NO_CODE: Code = [];
const NO_CODES: RowCodes = { codes: [], paths: [] };

/** Reads the codes of so many lines from all columns of a table. */
export function codesOf(columns: readonly ReadColumn[], lines: number): RowCodes {
  const coded = columns.filter(isCoded);
  if (coded.length === 0) return NO_CODES;
  const codes = Array.from({ length: lines }, (_, line) => firstCode(coded, line));
  const alone = jalurKode(codes);
  const first = columns.findIndex(isCoded);
  const end = columns.findIndex((column, i) => i > first && !isCoded(column));
  const side = columns.slice(first, end < 0 ? undefined : end);
  if (side.length < 2) return { codes, paths: alone };
  const joined = joinedPaths(side, lines);
  return { codes, paths: parentsIn(joined) > parentsIn(alone) ? joined : alone };
}

function isCoded({ column }: ReadColumn): boolean {
  return column.role === 'kode';
}

function firstCode(columns: readonly ReadColumn[], line: number): Code {
  for (const { cells } of columns) {
    const cell = cells[line];
    if (cell) return codeIn(cell.value);
  }
  return NO_CODE;
}

function codeIn(value: CellValue | undefined): Code {
  if (typeof value !== 'string' && typeof value !== 'number') return NO_CODE;
  const text = String(value).trim();
  return (BROKEN.test(text) ? text.replace(/\s/g, '') : text).split('.').filter((part) => part !== '');
}
/** A code with blanks or a line's end in it: a long one in a narrow column. */
const BROKEN = /^[\dX.]+\s[\dX.\s]+$/i;

/**
 * Paths through columns side by side: urusan, organisasi, sub kegiatan, rekening. What a row leaves blank in front of its last code
 * still is what stands above; a new code ends those behind it.
 */
function joinedPaths(columns: readonly ReadColumn[], lines: number): readonly Code[] {
  const open = new Array<Code>(columns.length).fill(NO_CODE);
  return Array.from({ length: lines }, (_, line) => {
    const last = columns.findLastIndex(({ cells }) => cells[line]);
    if (last < 0) return NO_CODE;
    columns.forEach(({ cells }, k) => {
      const code = plainKode(codeIn(cells[line]?.value));
      if (code.length === 0 && k < last) return;
      if (!isSameCode(code, open[k])) open.fill(NO_CODE, k);
      open[k] = code;
    });
    return open.slice(0, last + 1).flatMap((code, k) => (k === 0 ? code : [BELOW, ...code]));
  });
}

function isSameCode(a: Code, b: Code = NO_CODE): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** How many rows stand above others. */
function parentsIn(paths: readonly Code[]): number {
  return new Set(indukJalur(paths.filter(({ length }) => length > 0))).size;
}
