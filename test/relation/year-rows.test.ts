import { relationsOf } from './written-relations';

const ipm = (...[perubahan = '0,62', pertumbuhan = '1,02']: readonly string[]) => [
  '| 2018  | 70,21 | -     | -    | 68,1 |',
  '| 2019  | 70,95 | 0,74  | 1,05 | 68,3 |',
  '| 2020  | 71,02 | 0,07  | 0,10 | 68,6 |',
  `| 2021  | 71,64 | ${perubahan} | 0,87 | 68,7 |`,
  '| 2022  | 72,31 | 0,67  | 0,94 | 69,0 |',
  `| 2023  | 73,05 | 0,74  | ${pertumbuhan} | 69,2 |`,
];
const read = (rows: readonly string[]) => relationsOf(['| Tahun | IPM | Perubahan | Pertumbuhan (%) | UHH |', ...rows].join('\n'));
const failing = (rows: readonly string[]) => read(rows).filter((line) => line.includes('≠'));

test('a change follows from its year and the one in the row above', () => {
  expect(read(ipm())).toEqual(['3', '4', '5', '6', '7'].flatMap((row) => {
    const above = Number(row) - 1;
    return [`C${row} = B${row} − B${above}`, `D${row} = 100 × (B${row} − B${above}) / B${above}`];
  }));
  expect(failing(ipm('0,26', '1,20'))).toEqual(['C5 ≠ B5 − B4', 'D7 ≠ 100 × (B7 − B6) / B6']);
});

test('or in the row below, where the latest year comes first', () => {
  expect(failing(ipm('0,26').toReversed())).toEqual(['C4 ≠ B4 − B5']);
});

test('numbers that do not, and other columns, follow from nothing', () => {
  expect(read(ipm().map((row, i) => row.replace(/\| 0,\d+ +\| \d,\d+ \|/, `| ${i},31 | ${7 - i},77 |`)))).toEqual([]);
});
