import { writeNumber } from '../../src/domain/number-text';
import { decimalsOf } from '../../src/domain/printed';
import type { Finding } from '../../src/check/finding';
import { cellAddress } from '../../src/sheet/address';
import { isCellError, type Cell, type Sheet, type Workbook } from '../../src/sheet/snapshot';

/** The text of a cell as the report prints it. */
export function printedText({ value, format }: Cell): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  if (format?.includes('#')) return writeNumber(value, 0);
  const decimals = format === undefined ? decimalsOf(value) : (format.split('.')[1] ?? '').length;
  return value.toFixed(decimals).replace('.', ',');
}

/** A workbook as Markdown in the form of test/written/written.ts; marksOf gives what stands behind a cell's text. */
export function writeFixture(workbook: Workbook, marksOf: (sheet: string, cell: string) => string): string {
  return workbook.sheets.map((sheet) => `## ${sheet.name}\n\n${rowsOf(sheet, marksOf).join('\n')}\n`).join('\n');
}

/** A finding as a mark, with the line of the list that it belongs to. */
export function markText({ rule, expected, level }: Finding, note: string): string {
  const value = typeof expected === 'string' ? `"${expected}"` : writeNumber(expected, decimalsOf(expected));
  return `«${note} ${rule} ${value}${level === 'salah' ? '' : ` ${level}`}»`;
}

function rowsOf(sheet: Sheet, marksOf: (sheet: string, cell: string) => string): string[] {
  const rows = Array.from({ length: (sheet.cells.at(-1)?.row ?? -1) + 1 }, (): string[] => []);
  for (const cell of sheet.cells) {
    const text = printedText(cell);
    const words = cell.bold && text.trim() !== '' ? `**${text}**` : text;
    const row = rows[cell.row];
    if (row) row[cell.column] = [words, marksOf(sheet.name, cellAddress(cell.row, cell.column))].join(' ').trimEnd();
  }
  const widths = widthsOf(rows);
  return rows.flatMap((row, r) => {
    const width = widths[r] ?? 0;
    if (width < 2) return [row[0] ?? ''];
    const line = `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`;
    return (widths[r - 1] ?? 0) < 2 ? [line, `|${' --- |'.repeat(width)}`] : [line];
  });
}

/** Every row of a table is as wide as its widest one; a row with only its first cell between tables is a line of words. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths = rows.map(({ length }) => length);
  for (let start = 0; start < widths.length; start++) {
    let end = start;
    while ((widths[end] ?? 0) > 1) end++;
    widths.fill(Math.max(0, ...widths.slice(start, end)), start, end);
    start = Math.max(start, end - 1);
  }
  return widths;
}
