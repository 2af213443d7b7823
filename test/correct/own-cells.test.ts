import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

test('words that do not follow are corrected where they stand, those of one column together', () => {
  const { corrections } = checkAll(readWritten(`
    | Desa    | Nilai | Peringkat |
    | Jaten   | 83,20 | 3 |
    | Jati    | 79,10 | 4 |
    | Brujul  | 88,31 | 1 |
    | Dagen   | 85,05 | 5 |
    | Ngringo | 70,00 | 2 |`, 'numbers with formats').workbook);
  expect(corrections.map(({ cells }) => cells.map(({ cell, from, to }) => `${cell} ${from} → ${to}`))).toEqual([['C5 5 → 2', 'C6 2 → 5']]);
});
