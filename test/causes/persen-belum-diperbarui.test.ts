import cause from '../../src/causes/persen-belum-diperbarui';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan     | Anggaran    | Realisasi   | %                                     |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28                                 |
      | Keuangan     | 254.955.100 | 227.166.222 | 81,37 «persen-belum-diperbarui 89,10» |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50                                 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01                                 |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66                                 |`,
  },
  silent: {
    'where a formula reckons it again each time': `
      | Kegiatan     | Anggaran    | Realisasi   | %                  |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28              |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,10              |
      | Pengadaan    | 38.062.000  | 37.110.000  | =D9*0,9 → 61,20    |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01              |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66              |`,
    'where they show nothing of the kind': `
      | Kegiatan     | Anggaran    | Realisasi   | %     |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28 |
      | Keuangan     | 254.955.100 | 227.166.222 | 89,12 |
      | Pengadaan    | 38.062.000  | 37.110.000  | 97,50 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Jumlah       | 496.656.700 | 465.156.672 | 93,66 |`,
  },
  says: {
    id: 'Angka asalnya (C3 dan B3) cocok dengan jumlahnya; persentasenya tampaknya belum dihitung ulang setelah angka itu berubah.',
    en: 'The amounts (C3 and B3) agree with their totals; the percentage seems not to have been reckoned again after they changed.',
    cells: ['Lembar1!C3', 'Lembar1!B3'],
  },
});
