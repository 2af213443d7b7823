import { relationsOf } from './written-relations';

/** A quarter's realisasi beside its percentage; counts of documents are whole. */
const quarter = (rows: readonly (readonly [string, string, string])[]) => relationsOf(`
  | No | Sub Kegiatan | Target 2025 | Realisasi TW I | % |
  ${rows.map((row, i) => `| ${i + 1} | Sub Kegiatan ${'ABCDEFGHIJKLMN'[i]} | ${row.join(' | ')} |`).join('\n')}`).filter((line) => line.includes('≠'));

const HELD = [['45', '9', '20,00'], ['40', '10', '25,00'], ['8', '4', '50,00'], ['12', '3', '25,00'], ['20', '10', '50,00'], ['60', '15', '25,00'], ['16', '4', '25,00'], ['50', '15', '30,00']] as const;

test('a count that was cut from its percentage is no wrong percentage', () => {
  expect(quarter([...HELD, ['1', '0', '25,00'], ['11', '2', '25,00'], ['3', '0', '20,00']])).toEqual([]);
});

test('nor a wrong fraction of one, though 0,55 × 100 is no 55 in doubles', () => {
  const fractions = HELD.map(([target, done, percent]) => [target, done, `0,${percent.slice(0, 2)}`] as const);
  expect(quarter([...fractions, ['1', '0', '0,55'], ['9', '4', '0,55'], ['7', '3', '0,55']])).toEqual([]);
});

test('one or two that differ are wrong', () => {
  expect(quarter([...HELD, ['11', '2', '25,00']])).toEqual(['E10 ≠ 100 × D10 / C10']);
  expect(quarter([...HELD, ['11', '2', '25,00'], ['3', '0', '20,00']])).toEqual(['E10 ≠ 100 × D10 / C10', 'E11 ≠ 100 × D11 / C11']);
});

test('so is among others what no rounding makes', () => {
  expect(quarter([...HELD, ['1', '0', '25,00'], ['11', '2', '25,00'], ['3', '0', '20,00'], ['40', '10', '65,00']])).toEqual(['E13 ≠ 100 × D13 / C13']);
});

test('and percentages that nobody says first', () => {
  expect(quarter([...HELD, ['4', '3', '82,00'], ['11', '2', '21,00'], ['6', '5', '88,00']])).toEqual(['E10 ≠ 100 × D10 / C10', 'E11 ≠ 100 × D11 / C11', 'E12 ≠ 100 × D12 / C12']);
});
