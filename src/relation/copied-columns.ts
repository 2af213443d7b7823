import { keyOf } from './relation';
import { columnYear, labelKey } from './same-thing';
import type { NumberCell, Role, Table } from '../table/table';

/** Shorter columns are alike by chance. */
const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;

/** So many different percentages are not the same by chance. */
const MANY_DIFFERENT = 6;

const SAME_ON_PURPOSE: readonly Role[] = ['persen', 'capaian', 'pertumbuhan', 'rata-rata', 'peringkat', 'bobot', 'unsur'];

/**
 * Cells of columns that repeat another column number for number although they are about something else:
 * last year's column under this year's heading, realisasi typed over target.
 * Being alike proves nothing by itself; it explains why everything that rests on the column fails.
 */
export function copiedCells(tables: readonly Table[]): ReadonlySet<string> {
  const columns = new Map<string, { table: Table; column: number; cells: readonly NumberCell[] }[]>();
  for (const table of tables) {
    table.columns.forEach((column, c) => {
      if (!column.numeric) return;
      const rows = table.rows.flatMap((row) => {
        const cell = row.numbers[c];
        return row.role === 'rincian' && cell ? [{ cell, label: labelKey(row.label) }] : [];
      });
      if (rows.length < LEAST_ROWS || new Set(rows.map(({ cell }) => cell.value)).size < (SAME_ON_PURPOSE.includes(column.role) ? MANY_DIFFERENT : LEAST_DIFFERENT)) return;
      const key = rows.map(({ cell, label }) => `${label}=${cell.value}`).join('|');
      const list = columns.get(key) ?? [];
      list.push({ table, column: c, cells: rows.map(({ cell }) => cell) });
      columns.set(key, list);
    });
  }
  const copied = new Set<string>();
  for (const alike of columns.values()) {
    for (const one of alike) {
      if (!alike.some((other) => other !== one && !isSameThing(one, other))) continue;
      for (const cell of one.cells) copied.add(keyOf(cell));
    }
  }
  return copied;
}

/** Two tables may well print the same column of the same year. */
function isSameThing(a: { table: Table; column: number }, b: { table: Table; column: number }): boolean {
  const [left, right] = [a.table.columns[a.column], b.table.columns[b.column]];
  if (!left || !right || a.table === b.table) return false;
  return left.role === right.role && columnYear(a.table, left) === columnYear(b.table, right);
}
