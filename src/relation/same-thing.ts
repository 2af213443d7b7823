import { bagianTahun } from '../domain/bagian-tahun';
import { wholeNumber } from '../domain/whole-number';
import { mapped } from '../sheet/lists';
import { recalled, remembered } from '../sheet/remembered';
import type { Column, Role, Table } from '../table/table';
import { headerText } from '../table/table';

/** Words in front of or behind a name that one table prints and another leaves out. */
const FRAME = /^(program|kegiatan|sub ?kegiatan)\s+|\s+(kabupaten|kota|provinsi|kab)\b/g;

/**
 * A key under which the same thing is found in another table: letters only, without vowels
 * and endings, so that Ketentraman and Ketenteraman, Pemerintah and Pemerintahan meet.
 */
export const labelKey = recalled((label: string): string => {
  const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  if (plain.length < 8) return plain;
  return plain.split(' ').map((word) => word.replace(/an$/, '').replace(/(?!^)[aeiou]/g, '')).join(' ');
});

/** The keys of a table's rows. */
export const rowKeys = remembered(({ rows }: Table): readonly string[] => mapped(rows, ({ label }) => labelKey(label)));

/** The year that a column speaks of: its own, else the one that the table's title or its sheet's name tells. */
export function columnYear(table: Table, column: Column): number | undefined {
  return column.year ?? tableYear(table);
}

function tableYear({ title, sheet }: Table): number | undefined {
  return onlyYear(title) ?? onlyYear(sheet.name);
}

const onlyYear = recalled((words: string): number | undefined => {
  const [year, ...others] = words.match(/\b(19|20)\d\d\b/g) ?? [];
  return year !== undefined && others.every((other) => other === year) ? wholeNumber(year) : undefined;
});

const partOfYear = recalled(bagianTahun);

function partOfTable({ title, sheet }: Table): string | undefined {
  return partOfYear(sheet.name) ?? partOfYear(title);
}

/** What was planned for the year stands the same in the report of each of its quarters. */
const OF_THE_YEAR: readonly Role[] = ['anggaran', 'target'];

/** The part of the year that a column speaks of, or the stage of its budget: its own, else that of its table; none where a plan for the whole year is repeated. */
function columnPart(table: Table, column: Column): string | undefined {
  const own = partOfYear(headerText(column));
  if (own !== undefined) return own;
  const part = partOfTable(table);
  return OF_THE_YEAR.includes(column.role) && part?.startsWith('tahap') !== true ? undefined : part;
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

const PLACE = /\b(desa|kelurahan|kecamatan|puskesmas|dusun|posyandu|sdn|smpn)\s+(?!ini|itu|dan|se\b|di\b|yang\b|tahun)(\d+|\p{L}{3,})/giu;

/** The places that words tell of, by their kind: desa, kecamatan. */
const placesIn = recalled((words: string): ReadonlyMap<string, string> =>
  new Map(Array.from(words.toLowerCase().matchAll(PLACE), ([, kind = '', name = '']) => [kind, name])));

/** Of what time and place the numbers of a column are. */
export interface Scope { readonly year: number | undefined; readonly part: string | undefined; readonly places: ReadonlyMap<string, string> }

export function scopeOf(table: Table, column: Column): Scope {
  return { year: columnYear(table, column), part: columnPart(table, column), places: placesIn(`${table.title} ${table.sheet.name}`) };
}

/** False when two columns are of different years, parts of a year, or places of a kind. */
export function scopesAgree(a: Scope, b: Scope): boolean {
  if (!yearsAgree(a.year, b.year) || (a.part !== undefined && b.part !== undefined && a.part !== b.part)) return false;
  for (const [kind, name] of a.places) if ((b.places.get(kind) ?? name) !== name) return false;
  return true;
}

/** False when two columns name different years. */
export function yearsAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
