import rule from '../../src/rules/kepala-tidak-sesuai-isi';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'anggaran and realisasi as they should be': `
      | No | Kegiatan    | Anggaran    | Realisasi   | %     |
      | 1  | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | 2  | Umum        | 142.293.000 | 137.531.021 | 96,65 |
      | 3  | Pengadaan   | 166.226.000 | 165.352.000 | 99,47 |
      | 4  | Jasa        | 103.114.000 | 99.759.796  | 96,75 |`,
    'realisasi of this year measured by that of last year': `
      | No | Kegiatan    | Realisasi 2022 | Realisasi 2023 | % 2023 terhadap 2022 |
      | 1  | Perencanaan | 3.653.500   | 4.178.195   | 114,36 |
      | 2  | Umum        | 82.300.000  | 87.531.021  | 106,36 |
      | 3  | Pengadaan   | 36.500.000  | 36.535.200  | 100,10 |
      | 4  | Jasa        | 107.245.337 | 99.759.796  | 93,02  |`,
    'what reached the people as a share of what was spent': `
      | No | Kegiatan    | Diterima Warga | Realisasi  | %     |
      | 1  | Perencanaan | 41.781.950  | 42.948.600  | 97,28 |
      | 2  | Umum        | 137.531.021 | 142.293.000 | 96,65 |
      | 3  | Pengadaan   | 165.352.000 | 166.226.000 | 99,47 |
      | 4  | Jasa        | 99.759.796  | 103.114.000 | 96,75 |`,
  },
  invalid: {
    'in one block of years': `
      | Kegiatan    | Tahun 2021 | < | < | Tahun 2022 | < | < | Tahun 2023 | < | < |
      | ^           | Realisasi «kepala-tidak-sesuai-isi "Pagu" patut-dicek» | % | % | Pagu | Realisasi | % | Pagu | Realisasi | % |
      | Perencanaan | 3.447.000  | 3.107.000  | 90,14 | 4.017.000  | 3.653.500  | 90,95 | 42.948.600  | 41.781.950  | 97,28 |
      | Umum        | 55.651.000 | 51.687.500 | 92,88 | 85.876.100 | 82.300.000 | 95,84 | 142.293.000 | 137.531.021 | 96,65 |
      | Pengadaan   | 64.002.000 | 59.788.000 | 93,42 | 4.012.500  | 3.650.000  | 90,97 | 166.226.000 | 165.352.000 | 99,47 |
      | Kendaraan   | 51.234.000 | 42.923.412 | 83,78 | 52.634.600 | 47.917.592 | 91,04 | 160.691.000 | 159.098.500 | 99,01 |`,
  },
});
