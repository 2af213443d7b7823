import cause from '../../src/causes/tanda-terbalik';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa                                    |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650                               |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878                              |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000                                 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500                               |
      | Jumlah       | 496.656.700 | 465.156.672 | 961.813.372 «tanda-terbalik 31.500.028» |`,
    'on a small number': `
      | Desa      | Laki-laki               | Perempuan | Jumlah |
      | Sukamaju  | 12                      | 14        | 26     |
      | Mekarsari | -7 «tanda-terbalik 7»   | 11        | 18     |
      | Tirtajaya | 17                      | 13        | 30     |
      | Wanasari  | 9                       | 12        | 21     |
      | Jumlah    | 45                      | 50        | 95     |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.672 | 77.204.611 |`,
  },
  says: {
    id: '465.156.672 (C6) tampaknya ditambahkan, padahal harus dikurangkan.',
    en: '465,156,672 (C6) seems to have been added where it is to be taken off.',
    cells: ['Lembar1!C6'],
  },
});
