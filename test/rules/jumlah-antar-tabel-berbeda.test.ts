import rule from '../../src/rules/jumlah-antar-tabel-berbeda';
import { testRule } from './harness';

const spending = `
  # Belanja
  | No | Uraian          | Anggaran      | Realisasi     | %     |
  | 1  | Belanja Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
  | 2  | Belanja Modal   | 247.926.000   | 246.633.000   | 99,48 |
  |    | Jumlah          | 3.413.100.300 | 3.129.257.771 | 91,68 |`;

const programs = `
  # Program
  | No | Program                    | Anggaran      | Realisasi     | %     |
  | 1  | Penunjang Urusan           | 2.592.499.700 | 2.313.444.171 | 89,24 |
  | 2  | Penyelenggaraan Pelayanan  | 33.520.000    | 33.090.000    | 98,72 |
  | 3  | Pemberdayaan Masyarakat    | 334.900.000   | 334.170.000   | 99,78 |
  | 4  | Ketentraman dan Ketertiban | 180.240.000   | 180.065.000   | 99,90 |
  | 5  | Urusan Pemerintahan Umum   | 147.186.000   | 145.576.000   | 98,91 |
  | 6  | Pembinaan Desa             | 124.754.600   | 122.912.600   | 98,52 |`;
const total = `
  |    | Jumlah                     | 3.413.100.300 | 3.129.257.771 | 91,68 |`;

const programsWithKegiatan = `
  # Kegiatan
  | Kode         | Uraian                 | Anggaran      | Realisasi     | %     |
  | 7.01.01      | Penunjang Urusan       | 2.592.499.700 | 2.313.444.171 | 89,24 |
  | 7.01.01.2.01 | Perencanaan            | 42.948.600    | 41.781.950    | 97,28 |
  | 7.01.01.2.02 | Administrasi Keuangan  | 2.549.551.100 | 2.271.662.221 | 89,10 |
  | 7.01.03      | Pemberdayaan           | 368.420.000   | 367.260.000   | 99,69 |
  | 7.01.03.2.01 | Koordinasi Desa        | 38.020.000    | 37.450.000    | 98,50 |
  | 7.01.03.2.03 | Pemberdayaan Lembaga   | 330.400.000   | 329.810.000   | 99,82 |
  | 7.01.04      | Ketentraman            | 452.180.600   | 448.553.600   | 99,20 |
  | 7.01.04.2.01 | Upaya Ketentraman      | 304.994.600   | 302.977.600   | 99,34 |
  | 7.01.04.2.02 | Penegakan Perda        | 147.186.000   | 145.576.000   | 98,91 |`;

const kinds = (sheet: string) => `
  # ${sheet}
  | No | Uraian     | Anggaran Operasi | Anggaran Modal | Anggaran Total |
  | 1  | Kesehatan  | 152.430.600      | 30.248.000     | 182.678.600    |
  | 2  | Penyuluhan | 25.758.500       | 12.244.000     | 38.002.500     |
  |    | Jumlah     | 178.189.100      | 42.492.000     | 220.681.100    |`;

testRule(rule, {
  // Told at a part: what is expected there is the whole.
  mends: false,
  valid: {
    'both totals are printed': spending + programs + total,
    'programs over their kegiatan add up to the other total': spending + programsWithKegiatan,
    'in another year the whole is another': `${spending.replaceAll('Anggaran ', 'Anggaran 2023').replaceAll('Realisasi ', 'Realisasi 2023')}
      # Program 2022
      | No | Program                    | Anggaran 2022 | Realisasi 2022 | %     |
      | 1  | Penunjang Urusan           | 2.152.222.050 | 2.083.637.017 | 96,81 |
      | 2  | Pemberdayaan Masyarakat    | 312.400.000   | 309.118.500   | 98,95 |
      | 3  | Ketentraman dan Ketertiban | 183.742.900   | 176.215.000   | 95,90 |
      |    | Jumlah                     | 2.648.364.950 | 2.568.970.517 | 97,00 |`,
    'several kinds of anggaran, each with its own total': kinds('Rencana') + kinds('Hasil').replace('Penyuluhan', 'Pelatihan'),
    'what is reckoned without a name below the total': `${kinds('Rencana')}
      |   |            | 178.189.100   |                | 220.681.100    |${kinds('Hasil')}`,
    'a table of some of the programs is no whole': `${spending}
      # Pilihan
      | No | Program                    | Anggaran      | Realisasi     | %     |
      | 1  | Ketentraman dan Ketertiban | 180.240.000   | 180.065.000   | 99,90 |
      | 2  | Urusan Pemerintahan Umum   | 147.186.000   | 145.576.000   | 98,91 |
      | 3  | Pembinaan Desa             | 124.754.600   | 122.912.600   | 98,52 |
      |    | Jumlah                     | 452.180.600   | 448.553.600   | 99,20 |`,
  },
  invalid: {
    'told at the first row where nothing says which one is wrong': spending + programsWithKegiatan
      .replace('| 2.313.444.171 | 89,24', '| 2.313.444.171 «jumlah-antar-tabel-berbeda 3.129.257.771» | 89,24')
      .replace('| 448.553.600   | 99,20', '| 420.118.000   | 92,91')
      .replace('| 302.977.600   | 99,34', '| 274.542.000   | 90,01'),
    'told at the program that its kegiatan contradict': spending + programsWithKegiatan
      .replace('| 448.553.600   | 99,20', '| 420.118.000 «jumlah-antar-tabel-berbeda 3.129.257.771» «jumlah-tidak-cocok 448.553.600» | 92,91'),
  },
});
