import rule from '../../src/rules/persen-bercampur';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'percentages that follow from their amounts': `
      | No | Kegiatan    | Anggaran    | Realisasi   | %     |
      | 1  | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | 2  | Umum        | 142.293.000 | 1.237.949   | 0,87  |
      | 3  | Pengadaan   | 166.226.000 | 165.352.000 | 99,47 |
      | 4  | Jasa        | 103.114.000 | 99.759.796  | 96,75 |
      | 5  | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`,
  },
  unrelated: {
    'all of them are ratios': `
      | No | Indikator | Capaian |
      | 1  | Satu      | 0,97 |
      | 2  | Dua       | 1,11 |
      | 3  | Tiga      | 0,67 |`,
    'small and large percentages of many kinds': `
      | No | Indikator | Persentase |
      | 1  | Satu      | 0,67  |
      | 2  | Dua       | 9,15  |
      | 3  | Tiga      | 97,20 |
      | 4  | Empat     | 88,14 |
      | 5  | Lima      | 76,40 |`,
  },
  invalid: {
    'one ratio among percentages': `
      | No | Indikator | Capaian (%) |
      | 1  | Satu      | 97,79  |
      | 2  | Dua       | 110,93 |
      | 3  | Tiga      | 0,67 «persen-bercampur 67 patut-dicek» |
      | 4  | Empat     | 50,00  |`,
  },
});
