import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { kategori } from '../domain/kategori';
import { SKALA, type SkalaResmi } from '../domain/skala';
import type { NumberCell, Row, Table } from '../table/table';

/** A number with the label that the sheet gives it. */
interface Labelled { readonly row: Row; readonly column: number; readonly cell: NumberCell; readonly label: string }

/** From how many rows on a scale is known to be the one in use. */
const PROOF = 3;

/** A kategori, predikat or mutu is not what the scale in use gives for its number. */
const rule: Rule = {
  id: 'kategori-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const worded = table.rows.filter(({ texts }) => texts.length > 0);
      for (let column = 0; worded.length > 0 && column < table.columns.length; column++) {
        const entries = labelled(worded, column);
        const scale = scaleInUse(entries);
        if (!scale) continue;
        const right = entries.filter((entry) => agrees(scale, entry)).length;
        for (const entry of entries) if (!agrees(scale, entry)) yield violation(book, t, table, entry, scale, right >= PROOF);
      }
    }
  },
};

function violation(book: Book, t: number, table: Table, { row, column, cell, label }: Labelled, scale: SkalaResmi, proved: boolean) {
  const expected = labelOf(scale, cell);
  const at = { sheet: table.sheet.name, row: row.index, column: table.columns[column]?.index ?? 0 };
  return {
    at,
    table: t,
    label: book.labelOf(cell),
    level: proved ? 'salah' : 'patut-dicek',
    found: label,
    expected,
    evidence: [cell],
    message: bilingual((language) => language === 'id'
      ? `Di ${place(at)} tertulis "${label}", padahal ${number(cell.value, cell, language)} (${place(cell, at.sheet)}) adalah "${expected}" menurut ${scale.dasar}.`
      : `${place(at)} shows "${label}", but ${number(cell.value, cell, language)} (${place(cell, at.sheet)}) is "${expected}" by ${scale.dasar}.`),
  } as const;
}

const NONE: readonly Labelled[] = [];

/** No scale has longer words. */
const LONGEST_LABEL = 40;

/** "B+" and "C-" are marks of other scales. */
const isLabel = (label: string) => !/[+-]\s*$/.test(label) && LABELS.has(plain(label));

/** Labels of one column of the rows that have words besides their names, each with the nearest number to its left that can have a label. */
function labelled(rows: readonly Row[], column: number): Labelled[] {
  return rows.flatMap((row) => {
    const label = row.texts[column];
    if (label === undefined || label.length > LONGEST_LABEL || !isLabel(label)) return NONE;
    const cell = row.numbers.slice(0, column).findLast((number) => number !== undefined && !number.dash);
    return cell ? [{ row, column, cell, label }] : NONE;
  });
}

/** The official scale that most labels follow; a column that follows none is not judged. */
function scaleInUse(entries: readonly Labelled[]): SkalaResmi | undefined {
  if (entries.length === 0) return undefined;
  const scores = Object.values<SkalaResmi>(SKALA)
    .filter((scale) => entries.every(({ label }) => wordsOf(scale).has(plain(label))))
    .map((scale) => ({ scale, right: entries.filter((entry) => agrees(scale, entry)).length }));
  const best = scores.reduce((a, b) => (b.right > a.right ? b : a), { scale: undefined as SkalaResmi | undefined, right: 0 });
  return best.right >= 0.6 * entries.length ? best.scale : undefined;
}

function agrees(scale: SkalaResmi, { cell, label }: Labelled): boolean {
  const right = plain(labelOf(scale, cell));
  const said = plain(label);
  return right === said || right.startsWith(`${said} `) || right.endsWith(` ${said}`);
}

/** The scale's label of a printed number: percentages as ratios, a mean of answers (1–4) as the IKM it converts to. */
function labelOf(scale: SkalaResmi, { value, decimals }: NumberCell): string {
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

export default rule;
