import { wholeNumber } from '../domain/whole-number';
import { remembered } from '../sheet/remembered';
import type { Column, Table } from '../table/table';
import { headerText } from '../table/table';

/** Words in front of or behind a name that one table prints and another leaves out. */
const FRAME = /^(program|kegiatan|sub ?kegiatan)\s+|\s+(kabupaten|kota|provinsi|kab)\b/g;

/**
 * A key under which the same thing is found in another table: letters only, without vowels
 * and endings, so that Ketentraman and Ketenteraman, Pemerintah and Pemerintahan meet.
 */
export function labelKey(label: string): string {
  let key = keys.get(label);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = makeKey(label);
    keys.set(label, key);
  }
  return key;
}

/** The tables of one workbook name the same things again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function makeKey(label: string): string {
  const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  if (plain.length < 8) return plain;
  return plain.split(' ').map((word) => word.replace(/an$/, '').replace(/(?!^)[aeiou]/g, '')).join(' ');
}

/** The keys of a table's rows. */
export const rowKeys = remembered(({ rows }: Table): readonly string[] => rows.map(({ label }) => labelKey(label)));

/** The year that a column speaks of: its own, else the one that the table's title or its sheet's name tells. */
export function columnYear(table: Table, column: Column): number | undefined {
  return column.year ?? tableYear(table);
}

const tableYear = remembered(({ title, sheet }: Table) => onlyYear(title) ?? onlyYear(sheet.name));

function onlyYear(words: string): number | undefined {
  const [year, ...others] = words.match(/\b(19|20)\d\d\b/g) ?? [];
  return year !== undefined && others.every((other) => other === year) ? wholeNumber(year) : undefined;
}

/** What a column holds, as a key that its likes in other tables share. */
export function columnKey(column: Column): string {
  switch (column.role) {
    case 'teks':
    case 'uraian':
    case 'nilai':
    case 'jumlah':
    case 'persen':
      return headerText(column).toLowerCase().replace(/\b(19|20)\d\d\b/g, '').replace(/[^a-z%]+/g, ' ').trim();
    default:
      return column.role;
  }
}

/** False when two columns name different years. */
export function yearsAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
