import cause from '../../src/causes/arah-terbalik';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi   | %                            |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28                        |
      | Keuangan     | 254.955.100 | 227.166.222 | 112,23 «arah-terbalik 89,10» |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50                        |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01                        |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66                        |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | %      |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28  |
      | Keuangan     | 254.955.100 | 227.166.222 | 113,40 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50  |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01  |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66  |`,
  },
  says: {
    id: '112,23 adalah B3 dibagi C3: pembagiannya terbalik.',
    en: '112.23 is B3 over C3: the division is the wrong way round.',
    cells: ['Lembar1!C3', 'Lembar1!B3'],
  },
});
