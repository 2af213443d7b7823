import { columnsMatrix, isTooWide } from '../relation/across/matrix';
import type { Relation } from '../relation/relation';
import { hasTooManyTotals } from '../relation/down/row-trees';
import { areaAddress, cellAddress } from '../sheet/address';
import { addTo } from '../sheet/lists';
import type { Text } from '../sheet/text';
import type { Place } from '../table/locate';
import type { Table } from '../table/table';
import type { NotJudged, TableReport } from './report';

const TOO_MANY_TOTALS: Text = {
  id: 'Tabel ini memiliki terlalu banyak baris jumlah: jumlah di tengahnya hanya dibandingkan dengan baris di dekatnya.',
  en: 'This table has too many total rows: those in its midst were held against the rows near them only.',
};

const TOO_MANY_COLUMNS: Text = {
  id: 'Tabel ini memiliki terlalu banyak kolom: tidak dicari bagaimana satu kolom dihitung dari yang lain.',
  en: 'This table has too many columns: it was not looked for how one of them follows from others.',
};

function hardlyFilled(columns: number): Text {
  return {
    id: `Tabel ini hampir kosong: ${columns} kolom tidak dibaca. Hapus isian yang tak sengaja.`,
    en: `This table is hardly filled: ${columns} columns were not read. Clear what was filled by mistake.`,
  };
}

/** Tables with more totals than can be held against all of their rows, with more columns than can be held against each other, or more than can be read. */
export function notSearched(tables: readonly Table[]): NotJudged[] {
  return tables.flatMap((table) => [
    ...(hasTooManyTotals(table.rows) ? [TOO_MANY_TOTALS] : []),
    ...(isTooWide(columnsMatrix(table)) ? [TOO_MANY_COLUMNS] : []),
    ...(table.unread > 0 ? [hardlyFilled(table.unread)] : []),
  ].map((reason) => ({ sheet: table.sheet.name, range: areaAddress(table.area), reason })));
}

const TOO_MANY_MISTAKES: Text = {
  id: 'Terlalu banyak angka di lembar ini tidak cocok: mulai sel ini tidak dicari angka mana yang keliru, jadi yang diusulkan hanya menghitung ulang hasilnya.',
  en: 'Too many numbers of this sheet do not agree: from this cell on it was not looked for which of them is wrong, and all that is proposed is to compute the results again.',
};

/** Sheets on which more fails than can be explained; each is said once, at the first place. */
export function notBlamed(unsearched: readonly Relation[]): NotJudged[] {
  return [...bySheet(unsearched.map(({ target }) => target)).values()].flatMap(([first]) => (first ? [{ ...at(first), reason: TOO_MANY_MISTAKES }] : []));
}

/** Sheets with more wrong cells than corrections are worked out for. */
export function notCorrected(left: readonly Place[]): NotJudged[] {
  return [...bySheet(left).values()].flatMap(([first, ...more]) => (first ? [{ ...at(first), reason: uncorrected(more.length) }] : []));
}

function uncorrected(more: number): Text {
  return {
    id: `Untuk sel ini${more > 0 ? ` dan ${more} sel lain` : ''} perbaikan belum disusun, sebab kekeliruannya terlalu banyak: terapkan dahulu yang diusulkan, lalu periksa lagi.`,
    en: `For this cell${more > 0 ? ` and ${more} more` : ''} no correction was worked out, since there are too many mistakes: make the proposed ones, then check again.`,
  };
}

function bySheet(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const sheets = new Map<string, Place[]>();
  for (const place of places) addTo(sheets, place.sheet, place);
  return sheets;
}

function at({ sheet, row, column }: Place): Pick<NotJudged, 'sheet' | 'range'> {
  return { sheet, range: cellAddress(row, column) };
}

const SEEN_ONCE: Text = {
  id: 'Tabel ini terlalu besar, atau terlalu banyak angkanya yang keliru, untuk ditelaah sekali lagi seakan semuanya sudah benar: periksa lagi setelah memperbaikinya.',
  en: 'This table is too large, or has too many wrong numbers, to be looked at again as if all were right: check once more after correcting them.',
};

/** Tables in which one mistake may hide another one that is seen at the next check. */
export function notSeenAgain(tables: readonly Table[]): NotJudged[] {
  return tables.map((table) => ({ sheet: table.sheet.name, range: areaAddress(table.area), reason: SEEN_ONCE }));
}

/** Tables with several numbers of which nothing could be confirmed. */
export function notJudged(tables: readonly Table[], reports: readonly TableReport[]): NotJudged[] {
  return tables.filter((table, t) => reports[t]?.agreed === 0 && table.rows.flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? [])).length > 1).map((table) => ({
    sheet: table.sheet.name,
    range: areaAddress(table.area),
    reason: {
      id: 'Tidak ditemukan jumlah, persentase, atau hubungan lain yang dapat dihitung ulang di tabel ini.',
      en: 'No total, percentage or other relation that could be re-computed was found in this table.',
    },
  }));
}
