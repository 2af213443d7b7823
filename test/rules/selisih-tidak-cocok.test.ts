import rule from '../../src/rules/selisih-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'sisa is anggaran less realisasi': `
      | Program      | Anggaran      | Realisasi     | Sisa        |
      | Penunjang    | 2.592.499.700 | 2.313.444.171 | 279.055.529 |
      | Pelayanan    | 33.520.000    | 33.090.000    | 430.000     |
      | Pemberdayaan | 334.900.000   | 333.164.000   | 1.736.000   |
      | Ketentraman  | 180.240.000   | 180.065.000   | 175.000     |`,
    'nothing left is a dash': `
      | Program      | Anggaran      | Realisasi     | Sisa Anggaran |
      | Penunjang    | 2.592.499.700 | 2.313.444.171 | 279.055.529   |
      | Pelayanan    | 33.520.000    | 33.520.000    | -             |
      | Pemberdayaan | 334.900.000   | 333.164.000   | 1.736.000     |
      | Ketentraman  | 180.240.000   | 180.065.000   | 175.000       |`,
    'more spent than planned, in parentheses': `
      | Uraian       | Anggaran      | Realisasi     | Lebih/(Kurang) |
      | Pegawai      | 1.977.227.100 | 1.866.452.300 | 110.774.800    |
      | Barang Jasa  | 1.187.947.200 | 1.196.172.471 | (8.225.271)    |
      | Modal        | 247.926.000   | 246.633.000   | 1.293.000      |
      | Listrik      | 103.114.000   | 99.759.796    | 3.354.204      |`,
    'realisasi less anggaran, all negative': `
      | Uraian       | Anggaran      | Realisasi     | Lebih (Kurang) |
      | Pegawai      | 1.977.227.100 | 1.866.452.300 | -110.774.800   |
      | Barang Jasa  | 1.187.947.200 | 1.016.172.471 | -171.774.729   |
      | Modal        | 247.926.000   | 246.633.000   | -1.293.000     |
      | Listrik      | 103.114.000   | 99.759.796    | -3.354.204     |`,
    'a budget before and after its change': `
      | Rekening     | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) |
      | Pegawai      | 1.950.000.000     | 1.977.227.100     | 27.227.100   |
      | Barang Jasa  | 1.201.450.200     | 1.187.947.200     | (13.503.000) |
      | Modal        | 247.926.000       | 247.926.000       | 0            |
      | Transfer     | 98.000.000        | 103.114.000       | 5.114.000    |`,
    'opening balance, additions, disposals, closing balance': `
      | Barang      | Saldo Awal  | Bertambah  | Berkurang  | Saldo Akhir |
      | Tanah       | 1.204.000.000 | 150.250.000 | 12.100.000 | 1.342.150.000 |
      | Peralatan   | 412.330.500 | 84.120.000 | 31.450.250 | 465.000.250 |
      | Gedung      | 987.410.000 | 0          | 22.300.000 | 965.110.000 |
      | Jalan       | 318.220.000 | 64.800.000 | 18.040.500 | 364.979.500 |`,
    'points between two years are no amounts': `
      | Indikator | Tahun 2022 | Tahun 2023 | Naik/Turun |
      | SAKIP     | 75,28      | 68,45      | -6,83      |
      | IKM       | 80,96      | 83,20      | 2,24       |
      | RB        | 61,40      | 64,75      | 3,35       |
      | Inovasi   | 54,10      | 58,92      | 4,82       |`,
  },
  invalid: {
    'sisa with a digit too few': `
      | Program      | Anggaran      | Realisasi     | Sisa        |
      | Penunjang    | 2.592.499.700 | 2.313.444.171 | 279.055.529 |
      | Pelayanan    | 33.520.000    | 33.090.000    | 43.000 «selisih-tidak-cocok 430.000» |
      | Pemberdayaan | 334.900.000   | 333.164.000   | 1.736.000   |
      | Ketentraman  | 180.240.000   | 180.065.000   | 175.000     |`,
    'the sisa of last year': `
      | No | Belanja     | Pagu          | Realisasi     | Sisa        | %     |
      | 1  | Pegawai     | 1.977.227.100 | 1.866.452.300 | 110.774.800 | 94,40 |
      | 2  | Barang Jasa | 1.187.947.200 | 1.016.172.471 | 104.226.350 «selisih-tidak-cocok 171.774.729» | 85,54 |
      | 3  | Modal       | 247.926.000   | 246.633.000   | 1.293.000   | 99,48 |
      | 4  | Listrik     | 103.114.000   | 99.759.796    | 3.354.204   | 96,75 |`,
    'a closing balance': `
      | Barang      | Saldo Awal  | Bertambah  | Berkurang  | Saldo Akhir |
      | Tanah       | 1.204.000.000 | 150.250.000 | 12.100.000 | 1.342.150.000 |
      | Peralatan   | 412.330.500 | 84.120.000 | 31.450.250 | 465.000.250 |
      | Gedung      | 987.410.000 | 0          | 22.300.000 | 987.410.000 «selisih-tidak-cocok 965.110.000» |
      | Jalan       | 318.220.000 | 64.800.000 | 18.040.500 | 364.979.500 |
      | Irigasi     | 205.118.000 | 12.407.000 | 3.250.000  | 214.275.000 |`,
    'the sign is lost': `
      | Uraian       | Anggaran      | Realisasi     | Lebih/(Kurang) |
      | Pegawai      | 1.977.227.100 | 1.866.452.300 | 110.774.800    |
      | Barang Jasa  | 1.187.947.200 | 1.196.172.471 | 8.225.271 «selisih-tidak-cocok -8.225.271» |
      | Modal        | 247.926.000   | 246.633.000   | 1.293.000      |
      | Listrik      | 103.114.000   | 99.759.796    | 3.354.204      |`,
    'a sisa with two digits exchanged, where the amounts are large': `
      | Belanja     | Pagu          | Realisasi     | Sisa        |
      | Pegawai     | 1.977.227.100 | 1.866.452.300 | 110.774.800 |
      | Barang Jasa | 1.187.947.200 | 1.016.172.471 | 171.774.729 |
      | Modal       | 247.926.000   | 246.633.000   | 1.239.000 «selisih-tidak-cocok 1.293.000» |
      | Transfer    | 318.220.000   | 316.044.100   | 2.175.900   |
      | Listrik     | 103.114.000   | 99.759.796    | 3.354.204   |`,
    'a balance of a cash book': `
      | No | Uraian      | Penerimaan | Pengeluaran | Saldo      |
      | 1  | Saldo awal  | 12.500.000 |             | 12.500.000 |
      | 2  | Tarik tunai | 40.000.000 |             | 52.500.000 |
      | 3  | Beli ATK    |            | 3.250.000   | 49.250.000 |
      | 4  | Honor       |            | 18.400.000  | 30.850.000 |
      | 5  | Pajak PPh   |            | 412.500     | 30.473.500 «selisih-tidak-cocok 30.437.500» |
      | 6  | Listrik     |            | 1.204.300   | 29.233.200 «selisih-tidak-cocok 29.269.200» |
      | 7  | Bunga bank  | 12.340     |             | 29.245.540 |`,
  },
});
