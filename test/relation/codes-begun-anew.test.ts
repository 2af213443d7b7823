import { relationsOf } from './written-relations';

/** Komponen are counted from 051 on below each output of a kementerian. */
const plan = (third: string, total = '4.600.000.000') => relationsOf(`
  | KODE     | URAIAN                 | VOLUME | SATUAN     | JUMLAH        |
  | 5096     | Penanggulangan         |        |            | ${total}      |
  | 5096.001 | Operasi                | 10     | Operasi    | 1.921.880.000 |
  | 051      | Melaksanakan operasi   |        |            | 1.595.626.000 |
  | 053      | Mengelola data         |        |            | 326.254.000   |
  | 5096.002 | Rumusan                | 6      | Rumusan    | 1.478.120.000 |
  | 051      | Menyusun SOP           |        |            | 950.000.000   |
  | 052      | Sosialisasi            |        |            | ${third}      |
  | 5096.003 | Tindak lanjut          | 6      | Dokumen    | 1.200.000.000 |
  | 051      | Workshop               |        |            | 450.000.000   |
  | 052      | Rapat koordinasi       |        |            | 300.000.000   |
  | 053      | Evaluasi               |        |            | 450.000.000   |`).filter((line) => line.startsWith('E'));

test('codes that begin anew below each longer one hang below it', () => {
  expect(plan('528.120.000')).toEqual(['E2 = E3 + E6 + E9', 'E3 = E4:E5', 'E6 = E7:E8', 'E9 = E10:E12']);
});

test('so that one which does not add up is told of', () => {
  expect(plan('582.120.000')).toEqual(['E2 = E3 + E6 + E9', 'E3 = E4:E5', 'E6 ≠ E7:E8', 'E9 = E10:E12']);
  expect(plan('528.120.000', '4.060.000.000')).toContain('E2 ≠ E3 + E6 + E9');
});
