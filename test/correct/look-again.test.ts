import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

test('a mistake is found too that another one hides', () => {
  const { findings } = checkAll(readWritten(`
    | No | Desa    | Laki-laki | Perempuan | Jumlah |
    | 1  | Jaten   | 5.213     | 5.107     | 10.320 |
    | 2  | Jati    | 4.118     | 4.209     | 8.327  |
    | 3  | Brujul  | 3.907     | 3.811     | 7.178  |
    | 4  | Dagen   | 6.021     | 9.155     | 12.176 |
    | 5  | Ngringo | 7.340     | 7.298     | 14.638 |
    |    | Jumlah  | 26.599    | 26.580    | 53.179 |`, 'numbers with formats').workbook);
  expect(findings.filter(({ level }) => level === 'salah').map(({ cell, expected }) => `${cell} ${expected}`)).toEqual(expect.arrayContaining(['E4 7718', 'D5 6155']));
});
