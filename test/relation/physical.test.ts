import { relationsOf } from './written-relations';

/** What was spent, and how far the work itself has come: often as far as the money, and not because of it. */
const works = (heading: string, physical: readonly number[]) => relationsOf(`
  | No | Paket    | Pagu        | Realisasi   | Keuangan (%) | ${heading} |
  | 1  | Drainase | 135.196.000 | 91.933.280  | 68,00        | ${physical[0]} |
  | 2  | Talud    | 482.862.000 | 342.832.020 | 71,00        | ${physical[1]} |
  | 3  | Rabat    | 103.130.000 | 90.754.400  | 88,00        | ${physical[2]} |
  | 4  | Paving   | 84.366.000  | 53.994.240  | 64,00        | ${physical[3]} |
  | 5  | Gapura   | 61.250.000  | 58.187.500  | 95,00        | ${physical[4]} |`).filter((line) => line.startsWith('F'));

test('work is not measured in money', () => {
  expect(works('Fisik (%)', [68, 71, 88, 64, 100])).toEqual([]);
  expect(works('Realisasi Fisik (%)', [68, 71, 88, 70, 95])).toEqual([]);
});

test('what is said of money is', () => {
  expect(works('Serapan (%)', [68, 71, 88, 64, 100])).toContain('F6 ≠ 100 × D6 / C6');
});
