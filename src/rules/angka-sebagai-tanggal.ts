import type { Book } from '../check/book';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import type { Cell } from '../sheet/snapshot';
import { isDate } from '../table/cell-numbers';
import { headerText, type Table } from '../table/table';

/** A column whose words speak of days may hold them. */
const DAYS = /tanggal|\btgl\b|\btmt\b|waktu|hari|bulan|jadwal|mulai|selesai|\bdate\b/i;
/** So many numbers make a column one of numbers, and at most one in so many is a date by accident. */
const LEAST_NUMBERS = 3;
const DATE_SHARE = 1 / 4;

/** A date stands among numbers: "12.05" or "1-2" was typed and Excel took it for a day. */
const rule: Rule = {
  id: 'angka-sebagai-tanggal',
  *check(book) {
    const dates = datesBySheet(book);
    for (const [t, table] of book.tables.entries()) {
      const inSheet = dates.get(table.sheet.name);
      if (!inSheet) continue;
      for (const [i, column] of table.columns.entries()) {
        const inColumn = (inSheet.get(column.index) ?? []).filter(({ row }) => isBody(table, row));
        const numbers = table.rows.filter(({ numbers: row }) => row[i]).length;
        if (!column.numeric || DAYS.test(headerText(column)) || numbers < LEAST_NUMBERS || inColumn.length > DATE_SHARE * numbers) continue;
        for (const cell of inColumn) {
          const at = { sheet: table.sheet.name, row: cell.row, column: cell.column };
          yield {
            at,
            table: t,
            label: [table.rows.find(({ index }) => index === cell.row)?.label ?? '', column.header.join(' ')].filter(Boolean).join(' · '),
            level: 'patut-dicek',
            found: typeof cell.value === 'number' ? cell.value : '',
            expected: 'angka',
            evidence: [at],
            message: bilingual((language) => (language === 'id'
              ? `${place(at, at.sheet)} berisi tanggal di kolom angka, sehingga tidak dapat diperiksa. `
                + 'Mungkin angka yang diketik dibaca Excel sebagai tanggal; ubah format selnya, lalu ketik ulang.'
              : `${place(at, at.sheet)} holds a date in a column of numbers and cannot be checked. `
                + 'Excel may have taken a typed number for a date; change the format of the cell, then type it again.')),
          };
        }
      }
    }
  },
};

function isBody({ area, headerRows }: Table, row: number): boolean {
  return row >= area.top + headerRows && row <= area.bottom;
}

/** The dates of each sheet, by column; sheets without any are left out. */
function datesBySheet({ workbook }: Book): Map<string, Map<number, Cell[]>> {
  const sheets = new Map<string, Map<number, Cell[]>>();
  for (const { name, cells } of workbook.sheets) {
    for (const cell of cells) {
      if (cell.format === undefined || !isDate(cell)) continue;
      const columns = sheets.get(name) ?? new Map<number, Cell[]>();
      sheets.set(name, columns);
      const column = columns.get(cell.column);
      if (column) column.push(cell);
      else columns.set(cell.column, [cell]);
    }
  }
  return sheets;
}

export default rule;
