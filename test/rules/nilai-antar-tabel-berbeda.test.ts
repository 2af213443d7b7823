import rule from '../../src/rules/nilai-antar-tabel-berbeda';
import { testRule } from './harness';

const plan = `
  # Rencana
  | No | Kegiatan                                  | Pagu Anggaran (Rp) |
  | 1  | Perencanaan dan Evaluasi Kinerja          | 42.948.600  |
  | 2  | Administrasi Umum Perangkat Daerah        | 142.293.000 |
  | 3  | Pengadaan Barang Milik Daerah             | 166.226.000 |
  | 4  | Penyediaan Jasa Penunjang                 | 103.114.000 |
  | 5  | Pemeliharaan Barang Milik Daerah          | 160.691.000 |
  | 6  | Koordinasi Ketentraman dan Ketertiban     | 180.240.000 |
  | 7  | Fasilitasi Pembinaan Desa                 | 124.754.600 |
  | 8  | Pemberdayaan Lembaga Kemasyarakatan       | 330.400.000 |`;

const result = `
  # Hasil
  | No | Kegiatan                                  | Anggaran    | Realisasi   | %     |
  | 1  | Perencanaan dan Evaluasi Kinerja          | 42.948.600  | 41.781.950  | 97,28 |
  | 2  | Administrasi Umum Perangkat Daerah        | 142.293.000 | 137.531.021 | 96,65 |
  | 3  | Pengadaan Barang Milik Daerah             | 166.226.000 | 165.352.000 | 99,47 |
  | 4  | Penyediaan Jasa Penunjang                 | 103.114.000 | 99.759.796  | 96,75 |
  | 5  | Pemeliharaan Barang Milik Daerah          | 160.691.000 | 159.098.500 | 99,01 |
  | 6  | Koordinasi Ketentraman dan Ketertiban     | 180.240.000 | 180.065.000 | 99,90 |
  | 7  | Fasilitasi Pembinaan Desa                 | 124.754.600 | 122.912.600 | 98,52 |
  | 8  | Pemberdayaan Lembaga Kemasyarakatan       | 330.400.000 | 328.804.000 | 99,52 |`;

/** The same programs in three sheets; those of the last one as given. */
const cascade = (second: string, third: string) => ['Renja', 'DPA', 'PK'].map((sheet) => `
      # ${sheet}
      | No | Program                       | Anggaran    |
      | 1  | Penunjang Urusan              | 145.300.000 |
      | 2  | Penyelenggaraan Pemerintahan  | ${sheet === 'PK' ? second : '341.250.000'} |
      | 3  | Pemberdayaan Masyarakat       | ${sheet === 'PK' ? third : '512.900.000'} |
      | 4  | Ketentraman dan Ketertiban    | 88.125.000  |
      |    | Jumlah                        | 1.087.575.000 |`).join('\n');

testRule(rule, {
  valid: {
    'the same amounts in three sheets': cascade('341.250.000', '512.900.000'),
    'plan and result name the same amounts': plan + result,
    'the names drift: spelling, KABUPATEN, capitals, a comma': plan + result
      .replace('Koordinasi Ketentraman dan Ketertiban  ', 'Koordinasi Ketenteraman dan Ketertiban ')
      .replace('Penyediaan Jasa Penunjang   ', 'PENYEDIAAN JASA PENUNJANG   ')
      .replace('Perencanaan dan Evaluasi', 'Perencanaan, dan Evaluasi'),
    'rounded to millions in a summary': `
      ${result}
      # Ringkasan
      | Kegiatan                              | Realisasi (juta) |
      | Perencanaan dan Evaluasi Kinerja      | 41,8  |
      | Administrasi Umum Perangkat Daerah    | 137,5 |
      | Pengadaan Barang Milik Daerah         | 165,4 |
      | Penyediaan Jasa Penunjang             | 99,8  |`,
  },
  unrelated: {
    'another year has other amounts': `${plan}
      # Tahun lalu
      | No | Kegiatan                              | Anggaran 2022 | Realisasi 2022 |
      | 1  | Perencanaan dan Evaluasi Kinerja      | 4.017.000   | 3.653.500   |
      | 2  | Administrasi Umum Perangkat Daerah    | 85.876.100  | 82.300.000  |
      | 3  | Pengadaan Barang Milik Daerah         | 4.012.500   | 3.650.000   |
      | 4  | Penyediaan Jasa Penunjang             | 110.021.600 | 107.245.337 |
      | 5  | Pemeliharaan Barang Milik Daerah      | 52.634.600  | 47.917.592  |`,
    'a budget and its change are two amounts of one name': `
      # Murni
      | No | Kegiatan                              | Anggaran Sebelum Perubahan |
      | 1  | Perencanaan dan Evaluasi Kinerja      | 42.948.600  |
      | 2  | Administrasi Umum Perangkat Daerah    | 142.293.000 |
      | 3  | Pengadaan Barang Milik Daerah         | 166.226.000 |
      | 4  | Penyediaan Jasa Penunjang             | 103.114.000 |
      # Perubahan
      | No | Kegiatan                              | Anggaran Setelah Perubahan |
      | 1  | Perencanaan dan Evaluasi Kinerja      | 45.120.600  |
      | 2  | Administrasi Umum Perangkat Daerah    | 139.870.500 |
      | 3  | Pengadaan Barang Milik Daerah         | 171.400.000 |
      | 4  | Penyediaan Jasa Penunjang             | 98.750.250  |`,
    'the same words for two villages': `
      # Jaten
      | Uraian         | Anggaran    | Realisasi   |
      | Penghasilan Tetap | 412.300.500 | 410.220.000 |
      | Operasional Kantor | 84.120.000 | 83.055.250 |
      | Pembangunan Jalan | 318.220.000 | 316.044.100 |
      | Posyandu       | 31.450.250  | 31.212.400  |
      # Brujul
      | Uraian         | Anggaran    | Realisasi   |
      | Penghasilan Tetap | 398.100.250 | 396.410.000 |
      | Operasional Kantor | 79.640.000 | 78.905.500 |
      | Pembangunan Jalan | 287.915.000 | 285.120.700 |
      | Posyandu       | 28.300.000  | 27.955.250  |`,
  },
  invalid: {
    'two amounts that changed places, of four': cascade('512.900.000 «nilai-antar-tabel-berbeda 341.250.000»', '341.250.000 «nilai-antar-tabel-berbeda 512.900.000»'),
    'one amount of the plan is not that of the result': plan.replace('42.948.600 ', '38.062.000 «nilai-antar-tabel-berbeda 42.948.600»') + result,
    'a digit off in the result, which its own percentage contradicts': plan
      + result.replace('| 166.226.000 |', '| 186.226.000 «nilai-antar-tabel-berbeda 166.226.000» |').replace('99,47', '99,47 «persen-tidak-cocok 88,79»'),
  },
});
