import cause from '../../src/causes/satu-rincian-berbeda';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      # Realisasi
      | Kegiatan     | Anggaran                                       | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600                                     | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100                                    | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000                                     | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000                                    | 159.098.500 | 1.592.500  |
      | Jumlah       | 501.713.100 «satu-rincian-berbeda 496.656.700» | 465.156.672 | 31.500.028 |
      # Rencana
      | Kegiatan     | Anggaran    |
      | Perencanaan  | 42.948.600  |
      | Keuangan     | 254.955.100 |
      | Pengadaan    | 43.118.400  |
      | Pemeliharaan | 160.691.000 |`,
  },
  silent: {
    'where they show nothing of the kind': `
      # Realisasi
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 502.004.311 | 465.156.672 | 31.500.028 |
      # Rencana
      | Kegiatan     | Anggaran    |
      | Perencanaan  | 42.948.600  |
      | Keuangan     | 254.955.100 |
      | Pengadaan    | 43.118.400  |
      | Pemeliharaan | 160.691.000 |`,
  },
  says: {
    id: 'Selisihnya tepat beda satu baris: Pengadaan 38.062.000 (B4), di tabel lain 43.118.400 (Rencana!B4).',
    en: 'It is off by exactly the difference of one row: Pengadaan 38,062,000 (B4), in another table 43,118,400 (Rencana!B4).',
    cells: ['Realisasi!B4', 'Rencana!B4'],
  },
});
