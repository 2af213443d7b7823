import rule from '../../src/rules/tahun-kepala-berbeda';
import { testRule } from './harness';

const series = `
      # Perbandingan
      | Tabel 3.2 Perbandingan Nilai IKM Tahun 2020 – 2023 |
      | No | Tahun | Target | Capaian Kinerja |
      | 1  | 2020  | 70     | 77,91 |
      | 2  | 2021  | 72     | 78,79 |
      | 3  | 2022  | 74     | 80,96 |
      | 4  | 2023  | 75     | 83,20 |`;

testRule(rule, {
  mends: false,
  valid: {
    'the year is that of the numbers': `
      # Pengukuran
      | No | Indikator Kinerja | Real. 2022 | Tahun 2023 | < | < |
      | ^  | ^                 | ^          | Target | Real   | % Capaian |
      | 1  | IKM               | 80,96      | 75     | 83,20  | 110,93    |${series}`,
    'one number of another year is no proof': `
      # Pengukuran
      | No | Indikator Kinerja | Real. 2022 | Tahun 2023 | < | < |
      | ^  | ^                 | ^          | Target | Real   | % Capaian |
      | 1  | IKM               | 78,79      | 75     | 83,20  | 110,93    |${series}`,
  },
  invalid: {
    'a heading over several columns': `
      # Pengukuran
      | No | Indikator Kinerja | Real. 2022 | Tahun 2022 «tahun-kepala-berbeda "Tahun 2023" patut-dicek» | < | < |
      | ^  | ^                 | ^          | Target | Real   | % Capaian |
      | 1  | IKM               | 80,96      | 75     | 83,20  | 110,93    |${series}`,
    'the title': `
      # Pengukuran
      | Capaian Indikator Kinerja Utama Tahun 2022 «tahun-kepala-berbeda "Capaian Indikator Kinerja Utama Tahun 2023" patut-dicek» |
      | No | Indikator Kinerja | Target | Realisasi | % Capaian |
      | 1  | IKM               | 75     | 83,20     | 110,93    |${series}`,
  },
});
