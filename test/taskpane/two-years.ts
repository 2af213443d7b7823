import type { Workbook } from '../../src/sheet/snapshot';
import { sheetOf } from './workbook';

const HEAD = ['Kegiatan', 'Anggaran', 'Realisasi'];

/** Last year's workbook. */
export const LAST_YEAR: Workbook = {
  name: 'LKjIP 2022.xlsx',
  sheets: [sheetOf('LRA 2022', [
    ['Realisasi tahun 2022'], HEAD,
    ['Perencanaan', 41_200_000, 40_118_500],
    ['Keuangan', 198_450_000, 187_334_200],
    ['Pemeliharaan', 150_300_000, 149_871_300],
    ['Pengadaan', 38_062_000, 37_110_000],
    ['Ketentraman', 82_500_000, 80_117_250],
  ])],
};

/** This year's, in whose C4 last year's number was left standing. */
export const THIS_YEAR: Workbook = {
  name: 'LKjIP 2023.xlsx',
  sheets: [sheetOf('LRA 2023', [
    ['Realisasi tahun 2023'], HEAD,
    ['Perencanaan', 42_948_600, 41_781_950],
    ['Keuangan', 254_955_100, 187_334_200],
    ['Pemeliharaan', 160_691_000, 159_098_500],
    ['Pengadaan', 40_500_000, 39_871_000],
    ['Ketentraman', 91_250_000, 89_330_400],
  ])],
};
