import rule from '../../src/rules/realisasi-melebihi-anggaran';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'all that was allowed was spent': `
      | No | Kegiatan    | Anggaran    | Realisasi   | %     |
      | 1  | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | 2  | Umum        | 142.293.000 | 142.293.000 | 100   |
      | 3  | Pengadaan   | 166.226.000 | 165.352.000 | 99,47 |
      | 4  | Jasa        | 103.114.000 | 99.759.796  | 96,75 |
      | 5  | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`,
    'below a heading of receipts, and what is left of them': `
      | Uraian                      | Anggaran    | Realisasi   |
      | **PENDAPATAN TRANSFER**     |             |             |
      | Dana Alokasi Umum           | 142.948.600 | 151.781.950 |
      | Dana Alokasi Khusus         | 142.293.000 | 140.100.000 |
      | **JUMLAH PENDAPATAN**       | 285.241.600 | 291.881.950 |
      | **BELANJA**                 |             |             |
      | Belanja Pegawai             | 166.226.000 | 165.352.000 |
      | **SURPLUS / (DEFISIT)**     | 119.015.600 | 126.529.950 |`,
  },
  unrelated: {
    'receipts may exceed their plan': `
      | Uraian             | Anggaran    | Realisasi   |
      | Pendapatan Pajak   | 42.948.600  | 51.781.950  |
      | Retribusi Pasar    | 142.293.000 | 151.100.000 |
      | Belanja Pegawai    | 166.226.000 | 165.352.000 |`,
    'the budget of another year': `
      | Uraian  | Anggaran 2022 | Realisasi 2023 |
      | Jalan   | 42.948.600    | 51.781.950     |
      | Gedung  | 142.293.000   | 140.531.021    |
      | Taman   | 12.226.000    | 11.352.000     |`,
    'a budget before and one after its change': `
      | Uraian  | Anggaran Murni | Anggaran Perubahan | Realisasi  |
      | Jalan   | 42.948.600     | 55.000.000         | 51.781.950 |
      | Gedung  | 142.293.000    | 141.000.000        | 140.531.021 |`,
  },
  invalid: {
    'the total of quarters above the total of two budgets': `
      | Kegiatan    | Pagu | <   | <      | Realisasi | < | < |
      | ^           | Operasi | Modal | Jumlah | TW I | TW II | Jumlah |
      | Perencanaan | 400 | 200 | 600 | 290 | 300 | 590 |
      | Umum        | 710 | 120 | 830 | 510 | 420 | 930 «realisasi-melebihi-anggaran "≤ 830" patut-dicek» |
      | Pengadaan   | 350 | 170 | 520 | 260 | 250 | 510 |
      | Jasa        | 480 | 330 | 810 | 350 | 440 | 790 |`,
    'below receipts': `
      | Uraian            | Anggaran    | Realisasi   |
      | PENDAPATAN        | 285.241.600 | 291.881.950 |
      | Dana Alokasi Umum | 285.241.600 | 291.881.950 |
      | BELANJA           | 172.000.000 | 171.900.000 |
      | Barang dan Jasa   | 132.000.000 | 133.900.000 «realisasi-melebihi-anggaran "≤ 132.000.000" patut-dicek» |
      | Modal             | 40.000.000  | 38.000.000  |`,
    'in most rows, which is said once: the columns are not what they seem': `
      | No | Kegiatan    | Pagu        | Realisasi   |
      | 1  | Perencanaan | 41.781.950  | 42.948.600 «realisasi-melebihi-anggaran "≤ 41.781.950" patut-dicek»  |
      | 2  | Umum        | 142.293.000 | 173.531.021 |
      | 3  | Pengadaan   | 165.352.000 | 166.226.000 |
      | 4  | Jasa        | 99.759.796  | 103.114.000 |
      | 5  | Kendaraan   | 159.098.500 | 160.691.000 |
      | 6  | Gedung      | 80.691.000  | 79.098.500  |
      | 7  | Rapat       | 9.098.500   | 10.691.000  |`,
    'in one row': `
      | No | Kegiatan    | Pagu        | Realisasi   |
      | 1  | Perencanaan | 42.948.600  | 41.781.950  |
      | 2  | Umum        | 142.293.000 | 173.531.021 «realisasi-melebihi-anggaran "≤ 142.293.000" patut-dicek» |
      | 3  | Pengadaan   | 166.226.000 | 165.352.000 |`,
  },
});
