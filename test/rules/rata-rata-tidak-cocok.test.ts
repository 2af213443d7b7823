import rule from '../../src/rules/rata-rata-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'amounts are added up in the row of means': `
      | No | Program    | Pagu (Rp)  | Capaian (%) | Fisik (%) |
      | 1  | Penunjang  | 14.123.500 | 98,20       | 91,05     |
      | 2  | Pelayanan  | 2.412.350  | 87,45       | 88,40     |
      | 3  | Ketertiban | 3.233.100  | 101,30      | 99,10     |
      |    | Rata-rata  | 19.768.950 | 95,65       | 92,85     |`,
    'the mean is weighted by those who were asked': `
      | No | Unit      | Responden | Nilai IKM |
      | 1  | Dukcapil  | 320       | 84,12     |
      | 2  | DPMPTSP   | 150       | 88,50     |
      | 3  | RSUD      | 410       | 79,33     |
      |    | Rata-rata | 880       | 82,64     |`,
    'the mean of the rows above': `
      | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
      | Jaten     | 78,41      | 80,12      | 83,27      |
      | Jati      | 75,90      | 77,38      | 79,04      |
      | Brujul    | 81,22      | 82,67      | 84,91      |
      | Dagen     | 69,85      | 73,40      | 76,18      |
      | Rata-rata | 76,35      | 78,39      | 80,85      |`,
    'the mean is cut, not rounded': `
      | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
      | Jaten     | 78,41      | 80,12      | 83,27      |
      | Jati      | 75,90      | 77,38      | 79,04      |
      | Brujul    | 81,22      | 82,67      | 84,91      |
      | Dagen     | 69,85      | 73,40      | 76,18      |
      | Rata-rata | 76,34      | 78,39      | 80,84      |`,
    'NA takes no part in a mean': `
      | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
      | Jaten     | 78,41      | 80,12      | 83,27      |
      | Jati      | NA         | 77,38      | 79,04      |
      | Brujul    | 81,22      | 82,67      | 84,91      |
      | Dagen     |            | 73,40      | 76,18      |
      | Suruh     | 70,15      | 72,91      | 74,36      |
      | Rata-rata | 76,59      | 77,30      | 79,55      |`,
    'the mean across the years': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85     |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 78,36     |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | 83,71     |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 74,50     |`,
    'a mean below the total': `
      | Bulan     | Pemohon KTP | Pemohon KK |
      | Januari   | 412         | 218        |
      | Februari  | 388         | 241        |
      | Maret     | 455         | 263        |
      | April     | 397         | 226        |
      | Jumlah    | 1.652       | 948        |
      | Rata-rata | 413         | 237        |`,
    'a mean printed without decimals': `
      | Bulan     | Pemohon KTP | Pemohon KK |
      | Januari   | 412         | 218        |
      | Februari  | 389         | 241        |
      | Maret     | 455         | 264        |
      | Rata-rata | 419         | 241        |`,
    'a dash and NA take no part in a mean': `
      | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
      | Jaten     | 78,41      | 80,12      | 83,27      |
      | Jati      | NA         | 77,38      | 79,04      |
      | Brujul    | 81,22      | 82,67      | 84,91      |
      | Dagen     | -          | 73,40      | 76,18      |
      | Suruh     | 70,15      | 72,91      | 74,36      |
      | Rata-rata | 76,59      | 77,30      | 79,55      |`,
  },
  unrelated: {
    'a mean of other things than those above it': `
      | Desa                 | Usia  |
      | Jaten                | 38,41 |
      | Jati                 | 35,90 |
      | Brujul               | 41,22 |
      | Rata-rata kabupaten  | 32,76 |`,
  },
  invalid: {
    'a percentage that is not averaged as the others of its total row': `
      | No | Program    | Pagu (Rp)  | Capaian (%) | Fisik (%) | Mutu (%) |
      | 1  | Penunjang  | 14.123.500 | 98,20       | 91,05     | 77,25    |
      | 2  | Pelayanan  | 2.412.350  | 87,45       | 88,40     | 69,80    |
      | 3  | Ketertiban | 3.233.100  | 101,30      | 99,10     | 88,15    |
      |    | JUMLAH     | 19.768.950 | 95,65       | 84,31 «rata-rata-tidak-cocok 92,85» | 78,40 |`,
    'a mark that is not made of its weighted parts': `
      | No | Aspek       | Bobot | Indeks |
      | 1  | Kebijakan   | 13%   | 3,10   |
      | 2  | Tata Kelola | 25%   | 2,40   |
      | 3  | Manajemen   | 16,5% | 1,82   |
      | 4  | Layanan     | 45,5% | 3,55   |
      |    | Indeks SPBE | 100%  | 3,92 «rata-rata-tidak-cocok 2,92 patut-dicek» |`,
    'a mean of capaian that no slip explains': `
      | No | Indikator Kinerja | Satuan  | Capaian (%) |
      | 1  | Nilai SAKIP       | Nilai   | 99,79       |
      | 2  | Nilai IKM         | Nilai   | 102,49      |
      | 3  | Dokumen terlayani | Dokumen | 94,28       |
      | 4  | Pengaduan selesai | Aduan   | 72,84       |
      |    | Rata-rata capaian |         | 96,10 «rata-rata-tidak-cocok 92,35 patut-dicek» |`,
    'divided by one too many': `
      | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
      | Jaten     | 78,41      | 80,12      | 83,27      |
      | Jati      | 75,90      | 77,38      | 79,04      |
      | Brujul    | 81,22      | 82,67      | 84,91      |
      | Dagen     | 69,85      | 73,40      | 76,18      |
      | Rata-rata | 76,35      | 78,39      | 64,68 «rata-rata-tidak-cocok 80,85» |`,
    'the sum stands where the mean should': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85     |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 313,44 «rata-rata-tidak-cocok 78,36» |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | 83,71     |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 74,50     |
      | Kinerja E | 71,30 | 74,18 | 77,46 | 80,11 | 75,76     |`,
    'two digits exchanged in one mean of many': `
      | Bulan     | Pemohon KTP | Pemohon KK | Pindah |
      | Januari   | 412,5       | 218,0      | 31,5   |
      | Februari  | 388,0       | 241,5      | 28,0   |
      | Maret     | 455,5       | 263,0      | 34,5   |
      | April     | 397,0       | 226,5      | 30,0   |
      | Rata-rata | 413,25      | 273,25 «rata-rata-tidak-cocok 237,25» | 31,00 |`,
  },
});
