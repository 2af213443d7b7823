import { wholeNumber } from '../../domain/whole-number';
import { remembered } from '../../sheet/remembered';
import { textOf } from '../../sheet/snapshot';
import { cellsOfRows } from '../../table/column-cells';
import type { Column, NumberCell, Table } from '../../table/table';
import { columnYear } from '../same-thing';

/** What one table says of one indicator in one year. */
export interface IndicatorFact {
  /** Index into the tables. */
  readonly table: number;
  readonly cell: NumberCell;
  /** The indicator, in small letters. */
  readonly name: string;
  readonly kind: 'target' | 'realisasi';
  readonly year: number;
  /** Words of the column without its year; columns with the same words are read alike. */
  readonly words: string;
  /** The heading that gives the year; "" when the title or a row does. */
  readonly heading: string;
  /** The year stands in the row, not above it. */
  readonly byRow: boolean;
}

/** Shorter names are letters and numbers, not indicators. */
const SHORTEST_NAME = 3;
/** Targets of the end and states of the beginning are of no year of their own. */
const NO_YEAR = /akhir|awal|kondisi|renstra|rpjmd/i;

/** Everything that tables of indicators say, and tables of years about one indicator that their title names. */
export const indicatorFacts = remembered((tables: readonly Table[]): readonly IndicatorFact[] => {
  const listed = tables.flatMap((table, t) => (table.columns.some(({ header }) => /indikator/i.test(header.join(' '))) ? listedFacts(table, t) : []));
  const names = [...new Set(listed.map(({ name }) => name))];
  return [...listed, ...tables.flatMap((table, t) => yearlyFacts(table, t, names))];
});

function listedFacts(table: Table, t: number): IndicatorFact[] {
  return table.columns.flatMap((column, c) => {
    const kind = kindOf(column);
    const year = columnYear(table, column);
    if (!kind || year === undefined || NO_YEAR.test(column.header.join(' '))) return [];
    const heading = column.header.findLast((words) => words.includes(String(year))) ?? '';
    return table.rows.flatMap((row) => {
      const cell = row.numbers[c];
      const name = plain(row.label);
      if (row.role !== 'rincian' || !cell || cell.dash || name.length < SHORTEST_NAME) return [];
      return [{ table: t, cell, name, kind, year, words: wordsOf(column), heading, byRow: false }];
    });
  });
}

/** Rows of years under a title that names one indicator. */
function yearlyFacts(table: Table, t: number, names: readonly string[]): IndicatorFact[] {
  const years = table.columns.find(({ role }) => role === 'tahun');
  const name = years && namedIn(table.title, names);
  if (!years || name === undefined) return [];
  const cells = cellsOfRows(table.sheet, table.area.top, table.area.bottom).filter(({ column }) => column === years.index);
  const yearOf = new Map(cells.map(({ row, value }) => [row, wholeNumber(textOf(value).trim())]));
  // Without a column Realisasi the capaian is what was reached, in the indicator's own points.
  const reached = table.columns.some(({ role }) => role === 'realisasi');
  return table.columns.flatMap((column, c) => {
    const kind = kindOf(column) ?? (column.role === 'capaian' && !reached ? 'realisasi' : undefined);
    return kind === undefined ? [] : table.rows.flatMap(({ index, numbers }) => {
      const [cell, year = NaN] = [numbers[c], yearOf.get(index)];
      if (!cell || cell.dash || cell.percent || Number.isNaN(year)) return [];
      return [{ table: t, cell, name, kind, year, words: wordsOf(column), heading: '', byRow: true }];
    });
  });
}

/** The one indicator that a title names; of names that stand inside each other the longest. */
function namedIn(title: string, names: readonly string[]): string | undefined {
  const words = ` ${plain(title)} `;
  const found = names.filter((name) => words.includes(` ${name} `));
  const longest = found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
  return longest.length === 1 ? longest[0] : undefined;
}

function kindOf({ role, numeric }: Column): IndicatorFact['kind'] | undefined {
  return numeric && (role === 'target' || role === 'realisasi') ? role : undefined;
}

function wordsOf({ header }: Column): string {
  return plain((header.at(-1) ?? '').replace(/\b(19|20)\d\d\b/g, '')) || plain(header.join(' ').replace(/\d/g, ''));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}
