import cause from '../../src/causes/digit-terlewat';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran                                | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600                              | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100                             | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000                              | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000                             | 159.098.500 | 1.592.500  |
      | Jumlah       | 49.656.700 «digit-terlewat 496.656.700» | 465.156.672 | 31.500.028 |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 41.206.300  | 465.156.672 | 31.500.028 |`,
  },
  says: {
    id: 'Angka 6 tampaknya terlewat: 49.656.700 seharusnya 496.656.700.',
    en: 'A digit 6 seems to be missing: 49,656,700 should be 496,656,700.',
    cells: ['Lembar1!B6'],
  },
});
