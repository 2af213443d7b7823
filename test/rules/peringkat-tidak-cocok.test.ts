import { checkAll } from '../../src/check/check-workbook';
import rule from '../../src/rules/peringkat-tidak-cocok';
import { readWritten } from '../written/written';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'answers to unsur that only a number heads': `
      | No | Nilai Unsur Pelayanan | | | |
      |    | 1 | 2 | 3 | 4 |
      | 1  | 3 | 4 | 3 | 4 |
      | 2  | 4 | 4 | 3 | 3 |
      | 3  | 3 | 3 | 2 | 4 |
      | 4  | 1 | 2 | 3 | 4 |
      | 5  | 3 | 4 | 4 | 4 |
      | 6  | 3 | 3 | 2 | 1 |
      | SNilai /Unsur | 17 | 20 | 17 | 20 |`,
    'ranks beside a mean that is checked': `
      | No | Desa   | Laki-laki | Perempuan | Jumlah | Peringkat |
      | 1  | Jaten  | 1.204     | 1.310     | 2.514  | 3 |
      | 2  | Jati   | 2.177     | 2.045     | 4.222  | 1 |
      | 3  | Brujul | 918       | 1.022     | 1.940  | 4 |
      | 4  | Dagen  | 1.850     | 1.795     | 3.645  | 2 |
      |    | Jumlah | 6.149     | 6.172     | 12.321 |   |`,
  },
  unrelated: {
    'ranks among others that are not shown': `
      | Perusahaan | Peringkat | Premi |
      | Jaya       | 1         | 980   |
      | Sentosa    | 2         | 871   |
      | Makmur     | 3         | 655   |
      | Abadi      | 11        | 212   |
      | Lestari    | 13        | 190   |
      | Harapan    | 53        | 17    |`,
    'the lowest is first': `
      | Desa   | Nilai | Ranking |
      | Jaten  | 83,20 | 3 |
      | Jati   | 79,10 | 1 |
      | Brujul | 88,31 | 4 |
      | Dagen  | 80,05 | 2 |`,
    'equal values share a rank and none is skipped': `
      | Desa   | Nilai | Peringkat |
      | Jaten  | 83,20 | 2 |
      | Jati   | 83,20 | 2 |
      | Brujul | 71,31 | 4 |
      | Dagen  | 80,05 | 3 |
      | Ngringo | 90,00 | 1 |`,
    'equal values in any order among themselves': `
      | Desa   | Nilai | Peringkat |
      | Jaten  | 83,20 | 3 |
      | Jati   | 83,20 | 2 |
      | Brujul | 71,31 | 5 |
      | Dagen  | 80,05 | 4 |
      | Ngringo | 90,00 | 1 |`,
    'only the first three are ranked': `
      | Desa   | Nilai | Peringkat |
      | Jaten  | 83,20 | 2 |
      | Jati   | 79,10 |   |
      | Brujul | 88,31 | 1 |
      | Dagen  | 80,05 | 3 |
      | Ngringo | 70,00 |  |`,
    'the rank among all kecamatan is not that of the table': `
      | Tahun | Nilai | Peringkat |
      | 2020  | 75,23 | 9  |
      | 2021  | 75,28 | 11 |
      | 2022  | 68,45 | 14 |
      | 2023  | 70,12 | 12 |`,
    'a column of small numbers without a heading is no list of ranks': `
      | Desa   | Luas  |   |
      | Jaten  | 83,20 | 2 |
      | Jati   | 79,10 | 1 |
      | Brujul | 88,31 | 1 |
      | Dagen  | 80,05 | 3 |`,
    'ranks in a row below their values': `
      | Uraian | U1 | U2 | U3 | U4 |
      | NRR    | 3,236 | 3,269 | 3,118 | 3,684 |
      | Peringkat | 3 | 2 | 4 | 1 |`,
  },
  invalid: {
    'two ranks left over from last year': `
      | Desa   | Nilai | Peringkat |
      | Jaten  | 83,20 | 2 «peringkat-tidak-cocok 3» |
      | Jati   | 79,10 | 5 |
      | Brujul | 88,31 | 1 |
      | Dagen  | 85,05 | 3 «peringkat-tidak-cocok 2» |
      | Ngringo | 80,00 | 4 |`,
    'one rank beyond the last': `
      | Desa   | Nilai | Peringkat |
      | Jaten  | 83,20 | 3 |
      | Jati   | 79,10 | 6 «peringkat-tidak-cocok 5» |
      | Brujul | 88,31 | 1 |
      | Dagen  | 85,05 | 2 |
      | Ngringo | 80,00 | 4 |`,
    'the lowest first, one wrong': `
      | Desa   | Angka Stunting | Rank |
      | Jaten  | 4,1 | 1 |
      | Jati   | 7,9 | 3 «peringkat-tidak-cocok 4» |
      | Brujul | 6,2 | 3 |
      | Dagen  | 5,5 | 2 |`,
    'the list of unsur without a heading over its ranks': `
      | No. | UNSUR PELAYANAN | NILAI RATA-RATA | |
      | U1 | Persyaratan          | 3,236 | 6 |
      | U2 | Prosedur             | 3,269 | 4 |
      | U3 | Waktu pelayanan      | 3,118 | 7 «peringkat-tidak-cocok 9» |
      | U4 | Biaya/tarif          | 3,684 | 2 |
      | U5 | Produk layanan       | 3,229 | 4 «peringkat-tidak-cocok 7» |
      | U6 | Kompetensi pelaksana | 3,253 | 3 «peringkat-tidak-cocok 5» |
      | U7 | Perilaku pelaksana   | 3,290 | 2 «peringkat-tidak-cocok 3» |
      | U8 | Sarana dan Prasarana | 3,189 | 2 «peringkat-tidak-cocok 8» |
      | U9 | Penanganan Pengaduan | 3,717 | 1 |
      | IKM UNIT PELAYANAN : | | 83,20328 | Baik |`,
    'in a row below the table, which another row of words parts from its values': `
      | No | Unsur       | Jaten | Jati  | Brujul | Dagen | Palur |
      | 1  | Persyaratan | 3,20  | 3,36  | 3,57   | 3,03  | 3,16  |
      | 2  | Prosedur    | 3,30  | 3,40  | 3,60   | 3,10  | 3,20  |
      |    | IKM         | 81,63 | 84,20 | 89,44  | 75,90 | 79,10 |
      |    | Mutu        | B     | B     | A      | C     | B     |
      |    | Peringkat   | 3     | 4 «peringkat-tidak-cocok 2» | 1 | 5 | 4 |`,
    'in a row below the values': `
      | Uraian | U1 | U2 | U3 | U4 | U5 |
      | NRR    | 3,236 | 3,269 | 3,118 | 3,684 | 3,229 |
      | Peringkat | 3 | 2 | 4 «peringkat-tidak-cocok 5» | 1 | 5 «peringkat-tidak-cocok 4» |`,
  },
});

