import rule from '../../src/rules/jumlah-dengan-rincian-tersembunyi';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'hidden zeros': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      ~ | Barang  | 0 | 0 |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 410 | =SUM(C2:C4) → 390 |`,
    'rows folded away below their subtotal': `
      | Uraian  | Pagu | Realisasi |
      | **Belanja** | =SUM(B3:B4) → 300 | =SUM(C3:C4) → 280 |
      ~ | Honor   | 100 | 90 |
      ~ | Barang  | 200 | 190 |
      | **Modal** | =SUM(B6:B7) → 500 | =SUM(C6:C7) → 450 |
      ~ | Mesin   | 300 | 280 |
      ~ | Gedung  | 200 | 170 |
      | Jumlah  | =B2+B5 → 800 | =C2+C5 → 730 |`,
  },
  invalid: {
    'a hidden row': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      ~ | Barang  | 200 | 180 |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 610 «jumlah-dengan-rincian-tersembunyi 410 patut-dicek» | =SUM(C2:C4) → 570 |`,
    'a hidden column': `
      ~ C
      | Uraian  | TW I | TW II | TW III | Jumlah |
      | Honor   | 100 | 110 | 120 | =SUM(B2:D2) → 330 «jumlah-dengan-rincian-tersembunyi 220 patut-dicek» |
      | Barang  | 200 | 210 | 220 | =SUM(B3:D3) → 630 |
      | Jasa    | 310 | 320 | 330 | =SUM(B4:D4) → 960 |`,
    'subtotals of other rows': `
      | Uraian  | Pagu |
      | Honor   | 100 |
      ~ | Barang  | 200 |
      | Belanja | =SUM(B2:B3) → 300 «jumlah-dengan-rincian-tersembunyi 100 patut-dicek» |
      | Mesin   | 310 |
      ~ | Gedung  | 400 |
      | Modal   | =SUM(B5:B6) → 710 «jumlah-dengan-rincian-tersembunyi 310 patut-dicek» |`,
    'a typed total': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 1.100.250 | 1.090.125  |
      ~ | Barang  | 1.200.350 | 1.180.225 |
      | Jasa    | 1.310.450 | 1.300.325 |
      | Jumlah  | 3.611.050 «jumlah-dengan-rincian-tersembunyi 2.410.700 patut-dicek» | 3.570.675 |`,
  },
});
