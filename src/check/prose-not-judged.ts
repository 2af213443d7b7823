import { proseOn, type Passage } from '../sentence/passage';
import { areaAddress, cellAddress } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import type { Table } from '../table/table';
import type { NotJudged } from './report';

/** What of the sentences was read and could not be held against anything, and what was too much to read. */
export function proseNotJudged({ sheets }: Workbook, tables: readonly Table[]): NotJudged[] {
  // A heading such as "2.4 Rencana" may look like a table of one number.
  const bare = !tables.some(({ rows }) => rows.reduce((sum, { numbers }) => sum + numbers.filter((cell) => cell !== undefined).length, 0) > 1);
  return sheets.flatMap((sheet) => {
    const { passages, unread } = proseOn(sheet);
    const numbers = passages.reduce((sum, { mentions }) => sum + mentions.filter(({ kind }) => kind !== 'tahun').length, 0);
    return [
      ...(bare && numbers > 0 ? [{ sheet: sheet.name, range: rangeOf(passages), reason: alone(passages.length, numbers) }] : []),
      ...(unread ? [{ sheet: sheet.name, range: cellAddress(unread.row, unread.column), reason: TOO_MUCH }] : []),
    ];
  });
}

const alone = (passages: number, numbers: number) => ({
  id: `${passages} teks dengan ${numbers} angka dibaca. Tidak ada tabel pembanding: `
    + 'yang diperiksa hanya terbilang, jumlah, persentase, dan perubahan di dalam kalimatnya sendiri.',
  en: `${passages} texts with ${numbers} numbers were read. There is no table to compare with: `
    + 'only amounts in words, sums, percentages and changes within the sentences were checked.',
});

const TOO_MUCH = {
  id: 'Teks di lembar ini terlalu panjang: mulai sel ini kalimatnya tidak dibaca.',
  en: 'There is too much text on this sheet: from this cell on its sentences were not read.',
};

function rangeOf(passages: readonly Passage[]): string {
  const cells = passages.flatMap(({ pieces }) => pieces);
  const least = (values: readonly number[]) => values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = (values: readonly number[]) => values.reduce((high, value) => Math.max(high, value), 0);
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return areaAddress({ top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) });
}
