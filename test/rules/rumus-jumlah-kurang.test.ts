import rule from '../../src/rules/rumus-jumlah-kurang';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'all rows are added up': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Jumlah   | =SUM(B2:B5) → 3.475.100 | =SUM(C2:C5) → 3.181.157 | =C6/B6 → 91,54% |`,
    'an opening balance is no part of the income': `
      | Uraian     | 2022 | 2023 | Selisih |
      | Saldo awal | 1.000 | 1.250 | =C2-B2 → 250 |
      | Iuran      | 300 | 310 | =C3-B3 → 10 |
      | Hibah      | 200 | 150 | =C4-B4 → -50 |
      | Jumlah     | =SUM(B3:B4) → 500 | =SUM(C3:C4) → 460 | =C5-B5 → -40 |`,
    'subtotals are added up instead of their rows': `
      | Uraian    | Pagu | Realisasi |
      | **A**     | =SUM(B3:B4) → 300 | =SUM(C3:C4) → 250 |
      | A1        | 100 | 90 |
      | A2        | 200 | 160 |
      | **B**     | =SUM(B6:B7) → 700 | =SUM(C6:C7) → 650 |
      | B1        | 300 | 290 |
      | B2        | 400 | 360 |
      | Jumlah    | =B2+B5 → 1.000 | =C2+C5 → 900 |`,
  },
  invalid: {
    'the last row is left out': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Jumlah   | =SUM(B2:B5) → 3.475.100 | =SUM(C2:C4) → 3.141.157 «rumus-jumlah-kurang 3.181.157» «jumlah-tidak-cocok 3.181.157» | =C6/B6 → 90,39% |`,
    'a row of zeros is left out': `
      | Uraian   | Anggaran  | Realisasi |
      | Operasi  | 3.165.174 | 2.882.624 |
      | Modal    | 247.926   | 246.633   |
      | Transfer | 12.000    | 11.900    |
      | Hibah    | 0         | 0         |
      | Jumlah   | =SUM(B2:B5) → 3.425.100 | =SUM(C2:C4) → 3.141.157 «rumus-jumlah-kurang 3.141.157 patut-dicek» |`,
    'a row of zeros is left out of sums that were filled to the right, which is told once': `
      | Uraian   | Anggaran  | Realisasi | Sisa   |
      | Operasi  | 3.165.174 | 2.882.624 | 282.550 |
      | Modal    | 247.926   | 246.633   | 1.293  |
      | Transfer | 12.000    | 11.900    | 100    |
      | Hibah    | 0         | 0         | 0      |
      | Jumlah   | =SUM(B2:B4) → 3.425.100 «rumus-jumlah-kurang 3.425.100 patut-dicek» | =SUM(C2:C4) → 3.141.157 | =SUM(D2:D4) → 283.943 |`,
    'a row in the middle is left out of a + b + c': `
      | Uraian   | Anggaran | Realisasi |
      | Operasi  | 3.165.174 | 2.882.624 |
      | Modal    | 247.926   | 246.633   |
      | Transfer | 12.000    | 11.900    |
      | Hibah    | 50.000    | 40.000    |
      | Jumlah   | =SUM(B2:B5) → 3.475.100 | =C2+C3+C5 → 3.169.257 «rumus-jumlah-kurang 3.181.157» «jumlah-tidak-cocok 3.181.157» |`,
    'a new row above the total, in a column by itself': `
      | Desa   | Jiwa |
      | Jaten  | 412  |
      | Jetis  | 307  |
      | Suruh  | 159  |
      | Dagen  | 88   |
      | Jumlah | =SUM(B2:B4) → 878 «rumus-jumlah-kurang 966» «jumlah-tidak-cocok 966» |`,
  },
});
