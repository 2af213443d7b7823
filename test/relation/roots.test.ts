import { relationsOf } from './written-relations';

const told = (text: string) => relationsOf(text).filter((line) => line.includes('≠') && !line.endsWith('(?)'));

test('a total that adds up a row beside the one that it would be below makes it no part of that one', () => {
  expect(told(`
    | No | Sasaran         | Kegiatan           | Anggaran    | Realisasi   |
    | 1  | Pelayanan Publik | Evaluasi Kinerja  | 178.811.464 | 149.289.627 |
    |    | Jumlah          |                    | 178.811.464 | 149.289.627 |
    | 2  | Kinerja Desa    | Pemerintahan       | 50.027.000  | 0           |
    |    |                 | Pemberdayaan Desa  | 113.553.500 | 108.765.281 |
    |    | Jumlah Sasaran 2 |                   | 163.580.500 | 108.765.281 |
    | 3  | Ketertiban      | Pemberdayaan Desa  | 113.553.500 | 108.765.281 |
    |    |                 | Ketenteraman       | 18.510.466  | 17.077.861  |
    |    |                 | Pengawasan         | 64.326.509  | 64.326.509  |
    |    | Jumlah Sasaran 3 |                   | 196.390.475 | 190.169.651 |
    | 4  | Akuntabilitas   | Ketenteraman       | 18.510.466  | 17.077.861  |
    |    | Jumlah Sasaran 4 |                   | 18.510.466  | 17.077.861  |
    |    | TOTAL           |                    | 557.292.905 | 465.302.420 |`)).toEqual([]);
});
