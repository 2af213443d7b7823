import { kategori } from '../domain/kategori';
import { SKALA, type SkalaResmi } from '../domain/skala';
import { joined } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { Place } from '../table/locate';
import type { NumberCell, Row, Table } from '../table/table';

/** A number with the kategori, predikat or mutu that the sheet gives it, and the scale that the labels of its column follow. */
export interface Labelled {
  readonly cell: NumberCell;
  /** Where the label stands. */
  readonly at: Place;
  readonly label: string;
  readonly scale: SkalaResmi;
  /** Enough labels of the column are right to know that the scale is the one in use. */
  readonly proved: boolean;
}

/** What a row says of a number, before it is known by which scale. */
type Said = Omit<Labelled, 'scale' | 'proved'>;

/** From how many rows on a scale is known to be the one in use. */
const PROOF = 3;

/** The labels of a table's numbers, in columns that follow an official scale. */
export const labelsOf = remembered((table: Table): readonly Labelled[] => {
  const worded = table.rows.filter(({ texts }) => texts.length > 0);
  if (worded.length === 0) return NONE;
  return joined(table.columns.map((_, column) => {
    const entries = labelled(table, worded, column);
    const used = scaleInUse(entries);
    return used ? entries.map((entry) => ({ ...entry, scale: used.scale, proved: used.right >= PROOF })) : NONE;
  }));
});

const NONE: readonly Labelled[] = [];
const NOTHING: readonly Said[] = [];

/** No scale has longer words. */
const LONGEST_LABEL = 40;

/** "B+" and "C-" are marks of other scales. */
const isLabel = (label: string) => !/[+-]\s*$/.test(label) && LABELS.has(plain(label));

/** Labels of one column of the rows that have words besides their names, each with the nearest number to its left that can have a label. */
function labelled({ sheet, columns }: Table, rows: readonly Row[], column: number): readonly Said[] {
  return rows.flatMap((row) => {
    const label = row.texts[column];
    if (label === undefined || label.length > LONGEST_LABEL || !isLabel(label)) return NOTHING;
    const cell = row.numbers.slice(0, column).findLast((number) => number !== undefined && !number.dash);
    return cell ? [{ cell, at: { sheet: sheet.name, row: row.index, column: columns[column]?.index ?? 0 }, label }] : NOTHING;
  });
}

/** The official scale that most labels follow, and how many do; a column that follows none is not judged. */
function scaleInUse(entries: readonly Said[]): { readonly scale: SkalaResmi; readonly right: number } | undefined {
  if (entries.length === 0) return undefined;
  const scores = Object.values<SkalaResmi>(SKALA)
    .filter((scale) => entries.every(({ label }) => wordsOf(scale).has(plain(label))))
    .map((scale) => ({ scale, right: entries.filter(({ label, cell: { value, decimals } }) => isLabelOf(scale, label, value, decimals)).length }));
  const most = Math.max(0, ...scores.map(({ right }) => right));
  return most > 0 && most >= 0.6 * entries.length ? scores.find(({ right }) => right === most) : undefined;
}

/** True when a label is what the scale in use gives for a value in the labelled cell, or when the value is off the scale. */
export function fits({ scale, label, cell: { decimals } }: Labelled, value: number): boolean {
  return isLabelOf(scale, label, value, decimals) || labelOf(scale, value, decimals) === '';
}

function isLabelOf(scale: SkalaResmi, label: string, value: number, decimals: number): boolean {
  const right = plain(labelOf(scale, value, decimals));
  const said = plain(label);
  return right === said || right.startsWith(`${said} `) || right.endsWith(` ${said}`);
}

/** The scale's label of a printed number: percentages as ratios, a mean of answers (1–4) as the IKM it converts to. */
export function labelOf(scale: SkalaResmi, value: number, decimals: number): string {
  const mean = scale === SKALA.skm && value >= 1 && value <= 4 && decimals > 0;
  const result = kategori(scale.satuan === 'rasio' ? value / 100 : mean ? value * 25 : value, scale);
  return typeof result === 'string' ? result : '';
}

const WORDS = new Map<SkalaResmi, ReadonlySet<string>>(Object.values<SkalaResmi>(SKALA)
  .map((scale) => [scale, new Set(scale.tingkat.flatMap(({ label }) => [plain(label), ...label.split(/[()]/).map(plain)].filter((word) => word !== '')))]));

/** The words and letters of all scales. */
const LABELS = new Set([...WORDS.values()].flatMap((words) => [...words]));

/** The words and letters of a scale's labels. */
function wordsOf(scale: SkalaResmi): ReadonlySet<string> {
  return WORDS.get(scale) ?? new Set();
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^a-z]+/g, ' ').trim();
}
