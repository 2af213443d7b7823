import rule from '../../src/rules/rujukan-tidak-tampak';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'sheets that are there': `
      # Data
      | Uraian | Nilai |
      | Satu   | 100 |
      | Dua    | 250 |
      # Rekap
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | =Data!B2 → 100 | 90 | =B2-C2 → 10 |
      | Barang  | =Data!B3 → 250 | 230 | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |`,
  },
  invalid: {
    'another workbook': `
      # Data
      | Uraian | Nilai |
      | Satu   | 100 |
      | Dua    | 250 |
      # Rekap
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | =[1]Pagu!B5 → 100 «rujukan-tidak-tampak "" patut-dicek» | 90 | =B2-C2 → 10 |
      | Barang  | =[1]Pagu!B6 → 250 | 230 | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |`,
    'a hidden sheet': `
      # ~Data
      | Uraian | Nilai |
      | Satu   | 100 |
      | Dua    | 250 |
      # Rekap
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | =Data!B2 → 100 «rujukan-tidak-tampak "" saran» | 90 | =B2-C2 → 10 |
      | Barang  | =Data!B3 → 250 | 230 | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |`,
    'a missing sheet': `
      # Lain
      | Uraian | Nilai |
      | Satu   | 100 |
      | Dua    | 250 |
      # Rekap
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | =Data!B2 → 100 «rujukan-tidak-tampak "" patut-dicek» | 90 | =B2-C2 → 10 |
      | Barang  | =Data!B3 → 250 | 230 | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =B4-C4 → 10 |`,
  },
});
