import rule from '../../src/rules/angka-sebagai-tanggal';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'numbers among numbers': `
      | Uraian  | Volume | Harga | Nilai |
      | Meja    | 12 | 500 | 6.000 |
      | Kursi   | 31 | 200 | 6.200 |
      | Lemari  | 13 | 900 | 11.700 |
      | Papan   | 14 | 100 | 1.400 |
      | Rak     | 17 | 250 | 4.250 |`,
  },
  unrelated: {
    'days in a column of days': `
      | Kegiatan | Tanggal | Peserta |
      | Rapat    | @2023-05-12 | 12 |
      | Lokakarya | @2023-06-14 | 31 |
      | Evaluasi | @2023-07-11 | 17 |`,
  },
  invalid: {
    'a date among numbers': `
      | Uraian  | Volume | Harga | Nilai |
      | Meja    | 12 | 500 | 6.000 |
      | Kursi   | 31 | 200 | 6.200 |
      | Lemari  | @2023-05-12 «angka-sebagai-tanggal "angka" patut-dicek» | 900 | 11.700 |
      | Papan   | 14 | 100 | 1.400 |
      | Rak     | 17 | 250 | 4.250 |`,
  },
});
