import cause from '../../src/causes/rincian-terlewat';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan | TW I       | TW II      | TW III     | TW IV      | Jumlah                                   |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000 | 9.875.250  | 32.880.500 «rincian-terlewat 42.755.750» |
      | Jasa     | 5.105.400  | 6.221.900  | 4.998.100  | 7.310.600  | 23.636.000                               |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000 | 14.990.000 | 59.430.500                               |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100 | 32.175.850 | 125.822.250                              |`,
    'of two rows side by side': `
      | Bidang      | Anggaran      | Realisasi                                      |
      | Sekretariat | 812.475.000   | 786.213.640                                    |
      | Pelayanan   | 98.615.000    | 94.127.300                                     |
      | Trantib     | 118.430.000   | 112.706.300                                    |
      | Kesra       | 76.940.000    | 71.338.900                                     |
      | Jumlah      | 1.106.460.000 | 880.340.940 «rincian-terlewat 1.064.386.140»   |`,
  },
  silent: {
    'where two rows add up to it that do not stand side by side': `
      | Bidang      | Anggaran      | Realisasi   |
      | Sekretariat | 812.475.000   | 786.213.640 |
      | Pelayanan   | 98.615.000    | 94.127.300  |
      | Trantib     | 118.430.000   | 112.706.300 |
      | Kesra       | 76.940.000    | 71.338.900  |
      | Jumlah      | 1.106.460.000 | 898.919.940 |`,
    'where they show nothing of the kind': `
      | Kegiatan | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000 | 9.875.250  | 31.004.117  |
      | Jasa     | 5.105.400  | 6.221.900  | 4.998.100  | 7.310.600  | 23.636.000  |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000 | 14.990.000 | 59.430.500  |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100 | 32.175.850 | 125.822.250 |`,
  },
  says: {
    id: 'Selisihnya tepat 9.875.250: TW IV (E2) tampaknya tidak ikut dijumlahkan.',
    en: 'The difference is exactly 9,875,250: TW IV (E2) seems to have been left out of the total.',
    cells: ['Lembar1!E2'],
  },
});
