import rule from '../../src/rules/kepala-kolom-ganda';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'a percentage behind each amount': `
      | Golongan | Laki-laki | % | Perempuan | % | Jumlah |
      | II       | 1  | 16,67 | 0 | 0,00  | 1  |
      | III      | 4  | 66,67 | 5 | 62,50 | 9  |
      | IV       | 1  | 16,67 | 3 | 37,50 | 4  |
      | Jumlah   | 6  | 100   | 8 | 100   | 14 |`,
    'one merged heading over two columns': `
      | Golongan | Jumlah Pegawai | < | Total |
      | II       | 1  | 0 | 1  |
      | III      | 4  | 5 | 9  |
      | IV       | 1  | 3 | 4  |
      | Jumlah   | 6  | 8 | 14 |`,
  },
  unrelated: {
    'the same two headings for two halves of a year': `
      | Desa  | Nilai | Nilai | Mutu | Mutu |
      | Jaten | 83,20 | 84,10 | 3    | 4    |
      | Jati  | 79,10 | 80,30 | 2    | 3    |
      | Dagen | 80,05 | 81,15 | 2    | 2    |`,
  },
  invalid: {
    'twice in a table of one block': `
      | Desa  | Target | Realisasi | Realisasi «kepala-kolom-ganda "judul lain" patut-dicek» |
      | Jaten | 83,20 | 84,10 | 99,10 |
      | Jati  | 79,10 | 80,30 | 91,44 |
      | Dagen | 80,05 | 81,15 | 95,27 |`,
  },
});
