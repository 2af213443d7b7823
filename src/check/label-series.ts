import { cellKinds } from '../sheet/cell-kinds';
import { recalled } from '../sheet/remembered';
import { textOf, type Sheet } from '../sheet/snapshot';
import { placeOf, type Place } from '../table/locate';
import { headerText, type Column, type NumberCell, type Row, type Table } from '../table/table';

/** A label and the number that it is about. */
export interface Said {
  readonly cell: NumberCell;
  /** Where the label stands. */
  readonly at: Place;
  readonly label: string;
  /** The label as plain words. */
  readonly plain: string;
}

/** Labels of one kind, with numbers that they may be about. */
export interface Reading {
  readonly said: readonly Said[];
  readonly table: Table;
  /** What headings, titles and names of rows say of the numbers and of the labels. */
  readonly words: string;
  /** The numbers are percentages of a target or an amount, whatever the words are about. */
  readonly isShare: boolean;
}

/** Labels that one scale gives: the likeliest reading first. */
export type Series = readonly Reading[];

/** The label as plain words where it is one of a scale. */
export type PlainLabel = (text: string) => string | undefined;

/** Indices and forms for which a regulation lays down the words, by what they are called. */
export const INDICES: Readonly<Record<'skm' | 'sakip' | 'permendagri86', RegExp>> = {
  skm: /\bikm\b|\bskm\b|kepuasan masyarakat|mutu pelayanan|un(?:it|sur) pelayanan|\bnrr\b/i,
  sakip: /\bl?akip\b|\bsakip\b|\blke\b|akuntabilitas kinerja/i,
  permendagri86: /predikat kinerja \/ rata-rata/i,
};

const SHARE = /capaian|%|persen|serapan|rasio/i;
/** Names of rows that hold labels of the numbers above. */
const LABEL_ROW = /^\s*(?:nilai )?(?:predikat|mutu|kategori|kriteria|kinerja|tingkat)\b/i;
const namesLabels = recalled((text) => LABEL_ROW.test(text));
/** How far above its label a number stands at most, and how far below its table a row of labels. */
const MOST_ABOVE = 8;
const MOST_BELOW = 2;
/** Names of the parts of which the value of SAKIP is made. */
const PARTS_OF_SAKIP = [/pengukuran kinerja/i, /pelaporan kinerja/i];

const named = new RegExp(`${INDICES.skm.source}|${INDICES.sakip.source}`, 'i');

/** The labels of a table that stand in columns beside their numbers. */
export function seriesBeside(table: Table, plainLabel: PlainLabel): Series[] {
  const first = table.columns.find(({ numeric }) => numeric)?.index ?? Infinity;
  // Where the rows have no other words, their labels are taken to be their names.
  const worded = table.rows.filter(({ texts, marks }) => texts.length > 0 || marks.start > first);
  if (worded.length === 0) return [];
  return table.columns.flatMap((column, c) => {
    const labels = worded.flatMap((row) => {
      const label = row.texts[c] ?? (row.marks.start === column.index && column.index > first ? row.label : undefined);
      const plain = label === undefined ? undefined : plainLabel(label);
      return label === undefined || plain === undefined ? [] : [{ row, label, plain, at: { sheet: table.sheet.name, row: row.index, column: column.index } }];
    });
    if (labels.length === 0) return [];
    const reading = (pick: (row: Row) => NumberCell | undefined): Reading => {
      const said = labels.flatMap(({ row, label, plain, at }) => {
        const cell = pick(row);
        return cell && !cell.dash ? [{ cell, at, label, plain }] : [];
      });
      return readingOf(table, said, `${table.sheet.name} / ${headerText(column)}`, table.columns.find(({ index }) => index === said[0]?.cell.column));
    };
    const nearest = reading(({ numbers }) => numbers.slice(0, c).findLast((number) => number !== undefined && !number.dash));
    const isIndex = ({ index, numeric, header }: Column) => numeric && index !== nearest.said[0]?.cell.column && named.test([table.title, ...column.header, ...header].join(' '));
    const others = table.columns.slice(0, c).flatMap((other, o) => (isIndex(other) ? [reading(({ numbers }) => numbers[o])] : []));
    return nearest.said.length === 0 ? [] : [[nearest, ...others]];
  });
}

function readingOf(table: Table, said: readonly Said[], words: string, column: Column | undefined): Reading {
  const header = column ? headerText(column) : '';
  const parts = PARTS_OF_SAKIP.every((part) => table.rows.some(({ label }) => part.test(label))) ? 'SAKIP' : '';
  return {
    said,
    table,
    words: [table.title, header, words, parts].join(' / '),
    isShare: column?.role === 'capaian' || column?.role === 'persen' || SHARE.test(header),
  };
}

/** The rows of labels below their numbers, in tables of the sheet or just below them. */
export function seriesBelow(sheet: Sheet, tables: readonly Table[], plainLabel: PlainLabel): Series[] {
  const { texts } = cellKinds(sheet);
  return texts.flatMap((place, i) => {
    const { value, row, column } = sheet.cells[place] ?? {};
    if (typeof value !== 'string' || row === undefined || column === undefined || !namesLabels(value)) return [];
    const beside: Said[] = [];
    let table: Table | undefined;
    let above = '';
    for (let next = i + 1; next < texts.length; next++) {
      const cell = sheet.cells[texts[next] ?? -1];
      if (cell?.row !== row) break;
      const label = textOf(cell.value).trim();
      const plain = plainLabel(label);
      // "Predikat SAKIP | Predikat | BB | B" is an indicator like others.
      if (plain === undefined) return [];
      table ??= tables.find((candidate) => isBelow(candidate, row, cell.column));
      const found = table && numberAbove(table, row, cell.column);
      if (!found) continue;
      above = found.row.label;
      beside.push({ cell: found.cell, at: { sheet: sheet.name, row, column: cell.column }, label, plain });
    }
    if (!table || beside.length === 0 || isHeading(tables, row, beside)) return [];
    const columns = table.columns;
    // What the row of labels is called says of which index they are only where it is a form's own line.
    const named = INDICES.permendagri86.test(`${value} / ${above}`) ? `${value} / ${above}` : above;
    const reading = readingOf(table, beside, named, columns[placeOf(beside[0]?.cell.column ?? -1, columns)]);
    if (INDICES.sakip.test(value) && !INDICES.sakip.test(reading.words)) return [];
    return [[{ ...reading, isShare: reading.isShare || SHARE.test(above) }]];
  });
}

/** True for a row of a table that holds no numbers, or one just below it, and a column of it. */
function isBelow({ area, headerRows, rows }: Table, row: number, column: number): boolean {
  if (column < area.left || column > area.right || row < area.top + headerRows || row > area.bottom + MOST_BELOW) return false;
  const own = rows[placeOf(row, rows)];
  return own === undefined || (own.sign === '' && own.numbers.every((number) => number === undefined));
}

/** True for the header of another table: "Kategori | Baik | Cukup | Kurang" over the numbers of each. */
function isHeading(tables: readonly Table[], row: number, said: readonly Said[]): boolean {
  return new Set(said.map(({ plain }) => plain)).size === said.length && tables.some(({ area, headerRows }) => row >= area.top && row < area.top + headerRows);
}

function numberAbove({ rows, columns }: Table, row: number, column: number): { readonly row: Row; readonly cell: NumberCell } | undefined {
  const c = placeOf(column, columns);
  for (const own of rows.filter(({ index }) => index < row && index >= row - MOST_ABOVE).reverse()) {
    const cell = own.numbers[c];
    if (cell && !cell.dash) return { row: own, cell };
  }
  return undefined;
}
