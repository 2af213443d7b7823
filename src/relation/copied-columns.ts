import { keyOf } from './relation';
import { columnYear, labelKey } from './same-thing';
import type { NumberCell, Role, Row, Table } from '../table/table';

/** Shorter columns are alike by chance. */
const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;

/** So many different percentages are not the same by chance. */
const MANY_DIFFERENT = 6;

const SAME_ON_PURPOSE: readonly Role[] = ['persen', 'capaian', 'pertumbuhan', 'rata-rata', 'peringkat', 'bobot', 'unsur'];

interface ColumnOfRows {
  readonly table: Table;
  readonly column: number;
  readonly rows: readonly { readonly cell: NumberCell; readonly row: Row }[];
}

/**
 * Cells of columns that repeat another column number for number although they are about something else:
 * last year's column under this year's heading, realisasi typed over target.
 * Being alike proves nothing by itself; it explains why everything that rests on the column fails.
 */
export function copiedCells(tables: readonly Table[]): ReadonlySet<string> {
  const lookalikes = new Map<string, ColumnOfRows[]>();
  for (const table of tables) {
    table.columns.forEach((column, c) => {
      if (!column.numeric) return;
      const rows = table.rows.flatMap((row) => {
        const cell = row.numbers[c];
        return row.role === 'rincian' && cell ? [{ cell, row }] : [];
      });
      if (rows.length < LEAST_ROWS || new Set(rows.map(({ cell }) => cell.value)).size < (SAME_ON_PURPOSE.includes(column.role) ? MANY_DIFFERENT : LEAST_DIFFERENT)) return;
      add(lookalikes, `${rows.length}|${rows[0]?.cell.value}|${rows.at(-1)?.cell.value}`, { table, column: c, rows });
    });
  }
  const copied = new Set<string>();
  for (const alike of [...lookalikes.values()].flatMap(equals)) {
    for (const one of alike) {
      if (!alike.some((other) => other !== one && !isSameThing(one, other))) continue;
      for (const { cell } of one.rows) copied.add(keyOf(cell));
    }
  }
  return copied;
}

/** Of columns that look alike at first sight, those that are: few have to be written out in full. */
function equals(lookalikes: readonly ColumnOfRows[]): readonly ColumnOfRows[][] {
  if (lookalikes.length < 2) return [];
  const columns = new Map<string, ColumnOfRows[]>();
  for (const column of lookalikes) add(columns, column.rows.map(({ cell, row }) => `${labelKey(row.label)}=${cell.value}`).join('|'), column);
  return [...columns.values()];
}

function add(lists: Map<string, ColumnOfRows[]>, key: string, column: ColumnOfRows): void {
  const list = lists.get(key);
  if (list) list.push(column);
  else lists.set(key, [column]);
}

/** Two tables may well print the same column of the same year. */
function isSameThing(a: { table: Table; column: number }, b: { table: Table; column: number }): boolean {
  const [left, right] = [a.table.columns[a.column], b.table.columns[b.column]];
  if (!left || !right || a.table === b.table) return false;
  return left.role === right.role && columnYear(a.table, left) === columnYear(b.table, right);
}
