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
  },
  unrelated: {
    'predikat of SAKIP values': `
      | Tahun | Uraian           | Nilai SAKIP | Predikat | Kenaikan |
      | 2020  | Kecamatan Jaten  | 66,25       | B        | 1,10     |
      | 2021  | Kecamatan Jaten  | 75,28       | BB       | 9,03     |
      | 2022  | Kecamatan Jaten  | 68,45       | B        | -6,83    |
      | 2023  | Kecamatan Jaten  | 70,00       | B        | 1,55     |`,
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
    'with one witness only it is to be looked at': `
      | Indikator      | Target | Realisasi | Capaian (%) | Kategori    |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       | Cukup «kategori-tidak-cocok "Baik" patut-dicek» |
      | IKM            | 75     | 83,20     | 110,93      | Sangat Baik |
      | Indeks RB      | 62,5   | 61,88     | 99,01       | Baik        |`,
  },
});
