import rule from '../../src/rules/penomoran-tidak-urut';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'rows without a number between the programs': `
      | No | Program / Kegiatan    | Anggaran    | Realisasi   |
      | 1  | Program Penunjang     | 592.499.700 | 590.100.500 |
      |    | Perencanaan           | 42.948.600  | 41.781.950  |
      |    | Administrasi Keuangan | 549.551.100 | 548.318.550 |
      | 2  | Program Pemberdayaan  | 334.900.000 | 334.760.000 |
      |    | Koordinasi Desa       | 4.500.000   | 4.360.000   |
      |    | Pemberdayaan Lembaga  | 330.400.000 | 330.400.000 |
      | 3  | Program Ketentraman   | 180.240.000 | 180.065.000 |
      |    | Koordinasi            | 150.240.000 | 150.100.000 |
      |    | Penegakan             | 30.000.000  | 29.965.000  |`,
  },
  unrelated: {
    'C and D are letters where letters stand before them': `
      | No | Uraian | Nilai |
      | A. | Satu   | 11,5 |
      | B. | Dua    | 12,5 |
      | C. | Tiga   | 13,1 |
      | D. | Empat  | 10,4 |
      | E. | Lima   | 9,7 |`,
    'grouped numbers': `
      | No  | Uraian | Nilai |
      | 1   | Satu   | 31,5 |
      | 1.1 | Dua    | 12,5 |
      | 1.2 | Tiga   | 13,1 |
      | 1.3 | Tiga lagi | 13,3 |
      | 2   | Empat  | 20,4 |
      | 2.1 | Lima   | 9,7 |
      | 2.2 | Enam   | 9,1 |
      | 2.3 | Tujuh  | 9,2 |`,
    'small letters under numbers under roman numerals': `
      | No  | Uraian | Nilai |
      | I   | Satu   | 31,5 |
      | 1.  | Dua    | 12,5 |
      | a.  | Tiga   | 13,1 |
      | b.  | Empat  | 13,9 |
      | c.  | Lima   | 13,9 |
      | 2.  | Enam   | 20,4 |
      | a.  | Tujuh  | 9,7 |
      | II  | Delapan | 9,7 |
      | 1.  | Sembilan | 9,7 |
      | III | Sepuluh | 9,7 |`,
    'the second half of a list': `
      | No | Desa   | Nilai |
      | 11 | Jaten  | 83,20 |
      | 12 | Jati   | 79,10 |
      | 13 | Brujul | 88,31 |
      | 14 | Dagen  | 80,05 |`,
    'a filtered list': `
      | No | Desa   | Nilai |
      | 1  | Jaten  | 83,20 |
      | 2  | Jati   | 79,10 |
      | 5  | Brujul | 88,31 |
      | 6  | Dagen  | 80,05 |
      | 9  | Ngringo | 80,05 |
      | 14 | Sroyo  | 80,05 |`,
    'the same number for each row of a thing': `
      | No | Indikator | Nilai |
      | 1  | SAKIP     | 68,45 |
      | 1  | Predikat  | 70,00 |
      | 2  | IKM       | 83,20 |
      | 2  | Mutu      | 83,20 |
      | 3  | RB        | 41,88 |
      | 3  | Predikat  | 41,88 |`,
  },
  invalid: {
    'a roman numeral used twice': `
      | NO. | PROGRAM | NILAI |
      | I   | Satu    | 11,5 |
      | II  | Dua     | 12,5 |
      | III | Tiga    | 13,1 |
      | III «penomoran-tidak-urut "IV" patut-dicek» | Empat | 10,4 |
      | IV  | Lima    | 9,7 |
      | V   | Enam    | 9,9 |`,
    'in front of the labels, under a new parent': `
      | Kode | Uraian | Nilai |
      | A | Bagian satu | 11,5 |
      |   | 1. Satu     | 12,5 |
      |   | 2. Dua      | 13,1 |
      |   | 3. Tiga     | 13,1 |
      | B | Bagian dua  | 11,5 |
      |   | 1. Empat    | 10,4 |
      |   | 2. Lima     | 9,7 |
      |   | 4. Enam «penomoran-tidak-urut "3. Enam" patut-dicek» | 9,9 |
      |   | 5. Tujuh    | 9,9 |`,
    'one number typed wrong and the list goes on': `
      | No | Desa   | Nilai |
      | 1  | Jaten  | 83,20 |
      | 2  | Jati   | 79,10 |
      | 8 «penomoran-tidak-urut 3 patut-dicek» | Brujul | 88,31 |
      | 4  | Dagen  | 80,05 |
      | 5  | Ngringo | 81,05 |`,
    'an unsur number skips': `
      | No | Unsur | NRR |
      | U1 | Persyaratan | 3,20 |
      | U2 | Prosedur    | 3,30 |
      | U3 | Waktu       | 3,10 |
      | U5 «penomoran-tidak-urut "U4" patut-dicek» | Biaya | 3,40 |
      | U6 | Produk      | 3,25 |`,
  },
});
