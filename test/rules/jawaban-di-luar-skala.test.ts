import rule from '../../src/rules/jawaban-di-luar-skala';
import { testRule } from './harness';

const head = `
      | No | U1 | U2 | U3 | U4 |
      | 1  | 3  | 4  | 4  | 3  |
      | 2  | 3  | 3  | 4  | 3  |
      | 3  | 3  | 4  | 4  | 2  |
      | 4  | 4  | 3  | 4  | 4  |
      | 5  | 3  | 2  | 3  | 4  |
      | 6  | 3  | 3  | 4  | 3  |
      | 7  | 3  | 3  | 3  | 4  |
      | 8  | 4  | 3  | 3  | 4  |
      | 9  | 3  | 4  | 3  | 4  |
      | 10 | 2  | 3  | 3  | 4  |`;

testRule(rule, {
  mends: false,
  valid: {
    'every answer is on the scale': `${head}
      | 11 | 1  | 3  |    | 4  |
      | Jumlah Nilai per Unsur | 32 | 35 | 35 | 39 |
      | NRR per Unsur | 2,909 | 3,182 | 3,500 | 3,545 |`,
  },
  unrelated: {
    'points of another kind': `
      | No | Desa   | 2021 | 2022 | 2023 |
      | 1  | Jaten  | 3    | 4    | 5    |
      | 2  | Jati   | 3    | 3    | 6    |
      | 3  | Brujul | 3    | 4    | 4    |
      | 4  | Dagen  | 4    | 3    | 4    |
      | 5  | Sroyo  | 4    | 3    | 4    |`,
  },
  invalid: {
    'a digit typed twice': `${head}
      | 11 | 44 «jawaban-di-luar-skala "1–4"» | 3 | 3 | 4 |`,
    'a five, and a nought that may mean no answer': `${head}
      | 11 | 3  | 5 «jawaban-di-luar-skala "1–4"» | 3 | 4 |
      | 12 | 3  | 4  | 3  | 4 |
      | 13 | 3  | 4  | 3  | 3 |
      | 14 | 3  | 4  | 3  | 4 |
      | 15 | 3  | 4  | 3  | 4 |
      | 16 | 3  | 4  | 3  | 4 |
      | 17 | 3  | 4  | 3  | 4 |
      | 18 | 3  | 4  | 3  | 4 |
      | 19 | 3  | 4  | 3  | 4 |
      | 20 | 3  | 4  | 3  | 0 «jawaban-di-luar-skala "1–4" patut-dicek» |`,
  },
});
