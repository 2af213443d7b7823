import rule from '../../src/rules/hasil-rumus-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'our own functions give what is stored': `
      | Uraian  | Pagu | Realisasi | Serapan | Sisa |
      | Honor   | 100 | 90  | =LKJIP.SERAPAN(B2,C2) → 90,00% | =B2-C2 → 10 |
      | Barang  | 200 | 180 | =LKJIP.SERAPAN(B3,C3) → 90,00% | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =LKJIP.SERAPAN(B4,C4) → 96,77% | =B4-C4 → 10 |
      | Modal   | 510 | 471 | =LKJIP.SERAPAN(B5,C5) → 92,35% | =B5-C5 → 39 |`,
    'stored as computed': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Jumlah   | =SUM(B2:B5) → 3.475.100 | =SUM(C2:C5) → 3.181.157 | =C6/B6 → 91,54% |`,
    'functions that are not computed here are not judged': `
      | Uraian  | Pagu | Realisasi | Urutan |
      | Honor   | 100 | 90  | =RANK(C2,C2:C4) → 2 |
      | Barang  | 200 | 180 | =RANK(C3,C2:C4) → 9 |
      | Jasa    | 310 | 300 | =RANK(C4,C2:C4) → 1 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 570 | |`,
    'a number is no blank text': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 100 | 90  | =IF(C2<>"",B2-C2,"") → 10 |
      | Barang  | 200 | 180 | =IF(C3<>"",B3-C3,"") → 20 |
      | Jasa    | 310 | 300 | =IF(C4<>"",B4-C4,"") → 10 |`,
  },
  unrelated: {
    'a sum of formulas that nobody has computed': `
      | Uraian  | Pagu | Realisasi | Sisa | Skor |
      | Honor   | 100 | 90  | =B2-C2 → 10 | =SUM(D2:D4)*7 → 282 |
      | Barang  | 200 | 180 | =B3-C3 → 20 | 41 |
      | Jasa    | 310 | 300 | =B4-C4 →    | 77 |`,
  },
  invalid: {
    'our own functions, numbers and words': `
      | Indikator | Target | Realisasi | Capaian | Kategori |
      | IKM       | 80 | 84 | =LKJIP.CAPAIAN(C2,B2) → 105,00% | =LKJIP.KATEGORI(D2) → Sangat Baik |
      | Temuan    | 10 | 8  | =LKJIP.CAPAIAN(C3,B3,"turun") → 80,00% «hasil-rumus-tidak-cocok 120» | =LKJIP.KATEGORI(D3) → Cukup «hasil-rumus-tidak-cocok "Baik"» |
      | Dokumen   | 12 | 11 | =LKJIP.CAPAIAN(C4,B4) → 91,67% | =LKJIP.KATEGORI(D4) → Baik |`,
    'the index of a survey, as files store our names': `
      | Responden | U1 | U2 | U3 |
      | 1 | 3 | 4 | 3 |
      | 2 | 4 | 3 | 3 |
      | 3 | 3 | 3 | 4 |

      IKM
      | IKM | =_xldudf_LKJIP_IKM(B2:D4) → 80,00 «hasil-rumus-tidak-cocok 83,25» |`,
    'a count that is one too many': `
      | Responden | U1 | U2 | U3 | U4 |
      | 1 | 3 | 4 | 3 | 2 |
      | 2 | 4 | 3 | 3 | 3 |
      | 3 | 3 | 3 | 4 | 3 |
      | 4 | 2 | 3 | 4 | 4 |
      | 5 | 2 | 4 | 3 | 4 |
      | Jawaban terisi | =COUNT(B2:B6) → 5 | =COUNT(C2:C6) → 5 | =COUNT(D2:D6) → 6 «hasil-rumus-tidak-cocok 5» | =COUNT(E2:E6) → 5 |`,
    'a count of words': `
      | Responden | Pekerjaan |
      | 1 | Petani |
      | 2 | Swasta |
      | 3 | petani |
      | 4 | PNS    |

      | Pekerjaan | Banyaknya | Terendah |
      | Petani    | =COUNTIF(B$2:B$5,A8) → 3 «hasil-rumus-tidak-cocok 2»  | =MIN(B8,1) → 1 |
      | PNS       | =COUNTIF(B$2:B$5,A9) → 1  | =MIN(B9,3) → 2 «hasil-rumus-tidak-cocok 1» |
      | Swasta    | =COUNTIF(B$2:B$5,"s*") → 4 | =MIN(B10,A10) → 4 |`,
    'an argument left out': `
      | Uraian  | Pagu | Realisasi | Efisiensi | Sisa |
      | Honor   | 100 | 90  | =LKJIP.EFISIENSI(B2,C2,,"e") → 10,00% | =B2-C2 → 10 |
      | Barang  | 200 | 180 | =LKJIP.EFISIENSI(B3,C3,,"e") → 12,00% «hasil-rumus-tidak-cocok 10» | =B3-C3 → 20 |
      | Jasa    | 310 | 300 | =LKJIP.EFISIENSI(B4,C4,,"e") → 3,23%  | =B4-C4 → 10 |`,
    'a stale sum': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      | Barang  | 200 | 180 |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 560 «hasil-rumus-tidak-cocok 570» «jumlah-tidak-cocok 570» |`,
    'a stale sum below formulas that wait for their inputs': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 100 | 90  | =IF(C2="","",B2-C2) → 10 |
      | Barang  | 200 | 180 | =IF(C3="","",B3-C3) → 20 |
      | Jasa    | 310 |     | =IF(C4="","",B4-C4) → |
      | Modal   | 510 | 471 | =IF(ISNUMBER(C5),B5-C5,"") → 39 |
      | Jumlah  | =SUM(B2:B5) → 1.120 | =SUM(C2:C5) → 741 | =IF(COUNT(D2:D5)=0,"",SUM(D2:D5)) → 59 «hasil-rumus-tidak-cocok 69» «jumlah-tidak-cocok 69» |`,
    'a stale ratio and a stale condition': `
      | Uraian  | Pagu | Realisasi | %      | Sisa |
      | Honor   | 100 | 90  | =C2/B2 → 90,00% | =IF(C2<B2,B2-C2,0) → 10 |
      | Barang  | 200 | 180 | =IFERROR(C3/B3,0) → 95,00% «hasil-rumus-tidak-cocok 90» «persen-tidak-cocok 90» | =IF(C3<B3,B3-C3,0) → 20 |
      | Jasa    | 310 | 300 | =C4/B4 → 96,77% | =IF(C4<B4,B4-C4,0) → 10 |
      | Modal   | 500 | 410 | =C5/B5 → 82,00% | =IF(C5<B5,B5-C5,0) → 90 |`,
  },
});
