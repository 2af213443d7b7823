import cause from '../../src/causes/salinan-sel-sebelah';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan | TW I       | TW II      | TW III                                    | TW IV      | Jumlah      |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000                                | 9.875.250  | 42.755.750  |
      | Jasa     | 5.105.400  | 6.221.900  | 6.221.900 «salinan-sel-sebelah 4.998.100» | 7.310.600  | 23.636.000  |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000                                | 14.990.000 | 59.430.500  |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100                                | 32.175.850 | 125.822.250 |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000 | 9.875.250  | 42.755.750  |
      | Jasa     | 5.105.400  | 6.221.900  | 6.114.307  | 7.310.600  | 23.636.000  |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000 | 14.990.000 | 59.430.500  |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100 | 32.175.850 | 125.822.250 |`,
  },
  says: {
    id: '6.221.900 sama persis dengan TW II (C3) di baris yang sama; tampaknya tersalin dari sana.',
    en: '6,221,900 is exactly TW II (C3) in the same row; it seems to have been copied from there.',
    cells: ['Lembar1!C3'],
  },
});
