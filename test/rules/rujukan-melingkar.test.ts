import rule from '../../src/rules/rujukan-melingkar';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'formulas that end in typed numbers': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      | Barang  | 200 | 180 |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 570 |`,
  },
  invalid: {
    'a sum over its own cell': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      | Barang  | 200 | 180 |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C5) → 0 «rujukan-melingkar 570» |`,
    'two cells that need each other': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 100 | 90  | =B2-C2 → 10 |
      | Barang  | 200 | =B3-D3 → 0 «rujukan-melingkar "" patut-dicek» | =B3-C3 → 0 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |
      | Modal   | 510 | 470 | =B5-C5 → 40 |`,
  },
});
