import { relationsOf } from './written-relations';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];
const WHOLES = [38, 36, 75, 52, 64, 41];

/** What is done of a plan in each month, as a number and in percent of the whole, and both for the year. */
const done = (row: number, month: number) => (7 * row + 5 * month + (row + 2) * month * month) % 13;
const percent = (part: number, row: number) => ((100 * part) / (WHOLES[row] ?? 1)).toFixed(2).replace('.', ',');

const plan = (wrong: Readonly<Record<string, string>> = {}) => relationsOf([
  ['Kegiatan', 'Bobot', ...MONTHS.flatMap((month) => [month, '<']), 'Total', '<'],
  ['^', '^', ...MONTHS.flatMap(() => ['Progres', '% Progres']), 'Rata', '% Progres'],
  ...WHOLES.map((whole, row) => {
    const parts = MONTHS.map((_, month) => done(row, month));
    return [`Kegiatan ${row + 1}`, `${whole}`, ...parts.flatMap((part, month) => [`${part}`, wrong[`${row},${month}`] ?? percent(part, row)]),
      '-', wrong[`${row}`] ?? percent(parts.reduce((sum, part) => sum + part, 0), row)];
  }),
].map((cells) => `| ${cells.join(' | ')} |`).join('\n')).filter((line) => line.includes('≠'));

test('each month is in percent of a number that stands once, before all months', () => {
  expect(plan()).toEqual([]);
  expect(plan({ '3,10': '51,35' })).toContain('X6 ≠ 100 × W6 / B6');
});

test('the total of the year adds up what is called like it in each month', () => {
  expect(plan({ '2': '49,11' }).filter((line) => line.startsWith('AB'))).toEqual(['AB5 ≠ Z5 + X5 + V5 + T5 + R5 + P5 + N5 + L5 + J5 + H5 + F5 + D5']);
});
