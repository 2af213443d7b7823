import rule from '../../src/rules/nomor-kolom-loncat';
import { testRule } from './harness';

const rows = `
      | 1 | Operasi | 165.174.300 | 162.624.771 | 2.549.529 | 98,46 |
      | 2 | Modal   | 247.926.000 | 246.633.000 | 1.293.000 | 99,48 |
      | 3 | Hibah   | 33.520.000  | 32.500.000  | 1.020.000 | 96,96 |
      | 4 | Sosial  | 147.186.000 | 145.576.000 | 1.610.000 | 98,91 |`;

testRule(rule, {
  mends: false,
  valid: {
    'numbers with the formula of their column': `
      | No | Uraian | Anggaran | Realisasi | Sisa | % |
      | 1  | 2 | 3 | 4 | 5=3-4 | 6 = 4 / 3 |${rows}`,
    'only some of the numbers stand in parentheses': `
      | No | Uraian | Anggaran | Realisasi | Sisa | % |
      | 1  | (2) | (3) | (4) | (5) | (6) |${rows}`,
    'columns that are counted anew beneath each heading': `
      | Kecamatan | Sekolah | < | < | Guru | < | < | Murid | < | < |
      | ^ | Negeri | Swasta | Jumlah | Negeri | Swasta | Jumlah | Negeri | Swasta | Jumlah |
      | (1) | (2) | (3) | (4) | (2) | (3) | (4) | (2) | (3) | (4) |
      | Susukan | 3 | 2 | 5 | 41 | 20 | 61 | 412 | 203 | 615 |
      | Mandiraja | 4 | 1 | 5 | 52 | 11 | 63 | 530 | 98 | 628 |`,
  },
  unrelated: {
    'years counted anew beneath each heading': `
      | No | Indikator | Target Tahun ke- | < | < | Realisasi Tahun ke- | < | < |
      | ^  | ^ | 1 | 2 | 3 | 1 | 2 | 3 |
      | 1  | SAKIP | 68 | 70 | 72 | 67 | 70 | 71 |
      | 2  | IKM | 80 | 81 | 82 | 80 | 82 | 84 |`,
    'years count by one too': `
      | Desa   | 2019 | 2020 | 2021 | 2023 | 2024 |
      | Jaten  | 11,5 | 12,5 | 13,1 | 10,4 | 9,7 |
      | Jati   | 11,7 | 12,1 | 13,9 | 10,8 | 9,4 |`,
  },
  invalid: {
    'after the third comes the fifth': `
      | No | Uraian | Anggaran | Realisasi | Sisa | % |
      | (1) | (2) | (3) | (5) «nomor-kolom-loncat "(4)" patut-dicek» | (6) | (7) |${rows}`,
    'a number without parentheses is skipped': `
      | No | Uraian | Anggaran | Realisasi | Sisa | % |
      | 1 | 2 | 4 «nomor-kolom-loncat 3 patut-dicek» | 5 | 6 | 7 |${rows}`,
    'a number stands twice': `
      | No | Uraian | Anggaran | Realisasi | Sisa | % |
      | (1) | (2) | (3) | (4) | (4) «nomor-kolom-loncat "(5)" patut-dicek» | (5) |${rows}`,
  },
});
