import rule from '../../src/rules/terbilang-belum-diperbarui';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'a sentence names the year that it tells of': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      | Pada tahun 2022 kecamatan membelanjakan Rp494.551.250. |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |
      | Pada tahun 2022 kecamatan membelanjakan Rp494.551.250. |`,
    'a sentence speaks of an amount that no table has': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      | Pagu indikatif kabupaten Rp12.750.000.000 dibagi menurut luas wilayah. |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |
      | Pagu indikatif kabupaten Rp12.750.000.000 dibagi menurut luas wilayah. |`,
    'the words have changed with the amount': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      | empat ratus sembilan puluh empat juta lima ratus lima puluh satu ribu dua ratus lima puluh rupiah |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |
      | lima ratus lima puluh tujuh juta dua ratus empat puluh delapan ribu tujuh puluh dua rupiah |`,
  },
  invalid: {
    'a sentence, figures and words, is that of last year': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      | Kecamatan membelanjakan Rp494.551.250 (empat ratus sembilan puluh empat juta lima ratus lima puluh satu ribu dua ratus lima puluh rupiah). |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |
      | Kecamatan membelanjakan Rp494.551.250 (empat ratus sembilan puluh empat juta lima ratus lima puluh satu ribu dua ratus lima puluh rupiah). «terbilang-belum-diperbarui "?" patut-dicek» |`,
    'the words are those of last year': `
      # [lalu.xlsx]LRA 2022
      | Realisasi tahun 2022 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 41.200.000 | 40.118.500 | 97,38 |
      | Keuangan | 198.450.000 | 187.334.200 | 94,40 |
      | Pemeliharaan | 150.300.000 | 149.871.300 | 99,71 |
      | Pengadaan | 38.062.000 | 37.110.000 | 97,50 |
      | Ketentraman | 82.500.000 | 80.117.250 | 97,11 |
      | Jumlah | 510.512.000 | 494.551.250 | 96,87 |
      | empat ratus sembilan puluh empat juta lima ratus lima puluh satu ribu dua ratus lima puluh rupiah |
      # LRA 2023
      | Realisasi tahun 2023 |
      | Kegiatan | Anggaran | Realisasi | % |
      | Perencanaan | 42.948.600 | 41.781.950 | 97,28 |
      | Keuangan | 254.955.100 | 227.166.222 | 89,10 |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
      | Pengadaan | 40.500.000 | 39.871.000 | 98,45 |
      | Ketentraman | 91.250.000 | 89.330.400 | 97,90 |
      | Jumlah | 590.344.700 | 557.248.072 | 94,39 |
      | empat ratus sembilan puluh empat juta lima ratus lima puluh satu ribu dua ratus lima puluh rupiah «terbilang-belum-diperbarui "?" patut-dicek» |`,
  },
  mends: false,
});