const found = (text: string) => checkAll(readWritten(text, 'numbers with formats').workbook).findings.filter(({ rule: id }) => id === rule.id);

test('one value out of its place accuses its own rank only, and no rank is to be written', () => {
  const [finding, ...others] = found(`
    | Dinas     | Nilai  | Peringkat |
    | Kesehatan | 94,66  | 1 |
    | Sosial    | 90,12  | 2 |
    | Pekerjaan | 85,30  | 3 |
    | Pangan    | 81,75  | 4 |
    | Pasar     | 702,80 | 5 |`);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: 'C6', level: 'salah', found: 5, expected: '1', correction: null });
  expect(finding?.message.id).toBe('Pasar: di Lembar1!C6 tertulis peringkat 5, padahal nilainya 702,80 (B6) berada di urutan 1 dari yang tertinggi. '
    + 'Semua peringkat lain cocok bila nilai itu yang keliru; bila nilainya benar, peringkat di antaranya ikut bergeser.');
});

const SERAPAN = (percent: string, rank: string, next = '3') => `
  | Dinas     | Pagu    | Realisasi | Serapan (%) | Peringkat |
  | Kesehatan | 512.340 | 485.021   | 94,67       | 1 |
  | Sosial    | 431.770 | 389.105   | ${percent}  | ${rank} |
  | Pekerjaan | 398.015 | 339.544   | 85,31       | ${next} |
  | Pangan    | 277.630 | 227.022   | 81,77       | 4 |
  | Pasar     | 198.442 | 139.466   | 70,28       | 5 |`;

test('ranks beside a wrong percentage are judged by the right one', () => {
  expect(found(SERAPAN('9,12', '2'))).toEqual([]);
  expect(found(SERAPAN('9,12', '3')).map(({ cell, expected }) => [cell, expected])).toEqual([['E3', 2]]);
});

test('ranks that follow from the wrong percentage are left to it', () => {
  expect(found(SERAPAN('82,12', '3', '2'))).toEqual([]);
});
