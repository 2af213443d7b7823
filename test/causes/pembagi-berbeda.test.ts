import cause from '../../src/causes/pembagi-berbeda';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata                      |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85                          |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 78,36                          |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | 83,71                          |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 298,00 «pembagi-berbeda 74,50» |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85     |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 78,36     |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | 83,71     |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 61,24     |`,
  },
  says: {
    id: '298,00 adalah jumlahnya; belum dibagi 4.',
    en: '298.00 is the sum; it was not divided by 4.',
    cells: ['Lembar1!E5', 'Lembar1!D5', 'Lembar1!C5', 'Lembar1!B5'],
  },
});
