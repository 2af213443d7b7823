import rule from '../../src/rules/kategori-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'capaian on the scale of the report': `
      | Indikator      | Target | Realisasi | Capaian (%) | Kategori    |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       | Baik        |
      | IKM            | 75     | 83,20     | 110,93      | Sangat Baik |
      | Indeks RB      | 62,5   | 41,88     | 67,01       | Cukup       |
      | Desa maju      | 8      | 4         | 50,00       | Kurang      |
      | Indeks Inovasi | 54     | 54        | 100,00      | Baik        |`,
    'in small and capital letters': `
      | Indikator      | Target | Realisasi | % Capaian | Kriteria    |
      | Nilai SAKIP    | 70     | 68,45     | 97,79 %   | BAIK        |
      | IKM            | 75     | 83,20     | 110,93 %  | sangat baik |
      | Indeks RB      | 62,5   | 41,88     | 67,01 %   | cukup       |
      | Indeks Inovasi | 54     | 58,92     | 109,11 %  | Sangat  Baik |`,
    'ranks of realisasi by Permendagri 86/2017': `
      | Program      | Anggaran    | Realisasi   | %     | Kategori      |
      | Perencanaan  | 42.948.600  | 41.781.950  | 97,28 | Sangat Tinggi |
      | Umum         | 142.293.000 | 117.531.021 | 82,60 | Tinggi        |
      | Listrik      | 103.114.000 | 72.759.796  | 70,56 | Sedang        |
      | Kendaraan    | 160.691.000 | 89.098.500  | 55,45 | Rendah        |`,
    'a capaian for which the scale has no label': `
      | Indikator      | Target | Realisasi | Capaian (%) | Kategori    |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       | Baik        |
      | IKM            | 75     | 83,20     | 110,93      | Sangat Baik |
      | Indeks RB      | 62,5   | 41,88     | 67,01       | Cukup       |
      | Desa maju      | 8      | 84        | 1.050,00    | Sangat Baik |`,
    'predikat of SAKIP values': `
      | Tahun | Uraian           | Nilai SAKIP | Predikat | Kenaikan |
      | 2020  | Kecamatan Jaten  | 66,25       | B        | 1,10     |
      | 2021  | Kecamatan Jaten  | 75,28       | BB       | 9,03     |
      | 2022  | Kecamatan Jaten  | 68,45       | B        | -6,83    |
      | 2023  | Kecamatan Jaten  | 70,00       | B        | 1,55     |`,
  },
  unrelated: {
    'mutu of IKM values': `
      | Kelurahan | IKM   | Mutu |
      | Jaten     | 83,20 | B    |
      | Jati      | 88,31 | A    |
      | Brujul    | 76,60 | C    |
      | Dagen     | 64,99 | D    |`,
    'a scale of another house, with words of its own': `
      | Indikator   | Capaian | Keterangan |
      | Nilai SAKIP | 97,78   | Tercapai   |
      | IKM         | 110,93  | Melampaui  |
      | Indeks RB   | 67,01   | Belum      |`,
    'two scales that share words: SAKIP 68,45 is B (Baik), the IKM 83,20 is B (Baik)': `
      | Indikator | Nilai | Predikat |
      | SAKIP     | 68,45 | B        |
      | IKM       | 83,20 | A        |`,
    'bounds of an office\'s own that no label contradicts, with the words of a published scale': `
      | Indikator   | Capaian (%) | Predikat    |
      | Nilai SAKIP | 97,78       | Sangat Baik |
      | IKM         | 85,10       | Sangat Baik |
      | Indeks RB   | 84,20       | Baik        |
      | PBB         | 70,00       | Baik        |
      | Jalan       | 69,40       | Cukup       |
      | Sampah      | 54,10       | Kurang      |`,
    'the scale of Permendagri 86/2017 without its gaps, by the formula of the sheet': `
      | Program     | Capaian (%) | Kategori |
      | Perencanaan | 90,75       | =IF(B2>90,"Sangat Tinggi",IF(B2>75,"Tinggi","Sedang")) → Sangat Tinggi |
      | Umum        | 75,46       | =IF(B3>90,"Sangat Tinggi",IF(B3>75,"Tinggi","Sedang")) → Tinggi |
      | Listrik     | 93,20       | =IF(B4>90,"Sangat Tinggi",IF(B4>75,"Tinggi","Sedang")) → Sangat Tinggi |
      | Kendaraan   | 66,10       | =IF(B5>90,"Sangat Tinggi",IF(B5>75,"Tinggi","Sedang")) → Sedang |`,
    'between the printed steps either word will do': `
      | Program     | Capaian (%) | Kategori      |
      | Perencanaan | 90,64       | Sangat Tinggi |
      | Umum        | 75,46       | Tinggi        |
      | Listrik     | 93,20       | Sangat Tinggi |
      | Kendaraan   | 88,36       | Tinggi        |`,
    'what is older than the bounds of the regulation': `
      | Tahun | IKM   | Mutu |
      | 2014  | 76,48 | B    |
      | 2015  | 80,10 | B    |
      | 2016  | 82,05 | A    |
      | 2017  | 83,20 | B    |
      | 2018  | 88,31 | A    |`,
    'in the gaps of a printed scale either word will do': `
      | No | Indikator   | Capaian (%) | Kategori      |
      | 1  | IKM         | 104,20      | Sangat Baik   |
      | 2  | Nilai SAKIP | 90,64       | Sangat Baik   |
      | 3  | PBB         | 75,40       | Cukup         |
      | 4  | Desa tertib | 88,36       | Baik          |

      | No | Interval nilai capaian | Kriteria    |
      | 1  | 91% ≤ 100%             | Sangat Baik |
      | 2  | 76% ≤ 90%              | Baik        |
      | 3  | 66% ≤ 75%              | Cukup       |
      | 4  | ≤ 65%                  | Kurang      |`,
    'a scale whose bounds stand in two columns': `
      | Nilai Minimum | Nilai Maksimum | Kategori      |
      | 0             | 49,99          | Sangat Kurang |
      | 50            | 64,99          | Kurang        |
      | 65            | 79,99          | Cukup         |
      | 80            | 100            | Baik          |

      | No | Perangkat Daerah | Nilai | Kategori |
      | 1  | Dinas Sosial     | 81,20 | Baik     |
      | 2  | Dinas Kesehatan  | 55,20 | Kurang   |
      | 3  | Bapenda          | 70,10 | Cukup    |`,
    'letters of a school': `
      | Nama | Nilai | Huruf |
      | Ani  | 91,20 | A     |
      | Budi | 80,05 | B     |
      | Cici | 75,63 | C     |
      | Dedi | 64,22 | C     |
      | Evi  | 51,30 | D     |`,
    'marks of other schools, and signs that are no words': `
      | Nama | Nilai | Huruf | Catatan |
      | Ani  | 91,20 | A     | #       |
      | Budi | 80,05 | B     | #       |
      | Cici | 75,63 | B-    | 5-9     |
      | Dedi | 62,74 | C-    | #       |`,
  },
  invalid: {
    'a capaian of 97,78 is not above 100': `
      | Indikator      | Target | Realisasi | Capaian (%) | Kategori    |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       | Sangat Baik «kategori-tidak-cocok "Baik"» |
      | IKM            | 75     | 83,20     | 110,93      | Sangat Baik |
      | Indeks RB      | 62,5   | 41,88     | 67,01       | Cukup       |
      | Desa maju      | 8      | 4         | 50,00       | Kurang      |
      | Indeks Inovasi | 54     | 54        | 100,00      | Baik        |`,
    'the bound of mutu A is 88,31': `
      | Kelurahan | IKM   | Mutu |
      | Jaten     | 83,20 | B    |
      | Jati      | 88,30 | A «kategori-tidak-cocok "B (Baik)"» |
      | Brujul    | 76,60 | C    |
      | Dagen     | 64,99 | D    |
      | Ngringo   | 91,25 | A    |`,
    'a predikat left over from last year': `
      | Tahun | Uraian           | Nilai SAKIP | Predikat |
      | 2019  | Kecamatan Jaten  | 63,10       | B        |
      | 2020  | Kecamatan Jaten  | 66,25       | B        |
      | 2021  | Kecamatan Jaten  | 75,28       | BB       |
      | 2022  | Kecamatan Jaten  | 68,45       | BB «kategori-tidak-cocok "B (Baik)"» |
      | 2023  | Kecamatan Jaten  | 72,15       | BB       |`,
    'one label that breaks the order of the others, which have bounds of their own': `
      | Indikator   | Capaian (%) | Predikat    |
      | Nilai SAKIP | 97,78       | Sangat Baik |
      | IKM         | 85,10       | Sangat Baik |
      | Indeks RB   | 84,20       | Baik        |
      | PBB         | 70,00       | Baik        |
      | Air bersih  | 71,25       | Baik        |
      | Pasar       | 79,30       | Cukup «kategori-tidak-cocok "Baik"» |
      | Jalan       | 69,40       | Cukup       |
      | Taman       | 62,15       | Cukup       |
      | Sampah      | 54,10       | Kurang      |
      | Parkir      | 41,77       | Kurang      |`,
    'words of Permendagri 86/2017, one of them against the order': `
      | Program     | Capaian (%) | Kategori      |
      | Perencanaan | 97,28       | Sangat Tinggi |
      | Umum        | 82,60       | Rendah «kategori-tidak-cocok "Tinggi"» |
      | Listrik     | 70,56       | Sedang        |
      | Kendaraan   | 55,45       | Rendah        |
      | Gedung      | 80,12       | Tinggi        |`,
    '"Baik" is neither "Sangat Baik" nor "Kurang Baik"': `
      | No | Unit   | IKM   | Kinerja     |
      | 1  | Jaten  | 90,50 | Baik «kategori-tidak-cocok "A (Sangat Baik)"» |
      | 2  | Jati   | 81,20 | Baik        |
      | 3  | Brujul | 79,33 | Baik        |
      | 4  | Dagen  | 70,12 | Baik «kategori-tidak-cocok "C (Kurang Baik)"» |
      | 5  | Palur  | 89,40 | Sangat Baik |`,
    'an index by its regulation, although its labels contradict no order': `
      | No | Unit   | IKM   | Kinerja     |
      | 1  | Jaten  | 90,50 | Sangat Baik |
      | 2  | Jati   | 87,20 | Sangat Baik «kategori-tidak-cocok "B (Baik)"» |
      | 3  | Brujul | 79,33 | Baik        |
      | 4  | Dagen  | 70,12 | Kurang Baik |`,
    'one label off a published scale, where another bound would do as well': `
      | Program     | Serapan (%) | Kategori      |
      | Perencanaan | 85          | Sangat Tinggi «kategori-tidak-cocok "Tinggi" patut-dicek» |
      | Umum        | 85          | Tinggi        |
      | Listrik     | 93          | Sangat Tinggi |
      | Kendaraan   | 80          | Tinggi        |`,
    'by the scale that the sheet prints, with words of its own': `
      | No | Indikator   | Capaian (%) | Predikat        |
      | 1  | IKM         | 104         | Sangat Berhasil |
      | 2  | Nilai SAKIP | 97,79       | Sangat Berhasil «kategori-tidak-cocok "Berhasil"» |
      | 3  | PBB         | 70,2        | Cukup Berhasil  |
      | 4  | Desa tertib | 101,36      | Sangat Berhasil |
      | 5  | Jalan       | 85,00       | Berhasil        |

      Skala penilaian capaian kinerja
      | Rentang Capaian | Predikat        |
      | Lebih dari 100  | Sangat Berhasil |
      | 85 - 100        | Berhasil        |
      | 55 - 84,99      | Cukup Berhasil  |
      | < 55            | Tidak Berhasil  |`,
    'by a scale whose bounds stand in two columns, the highest without an upper one': `
      | Batas Bawah | Batas Atas | Predikat      |
      | 90%         |            | Sangat Tinggi |
      | 76%         | 90%        | Tinggi        |
      | 66%         | 75%        | Sedang        |
      | 0%          | 65%        | Rendah        |

      | No | Perangkat Daerah | Capaian (%) | Predikat      |
      | 1  | Dinas Sosial     | 81,20       | Tinggi        |
      | 2  | Dinas Kesehatan  | 96,14       | Sangat Tinggi |
      | 3  | Bapenda          | 35,20       | Rendah        |
      | 4  | Dukcapil         | 70,10       | Tinggi «kategori-tidak-cocok "Sedang"» |
      | 5  | Dinas Perikanan  | 104,30      | Sangat Tinggi |`,
    'whether a target was reached, against the order of all others': `
      | No | Indikator          | Capaian (%) | Keterangan     |
      | 1  | Nilai SAKIP        | 99,71       | Tercapai       |
      | 2  | Indeks kepuasan    | 104,12      | Tercapai       |
      | 3  | Desa mandiri       | 71,43       | Tidak Tercapai |
      | 4  | Pengaduan selesai  | 100,00      | Tercapai       |
      | 5  | Dokumen tepat      | 88,20       | Tidak Tercapai |
      | 6  | Temuan selesai     | 66,67       | Tercapai «kategori-tidak-cocok "Tidak Tercapai"» |
      | 7  | Kehadiran rapat    | 101,90      | Tercapai       |
      | 8  | Arsip tertata      | 83,10       | Tidak Tercapai |
      | 9  | Layanan daring     | 100,40      | Tercapai       |
      | 10 | Aset tercatat      | 112,10      | Tercapai       |
      | 11 | Musrenbang tuntas  | 61,40       | Tidak Tercapai |
      | 12 | Hibah cair         | 78,55       | Tidak Tercapai |`,
    'by a scale on another sheet, whose bounds are not the published ones': `
      # Pengukuran
      | No | Indikator   | Capaian (%) | Kategori      |
      | 1  | IKM         | 104         | Sangat Tinggi |
      | 2  | Nilai SAKIP | 90,64       | Sangat Tinggi |
      | 3  | PBB         | 70,2        | Tinggi «kategori-tidak-cocok "Sedang"» |
      | 4  | Desa tertib | 88,36       | Tinggi        |

      # Skala
      | No | Interval Nilai Realisasi Kinerja | Kriteria      |
      | 1  | di atas 90%                      | Sangat Tinggi |
      | 2  | 75% < x ≤ 90%                    | Tinggi        |
      | 3  | 65% < x ≤ 75%                    | Sedang        |
      | 4  | 50% < x ≤ 65%                    | Rendah        |
      | 5  | ≤ 50%                            | Sangat Rendah |`,
    'one impossible number makes no other scale the one in use': `
      | No | Unit   | IKM    | Mutu | Kinerja     |
      | 1  | Jaten  | 90,81  | A    | Sangat Baik |
      | 2  | Jati   | 104,20 | B    | Sangat Baik |
      | 3  | Brujul | 79,33  | B    | Baik        |
      | 4  | Dagen  | 82,40  | A «kategori-tidak-cocok "B (Baik)"» | Baik |
      | 5  | Palur  | 86,70  | B    | Baik        |`,
    'with one witness only it is to be looked at': `
      | Indikator      | Target | Realisasi | Capaian (%) | Kategori    |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       | Cukup «kategori-tidak-cocok "Baik" patut-dicek» |
      | IKM            | 75     | 83,20     | 110,93      | Sangat Baik |
      | Indeks RB      | 62,5   | 61,88     | 99,01       | Baik        |`,
  },
});
