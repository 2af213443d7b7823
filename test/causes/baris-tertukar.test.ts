import cause from '../../src/causes/baris-tertukar';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa                               |
      | Perencanaan  | 42.948.600  | 41.781.950  | 952.000 «baris-tertukar 1.166.650» |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878                         |
      | Pengadaan    | 38.062.000  | 37.110.000  | 1.166.650 «baris-tertukar 952.000» |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500                          |
      | Jumlah       | 496.656.700 | 465.156.672 | 31.500.028                         |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 952.000    |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.672 | 31.500.028 |`,
  },
  says: {
    id: '952.000 dan 1.166.650 (D4) tampaknya tertukar barisnya.',
    en: '952,000 and 1,166,650 (D4) seem to stand in each other\'s rows.',
    cells: ['Lembar1!D4'],
  },
});
