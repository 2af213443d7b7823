import rule from '../../src/rules/pertumbuhan-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'growth over last year, in percent': `
      | Uraian      | Tahun 2022  | Tahun 2023  | Pertumbuhan (%) |
      | Retribusi   | 412.330.000 | 447.120.500 | 8,44            |
      | Pajak       | 987.410.200 | 1.022.305.700 | 3,53          |
      | Sewa        | 84.120.000  | 80.055.000  | -4,83           |
      | Lain-lain   | 31.450.250  | 39.212.400  | 24,68           |`,
    'a fall in parentheses': `
      | Uraian      | Tahun 2022  | Tahun 2023  | Kenaikan/Penurunan (%) |
      | Retribusi   | 412.330.000 | 447.120.500 | 8,44     |
      | Pajak       | 987.410.200 | 1.022.305.700 | 3,53   |
      | Sewa        | 84.120.000  | 80.055.000  | (4,83)   |
      | Lain-lain   | 31.450.250  | 39.212.400  | 24,68    |`,
    'from nothing there is no growth': `
      | Uraian      | Tahun 2022  | Tahun 2023  | Pertumbuhan (%) |
      | Retribusi   | 412.330.000 | 447.120.500 | 8,44            |
      | Parkir      | 0           | 12.400.000  | 0               |
      | Pajak       | 987.410.200 | 1.022.305.700 | 3,53          |
      | Sewa        | 84.120.000  | 80.055.000  | -4,83           |
      | Kios        | -           | 6.250.000   | -               |
      | Lain-lain   | 31.450.250  | 39.212.400  | 24,68           |`,
    'points are not percent: the column holds the difference': `
      | Indikator   | Nilai 2022 | Nilai 2023 | Kenaikan |
      | SAKIP       | 66,25      | 68,45      | 2,20     |
      | IKM         | 80,96      | 83,20      | 2,24     |
      | Indeks RB   | 58,30      | 61,88      | 3,58     |
      | Inovasi     | 54,10      | 58,92      | 4,82     |`,
  },
  invalid: {
    'one growth of another year': `
      | Uraian      | Tahun 2022  | Tahun 2023  | Pertumbuhan (%) |
      | Retribusi   | 412.330.000 | 447.120.500 | 8,44            |
      | Pajak       | 987.410.200 | 1.022.305.700 | 3,53          |
      | Sewa        | 84.120.000  | 80.055.000  | 4,38 «pertumbuhan-tidak-cocok -4,83» |
      | Lain-lain   | 31.450.250  | 39.212.400  | 24,68           |
      | Jasa        | 118.204.000 | 131.450.900 | 11,21           |`,
    'over this year instead of last year': `
      | Uraian      | Tahun 2022  | Tahun 2023  | Pertumbuhan (%) |
      | Retribusi   | 412.330.000 | 447.120.500 | 8,44            |
      | Pajak       | 987.410.200 | 1.022.305.700 | 3,53          |
      | Lain-lain   | 31.450.250  | 39.212.400  | 19,80 «pertumbuhan-tidak-cocok 24,68» |
      | Jasa        | 118.204.000 | 131.450.900 | 11,21           |
      | Sewa        | 84.120.000  | 80.055.000  | -4,83           |`,
  },
});
