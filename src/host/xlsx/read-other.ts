import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Problem } from '../../check/report';
import type { Cell, CellValue, Sheet } from '../../sheet/snapshot';
import type { Reading } from '../port';
import { failure, MALFORMED } from './failures';
import { shownFormula } from './stored-formula';

/** Digits only are the same number in every language; "1.234" and "12,5" are left to those who know what they mean. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;

function valueOf(cell: CellObject, untyped: boolean): CellValue | undefined {
  if (cell.t === 'e') return { error: cell.w ?? '#N/A' };
  if (cell.v === undefined || cell.v instanceof Date) return undefined;
  return untyped && typeof cell.v === 'string' && PLAIN_NUMBER.test(cell.v) ? Number(cell.v) : cell.v;
}

function cellOf(cell: CellObject, row: number, column: number, untyped: boolean): Cell | undefined {
  const value = valueOf(cell, untyped);
  if (cell.f === undefined && (value === undefined || value === '')) return undefined;
  return {
    row,
    column,
    value: value ?? '',
    format: cell.z === undefined || cell.z === 'General' ? undefined : String(cell.z),
    formula: cell.f === undefined ? undefined : shownFormula(cell.f),
    bold: undefined,
    indent: undefined,
  };
}

const hiddenOnes = (lines: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
  [...lines.keys()].filter((index) => lines[index]?.hidden);

function sheetOf(name: string, sheet: WorkSheet, hidden: boolean, untyped: boolean): Sheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  return {
    name,
    cells: rows.flatMap((cells = [], row) =>
      [...cells].flatMap((cell, column) => (cell ? (cellOf(cell, row, column, untyped) ?? []) : [])),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOnes(sheet['!rows']),
    hiddenColumns: hiddenOnes(sheet['!cols']),
    ...(hidden ? { hidden } : {}),
  };
}

/**
 * Reads the older forms (.xls, .xlsb, .ods, .csv, and the HTML and XML that some applications call .xls); bold and indent are not known there.
 * @param untyped true for text forms, in which nothing says what is a number.
 * @throws HostFailure "encrypted" or "not-a-workbook".
 */
export async function readOther(bytes: Uint8Array, name: string, untyped: boolean): Promise<Reading> {
  const { read } = await import(/* webpackChunkName: "older-forms" */ '@e965/xlsx');
  const options = { type: 'array', dense: true, cellStyles: true, cellNF: true, raw: untyped } as const;
  try {
    const book = read(bytes, options);
    const problems: Problem[] = [];
    const sheets = book.SheetNames.flatMap((sheetName, index) => {
      // The library keeps the name of a sheet that it could not read, and nothing else.
      const sheet: WorkSheet | undefined = book.Sheets[sheetName];
      if (sheet) return [sheetOf(sheetName, sheet, Boolean(book.Workbook?.Sheets?.[index]?.Hidden), untyped)];
      problems.push({ sheet: sheetName, message: MALFORMED });
      return [];
    });
    const date1904 = book.Workbook?.WBProps?.date1904;
    return {
      workbook: { name: name.split(/[\\/]/).pop() ?? name, sheets, ...(date1904 ? { date1904 } : {}) },
      problems,
    };
  } catch (cause) {
    const locked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw failure(locked ? 'encrypted' : 'not-a-workbook', name, cause);
  }
}
