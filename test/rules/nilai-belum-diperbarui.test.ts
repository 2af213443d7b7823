import rule from '../../src/rules/nilai-belum-diperbarui';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'every amount has moved on, and what follows from them': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |`,
  },
  unrelated: {
    'a whole column that is the same was not compared by mistake': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 41.781.950 |
      | Keuangan | 198.450.000 | 227.166.222 |
      | Pemeliharaan | 150.300.000 | 159.098.500 |
      | Pengadaan | 38.062.000 | 39.871.000 |
      | Ketentraman | 82.500.000 | 89.330.400 |`,
    'a row of which nothing has changed may be so': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
    'a round number stays by chance': `
      # [lalu.xlsx]LRA 2022
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 50.000.000 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA 2023
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 50.000.000 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
  },
  invalid: {
    'a column has come in beside': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Penanggung Jawab | Anggaran | Realisasi | % |
      | Perencanaan | Sekcam | 41.200.000 «nilai-belum-diperbarui "?" patut-dicek» | 39.781.950 | 96,56 |
      | Keuangan | Sekcam | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | Kasubbag | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | Kasubbag | 40.500.000 | 39.871.000 | 98,45 |`,
    'one amount was not replaced': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 187.334.200 «nilai-belum-diperbarui "?" patut-dicek» |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
    'the sheets have the same name, and a row was added': `
      # [lalu.xlsx]LRA
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi |
      | Musrenbang | 12.400.000 | 12.350.000 |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 187.334.200 «nilai-belum-diperbarui "?" patut-dicek» |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
  },
  mends: false,
});
