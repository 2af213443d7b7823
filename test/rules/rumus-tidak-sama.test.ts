import rule from '../../src/rules/rumus-tidak-sama';
import { testRule } from './harness';

/** Rows and their total, and below it shares, of which one column takes another row than the others; values are those of the first such block. */
const block = (at: number) => `
      | Honor   | 100 | 110 | 120 | 130 |
      | Barang  | 200 | 210 | 220 | 230 |
      | Jasa    | 310 | 320 | 330 | 340 |
      | Jumlah  | =SUM(B${at}:B${at + 2}) → 610 | =SUM(C${at}:C${at + 2}) → 640 | =SUM(D${at}:D${at + 2}) → 670 | =SUM(E${at}:E${at + 2}) → 700 |
      | Bagian  | =B${at}/B${at + 3} → 16,39% | =C${at}/C${at + 3} → 17,19% | =D${at + 1}/D${at + 3} → 32,84% | =E${at}/E${at + 3} → 18,57% |`;

testRule(rule, {
  mends: false,
  valid: {
    'one pattern down a column': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Sosial   | 60.000    | 51.000    | =C6/B6 → 85,00% |
      | Jumlah   | =SUM(B2:B6) → 3.535.100 | =SUM(C2:C6) → 3.232.157 | =C7/B7 → 91,43% |`,
    'one pattern along a row': `
      | Uraian  | TW I | TW II | TW III | TW IV |
      | Honor   | 100 | 110 | 120 | 130 |
      | Barang  | 200 | 210 | 220 | 230 |
      | Jasa    | 310 | 320 | 330 | 340 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 640 | =SUM(D2:D4) → 670 | =SUM(E2:E4) → 700 |`,
    'an indicator that is better when it is less has a formula of its own': `
      | Indikator | Target | Realisasi | Capaian |
      | IKM       | 80 | 84 | =C2/B2 → 105,00% |
      | Desa maju | 50 | 45 | =C3/B3 → 90,00% |
      | Temuan    | 10 | 8  | =(2*B4-C4)/B4 → 120,00% |
      | Dokumen   | 12 | 11 | =C5/B5 → 91,67% |
      | Laporan   | 40 | 37 | =C6/B6 → 92,50% |`,
    'what one column does in each block is not odd along its row': `
      | Uraian  | TW I | TW II | TW III | TW IV |${[2, 7, 12].map(block).join('')}`,
    'dollar signs do not change a cell': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =$C$4/$B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Sosial   | 60.000    | 51.000    | =C6/B6 → 85,00% |
      | Jumlah   | =SUM(B2:B6) → 3.535.100 | =SUM(C2:C6) → 3.232.157 | =C7/B7 → 91,43% |`,
  },
  unrelated: {
    'a sum of one column beside sums of three': `
      | Uraian | Upah | Bahan | < | < | Alat | < | < |
      | Pasir  |      | 138.600 | 554.400 | 20.100 | 1.600 | 54.400 | 2.100 |
      | Semen  |      | 118.300 | 254.700 | 40.200 | 8.300 | 24.700 | 4.200 |
      | Jumlah | =SUM(B2:B3) → 0 | =SUM(C2:E3) → 1.126.300 | | | =SUM(F2:H3) → 95.300 | | |`,
  },
  invalid: {
    'two parts, of which one is only shown': `
      | Uraian | Gaji 1  | Lain 1  | Isi 1 | Gaji 2  | Lain 2  | Isi 2 |
      | Honor  | 113.250 | 120.411 | =B2+C2 → 233.661 | 131.250 | 121.411 | =E2+F2 → 252.661 |
      | Barang | 210.117 | 224.300 | =B3+C3 → 434.417 | 212.117 | 222.300 | =E3+F3 → 434.417 |
      | Jasa   | 310.003 | 322.512 | =B4 → 310.003 «rumus-tidak-sama 632.515» | 313.003 | 324.512 | =E4+F4 → 637.515 |
      | Sewa   | 415.900 | 421.008 | =B5+C5 → 836.908 | 416.900 | 423.008 | =E5+F5 → 839.908 |`,
    'the last row forgets one, with a balance carried on beside it': `
      | Uraian | Gaji 1  | Lain 1  | Isi 1 | Gaji 2  | Lain 2  | Isi 2 |
      | Honor  | 113.250 | 120.411 | =B2+C2 → 233.661 | 131.250 | 121.411 | =E2 → 131.250 |
      | Barang | 210.117 | 224.300 | =B3+C3 → 434.417 | 212.117 | 222.300 | =G2+E3 → 343.367 |
      | Jasa   | 310.003 | 322.512 | =B4+C4 → 632.515 | 313.003 | 324.512 | =G3+E4 → 656.370 |
      | Sewa   | 415.900 | 421.008 | =B5 → 415.900 «rumus-tidak-sama 836.908» | 416.900 | 423.008 | =G4+E5 → 1.073.270 |`,
    'a divisor one row too far': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B5 → 23,80% «rumus-tidak-sama 99,17» «persen-tidak-cocok 99,17» |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Sosial   | 60.000    | 51.000    | =C6/B6 → 85,00% |
      | Jumlah   | =SUM(B2:B6) → 3.535.100 | =SUM(C2:C6) → 3.232.157 | =C7/B7 → 91,43% |`,
    'a share of another row than its neighbours': `
      | Uraian  | TW I | TW II | TW III | TW IV |
      | Honor   | 100 | 110 | 120 | 130 |
      | Barang  | 200 | 210 | 220 | 230 |
      | Jasa    | 310 | 320 | 330 | 340 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 640 | =SUM(D2:D4) → 670 | =SUM(E2:E4) → 700 |
      | Bagian  | =B2/B5 → 16,39% | =C2/C5 → 17,19% | =D3/D5 → 32,84% «rumus-tidak-sama 17,91 patut-dicek» | =E2/E5 → 18,57% |`,
  },
});
