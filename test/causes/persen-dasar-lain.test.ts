import cause from '../../src/causes/persen-dasar-lain';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi   | %                               |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28                           |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,10                           |
      | Pengadaan    | 38.062.000  | 37.110.000  | 14,56 «persen-dasar-lain 97,50» |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01                           |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66                           |`,
    'of a growth, over the new amount': `
      | Uraian    | 2022        | 2023        | Pertumbuhan (%)               |
      | PBB       | 438.920.000 | 471.260.000 | 6,86 «persen-dasar-lain 7,37» |
      | Retribusi | 41.230.000  | 44.815.000  | 8,70                          |
      | Lain-lain | 13.125.000  | 14.780.000  | 12,61                         |
      | Hibah     | 24.150.000  | 25.975.000  | 7,56                          |
      | Jumlah    | 517.425.000 | 556.830.000 | 7,62                          |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | %     |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28 |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,10 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 14,71 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66 |`,
  },
  says: {
    id: '14,56 dihitung dengan 254.955.100 (B3), bukan dengan angka barisnya sendiri (B4).',
    en: '14.56 was reckoned with 254,955,100 (B3), not with its own amount (B4).',
    cells: ['Lembar1!B3:B4'],
  },
});
