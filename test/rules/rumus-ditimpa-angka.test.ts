import rule from '../../src/rules/rumus-ditimpa-angka';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'every cell computes': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Sosial   | 60.000    | 51.000    | =C6/B6 → 85,00% |
      | Jumlah   | =SUM(B2:B6) → 3.535.100 | =SUM(C2:C6) → 3.232.157 | =C7/B7 → 91,43% |`,
  },
  unrelated: {
    'the first year is typed, the others grow from it': `
      | Tahun | Kenaikan | Proyeksi |
      | 2020  |     | 1.000    |
      | 2021  | 100 | =C2+B3 → 1.100 |
      | 2022  | 220 | =C3+B4 → 1.320 |
      | 2023  | 66  | =C4+B5 → 1.386 |
      | 2024  | 693 | =C5+B6 → 2.079 |`,
  },
  invalid: {
    'digits that changed places where a formula was, in a column that begins with a dash': `
      | Tahun | Indeks | Perubahan |
      | 2018  | 69,98  | - |
      | 2019  | 70,42  | =B3-B2 → 0,44 |
      | 2020  | 71,95  | =B4-B3 → 1,53 |
      | 2021  | 73,21  | 12,60 «rumus-ditimpa-angka 1,26» «selisih-tidak-cocok 1,26» |
      | 2022  | 73,87  | =B6-B5 → 0,66 |
      | 2023  | 75,54  | =B7-B6 → 1,67 |`,
    'a typed value that agrees': `
      | Uraian   | Anggaran  | Realisasi | Sisa |
      | Operasi  | 3.165.174 | 2.882.624 | =B2-C2 → 282.550 |
      | Modal    | 247.926   | 246.633   | =B3-C3 → 1.293 |
      | Transfer | 12.000    | 11.900    | =B4-C4 → 100 |
      | Hibah    | 50.000    | 40.000    | 10.000 «rumus-ditimpa-angka 10.000 saran» |
      | Sosial   | 60.000    | 51.000    | =B6-C6 → 9.000 |`,
    'several that agree in one column, said once': `
      | Uraian   | Anggaran  | Realisasi | Sisa |
      | Operasi  | 3.165.174 | 2.882.624 | =B2-C2 → 282.550 |
      | Modal    | 247.926   | 246.633   | 1.293 «rumus-ditimpa-angka 1.293 saran» |
      | Transfer | 12.000    | 11.900    | =B4-C4 → 100 |
      | Hibah    | 50.000    | 40.000    | 10.000 |
      | Sosial   | 60.000    | 51.000    | =B6-C6 → 9.000 |
      | Bunga    | 70.000    | 69.000    | =B7-C7 → 1.000 |
      | Subsidi  | 80.000    | 72.000    | =B8-C8 → 8.000 |
      | Barang   | 90.000    | 81.500    | =B9-C9 → 8.500 |`,
    'among formulas that wait for their inputs': `
      | Uraian   | Anggaran  | Realisasi | Sisa |
      | Operasi  | 3.165.174 | 2.882.624 | =IF(OR(SUM(B2)=0,C2=""),"",B2-C2) → 282.550 |
      | Modal    | 247.926   | 246.633   | =IF(OR(SUM(B3)=0,C3=""),"",B3-C3) → 1.293 |
      | Transfer | 12.000    | 11.900    | 100 «rumus-ditimpa-angka 100 saran» |
      | Hibah    | 50.000    | 40.000    | =IF(OR(SUM(B5)=0,C5=""),"",B5-C5) → 10.000 |
      | Bunga    |           |           | =IF(OR(SUM(B6)=0,C6=""),"",B6-C6) → |
      | Sosial   | 60.000    | 51.000    | =IF(OR(SUM(B7)=0,C7=""),"",B7-C7) → 9.000 |`,
    'a typed count among counts': `
      | Responden | U1 | U2 | U3 | U4 | U5 |
      | 1 | 3 | 4 | 3 | 2 | 4 |
      | 2 | 4 | 3 | 3 | 3 | 4 |
      | 3 | 3 | 3 | 4 | 3 | 3 |
      | 4 | 2 | 3 | 4 | 4 | 3 |
      | 5 | 2 | 4 | 3 | 4 | 3 |
      | Jawaban terisi | =COUNT(B2:B6) → 5 | =COUNT(C2:C6) → 5 | 6 «rumus-ditimpa-angka 5 patut-dicek» | =COUNT(E2:E6) → 5 | =COUNT(F2:F6) → 5 |`,
    'a typed total that agrees among sums': `
      | Uraian  | TW I | TW II | TW III |
      | Honor   | 100 | 110 | 120 |
      | Barang  | 200 | 210 | 220 |
      | Jasa    | 310 | 320 | 330 |
      | Jumlah  | =SUM(B2:B4) → 610 | 640 «rumus-ditimpa-angka 640 saran» | =SUM(D2:D4) → 670 |`,
    'a typed value that does not': `
      | Uraian   | Anggaran  | Realisasi | Sisa |
      | Operasi  | 3.165.174 | 2.882.624 | =B2-C2 → 282.550 |
      | Modal    | 247.926   | 246.633   | 1.923 «rumus-ditimpa-angka 1.293» «selisih-tidak-cocok 1.293» |
      | Transfer | 12.000    | 11.900    | =B4-C4 → 100 |
      | Hibah    | 50.000    | 40.000    | =B5-C5 → 10.000 |
      | Sosial   | 60.000    | 51.000    | =B6-C6 → 9.000 |`,
  },
});
