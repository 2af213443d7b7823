import rule from '../../src/rules/rumus-tanpa-kurung';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'the sum stands in parentheses': `
      | Unsur | 2021 | 2022 | 2023 | 2024 | Rata-rata |
      | U1    | 3,10 | 3,20 | 3,30 | 3,40 | =(B2+C2+D2+E2)/4 → 3,25 |
      | U2    | 3,00 | 3,30 | 3,60 | 3,50 | =(B3+C3+D3+E3)/4 → 3,35 |
      | U3    | 2,90 | 3,00 | 3,10 | 3,20 | =(B4+C4+D4+E4)/4 → 3,05 |
      | U4    | 3,50 | 3,40 | 3,60 | 3,70 | =(B5+C5+D5+E5)/4 → 3,55 |`,
  },
  unrelated: {
    'only the last term is meant to be divided': `
      | Uraian | A | B | Nilai | Ganda |
      | Satu   | 10 | 30 | =B2+C2/3 → 20 | =B2+C2 → 40 |
      | Dua    | 12 | 33 | =B3+C3/3 → 23 | =B3+C3 → 45 |
      | Tiga   | 14 | 36 | =B4+C4/3 → 26 | =B4+C4 → 50 |
      | Empat  | 17 | 39 | =B5+C5/3 → 30 | =B5+C5 → 56 |`,
  },
  invalid: {
    'a mean without its parentheses': `
      | Unsur | 2021 | 2022 | 2023 | 2024 | Rata-rata |
      | U1    | 3,10 | 3,20 | 3,30 | 3,40 | =(B2+C2+D2+E2)/4 → 3,25 |
      | U2    | 3,00 | 3,30 | 3,60 | 3,50 | =(B3+C3+D3+E3)/4 → 3,35 |
      | U3    | 2,90 | 3,00 | 3,10 | 3,20 | =B4+C4+D4+E4/4 → 9,80 «rumus-tanpa-kurung 3,05» |
      | U4    | 3,50 | 3,40 | 3,60 | 3,70 | =(B5+C5+D5+E5)/4 → 3,55 |`,
  },
});
