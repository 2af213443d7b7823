import { relationsOf } from './written-relations';

/** Contracts that were paid in full, or a column typed over another one. */
const contracts = (paid: readonly string[]) => relationsOf(`
  | No | Paket   | Pagu        | Kontrak     | Realisasi   | Fisik (%) | Keuangan (%) |
  | 1  | Drainase | 135.196.000 | 125.668.255 | 125.668.255 | 100 | ${paid[0]} |
  | 2  | Talud   | 482.862.000 | 439.007.004 | 439.007.004 | 100 | ${paid[1]} |
  | 3  | Rabat   | 103.130.000 | 100.461.275 | 100.461.275 | 100 | ${paid[2]} |
  | 4  | Paving  | 84.366.000  | 81.810.618  | 81.810.618  | 100 | ${paid[3]} |`).filter((line) => line.includes('≠'));

test('a column is another one over again on purpose where every percentage is 100', () => {
  expect(contracts(['100', '100', '100', '100'])).toEqual([]);
});

test('and by mistake where it makes none of them', () => {
  expect(contracts(['97,10', '95,32', '91,04', '88,77'])).toContain('G2 ≠ 100 × E2 / C2');
});
