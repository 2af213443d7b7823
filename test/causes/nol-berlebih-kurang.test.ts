import cause from '../../src/causes/nol-berlebih-kurang';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran                                        | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600                                      | 41.781.950  | 1.166.650  |
      | Keuangan     | 2.549.551.000 «nol-berlebih-kurang 254.955.100» | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000                                      | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000                                     | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700                                     | 465.156.672 | 31.500.028 |`,
    'in a round amount': `
      | Kegiatan     | Anggaran                                       | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600                                     | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100                                    | 227.166.222 | 27.788.878 |
      | Pengadaan    | 500.000.000 «nol-berlebih-kurang 50.000.000»   | 49.110.000  | 890.000    |
      | Pemeliharaan | 160.691.000                                    | 159.098.500 | 1.592.500  |
      | Jumlah       | 508.594.700                                    | 477.156.672 | 31.438.028 |`,
  },
  silent: {
    'where a few people may be more or fewer': `
      | Desa      | Laki-laki | Perempuan | Jumlah |
      | Sukamaju  | 12        | 14        | 26     |
      | Mekarsari | 50        | 11        | 16     |
      | Tirtajaya | 17        | 13        | 30     |
      | Wanasari  | 9         | 12        | 21     |
      | Jumlah    | 43        | 50        | 93     |`,
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran      | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600    | 41.781.950  | 1.166.650  |
      | Keuangan     | 2.711.406.000 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000    | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000   | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700   | 465.156.672 | 31.500.028 |`,
  },
  says: {
    id: '2.549.551.000 tepat 10 kali terlalu besar: seharusnya 254.955.100; tampaknya kelebihan nol atau kehilangan tanda desimal.',
    en: '2,549,551,000 is exactly 10 times too large: it should be 254,955,100; there seem to be zeros too many, or a lost decimal mark.',
    cells: ['Lembar1!B3'],
  },
});
