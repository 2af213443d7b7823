import rule from '../../src/rules/rata-rata-di-luar-rentang';
import { testRule } from './harness';

const amounts = `
      # LRA
      | No | Uraian          | Anggaran      | Realisasi     |
      |    | Belanja         | 3.413.100.300 | 3.129.257.771 |
      | 1  | Belanja Operasi | 3.165.174.300 | 2.882.624.771 |
      |    | - Pegawai       | 1.977.227.100 | 1.709.920.904 |
      |    | - Barang Jasa   | 1.187.947.200 | 1.172.703.867 |
      | 2  | Belanja Modal   | 247.926.000   | 246.633.000   |
      # Tahun lalu`;

testRule(rule, {
  mends: false,
  valid: {
    'the mean lies between its parts': `${amounts}
      | No | Uraian          | Serapan Anggaran (%) 2022 | Serapan Anggaran (%) 2023 |
      |    | Belanja         | 96,74 | 91,68 |
      | 1  | Belanja Operasi | 96,75 | 91,07 |
      |    | - Pegawai       | 97,00 | 86,48 |
      |    | - Barang Jasa   | 96,04 | 98,72 |
      | 2  | Belanja Modal   | 90,97 | 99,48 |`,
    'it is the same as its largest part, but for the last digit': `${amounts}
      | No | Uraian          | Serapan Anggaran (%) 2022 |
      |    | Belanja         | 96,76 |
      | 1  | Belanja Operasi | 96,75 |
      | 2  | Belanja Modal   | 96,75 |`,
    'shares add up to a hundred': `${amounts}
      | No | Uraian          | Persentase Belanja |
      |    | Belanja         | 100,00 |
      | 1  | Belanja Operasi | 92,74  |
      | 2  | Belanja Modal   | 7,26   |`,
    'its formula divides amounts that stand elsewhere': `${amounts}
      | No | Uraian          | Serapan Anggaran (%) |
      |    | Belanja         | =Kas!C2/Kas!B2 → 95,00% |
      | 1  | Belanja Operasi | 93,00% |
      | 2  | Belanja Modal   | 80,00% |
      # Kas
      | Bulan | Kas | Dibayar |
      | Mei   | 400 | 380     |`,
    'a part is missing': `${amounts}
      | No | Uraian          | Serapan Anggaran (%) 2022 |
      |    | Belanja         | 93,84 |
      | 1  | Belanja Operasi | 94,60 |
      |    | - Pegawai       | 93,06 |
      |    | - Barang Jasa   | 96,14 |`,
  },
  unrelated: {
    'what a program reaches is no mean of what its kegiatan reach': `
      | No | Uraian  | Capaian (%) 2020 | Capaian (%) 2021 | Capaian (%) 2022 | Capaian (%) 2023 |
      | 1  | Program | 80,00 | 99,00 | 97,00 | 96,00 |
      |    | Satu    | 95,00 | 98,00 | 97,00 | 94,00 |
      |    | Dua     | 97,00 | 99,50 | 96,00 | 98,00 |`,
  },
  invalid: {
    'below both of its parts': `${amounts}
      | No | Uraian          | % Realisasi Anggaran | < | < |
      | ^  | ^               | 2020  | 2021  | 2022  |
      |    | Belanja         | 93,84 «rata-rata-di-luar-rentang "94,60 – 99,09"» | 97,70 | 96,74 |
      | 1  | Belanja Operasi | 94,60 | 97,82 | 96,75 |
      |    | - Pegawai       | 93,06 | 98,58 | 97,00 |
      |    | - Barang Jasa   | 96,14 | 93,70 | 96,04 |
      | 2  | Belanja Modal   | 99,09 | 93,42 | 90,97 |`,
    'by the outline of the table alone it is to be looked at': `
      | No | Uraian     | Serapan Anggaran (%) | < | < | < |
      | ^  | ^          | 2020  | 2021  | 2022  | 2023  |
      | 1  | Operasi    | 94,60 | 97,82 | 96,75 | 99,90 «rata-rata-di-luar-rentang "91,07 – 98,72" patut-dicek» |
      |    | Pegawai    | 93,06 | 98,58 | 97,00 | 91,07 |
      |    | Barang     | 96,14 | 93,70 | 96,04 | 98,72 |
      | 2  | Modal      | 99,09 | 93,42 | 90,97 | 99,48 |
      |    | Peralatan  | 99,50 | 92,02 | 90,11 | 99,10 |
      |    | Gedung     | 98,10 | 96,40 | 93,20 | 99,60 |`,
  },
});
