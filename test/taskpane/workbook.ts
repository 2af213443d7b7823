import type { Cell, Sheet, Workbook } from '../../src/sheet/snapshot';

/** A sheet from rows of values; null leaves a cell blank. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): Sheet {
  const cells = rows.flatMap((values, row) => values.flatMap((value, column): Cell[] => (value === null ? [] : [{ row, column, value }])));
  return { name, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** Two sheets; the total of realisasi in C6 of the second is 9.000 too low. */
export const WORKBOOK: Workbook = {
  name: 'LKjIP.xlsx',
  sheets: [
    sheetOf('Sampul', [['Laporan Kinerja Kecamatan']]),
    sheetOf('3.4.1 Belanja', [
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja pegawai', 2_120_400, 2_003_150],
      ['Belanja barang dan jasa', 760_250, 702_940],
      ['Belanja pemeliharaan', 284_530, 261_775],
      ['Belanja modal', 247_926, 161_380],
      ['Jumlah', 3_413_106, 3_120_245],
    ]),
  ],
};
