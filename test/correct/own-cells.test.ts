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

test('between which bounds a number must lie is no value to type', () => {
  const { corrections, findings } = checkAll(readWritten(`
    | No | U1 | U2 | U3 | U4 |
    | 1 | 3 | 4 | 3 | 4 |
    | 2 | 3 | 7 | 2 | 4 |
    | 3 | 3 | 4 | 3 | 3 |
    | 4 | 3 | 4 | 2 | 4 |
    | 5 | 3 | 4 | 3 | 4 |
    | 6 | 3 | 4 | 2 | 3 |
    | 7 | 3 | 4 | 3 | 4 |
    | 8 | 3 | 4 | 2 | 4 |
    | 9 | 3 | 4 | 3 | 3 |
    | 10 | 3 | 4 | 2 | 4 |
    | 11 | 3 | 4 | 3 | 4 |
    | 12 | 3 | 4 | 2 | 3 |`, 'numbers with formats').workbook);
  expect(findings.map(({ cell, expected }) => `${cell} ${expected}`)).toEqual(['C3 1–4']);
  expect(corrections).toEqual([]);
});
