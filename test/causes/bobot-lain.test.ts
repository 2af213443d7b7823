import cause from '../../src/causes/bobot-lain';
import { testCause } from './demand';

const ANSWERS = Array.from({ length: 9 }, () => 3);

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | NO. RESP | U1  | U2  | U3  | U4  | U5  | U6  | U7  | U8   | U9   | |
      | 1   | 3 | 3 | 3 | 4 | 2 | 2 | 4 | 3 | 2 | |
      | 2   | 3 | 3 | 2 | 3 | 3 | 2 | 2 | 3 | 3 | |
      | 3   | 2 | 3 | 2 | 3 | 3 | 2 | 4 | 3 | 2 | |
      | 4   | 3 | 4 | 4 | 3 | 2 | 3 | 3 | 3 | 2 | |
      | 5   | 3 | 2 | 3 | 4 | 3 | 3 | 3 | 3 | 3 | |
      | 6   | 2 | 3 | 3 | 3 | 4 | 4 | 3 | 2 | 3 | |
      | 7   | 3 | 4 | 3 | 3 | 2 | 3 | 4 | 2 | 3 | |
      | 8   | 2 | 3 | 3 | 3 | 4 | 3 | 3 | 4 | 3 | |
      | 9   | 3 | 3 | 3 | 3 | 3 | 3 | 4 | 3 | 4 | |
      | 10  | 4 | 3 | 2 | 3 | 3 | 3 | 3 | 3 | 4 | |
      | 11  | 3 | 3 | 3 | 2 | 2 | 3 | 3 | 3 | 4 | |
      | 12  | 3 | 3 | 3 | 3 | 2 | 4 | 2 | 4 | 3 | |
      | SNilai /Unsur | 34 | 37 | 34 | 37 | 33 | 35 | 38 | 36 | 36 | |
      | NRR / unsur | 2,83333 | 3,08333 | 2,83333 | 3,08333 | 2,75 | 2,91667 | 3,16667 | 3 | 3 | |
      | NRR tertbg/ unsur | 0,31450 | 0,339167 «bobot-lain 0,34225» | 0,31450 | 0,34225 | 0,30525 | 0,32375 | 0,35150 | 0,33300 | 0,33300 | 2,960000 |
      | IKM Unit pelayanan | | | | | | | | | | 74,00000 |`,
  },
  silent: {
    'where a mean, which has no weight, was divided by one respondent too many': `
      | NO. RESP | U1  | U2  | U3  | U4  | U5  | U6  | U7  | U8   | U9   | |
      ${Array.from({ length: 20 }, (_, i) => `| ${i + 1} | ${ANSWERS.map((answer, c) => (i < c + 1 ? 4 : answer)).join(' | ')} | |`).join('\n')}
      | SNilai /Unsur | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | |
      | NRR / unsur | 3,05 | 3,1 | 3,15 | 3,04762 | 3,25 | 3,3 | 3,35 | 3,4 | 3,45 | |
      | NRR tertbg/ unsur | 0,33855 | 0,3441 | 0,34965 | 0,3552 | 0,36075 | 0,3663 | 0,37185 | 0,3774 | 0,38295 | 3,24675 |
      | IKM Unit pelayanan | | | | | | | | | | 81,16875 |`,
    'where they show nothing of the kind': `
      | NO. RESP | U1  | U2  | U3  | U4  | U5  | U6  | U7  | U8   | U9   | |
      | 1   | 3 | 3 | 3 | 4 | 2 | 2 | 4 | 3 | 2 | |
      | 2   | 3 | 3 | 2 | 3 | 3 | 2 | 2 | 3 | 3 | |
      | 3   | 2 | 3 | 2 | 3 | 3 | 2 | 4 | 3 | 2 | |
      | 4   | 3 | 4 | 4 | 3 | 2 | 3 | 3 | 3 | 2 | |
      | 5   | 3 | 2 | 3 | 4 | 3 | 3 | 3 | 3 | 3 | |
      | 6   | 2 | 3 | 3 | 3 | 4 | 4 | 3 | 2 | 3 | |
      | 7   | 3 | 4 | 3 | 3 | 2 | 3 | 4 | 2 | 3 | |
      | 8   | 2 | 3 | 3 | 3 | 4 | 3 | 3 | 4 | 3 | |
      | 9   | 3 | 3 | 3 | 3 | 3 | 3 | 4 | 3 | 4 | |
      | 10  | 4 | 3 | 2 | 3 | 3 | 3 | 3 | 3 | 4 | |
      | 11  | 3 | 3 | 3 | 2 | 2 | 3 | 3 | 3 | 4 | |
      | 12  | 3 | 3 | 3 | 3 | 2 | 4 | 2 | 4 | 3 | |
      | SNilai /Unsur | 34 | 37 | 34 | 37 | 33 | 35 | 38 | 36 | 36 | |
      | NRR / unsur | 2,83333 | 3,08333 | 2,83333 | 3,08333 | 2,75 | 2,91667 | 3,16667 | 3 | 3 | |
      | NRR tertbg/ unsur | 0,31450 | 0,34225 | 0,31450 | 0,34225 | 0,30525 | 0,32375 | 0,35150 | 0,33300 | 0,33300 | 2,960000 |
      | IKM Unit pelayanan | | | | | | | | | | 81,20000 |`,
  },
  says: {
    id: 'Nilai ini mengikuti bobot 0,11, sedangkan yang lain dihitung dengan 0,111.',
    en: 'This value follows from a weight of 0.11; the others are reckoned with 0.111.',
    cells: ['Lembar1!C16'],
  },
});
