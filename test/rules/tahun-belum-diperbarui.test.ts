import rule from '../../src/rules/tahun-belum-diperbarui';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'every heading has moved on, and the year of a law stays': `
      # [lalu.xlsx]LRA
      | Menurut Perda Nomor 5 Tahun 2022 |
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      # LRA
      | Menurut Perda Nomor 5 Tahun 2022 |
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
    'the year before stands beside as it did': `
      # [lalu.xlsx]LRA
      | Kegiatan | Realisasi 2021 | Realisasi 2022 |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA
      | Kegiatan | Realisasi 2022 | Realisasi 2023 |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 227.166.222 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
    'nothing has moved on: it may be the same year': `
      # [lalu.xlsx]LRA
      | Laporan realisasi tahun 2022 |
      | Kegiatan | Anggaran 2022 | Realisasi 2022 |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA
      | Laporan realisasi tahun 2022 |
      | Kegiatan | Anggaran 2022 | Realisasi 2022 |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 227.166.222 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
  },
  invalid: {
    'the title was forgotten': `
      # [lalu.xlsx]LRA
      | Laporan realisasi tahun 2022 |
      | Kegiatan | Anggaran 2022 | Realisasi 2022 |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA
      | Laporan realisasi tahun 2022 «tahun-belum-diperbarui "Laporan realisasi tahun 2023" patut-dicek» |
      | Kegiatan | Anggaran 2023 | Realisasi 2023 |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 227.166.222 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
    'one of two columns was forgotten': `
      # [lalu.xlsx]LRA
      | Laporan realisasi tahun 2022 |
      | Kegiatan | Anggaran 2022 | Realisasi 2022 |
      | Perencanaan | 41.200.000 | 40.118.500 |
      | Keuangan | 198.450.000 | 187.334.200 |
      | Pemeliharaan | 150.300.000 | 149.871.300 |
      | Pengadaan | 38.062.000 | 37.110.000 |
      | Ketentraman | 82.500.000 | 80.117.250 |
      # LRA
      | Laporan realisasi tahun 2023 |
      | Kegiatan | Anggaran 2023 | Realisasi 2022 «tahun-belum-diperbarui "Realisasi 2023" patut-dicek» |
      | Perencanaan | 42.948.600 | 41.781.950 |
      | Keuangan | 254.955.100 | 227.166.222 |
      | Pemeliharaan | 160.691.000 | 159.098.500 |
      | Pengadaan | 40.500.000 | 39.871.000 |
      | Ketentraman | 91.250.000 | 89.330.400 |`,
  },
  mends: false,
});
