import rule from '../../src/rules/kode-tidak-sesuai-nama';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'a sub kegiatan bears the name of its kegiatan': `
      | Kode              | Uraian                                            | Anggaran   | Realisasi  | % |
      | 7.01.03.2.01      | Koordinasi Kegiatan Pemberdayaan Desa             | 30.000.000 | 27.000.000 | 90,00 |
      | 7.01.03.2.01.0001 | Koordinasi Kegiatan Pemberdayaan Desa             | 30.000.000 | 27.000.000 | 90,00 |
      | 7.01.03.2.02      | Kegiatan Pemberdayaan Kelurahan                   | 20.000.000 | 18.000.000 | 90,00 |
      | 7.01.03.2.03      | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | 10.000.000 | 9.500.000 | 95,00 |
      | 7.01.03.2.06      | Pemberdayaan dan Kesejahteraan Keluarga Tingkat Kecamatan dan Kelurahan | 5.000.000 | 5.000.000 | 100,00 |`,
  },
  unrelated: {
    'an office has an order of its own': `
      | Kode    | Program                                                   | Pagu          |
      | 7.01.01 | Program Penunjang Urusan Pemerintahan Daerah              | 2.592.499.700 |
      | 7.01.02 | Program Pemberdayaan Masyarakat Desa dan Kelurahan        | 42.948.600    |
      | 7.01.03 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 334.900.000   |
      | 7.01.04 | Program Koordinasi Ketentraman dan Ketertiban Umum        | 180.240.000   |`,
    'accounts are no programs': `
      | Kode Rekening | Uraian                     | Pagu          |
      | 5.1.01        | Belanja Pegawai            | 2.592.499.700 |
      | 5.1.02        | Belanja Barang dan Jasa    | 42.948.600    |
      | 5.2.02        | Belanja Modal Peralatan    | 33.400.000    |`,
  },
  invalid: {
    'the code of another kegiatan': `
      | Kode        | Uraian                                                 | Anggaran    |
      | 7.01.01.201 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 42.948.600 |
      | 7.01.01.202 | Administrasi Keuangan Perangkat Daerah                 | 977.227.100 |
      | 7.01.01.208 «kode-tidak-sesuai-nama "7.01.01.2.06" patut-dicek» | Administrasi Umum Perangkat Daerah | 88.400.000 |
      | 7.01.01.207 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 18.250.000 |
      | 7.01.01.209 | Pemeliharaan Barang Milik Daerah                       | 58.250.000  |`,
    'code and name in one cell': `
      | Program                                                           | Pagu          |
      | 7.01.01 Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 2.592.499.700 |
      | 7.01.02 Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 42.948.600    |
      | 7.01.03 Program Pembinaan dan Pengawasan Pemerintahan Desa «kode-tidak-sesuai-nama "7.01.03 PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN" patut-dicek» | 334.900.000 |
      | 7.01.04 Program Koordinasi Ketentraman dan Ketertiban Umum        | 180.240.000   |`,
    'a sub kegiatan of two digits is only worth a remark': `
      | Kode            | Uraian                                                          | Anggaran   |
      | 7.01.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 4.948.600 |
      | 7.01.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor                    | 97.227.100 |
      | 7.01.01.2.06.03 «kode-tidak-sesuai-nama "7.01.01.2.06.09" saran» | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 88.400.000 |
      | 7.01.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan                       | 18.250.000 |`,
  },
});
