import rule from '../../src/rules/persen-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'rounded at the last printed digit': `
      | Program      | Anggaran      | Realisasi     | %     |
      | Penunjang    | 2.592.499.700 | 2.313.444.171 | 89,24 |
      | Pelayanan    | 33.520.000    | 33.090.000    | 98,72 |
      | Pemberdayaan | 334.900.000   | 333.164.000   | 99,48 |
      | Ketentraman  | 180.240.000   | 180.065.000   | 99,90 |`,
    'cut at the last printed digit': `
      | Program      | Pagu          | Realisasi     | % Realisasi |
      | Pemeliharaan | 160.691.000   | 159.098.500   | 99,00 |
      | Pengadaan    | 64.002.000    | 59.788.000    | 93,41 |
      | Penunjang    | 2.173.688.200 | 2.126.696.331 | 97,83 |
      | Umum         | 142.293.000   | 137.531.021   | 96,65 |`,
    'with and without a percent sign in one column': `
      | Uraian      | Anggaran (Rp) | Realisasi (Rp) | %       |
      | Pegawai     | 1.977.227.100 | 1.866.452.300  | 94,40 % |
      | Barang Jasa | 1.187.947.200 | 1.016.172.471  | 85,54%  |
      | Modal       | 247.926.000   | 246.633.000    | 99,48   |
      | Jumlah      | 3.413.100.300 | 3.129.257.771  | 91,68 % |`,
    'as a ratio instead of a percentage': `
      | Uraian      | Anggaran      | Realisasi     | Rasio  |
      | Pegawai     | 1.977.227.100 | 1.866.452.300 | 0,9440 |
      | Barang Jasa | 1.187.947.200 | 1.016.172.471 | 0,8554 |
      | Modal       | 247.926.000   | 246.633.000   | 0,9948 |
      | Listrik     | 103.114.000   | 99.759.796    | 0,9675 |`,
    'without decimals': `
      | Kegiatan    | Anggaran    | Realisasi   | Persen |
      | Perencanaan | 42.948.600  | 41.781.950  | 97     |
      | Umum        | 142.293.000 | 137.531.021 | 97     |
      | Pengadaan   | 166.226.000 | 165.352.000 | 99     |
      | Listrik     | 103.114.000 | 99.759.796  | 97     |
      | Kendaraan   | 160.691.000 | 159.098.500 | 99     |`,
    'nothing was spent of nothing': `
      | Kegiatan    | Anggaran    | Realisasi   | %     |
      | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | Umum        | 142.293.000 | 137.531.021 | 96,65 |
      | Bencana     | 0           | 0           | 0,00  |
      | Pemilu      | -           | -           | -     |
      | Listrik     | 103.114.000 | 99.759.796  | 96,75 |
      | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`,
    'an error value and NA are no percentage': `
      | Kegiatan    | Anggaran    | Realisasi   | %       |
      | Perencanaan | 42.948.600  | 41.781.950  | 97,28   |
      | Bencana     | 0           | 0           | #DIV/0! |
      | Umum        | 142.293.000 | 137.531.021 | 96,65   |
      | Pemilu      |             |             | NA      |
      | Kendaraan   | 160.691.000 | 159.098.500 | 99,01   |`,
    'the percentage of a total is that of the sums, not the mean': `
      | Program | Anggaran      | Realisasi     | %     |
      | I       | 1.120.400.000 | 1.048.694.400 | 93,60 |
      | II      | 310.250.000   | 271.158.500   | 87,40 |
      | III     | 902.118.000   | 838.067.622   | 92,90 |
      | IV      | 455.600.500   | 351.267.986   | 77,10 |
      | Jumlah  | 2.788.368.500 | 2.509.188.508 | 89,99 |`,
    'the rest of the budget in percent': `
      | Program      | Anggaran      | Realisasi     | Sisa        | % Sisa |
      | Penunjang    | 2.592.499.700 | 2.313.444.171 | 279.055.529 | 10,76  |
      | Pelayanan    | 33.520.000    | 33.090.000    | 430.000     | 1,28   |
      | Pemberdayaan | 334.900.000   | 333.164.000   | 1.736.000   | 0,52   |
      | Ketentraman  | 180.240.000   | 180.065.000   | 175.000     | 0,10   |`,
    'the share of each row in the total': `
      | Golongan    | Jumlah | Persen |
      | Golongan I  | 214    | 8,82   |
      | Golongan II | 731    | 30,12  |
      | Golongan III | 1.204 | 49,61  |
      | Golongan IV | 278    | 11,45  |
      | Total       | 2.427  | 100,00 |`,
    'years side by side, with a percentage each': `
      | Program      | 2022        | <           | <     | 2023        | <           | <     |
      | ^            | Anggaran    | Realisasi   | %     | Anggaran    | Realisasi   | %     |
      | Pelayanan    | 31.250.000  | 30.710.000  | 98,27 | 33.520.000  | 33.090.000  | 98,71 |
      | Pemberdayaan | 315.200.000 | 309.450.500 | 98,18 | 334.900.000 | 333.164.000 | 99,48 |
      | Ketentraman  | 183.742.900 | 176.215.000 | 95,90 | 180.240.000 | 180.065.000 | 99,90 |
      | Desa         | 102.717.290 | 99.999.200  | 97,35 | 124.754.600 | 122.912.600 | 98,52 |`,
    'more realised than planned': `
      | Jenis Pungutan | Target Pendapatan | Realisasi Pendapatan | %      |
      | Retribusi Pasar | 42.948.600       | 61.781.950           | 143,85 |
      | Sewa Gedung    | 142.293.000       | 137.531.021          | 96,65  |
      | Parkir         | 103.114.000       | 109.759.796          | 106,44 |
      | Lainnya        | 160.691.000       | 159.098.500          | 99,01  |`,
    'a header that lies: realisasi over what is the anggaran': `
      | Kegiatan    | Realisasi   | %           | %     |
      | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | Umum        | 142.293.000 | 137.531.021 | 96,65 |
      | Listrik     | 103.114.000 | 99.759.796  | 96,75 |
      | Pengadaan   | 166.226.000 | 165.352.000 | 99,47 |
      | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`,
  },
  invalid: {
    'a part of a whole that no row shows': `
      | No | Agama   | Jumlah | Persentase (%) |
      | 1  | Islam   | 8.123  | 82,05 |
      | 2  | Kristen | 1.203  | 12,51 «persen-tidak-cocok 12,15» |
      | 3  | Katolik | 455    | 4,60  |
      | 4  | Hindu   | 77     | 0,78  |
      | 5  | Budha   | 42     | 0,42  |`,
    'left over from last year': `
      | No | Kegiatan    | Anggaran    | Realisasi   | %     |
      | 1  | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
      | 2  | Umum        | 142.293.000 | 137.531.021 | 96,65 |
      | 3  | Desa        | 4.500.000   | 4.360.000   | 98,14 «persen-tidak-cocok 96,89» |
      | 4  | Listrik     | 103.114.000 | 99.759.796  | 96,75 |
      | 5  | Pengadaan   | 166.226.000 | 165.352.000 | 99,47 |
      | 6  | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`,
    'one unit of the second decimal is the last digit, ten of them are not': `
      | Program      | Pagu          | Realisasi     | % Realisasi |
      | Pemeliharaan | 160.691.000   | 159.098.500   | 99,00 |
      | Pengadaan    | 64.002.000    | 59.788.000    | 93,51 «persen-tidak-cocok 93,42» |
      | Penunjang    | 2.173.688.200 | 2.126.696.331 | 97,83 |
      | Umum         | 142.293.000   | 137.531.021   | 96,65 |
      | Listrik      | 103.114.000   | 99.759.796    | 96,75 |`,
    'with a percent sign': `
      | Uraian      | Anggaran (Rp) | Realisasi (Rp) | %       |
      | Pegawai     | 1.977.227.100 | 1.866.452.300  | 94,40%  |
      | Barang Jasa | 1.187.947.200 | 1.016.172.471  | 58,54% «persen-tidak-cocok 85,54» |
      | Modal       | 247.926.000   | 246.633.000    | 99,48%  |
      | Transfer    | 103.114.000   | 99.759.796     | 96,75%  |
      | Jumlah      | 3.516.214.300 | 3.229.017.567  | 91,83%  |`,
    'the mean of the percentages stands for that of the total': `
      | Program | Anggaran      | Realisasi     | %     |
      | I       | 1.120.400.000 | 1.048.694.400 | 93,60 |
      | II      | 310.250.000   | 271.158.500   | 87,40 |
      | III     | 902.118.000   | 838.067.622   | 92,90 |
      | IV      | 455.600.500   | 351.267.986   | 77,10 |
      | Jumlah  | 2.788.368.500 | 2.509.188.508 | 87,75 «persen-tidak-cocok 89,99» |`,
    'as a ratio': `
      | Uraian      | Anggaran      | Realisasi     | Rasio  |
      | Pegawai     | 1.977.227.100 | 1.866.452.300 | 0,9440 |
      | Barang Jasa | 1.187.947.200 | 1.016.172.471 | 0,8554 |
      | Modal       | 247.926.000   | 246.633.000   | 0,9498 «persen-tidak-cocok 0,9948» |
      | Umum        | 142.293.000   | 137.531.021   | 0,9665 |
      | Listrik     | 103.114.000   | 99.759.796    | 0,9675 |`,
    'in one of two years': `
      | Program      | 2022        | <           | <     | 2023        | <           | <     |
      | ^            | Anggaran    | Realisasi   | %     | Anggaran    | Realisasi   | %     |
      | Pelayanan    | 31.250.000  | 30.710.000  | 98,27 | 33.520.000  | 33.090.000  | 98,71 |
      | Pemberdayaan | 315.200.000 | 309.450.500 | 98,18 | 334.900.000 | 333.164.000 | 98,18 «persen-tidak-cocok 99,48» |
      | Ketentraman  | 183.742.900 | 176.215.000 | 95,90 | 180.240.000 | 180.065.000 | 99,90 |
      | Desa         | 102.717.290 | 99.999.200  | 97,35 | 124.754.600 | 122.912.600 | 98,52 |`,
  },
});

testRule(rule, {
  // One of several is told: the others are there still when it is mended.
  mends: false,
  valid: {
    'what was done is no share of the amounts, whose own stands beside it': `
      | Kegiatan | Pagu        | Realisasi Keuangan | % Realisasi | % Fisik |
      | Rapat    | 100.000.000 | 95.500.000         | 95,50       | 100     |
      | Jalan    | 250.000.000 | 201.000.000        | 80,40       | 95      |
      | Gedung   | 75.000.000  | 74.250.000         | 99,00       | 100     |`,
  },
  invalid: {
    'a whole column that only its heading calls a percentage of the amounts is told of once': `
      | Program     | Anggaran    | Realisasi   | Rasio antara Realisasi dan Anggaran |
      | Perencanaan | 42.948.600  | 41.781.950  | 41.781.950 «persen-tidak-cocok 97 patut-dicek» |
      | Umum        | 142.293.000 | 137.531.021 | 137.531.021 |
      | Listrik     | 103.114.000 | 99.759.796  | 99.759.796 |
      | Kendaraan   | 160.691.000 | 159.098.500 | 159.098.500 |`,
    'percentages typed at random': `
      | Program     | Anggaran    | Realisasi   | %     |
      | Perencanaan | 42.948.600  | 40.200.000  | 99,10 «persen-tidak-cocok 93,60 patut-dicek» |
      | Umum        | 542.293.000 | 475.590.961 | 98,20 |
      | Listrik     | 103.114.000 | 95.792.906  | 97,00 |
      | Kendaraan   | 160.691.000 | 129.356.255 | 80,50 |`,
  },
});
