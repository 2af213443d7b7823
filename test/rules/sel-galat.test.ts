import rule from '../../src/rules/sel-galat';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'results and dashes': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 100 | 90  | =B2-C2 → 10 |
      | Barang  | 200 | -   | =B3-N(C3) → 200 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |
      | Modal   | 510 | 470 | =B5-C5 → 40 |`,
  },
  invalid: {
    'a deleted reference, and those who hand it on': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 100 | 90  | =B2-C2 → 10 |
      | Barang  | 200 | =#REF!+1 → #REF! «sel-galat "angka" patut-dicek» | =B3-C3 → #REF! |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |`,
    'our functions before the add-in is there, one finding for all of one pattern': `
      | Uraian  | Pagu | Realisasi | Serapan |
      | Honor   | 100 | 90  | =LKJIP.SERAPAN(B2,C2) → #NAME? «sel-galat "angka" patut-dicek» |
      | Barang  | 200 | 180 | =LKJIP.SERAPAN(B3,C3) → #NAME? |
      | Jasa    | 310 | 300 | =LKJIP.SERAPAN(B4,C4) → #NAME? |`,
    'a blank divisor': `
      | Uraian  | Target | Realisasi | Capaian |
      | IKM     | 80 | 84 | =C2/B2 → 105,00% |
      | Temuan  |    | 8  | =C3/B3 → #DIV/0! «sel-galat "angka" saran» |
      | Dokumen | 12 | 11 | =C4/B4 → 91,67% |`,
  },
});
