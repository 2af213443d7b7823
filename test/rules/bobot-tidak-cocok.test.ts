import rule from '../../src/rules/bobot-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  // Weights that are wrong together are told of at the first one.
  mends: false,
  valid: {
    'weights of a worksheet below the answers': `
      | No Responden    | U1    | U2    | U3    |
      | 1               | 3     | 4     | 3     |
      | 2               | 4     | 4     | 3     |
      | 3               | 3     | 3     | 2     |
      | 4               | 4     | 4     | 3     |
      | 5               | 3     | 4     | 4     |
      | Jumlah          | 17    | 19    | 15    |
      | NRR per Unsur   | 3,400 | 3,800 | 3,000 |
      | Bobot           | 0,333 | 0,333 | 0,333 |
      | NRR Tertimbang  | 1,132 | 1,265 | 0,999 |`,
  },
  unrelated: {
    'points of components are no weights of unsur': `
      | No | Komponen              | Bobot | Keterangan |
      | 1  | Perencanaan kinerja   | 30    | cukup      |
      | 2  | Pengukuran kinerja    | 30    | baik       |
      | 3  | Pelaporan kinerja     | 15    | baik       |`,
    'weights of importance are marks': `
      | No | Unsur | Bobot |
      | U1 | Persyaratan | 4 |
      | U2 | Prosedur    | 3 |
      | U3 | Waktu       | 4 |`,
    'a table of four of the nine': `
      | No | Unsur       | Bobot |
      | U1 | Persyaratan | 0,111 |
      | U2 | Prosedur    | 0,111 |
      | U3 | Waktu       | 0,111 |
      | U4 | Biaya       | 0,111 |`,
  },
  invalid: {
    'eight unsur with the weight of nine': `
      | Unsur | Bobot |
      | U1 | 0,111 «bobot-tidak-cocok 1 patut-dicek» |
      | U2 | 0,111 |
      | U3 | 0,111 |
      | U5 | 0,111 |
      | U6 | 0,111 |
      | U7 | 0,111 |
      | U8 | 0,111 |
      | U9 | 0,111 |`,
    'weights of its own, in a row': `
      | Uraian | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 |
      | NRR    | 3,24 | 3,27 | 3,12 | 3,68 | 3,23 | 3,25 | 3,29 | 3,19 | 3,72 |
      | Bobot  | 0,2 «bobot-tidak-cocok 1 patut-dicek» | 0,2 | 0,11 | 0,11 | 0,11 | 0,11 | 0,11 | 0,11 | 0,11 |`,
    'a weight below nothing': `
      | Uraian | U1 | U2 | U3 | U4 |
      | NRR    | 3,24 | 3,27 | 3,12 | 3,68 |
      | Bobot  | 0,25 | 0,25 | -0,25 «bobot-tidak-cocok 0,25» | 0,25 |`,
    'in percent, one of them another': `
      | No | Unsur | Bobot (%) |
      | U1 | Persyaratan | 25 |
      | U2 | Prosedur    | 25 |
      | U3 | Waktu       | 52 «bobot-tidak-cocok 25 patut-dicek» |
      | U4 | Biaya       | 25 |`,
  },
});
