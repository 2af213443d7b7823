import { relationsOf } from './written-relations';

/** Two programs and their total: the marks of three sums, of which one column alone holds all. */
const written = ({ anggaran = '57.420.000', sisa = '3.650.000', total = '137.420.000', totalSisa = '8.770.000' }) => `
  | No | Uraian      | Anggaran    | Realisasi   | Sisa        |
  | I  | Program A   | ${anggaran} | 53.770.000  | ${sisa}     |
  | 1  | Kegiatan A1 | 19.020.000  | 18.120.000  | 900.000     |
  | 2  | Kegiatan A2 | 38.400.000  | 35.650.000  | 2.750.000   |
  | II | Program B   | 80.000.000  | 74.880.000  | 5.120.000   |
  | 1  | Kegiatan B1 | 52.000.000  | 48.650.000  | 3.350.000   |
  | 2  | Kegiatan B2 | 28.000.000  | 26.230.000  | 1.770.000   |
  |    | Jumlah      | ${total}    | 128.650.000 | ${totalSisa} |`;

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

test('they and the grand total bear each other out', () => {
  expect(failing(written({}))).toEqual([]);
});

test('one that counts a kegiatan twice is wrong, though all that is reckoned from it follows', () => {
  expect(failing(written({ anggaran: '76.440.000', sisa: '22.670.000', total: '156.440.000', totalSisa: '27.790.000' }))).toEqual(['C2 ≠ C3:C4', 'E2 ≠ E3:E4']);
});

test('a total adds them up, not their kegiatan a second time, also where half of the sums fail', () => {
  expect(failing(written({ anggaran: '76.440.000', sisa: '2.750.000' })).filter((line) => line.includes('8 ≠'))).toEqual(['C8 ≠ C2 + C5', 'E8 ≠ E2 + E5']);
});
