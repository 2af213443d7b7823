import { readTables } from '../../src/table/read-tables';
import { cellAddress } from '../../src/sheet/address';
import { readWritten } from '../written/written';

/** The areas of the tables that are seen, with their header rows. */
const seen = (text: string) => readWritten(text, 'numbers with formats').workbook.sheets.flatMap(readTables)
  .map(({ area, headerRows }) => `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)} under ${headerRows}`);

const table = (beside: readonly [title: string, heads: string, row: string]) => `
  | Realisasi Belanja Tahun 2023 | | | | ${beside[0]} |
  | Uraian  | Anggaran  | Realisasi | | ${beside[1]} |
  | Pegawai | 1.977.227 | 1.866.452 | | ${beside[2]} |
  | Barang  | 1.187.947 | 1.016.172 | | |
  | Modal   | 247.926   | 246.633   | | |
  | Jumlah  | 3.413.100 | 3.129.257 | | |`;

test.each<[fact: string, text: string, tables: readonly string[]]>([
  ['nothing beside it', table(['', '', '']), ['A2:C6 under 1']],
  ['a number beside the title', table(['83,20', '', '']), ['A2:C6 under 1', 'E1:E1 under 0']],
  ['a number beside the headings', table(['', '91,68', '']), ['A2:C6 under 1', 'E2:E2 under 0']],
  ['a number beside a row is read with that row', table(['', '', '8,32']), ['A2:E6 under 1']],
  ['a heading beside the headings is one of them', table(['', 'Sisa', '110.775']), ['A2:E6 under 1']],
])('%s', (_, text, tables) => {
  expect(seen(text)).toEqual(tables);
});
