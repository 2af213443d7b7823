import rule from '../../src/rules/unsur-ganda';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'the worksheet exchanges the last two': `
      | No | Unsur Pelayanan                    | Semester I | Semester II | Rata-rata |
      | 1  | Persyaratan                        | 3,20 | 3,24 | 3,22 |
      | 2  | Sistem, mekanisme dan prosedur     | 3,18 | 3,30 | 3,24 |
      | 3  | Waktu penyelesaian                 | 3,04 | 3,12 | 3,08 |
      | 4  | Biaya / tarif                      | 3,66 | 3,70 | 3,68 |
      | 5  | Produk spesifikasi jenis pelayanan | 3,20 | 3,26 | 3,23 |
      | 6  | Kompetensi pelaksana               | 3,24 | 3,26 | 3,25 |
      | 7  | Perilaku pelaksana                 | 3,26 | 3,32 | 3,29 |
      | 8  | Sarana dan prasarana               | 3,14 | 3,24 | 3,19 |
      | 9  | Penanganan pengaduan               | 3,70 | 3,74 | 3,72 |`,
  },
  unrelated: {
    'eight unsur of a service without a tariff': `
      | No | Unsur                   | NRR   |
      | 1  | Persyaratan             | 3,236 |
      | 2  | Prosedur                | 3,269 |
      | 3  | Waktu pelayanan         | 3,118 |
      | 4  | Produk layanan          | 3,229 |
      | 5  | Kompetensi pelaksana    | 3,253 |
      | 6  | Perilaku pelaksana      | 3,290 |
      | 7  | Penanganan pengaduan    | 3,717 |
      | 8  | Sarana dan prasarana    | 3,189 |`,
    'a list of other things may repeat a name': `
      | No | Uraian            | Anggaran    |
      | 1  | Belanja Pegawai   | 977.227.100 |
      | 2  | Belanja Pegawai   | 188.000.500 |
      | 3  | Biaya perjalanan  | 42.948.600  |
      | 4  | Sarana            | 12.500.000  |`,
    'the fourteen unsur of 2004': `
      | No | Unsur Pelayanan          | Nilai |
      | U1 | Prosedur Pelayanan       | 3,01 |
      | U2 | Persyaratan Pelayanan    | 3,07 |
      | U3 | Kejelasan Petugas        | 3,05 |
      | U4 | Kedisiplinan Petugas     | 2,98 |
      | U5 | Tanggung Jawab Petugas   | 3,11 |
      | U6 | Kemampuan Petugas        | 3,20 |
      | U7 | Kecepatan Pelayanan      | 2,95 |
      | U8 | Keadilan Mendapatkan Pelayanan | 3,14 |
      | U9 | Kesopanan dan Keramahan  | 3,25 |
      | U10 | Kewajaran Biaya         | 3,31 |
      | U11 | Kepastian Biaya         | 3,35 |
      | U12 | Kepastian Jadwal        | 3,02 |
      | U13 | Kenyamanan Lingkungan   | 3,09 |
      | U14 | Keamanan Pelayanan      | 3,22 |`,
  },
  invalid: {
    'the seventh repeats the sixth': `
      | No. | UNSUR PELAYANAN | NILAI RATA-RATA |
      | U1 | Persyaratan          | 3,236 |
      | U2 | Prosedur             | 3,269 |
      | U3 | Waktu pelayanan      | 3,118 |
      | U4 | Biaya/tarif          | 3,684 |
      | U5 | Produk layanan       | 3,229 |
      | U6 | Kompetensi pelaksana | 3,253 |
      | U7 | Kompetensi pelaksana «unsur-ganda "Perilaku Pelaksana" patut-dicek» | 3,29 |
      | U8 | Sarana dan Prasarana | 3,189 |
      | U9 | Penanganan Pengaduan | 3,717 |`,
    'the third is called by the name of the second, without its number': `
      | Unsur                              | NRR  | Mutu |
      | Persyaratan                        | 3,24 | B |
      | Prosedur                           | 3,27 | B |
      | Prosedur «unsur-ganda "Waktu Penyelesaian" patut-dicek» | 3,12 | B |
      | Biaya/Tarif                        | 3,68 | A |
      | Produk Spesifikasi Jenis Pelayanan | 3,23 | B |
      | Kompetensi Pelaksana               | 3,25 | B |
      | Perilaku Pelaksana                 | 3,29 | B |
      | Penanganan Pengaduan               | 3,19 | B |
      | Sarana dan Prasarana               | 3,72 | A |`,
  },
});
