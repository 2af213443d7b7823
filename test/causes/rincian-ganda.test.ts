import cause from '../../src/causes/rincian-ganda';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Kegiatan | TW I       | TW II      | TW III     | TW IV      | Jumlah                                |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000 | 9.875.250  | 50.876.250 «rincian-ganda 42.755.750» |
      | Jasa     | 5.105.400  | 6.221.900  | 4.998.100  | 7.310.600  | 23.636.000                            |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000 | 14.990.000 | 59.430.500                            |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100 | 32.175.850 | 125.822.250                           |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Kegiatan | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
      | Rapat    | 12.450.000 | 8.120.500  | 12.310.000 | 9.875.250  | 51.004.117  |
      | Jasa     | 5.105.400  | 6.221.900  | 4.998.100  | 7.310.600  | 23.636.000  |
      | Sewa     | 14.660.000 | 14.660.500 | 15.120.000 | 14.990.000 | 59.430.500  |
      | Jumlah   | 32.215.400 | 29.002.900 | 32.428.100 | 32.175.850 | 125.822.250 |`,
  },
  says: {
    id: 'Selisihnya tepat 8.120.500: TW II (C2) tampaknya terhitung dua kali.',
    en: 'The difference is exactly 8,120,500: TW II (C2) seems to have been counted twice.',
    cells: ['Lembar1!C2'],
  },
});
