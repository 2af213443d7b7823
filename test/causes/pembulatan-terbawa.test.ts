import cause from '../../src/causes/pembulatan-terbawa';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran                                     | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600                                   | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100                                  | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000                                   | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000                                  | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.700.000 «pembulatan-terbawa 496.656.700» | 465.156.672 | 31.500.028 |`,
    'to one decimal, although a single digit changed': `
      | Kegiatan     | Anggaran    | Realisasi   | %                                |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28                            |
      | Keuangan     | 254.955.100 | 227.242.700 | 89,10 «pembulatan-terbawa 89,13» |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50                            |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01                            |
      | Jumlah       | 496.656.700 | 465.233.150 | 93,67                            |`,
    'of a percentage reckoned from millions': `
      | Kegiatan     | Anggaran    | Realisasi   | %                                |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,67 «pembulatan-terbawa 97,28» |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,10                            |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50                            |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01                            |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66                            |`,
  },
  silent: {
    'where a percentage differs in its last digit and no rounding gives it': `
      | Kegiatan     | Anggaran    | Realisasi   | %     |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28 |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,12 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66 |`,
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 497.300.000 | 465.156.672 | 31.500.028 |`,
  },
  says: {
    id: '496.700.000 tampaknya pembulatan dari 496.656.700.',
    en: '496,700,000 seems to be 496,656,700, rounded.',
    cells: ['Lembar1!B6'],
  },
});
