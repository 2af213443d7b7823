import { relationsOf } from './written-relations';

const temuan = (last: string, total: string) => relationsOf(`
  | No | Perangkat Daerah   | Jumlah Temuan | Jumlah Rekomendasi | Sesuai | Belum Sesuai | Belum Ditindaklanjuti |
  | 1  | Sekretariat Daerah | 3             | 25                 | 19     | 4 | 2 |
  | 2  | Dinas Kesehatan    | 11            | 36                 | 24     | 7 | 5 |
  | 3  | Dinas Pertanian    | 11            | 48                 | 31     | 9 | 8 |
  | 4  | Badan Pendapatan   | ${last}       | 93                 | 61     | 21 | 11 |
  |    | Jumlah Total       | ${total} | 202 | 135    | 41 | 26 |`).filter((line) => /^[CD]6/.test(line) && line.includes('≠'));

test.each([
  ['of which the rows come to twice as much', '37', '31', ['C6 ≠ C2:C5']],
  ['that lost its last digit, and lies among them', '5', '3', ['C6 ≠ C2:C5']],
  ['that is right', '6', '31', []],
])('a number of things %s, beside columns in which the same rows add up', (_, last, total, expected) => {
  expect(temuan(last, total)).toEqual(expected);
});
