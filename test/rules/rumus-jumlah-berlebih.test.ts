import rule from '../../src/rules/rumus-jumlah-berlebih';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'subtotals alone are added up': `
      | Uraian    | Pagu | Realisasi |
      | Honor     | 120 | 110 |
      | Konsumsi  | 130 | 120 |
      | Subjumlah | =SUM(B2:B3) → 250 | =SUM(C2:C3) → 230 |
      | Cetak     | 100 | 90 |
      | Sewa      | 300 | 290 |
      | Subjumlah | =SUM(B5:B6) → 400 | =SUM(C5:C6) → 380 |
      | Jumlah    | =B4+B7 → 650 | =C4+C7 → 610 |`,
    'SUBTOTAL leaves out other subtotals': `
      | Uraian    | Pagu | Realisasi |
      | Honor     | 120 | 110 |
      | Konsumsi  | 130 | 120 |
      | Subjumlah | =SUBTOTAL(9,B2:B3) → 250 | =SUBTOTAL(9,C2:C3) → 230 |
      | Cetak     | 100 | 90 |
      | Sewa      | 300 | 290 |
      | Subjumlah | =SUBTOTAL(9,B5:B6) → 400 | =SUBTOTAL(9,C5:C6) → 380 |
      | Jumlah    | =SUBTOTAL(9,B2:B7) → 650 | =SUBTOTAL(9,C2:C7) → 610 |`,
    'words of the header in the range do no harm': `
      | Uraian   | Pagu  | Realisasi |
      | Operasi  | 3.165 | 2.882 |
      | Modal    | 247   | 246   |
      | Transfer | 120   | 119   |
      | Jumlah   | =SUM(B1:B4) → 3.532 | =SUM(C1:C4) → 3.247 |`,
  },
  invalid: {
    'a subtotal is added up with its rows': `
      | Uraian    | Pagu | Realisasi |
      | Honor     | 120 | 110 |
      | Konsumsi  | 130 | 120 |
      | Subjumlah | =SUM(B2:B3) → 250 | =SUM(C2:C3) → 230 |
      | Cetak     | 100 | 90 |
      | Sewa      | 300 | 290 |
      | Subjumlah | =SUM(B5:B6) → 400 | =SUM(C5:C6) → 380 |
      | Jumlah    | =SUM(B2:B7) → 1.300 «rumus-jumlah-berlebih 650» | =C4+C7 → 610 |`,
    'a year of the header is added up': `
      | Uraian   | 2022 | 2023 | 2024 |
      | Operasi  | 3.165 | 2.882 | 2.991 |
      | Modal    | 247   | 246   | 301   |
      | Transfer | 120   | 119   | 87    |
      | Jumlah   | =SUM(B2:B4) → 3.532 | =SUM(C1:C4) → 5.270 «rumus-jumlah-berlebih 3.247» «jumlah-tidak-cocok 3.247» | =SUM(D2:D4) → 3.379 |`,
    'the mean of the rows is added up with them': `
      | Uraian    | Pagu | Realisasi |
      | Honor     | 120 | 110 |
      | Konsumsi  | 130 | 120 |
      | Cetak     | 110 | 100 |
      | Rata-rata | =AVERAGE(B2:B4) → 120 | =AVERAGE(C2:C4) → 110 |
      | Jumlah    | =SUM(B2:B4) → 360 | =SUM(C2:C5) → 440 «rumus-jumlah-berlebih 330» |`,
  },
});
