import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { addTo } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Cell, Sheet } from '../sheet/snapshot';
import { isDate } from '../table/cell-numbers';
import { headerText, type Column, type Table } from '../table/table';

/** A column whose words speak of days may hold them. */
const DAYS = /tanggal|\btgl\b|\btmt\b|waktu|hari|bulan|jadwal|mulai|selesai|\bdate\b/i;
/** So many numbers make a column one of numbers, and at most one in so many is a date by accident. */
const LEAST_NUMBERS = 3;
const DATE_SHARE = 1 / 4;

/** A date stands among numbers: "12.05" or "1-2" was typed and Excel took it for a day. */
const rule: Rule = {
  id: 'angka-sebagai-tanggal',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const { column, numbers } of columnsWithGaps(table)) {
        const inColumn = (datesIn(table.sheet).get(column.index) ?? []).filter(({ row }) => isBody(table, row));
        if (inColumn.length > DATE_SHARE * numbers) continue;
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

/** A column of numbers, and how many it has. */
interface Numbers { readonly column: Column; readonly numbers: number }

const NONE: readonly Numbers[] = [];

/** Columns of numbers that not every row has: where all have theirs none of them is a date. */
function columnsWithGaps(table: Table): Numbers[] {
  return table.columns.flatMap((column, c) => {
    const numbers = column.numeric ? numbersIn(table, c) : 0;
    return numbers < LEAST_NUMBERS || numbers === table.rows.length || DAYS.test(headerText(column)) ? NONE : [{ column, numbers }];
  });
}

function isBody({ area, headerRows }: Table, row: number): boolean {
  return row >= area.top + headerRows && row <= area.bottom;
}

function numbersIn({ rows }: Table, column: number): number {
  let count = 0;
  for (const { numbers } of rows) if (numbers[column]) count++;
  return count;
}

/** The dates of a sheet, by column. */
const datesIn = remembered(({ cells }: Sheet): ReadonlyMap<number, readonly Cell[]> => {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.format === undefined || !isDate(cell)) continue;
    addTo(columns, cell.column, cell);
  }
  return columns;
});

export default rule;
