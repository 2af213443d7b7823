import { columnYear } from '../relation/same-thing';
import { sameKind } from '../sentence/fits';
import type { RowOfAmount } from '../sentence/shares';
import type { NumberCell, Row, Table } from '../table/table';
import type { Prose } from './prose';

/** Finds the rows of tables in which given amounts stand, in one pass over the tables. */
export function rowsOfAmounts(tables: readonly Table[], prose: Prose): (value: number) => readonly RowOfAmount[] {
  const wanted = new Set(prose.passages.flatMap(({ statements }) => statements.flatMap(({ mention }) => (mention.kind === 'rupiah' && mention.step === 0 ? [mention.value] : []))));
  const rows = new Map<number, RowOfAmount[]>();
  if (wanted.size === 0) return () => [];
  for (const table of tables) {
    for (const row of table.rows) {
      row.numbers.forEach((cell, c) => {
        if (!cell || !wanted.has(cell.value)) return;
        const list = rows.get(cell.value) ?? [];
        list.push(rowOfAmount(table, row, c, cell, prose));
        rows.set(cell.value, list);
      });
    }
  }
  return (value) => rows.get(value) ?? [];
}

function rowOfAmount(table: Table, row: Row, at: number, cell: NumberCell, { match, cellsOf }: Prose): RowOfAmount {
  const own = table.columns[at];
  const year = own && columnYear(table, own);
  const beside = table.columns.flatMap((column, c) => {
    const other = row.numbers[c];
    return other && other !== cell && !other.dash && column.numeric ? [{ other, column }] : [];
  });
  return {
    bases: own?.role !== 'realisasi' ? [] : beside.filter(({ column }) => column.role === 'anggaran' && columnYear(table, column) === year).map(({ other }) => other),
    percents: beside.filter(({ other, column }) => sameKind({ kind: 'persen' }, other, column.role)).map(({ other }) => other),
    others: beside.filter(({ other, column }) => sameKind({ kind: 'rupiah' }, other, column.role)).map(({ other }) => other),
    named: (keys) => {
      const thing = match(keys)?.thing;
      return thing !== undefined && cellsOf(thing).some((known) => known.cell === cell);
    },
  };
}
