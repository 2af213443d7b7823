import cause from '../../src/causes/salinan-tahun-lalu';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      # 2022
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.672 | 31.500.028 |
      # 2023
      | Kegiatan     | Anggaran    | Realisasi                                    | Sisa      |
      | Perencanaan  | 51.200.300  | 50.118.750                                   | 1.081.550 |
      | Keuangan     | 301.455.000 | 227.166.222 «salinan-tahun-lalu 298.740.410» | 2.714.590 |
      | Pengadaan    | 40.500.000  | 39.871.000                                   | 629.000   |
      | Pemeliharaan | 171.300.500 | 169.944.200                                  | 1.356.300 |
      | Jumlah       | 564.455.800 | 558.674.360                                  | 5.781.440 |`,
  },
  silent: {
    'where they show nothing of the kind': `
      # 2022
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  |
      | Jumlah       | 496.656.700 | 465.156.672 | 31.500.028 |
      # 2023
      | Kegiatan     | Anggaran    | Realisasi   | Sisa      |
      | Perencanaan  | 51.200.300  | 50.118.750  | 1.081.550 |
      | Keuangan     | 301.455.000 | 277.813.905 | 2.714.590 |
      | Pengadaan    | 40.500.000  | 39.871.000  | 629.000   |
      | Pemeliharaan | 171.300.500 | 169.944.200 | 1.356.300 |
      | Jumlah       | 564.455.800 | 558.674.360 | 5.781.440 |`,
  },
  says: {
    id: '227.166.222 sama persis dengan nilai tahun 2022 di baris yang sama (2022!C3); tampaknya tertinggal dari sana.',
    en: '227,166,222 is exactly the value of the year 2022 in the same row (2022!C3); it seems to be left over from there.',
    cells: ['\'2022\'!C3'],
  },
});
