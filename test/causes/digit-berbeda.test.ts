import cause from '../../src/causes/digit-berbeda';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi                               | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950                              | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222                             | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000                              | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500                             | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.756.672 «digit-berbeda 465.156.672» | 31.500.028 |`,
    'at the last digit of an amount, where neither other data nor rounding comes so close': `
      | Kegiatan     | Anggaran    | Realisasi                               | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950                              | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.227 «digit-berbeda 227.166.222» | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000                              | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500                             | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.672                             | 31.500.028 |`,
  },
  silent: {
    'where hidden decimals may have been rounded': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.674 | 31.500.028 |`,
    'where a few people have moved': `
      | Desa      | Laki-laki | Perempuan | Jumlah |
      | Sukamaju  | 3.412     | 3.387     | 6.799  |
      | Mekarsari | 2.956     | 3.018     | 5.974  |
      | Tirtajaya | 4.127     | 4.098     | 8.220  |
      | Wanasari  | 1.873     | 1.846     | 3.719  |
      | Jumlah    | 12.368    | 12.344    | 24.712 |`,
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 411.206.300 | 31.500.028 |`,
  },
  says: {
    id: 'Satu angka berbeda: 465.756.672 seharusnya 465.156.672; 7 tampaknya salah ketik untuk 1.',
    en: 'One digit differs: 465,756,672 should be 465,156,672; 7 seems to be a slip for 1.',
    cells: ['Lembar1!C6'],
  },
});
