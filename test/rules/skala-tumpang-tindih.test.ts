import rule from '../../src/rules/skala-tumpang-tindih';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'signs say to which step a bound belongs': `
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
    'times of the day are no scale': `
      | Jam         | Keterangan Kinerja Loket |
      | 08.00-10.00 | Loket 1 |
      | 10.00-12.00 | Loket 2 |
      | 12.00-14.00 | Loket 3 |`,
    'years are no scale': `
      | Tahun     | Predikat |
      | 2015-2018 | Baik     |
      | 2018-2021 | Cukup    |
      | 2021-2024 | Kurang   |`,
    'SAKIP as the regulation prints it': `
      | No | Nilai      | Predikat |
      | 1  | >90 – 100 | AA (Sangat Memuaskan) |
      | 2  | >80 – 90  | A (Memuaskan)   |
      | 3  | >70 – 80  | BB (Sangat Baik) |
      | 4  | >60 – 70  | B (Baik)        |
      | 5  | >50 – 60  | CC (Cukup)      |
      | 6  | >30 – 50  | C (Kurang)      |
      | 7  | 0 – 30     | D (Sangat Kurang) |`,
  },
  invalid: {
    'SAKIP without the signs of the regulation': `
      | No | Interval Nilai | Predikat |
      | 1  | 90 – 100 «skala-tumpang-tindih ">90 – 100" saran» | AA |
      | 2  | >80 – 90 | A   |
      | 3  | >70 – 80 | BB  |
      | 4  | >60 – 70 | B   |
      | 5  | >50 – 60 | CC  |
      | 6  | >30 – 50 | C   |
      | 7  | 0 – 30    | D   |`,
    'steps that cover each other': `
      | No | Capaian (%) | Kriteria |
      | 1  | 85 – 100    | Baik     |
      | 2  | 70 – 90 «skala-tumpang-tindih "70 – <85" patut-dicek» | Cukup |
      | 3  | 0 – 70 «skala-tumpang-tindih "0 – <70" saran» | Kurang |`,
  },
});
