import { addTo, groupedBy } from '../sheet/lists';
import { keyOf } from './relation';
import { columnYear, labelKey } from './same-thing';
import type { NumberCell, Role, Row, Table } from '../table/table';

/** Shorter columns are alike by chance. */
const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;

/** So many different percentages are not the same by chance. */
const MANY_DIFFERENT = 6;

const SAME_ON_PURPOSE: readonly Role[] = ['persen', 'capaian', 'pertumbuhan', 'rata-rata', 'peringkat', 'bobot', 'unsur'];

interface ColumnOfTable { readonly table: Table; readonly column: number }

/**
 * Cells of columns that repeat another column number for number although they are about something else:
 * last year's column under this year's heading, realisasi typed over target.
 * Being alike proves nothing by itself; it explains why everything that rests on the column fails.
 */
export function copiedCells(tables: readonly Table[]): ReadonlySet<string> {
  const lookalikes = new Map<number, ColumnOfTable[]>();
  for (const table of tables) {
    table.columns.forEach((column, c) => {
      const look = column.numeric ? lookOf(table, c) : undefined;
      if (look !== undefined) addTo(lookalikes, look, { table, column: c });
    });
  }
  const copied = new Set<string>();
  for (const alike of [...lookalikes.values()].flatMap(equals)) {
    for (const one of alike) {
      if (!alike.some((other) => other !== one && !isSameThing(one, other) && !isSpentWhole(one, other) && !isOnlyPart(one, other) && !isUnchanged(one, other))) continue;
      for (const { cell } of detailsOf(one)) copied.add(keyOf(cell));
    }
  }
  return copied;
}

function detailsOf({ table, column }: ColumnOfTable): { cell: NumberCell; row: Row }[] {
  return table.rows.flatMap((row) => {
    const cell = row.numbers[column];
    return row.role === 'rincian' && cell ? [{ cell, row }] : [];
  });
}

/** What columns that are alike have in common at first sight, their sum by places; undefined for one that is too short, or of too few numbers, to tell. */
function lookOf({ rows, columns }: Table, c: number): number | undefined {
  let count = 0;
  let sum = 0;
  const different: number[] = [];
  const enough = SAME_ON_PURPOSE.includes(columns[c]?.role ?? 'teks') ? MANY_DIFFERENT : LEAST_DIFFERENT;
  for (const { role, numbers } of rows) {
    const cell = numbers[c];
    if (role !== 'rincian' || !cell) continue;
    sum += ++count * cell.value;
    if (different.length < enough && !different.includes(cell.value)) different.push(cell.value);
  }
  return count < LEAST_ROWS || different.length < enough ? undefined : sum;
}

/** Of columns that look alike at first sight, those that are: few have to be written out in full. */
function equals(lookalikes: readonly ColumnOfTable[]): readonly ColumnOfTable[][] {
  if (lookalikes.length < 2) return [];
  return [...groupedBy(lookalikes, (column) => detailsOf(column).map(({ cell, row }) => `${labelKey(row.label)}=${cell.value}`).join('|')).values()];
}

const PERCENTAGES: readonly Role[] = ['persen', 'capaian'];

/** True for two columns beside which every percentage is 100: what was planned was done, and both are the same on purpose. */
function isSpentWhole({ table }: ColumnOfTable, other: ColumnOfTable): boolean {
  if (other.table !== table) return false;
  const percentages = table.columns.flatMap(({ role, numeric }, column) => (numeric && PERCENTAGES.includes(role) ? detailsOf({ table, column }) : []));
  return percentages.length > 0 && percentages.every(({ cell }) => cell.value === 100);
}

const TOTAL = /^(sub ?)?(jumlah|total|jml)\b/i;

/** True for a total across a table and the one of its parts that has any numbers. */
function isOnlyPart({ table, column }: ColumnOfTable, other: ColumnOfTable): boolean {
  if (other.table !== table) return false;
  const [own, beside] = [table.columns[column]?.header ?? [], table.columns[other.column]?.header ?? []];
  return own.at(-1) === beside.at(-1) && [own, beside].some((header) => header.length > 1 && TOTAL.test(header[0] ?? ''));
}

/** What was planned may be planned again just so, in a contract, in a revision, for each quarter; of other words nobody knows. */
const PLANS: readonly (Role | undefined)[] = ['anggaran', 'target', 'teks', 'uraian', 'nilai'];

/** True for two plans of one year in a table, of which the second changed nothing. */
function isUnchanged(a: ColumnOfTable, b: ColumnOfTable): boolean {
  const [left, right] = [a.table.columns[a.column], b.table.columns[b.column]];
  return a.table === b.table && left?.year === right?.year && PLANS.includes(left?.role) && PLANS.includes(right?.role);
}

/** Two tables may well print the same column of the same year. */
function isSameThing(a: ColumnOfTable, b: ColumnOfTable): boolean {
  const [left, right] = [a.table.columns[a.column], b.table.columns[b.column]];
  if (!left || !right || a.table === b.table) return false;
  return left.role === right.role && columnYear(a.table, left) === columnYear(b.table, right);
}
