import rule from '../../src/rules/skala-bercelah';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'a scale beside a table that is checked': `
      | Indikator      | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP    | 70     | 68,45     | 97,78       |
      | IKM            | 75     | 83,20     | 110,93      |
      | Indeks RB      | 62,5   | 41,88     | 67,01       |
      | Desa maju      | 8      | 4         | 50,00       |
      | Indeks Inovasi | 54     | 54        | 100,00      |

      | Skala Capaian | Kategori |
      | ≥ 100         | Baik     |
      | 75 ≤ x < 100  | Cukup    |
      | x < 75        | Kurang   |`,
  },
  unrelated: {
    'bounds of two decimals that follow each other': `
      | No | Nilai Interval Konversi | Mutu |
      | 1  | 25,00 – 43,75  | D |
      | 2  | 43,76 – 62,50  | C |
      | 3  | 62,51 – 81,25  | B |
      | 4  | 81,26 – 100,00 | A |`,
    'the bounds that the regulation prints for the means of answers': `
      | No | Nilai Interval | Mutu |
      | 1  | 1,00 – 2,5996  | D |
      | 2  | 2,60 – 3,064   | C |
      | 3  | 3,0644 – 3,532 | B |
      | 4  | 3,5324 – 4,00  | A |`,
    'whole percents of Permendagri 86/2017 in the words of another house': `
      | No | Interval Nilai Realisasi Kinerja (%) | Kriteria |
      | 1  | 91 ≤ 100 | Sangat Baik   |
      | 2  | 76 ≤ 90  | Baik          |
      | 3  | 66 ≤ 75  | Cukup         |
      | 4  | 51 ≤ 65  | Kurang        |
      | 5  | ≤ 50     | Sangat Kurang |`,
    'whole points, which are never printed otherwise': `
      | No | Rentang Nilai | Predikat |
      | 1  | 81 – 100 | Baik   |
      | 2  | 61 – 80  | Cukup  |
      | 3  | 0 – 60   | Kurang |`,
    'ages are groups of people and no scale': `
      | Kelompok Umur | Kategori | Banyaknya |
      | 0 – 14        | Anak     | 412    |
      | 20 – 59       | Dewasa   | 918    |
      | 65 – 80       | Lansia   | 77     |`,
    'bounds that stand in the sentence of a step': `
      | No | Skala Capaian Kinerja | Kategori |
      | 1  | di atas 100%          | Sangat Baik |
      | 2  | 75% s.d. 100%         | Baik     |
      | 3  | 55% sampai kurang dari 75% | Cukup |
      | 4  | di bawah 55%          | Kurang   |`,
  },
  invalid: {
    'whole percents leave 74,5 without a label': `
      | No | Skala Capaian Kinerja | Kategori    |
      | 1  | Lebih dari 100%       | Sangat Baik |
      | 2  | 75 – 100%             | Baik        |
      | 3  | 55 – 74 % «skala-bercelah "55 – <75 %" patut-dicek» | Cukup |
      | 4  | Kurang dari 55 %      | Kurang      |`,
    'from the lowest to the highest, with signs': `
      | Predikat | Interval Nilai |
      | Kurang   | < 50           |
      | Cukup    | 50 ≤ x < 70 «skala-bercelah "50 ≤ x < 75" patut-dicek» |
      | Baik     | 75 ≤ x < 90    |
      | Sangat Baik | ≥ 90        |`,
    'exactly 85 belongs nowhere': `
      | No | Persentase Capaian | Kategori |
      | 1  | >85               | Memuaskan |
      | 2  | >75 – < 85 «skala-bercelah ">75 – 85" saran» | Sangat Baik |
      | 3  | >65 – 75          | Baik      |
      | 4  | ≤ 65               | Kurang    |`,
  },
});
