import rule from '../../src/rules/jumlah-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'total below its rows': `
      | No | Jenis Belanja          | Anggaran (Rp) | Realisasi (Rp) |
      | 1  | Belanja Pegawai        | 1.977.227.100 | 1.866.452.300  |
      | 2  | Belanja Barang dan Jasa | 1.187.947.200 | 1.016.172.471  |
      | 3  | Belanja Modal          | 247.926.000   | 246.633.000    |
      |    | Jumlah                 | 3.413.100.300 | 3.129.257.771  |`,
    'total above its rows': `
      | Uraian                  | Pagu          | Realisasi     |
      | **BELANJA**             | **3.413.100.300** | **3.129.257.771** |
      | Belanja Pegawai         | 1.977.227.100 | 1.866.452.300 |
      | Belanja Barang dan Jasa | 1.187.947.200 | 1.016.172.471 |
      | Belanja Modal           | 247.926.000   | 246.633.000   |`,
    'a program with one kegiatan': `
      | No | Program / Kegiatan        | Anggaran      | Realisasi     |
      | I  | **Program Pelayanan Publik** | **147.186.000** | **145.576.000** |
      |    | Urusan sesuai Penugasan   | 147.186.000   | 145.576.000   |
      | II | **Program Pembinaan Desa** | **124.754.600** | **122.912.600** |
      |    | Fasilitasi Pembinaan Desa | 124.754.600   | 122.912.600   |
      | III | **Program Pemberdayaan** | **334.900.000** | **333.164.000** |
      |    | Koordinasi Desa           | 4.500.000     | 4.360.000     |
      |    | Pemberdayaan Lembaga      | 330.400.000   | 328.804.000   |`,
    'a dash and a zero count as nothing': `
      | Uraian          | Triwulan I | Triwulan II | Triwulan III |
      | Honorarium      | 12.450.000 | -           | 12.450.000   |
      | Perjalanan      | -          | 3.125.400   | 0            |
      | Konsumsi Rapat  | 2.210.000  | 1.980.000   | 4.115.500    |
      | Jumlah          | 14.660.000 | 5.105.400   | 16.565.500   |`,
    'headings without amounts between the rows': `
      | Uraian                 | Anggaran      | Realisasi     |
      | A. SEKRETARIAT         |               |               |
      | Gaji dan Tunjangan     | 1.204.330.100 | 1.198.220.400 |
      | Alat Tulis Kantor      | 18.402.300    | 18.399.000    |
      | B. SEKSI PEMERINTAHAN  |               |               |
      | Monografi Kecamatan    | 22.150.750    | 21.004.100    |
      | Rapat Koordinasi       | 9.870.000     | 9.652.500     |
      | Jumlah                 | 1.254.753.150 | 1.247.276.000 |`,
    'an indicator row without an amount': `
      | Uraian                    | Anggaran    | Realisasi   |
      | Perencanaan Kinerja       | 42.948.600  | 41.781.950  |
      | Predikat SAKIP            |             | NA          |
      | Administrasi Umum         | 142.293.000 | 137.531.021 |
      | Pemeliharaan Barang       | 160.691.000 | 159.098.500 |
      | Jumlah                    | 345.932.600 | 338.411.471 |`,
    'subtotals below their rows and a grand total over the subtotals': `
      | Uraian            | Pagu        | Realisasi   |
      | Gaji Pokok        | 612.330.000 | 601.245.150 |
      | Tunjangan         | 148.220.500 | 146.001.200 |
      | Sub Jumlah        | 760.550.500 | 747.246.350 |
      | Alat Tulis        | 18.402.300  | 18.399.000  |
      | Jasa Listrik      | 27.118.200  | 25.004.771  |
      | Sub Jumlah        | 45.520.500  | 43.403.771  |
      | Jumlah            | 806.071.000 | 790.650.121 |`,
    'three levels told apart by code': `
      | Kode              | Uraian                  | Pagu        | Realisasi   |
      | 7.01.01           | Penunjang Urusan        | 345.932.600 | 338.411.471 |
      | 7.01.01.2.01      | Perencanaan             | 42.948.600  | 41.781.950  |
      | 7.01.01.2.01.0001 | Penyusunan Dokumen      | 20.448.600  | 20.001.950  |
      | 7.01.01.2.01.0007 | Evaluasi Kinerja        | 22.500.000  | 21.780.000  |
      | 7.01.01.2.06      | Administrasi Umum       | 142.293.000 | 137.531.021 |
      | 7.01.01.2.06.0002 | Peralatan Kantor        | 92.293.000  | 88.531.021  |
      | 7.01.01.2.06.0009 | Rapat Koordinasi        | 50.000.000  | 49.000.000  |
      | 7.01.01.2.09      | Pemeliharaan            | 160.691.000 | 159.098.500 |
      | 7.01.01.2.09.0002 | Kendaraan               | 160.691.000 | 159.098.500 |`,
    'a sub kegiatan with the name of its kegiatan': `
      | Kode              | Uraian                 | Pagu        | Realisasi   |
      | 7.01.02           | Program Pelayanan      | 84.350.000  | 83.120.450  |
      | 7.01.02.2.01      | Koordinasi Pelayanan   | 53.100.000  | 52.410.450  |
      | 7.01.02.2.01.0001 | Koordinasi Pelayanan   | 53.100.000  | 52.410.450  |
      | 7.01.02.2.03      | Pelayanan Perizinan    | 31.250.000  | 30.710.000  |
      | 7.01.02.2.03.0001 | Pelayanan Perizinan    | 11.250.000  | 10.960.000  |
      | 7.01.02.2.03.0002 | Peningkatan Efektivitas | 20.000.000 | 19.750.000  |`,
    'totals across: L + P = Jumlah': `
      | No | Tingkat Pendidikan | L  | P  | Jumlah |
      | 1  | SMA                | 11 | 7  | 18     |
      | 2  | D3                 | 2  | 5  | 7      |
      | 3  | S1                 | 13 | 16 | 29     |
      | 4  | S2                 | 3  | 4  | 7      |
      |    | Jumlah             | 29 | 32 | 61     |`,
    'quarters make up the year': `
      | Kegiatan    | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
      | Perencanaan | 10.120.400 | 9.875.250  | 11.230.000 | 11.722.950 | 42.948.600  |
      | Umum        | 35.210.000 | 34.118.450 | 36.400.550 | 36.564.000 | 142.293.000 |
      | Kendaraan   | 41.007.500 | 38.220.000 | 40.118.200 | 41.345.300 | 160.691.000 |
      | Listrik     | 25.114.000 | 26.240.500 | 25.900.100 | 25.859.400 | 103.114.000 |`,
    'a share of each row, rounded, with a total of 99,99': `
      | Golongan | Jumlah | Persen |
      | II       | 13     | 21,31  |
      | III      | 33     | 54,09  |
      | IV       | 8      | 13,11  |
      | PPPK     | 7      | 11,47  |
      | Total    | 61     | 99,98  |`,
    'two blocks of years, the programs of one absent in the other': `
      | No | Program            | 2022        | <           | 2023        | <           |
      | ^  | ^                  | Anggaran    | Realisasi   | Anggaran    | Realisasi   |
      | 1  | Pelayanan Publik   | 96.835.800  | 96.428.800  | 147.186.000 | 145.576.000 |
      | 2  | Administrasi Kantor | 21.649.200 | 20.742.200  | -           | -           |
      | 3  | Pembinaan Desa     | -           | -           | 124.754.600 | 122.912.600 |
      | 4  | Ketentraman        | 183.742.900 | 176.215.000 | 180.240.000 | 180.065.000 |
      |    | Jumlah             | 302.227.900 | 293.386.000 | 452.180.600 | 448.553.600 |`,
    'a numbering row under a header of two lines': `
      | NO  | URAIAN        | ANGGARAN    | <           |
      | ^   | ^             | Murni       | Perubahan   |
      | (1) | (2)           | (3)         | (4)         |
      | 1   | Gaji          | 612.330.000 | 601.245.150 |
      | 2   | Tunjangan     | 148.220.500 | 146.001.200 |
      | 3   | Lembur        | 8.400.250   | 7.900.100   |
      |     | JUMLAH        | 768.950.750 | 755.146.450 |`,
    'amounts written with Rp, dots and ",-"': `
      | Uraian    | Anggaran             | Realisasi          |
      | Operasi   | Rp. 3.165.174.300,-  | Rp.2.882.624.771,- |
      | Modal     | Rp. 247.926.000,-    | Rp 246.633.000     |
      | Transfer  | Rp. 12.000.000,00    | Rp11.900.500,00    |
      | Jumlah    | Rp. 3.425.100.300,-  | Rp. 3.141.158.271,- |`,
    'two sums side by side': `
      | Desa      | Anggaran    | Realisasi   | | Dusun     | Penduduk | Keluarga |
      | Jaten     | 112.340.500 | 110.220.100 | | Dagen     | 8.214    | 2.318    |
      | Jati      | 98.220.750  | 97.118.300  | | Ngringo   | 11.407   | 3.265    |
      | Brujul    | 87.410.000  | 85.250.600  | | Suruhkalang | 6.338  | 1.774    |
      | Jumlah    | 297.971.250 | 292.589.000 | | Jumlah    | 25.959   | 7.357    |`,
  },
  unrelated: {
    'a table of target values is not added up': `
      | Indikator       | Satuan | Target 2021 | Target 2022 | Target 2023 |
      | Nilai SAKIP     | Nilai  | 66          | 68          | 70          |
      | IKM             | Nilai  | 72          | 74          | 75          |
      | Desa tertib     | Desa   | 6           | 7           | 8           |
      | Jumlah pengaduan yang ditangani oleh petugas pelayanan | Aduan | 12 | 15 | 18 |`,
  },
  invalid: {
    'amounts whose only total is another one, in no way that typing goes wrong': `
      | No | Uraian          | Anggaran   |
      | 1  | Belanja Pegawai | 12.450.000 |
      | 2  | Belanja Barang  | 3.785.500  |
      | 3  | Belanja Modal   | 9.120.750  |
      | 4  | Belanja Hibah   | 4.411.000  |
      |    | Jumlah          | 33.224.039 «jumlah-tidak-cocok 29.767.250 patut-dicek» |`,
    'a total that the one other column hardly bears out': `
      | Desa    | Luas  | Rumah Tangga |
      | Jaten   | 255   | 3.255        |
      | Jetis   | 312   | 2.911        |
      | Suruh   | 420   | 2.455        |
      | Ngringo | 388   | 5.106        |
      | Jumlah  | 1.375 | 16.088 «jumlah-tidak-cocok 13.727 patut-dicek» |`,
    'a program was left at 0,00 over kegiatan that are not': `
      | Kode         | Uraian       | Anggaran    | Realisasi  |
      | 7.01.02      | Program Satu | 30.000.000  | 0,00 «jumlah-tidak-cocok 27.500.000» |
      | 7.01.02.2.01 | Kegiatan A   | 10.000.000  | 9.000.000  |
      | 7.01.02.2.02 | Kegiatan B   | 20.000.000  | 18.500.000 |
      | 7.01.03      | Program Dua  | 70.000.000  | 66.100.000 |
      | 7.01.03.2.01 | Kegiatan C   | 40.000.000  | 37.000.000 |
      | 7.01.03.2.02 | Kegiatan D   | 30.000.000  | 29.100.000 |
      |              | Jumlah       | 100.000.000 | 93.600.000 «jumlah-tidak-cocok 66.100.000» |`,
    'a total with two digits swapped': `
      | No | Jenis Belanja          | Anggaran (Rp) | Realisasi (Rp) |
      | 1  | Belanja Pegawai        | 1.977.227.100 | 1.866.452.300  |
      | 2  | Belanja Barang dan Jasa | 1.187.947.200 | 1.016.172.471  |
      | 3  | Belanja Modal          | 247.926.000   | 246.633.000    |
      |    | Jumlah                 | 3.413.010.300 «jumlah-tidak-cocok 3.413.100.300» | 3.129.257.771 |`,
    'a kegiatan with one digit off, between a subtotal and a grand total that agree': `
      | Uraian            | Pagu        | Realisasi   |
      | Gaji Pokok        | 612.330.000 | 601.245.150 |
      | Tunjangan         | 148.220.500 | 149.001.200 «jumlah-tidak-cocok 146.001.200» |
      | Sub Jumlah        | 760.550.500 | 747.246.350 |
      | Alat Tulis        | 18.402.300  | 18.399.000  |
      | Jasa Listrik      | 27.118.200  | 25.004.771  |
      | Sub Jumlah        | 45.520.500  | 43.403.771  |
      | Jumlah            | 806.071.000 | 790.650.121 |`,
    'a kegiatan left over from last year, which its program does not hold': `
      | Kode              | Uraian                  | Pagu        | Realisasi   |
      | 7.01.01           | Penunjang Urusan        | 345.932.600 | 338.411.471 «jumlah-tidak-cocok 335.743.521» |
      | 7.01.01.2.01      | Perencanaan             | 42.948.600  | 39.114.000 «jumlah-tidak-cocok 41.781.950» |
      | 7.01.01.2.01.0001 | Penyusunan Dokumen      | 20.448.600  | 20.001.950  |
      | 7.01.01.2.01.0007 | Evaluasi Kinerja        | 22.500.000  | 21.780.000  |
      | 7.01.01.2.06      | Administrasi Umum       | 142.293.000 | 137.531.021 |
      | 7.01.01.2.06.0002 | Peralatan Kantor        | 92.293.000  | 88.531.021  |
      | 7.01.01.2.06.0009 | Rapat Koordinasi        | 50.000.000  | 49.000.000  |
      | 7.01.01.2.09      | Pemeliharaan            | 160.691.000 | 159.098.500 |
      | 7.01.01.2.09.0002 | Kendaraan               | 160.691.000 | 159.098.500 |`,
    'a total across, and with it the one below': `
      | No | Desa        | Laki-laki | Perempuan | Jumlah |
      | 1  | Jaten       | 6.214     | 6.407     | 12.621 |
      | 2  | Jati        | 4.118     | 4.236     | 8.345 «jumlah-tidak-cocok 8.354» |
      | 3  | Brujul      | 3.902     | 3.871     | 7.773  |
      | 4  | Dagen       | 5.047     | 5.126     | 10.173 |
      |    | Jumlah      | 19.281    | 19.640    | 38.921 «jumlah-tidak-cocok 38.912» |`,
    'a quarter and the one after it exchanged an amount': `
      | Kegiatan    | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
      | Perencanaan | 10.120.400 | 9.875.250  | 11.230.000 | 11.722.950 | 42.948.600  |
      | Umum        | 35.210.000 | 34.118.450 | 36.400.550 | 36.564.000 | 142.293.000 |
      | Kendaraan   | 41.007.500 | 38.220.000 | 40.118.200 | 41.345.300 | 160.691.000 |
      | Listrik     | 25.114.000 | 26.240.500 | 25.900.100 | 25.859.400 | 103.114.000 |
      | Jumlah      | 123.591.900 «jumlah-tidak-cocok 111.451.900» | 96.314.200 «jumlah-tidak-cocok 108.454.200» | 113.648.850 | 115.491.650 | 449.046.600 |`,
    'one of two years': `
      | No | Program            | 2022        | <           | 2023        | <           |
      | ^  | ^                  | Anggaran    | Realisasi   | Anggaran    | Realisasi   |
      | 1  | Pelayanan Publik   | 96.835.800  | 96.428.800  | 147.186.000 | 145.576.000 |
      | 2  | Administrasi Kantor | 21.649.200 | 20.742.200  | -           | -           |
      | 3  | Pembinaan Desa     | -           | -           | 124.754.600 | 122.912.600 |
      | 4  | Ketentraman        | 183.742.900 | 176.215.000 | 180.240.000 | 180.065.000 |
      |    | Jumlah             | 302.227.900 | 293.386.000 | 452.180.600 | 293.386.000 «jumlah-tidak-cocok 448.553.600» |`,
    'amounts written with Rp': `
      | Uraian    | Anggaran             | Realisasi          |
      | Operasi   | Rp. 3.165.174.300,-  | Rp.2.882.624.771,- |
      | Modal     | Rp. 247.926.000,-    | Rp 246.633.000     |
      | Transfer  | Rp. 12.000.000,00    | Rp11.900.500,00    |
      | Jumlah    | Rp. 3.425.100.300,-  | Rp. 3.141.185.271,- «jumlah-tidak-cocok 3.141.158.271» |`,
    'a total above its rows leaves one out': `
      | Uraian                  | Pagu          | Realisasi     |
      | **BELANJA**             | **3.413.100.300** | **2.882.624.771** «jumlah-tidak-cocok 3.129.257.771» |
      | Belanja Pegawai         | 1.977.227.100 | 1.866.452.300 |
      | Belanja Barang dan Jasa | 1.187.947.200 | 1.016.172.471 |
      | Belanja Modal           | 247.926.000   | 246.633.000   |`,
    'a table of staff, whose numbers are small': `
      | No | Tingkat Pendidikan | L  | P  | Jumlah |
      | 1  | SMA                | 11 | 7  | 18     |
      | 2  | D3                 | 2  | 5  | 8 «jumlah-tidak-cocok 7» |
      | 3  | S1                 | 13 | 16 | 29     |
      | 4  | S2                 | 3  | 4  | 7      |
      |    | Jumlah             | 29 | 32 | 61 «jumlah-tidak-cocok 62» |`,
  },
});

testRule(rule, {
  // One of several is told: the others are there still when it is mended.
  mends: false,
  valid: {
    'parents by code that hold what is below them': `
      | Kode         | Uraian            | Pagu          | Realisasi     |
      | 7.01.01      | Program Penunjang | 2.592.499.700 | 2.313.444.171 |
      | 7.01.01.2.01 | Perencanaan       | 42.948.600    | 41.781.950    |
      | 7.01.01.2.02 | Keuangan          | 2.549.551.100 | 2.271.662.221 |`,
  },
  invalid: {
    'parents by code that hold together other offices too are told of once': `
      | Kode         | Uraian              | Pagu          | Realisasi     |
      | 7.01.01      | Program Penunjang   | 5.000.000.000 «jumlah-tidak-cocok 2.592.499.700 patut-dicek» | 4.500.000.000 |
      | 7.01.01.2.01 | Perencanaan         | 42.948.600    | 41.781.950    |
      | 7.01.01.2.02 | Keuangan            | 2.549.551.100 | 2.271.662.221 |
      | 7.01.02      | Program Pelayanan   | 800.000.000   | 700.000.000   |
      | 7.01.02.2.01 | Koordinasi          | 38.020.000    | 37.450.000    |
      | 7.01.02.2.03 | Lembaga             | 330.400.000   | 329.810.000   |
      | 7.01.05      | Program Pemerintahan Umum | 124.754.600 | 122.912.600 |
      | 7.01.05.2.01 | Fasilitasi          | 124.754.600   | 122.912.600   |`,
  },
});
