import { areaAddress } from '../sheet/address';
import type { Table } from '../table/table';
import type { NotJudged, TableReport } from './report';

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
