import { groupedBy, mapped } from '../sheet/lists';
import { wordsOf, type Cell } from '../sheet/snapshot';
import { cellsOfRows } from './column-cells';
import { isCountOfColumns, Line } from './lines';
import type { Table } from './table';

/** The lowest heading that stands in a column's own cell. */
export interface Heading { readonly cell: Cell; readonly text: string }

/** The heading of each column; none where it is covered by its neighbour's. */
export function headingsOf({ sheet, area, rows, columns }: Table): readonly (Heading | undefined)[] {
  const lowest = new Map<number, Heading>();
  for (const line of linesBetween(cellsOfRows(sheet, area.top, (rows[0]?.index ?? area.top) - 1))) {
    if (isCountOfColumns(line)) continue;
    for (const cell of line.cells) {
      const text = wordsOf(cell.value);
      if (text !== '') lowest.set(cell.column, { cell, text });
    }
  }
  return mapped(columns, ({ index }) => lowest.get(index));
}

function linesBetween(cells: readonly Cell[]): Line[] {
  return [...groupedBy(cells, ({ row }) => row)].map(([row, own]) => new Line(row, own));
}

/** Columns side by side that one heading spans, as indices into the table's columns. */
export function groupsOf({ columns }: Table): number[][] {
  const groups: { over: string; members: number[] }[] = [];
  columns.forEach(({ header }, c) => {
    if (header.length === 0) return;
    const over = header.slice(0, -1).join(' / ');
    const last = groups.at(-1);
    if (last?.over === over && last.members.at(-1) === c - 1) last.members.push(c);
    else groups.push({ over, members: [c] });
  });
  return groups.map(({ members }) => members);
}

/** What most other groups of as many columns call the column at a place; undefined where they do not agree. */
export function usualHeading(table: Table, group: readonly number[], place: number): string | undefined {
  const names = groupsOf(table)
    .filter((other) => other.length === group.length && other[0] !== group[0])
    .map((other) => table.columns[other[place] ?? -1]?.header.at(-1) ?? '');
  const [first] = names;
  return first !== undefined && first !== '' && names.length >= 2 && names.every((name) => name === first) ? first : undefined;
}
