import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

test('a subtotal is no rest of the grand total, of which percentages would have to be taken away', () => {
  expect(failing(`
    | No | Sasaran          | Program   | Anggaran      | Realisasi     | %     | % thd Total |
    | 1  | Sasaran 1        | Program A | 1.507.755.712 | 1.340.545.640 | 88,91 |             |
    |    |                  | Program B | 1.231.908.000 | 1.067.817.825 | 86,68 |             |
    |    | Jumlah Sasaran 1 |           | 2.739.663.712 | 2.408.363.465 | 87,91 | 56,64       |
    | 2  | Sasaran 2        | Program C | 1.999.914.600 | 1.859.920.578 | 93,00 |             |
    |    |                  | Program D | 96.918.000    | 94.398.132    | 97,40 |             |
    |    | Jumlah Sasaran 2 |           | 2.096.832.600 | 1.954.318.710 | 93,20 | 43,36       |
    |    | JUMLAH TOTAL     |           | 4.836.496.312 | 4.362.682.175 | 90,20 | 100         |`)).toEqual([]);
});

test('what comes and goes makes the number below it', () => {
  expect(failing(`
    | Uraian               | 2021  | 2022  | 2023  | 2024  |
    | Penduduk awal tahun  | 31204 | 31590 | 31944 | 32377 |
    | Lahir dan datang     | 812   | 797   | 845   | 903   |
    | Mati dan pindah      | 426   | 443   | 412   | 455   |
    | Jumlah akhir tahun   | 31590 | 31944 | 32377 | 32285 |`)).toEqual(['E5 ≠ E2 + E3 − E4']);
});
