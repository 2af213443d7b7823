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

/** What was spent of budgets of which the revision, or the contract, changed nothing; and how far the work itself has come. */
const works = (plan: string, spent: string) => relationsOf(`
  | No | Paket    | Pagu        | ${plan}     | ${spent}    | Kemajuan (%) |
  | 1  | Drainase | 135.196.000 | 135.196.000 | 122.668.255 | 100 |
  | 2  | Talud    | 482.862.000 | 482.862.000 | 301.007.004 | 71  |
  | 3  | Rabat    | 103.130.000 | 103.130.000 | 99.461.275  | 88  |
  | 4  | Paving   | 84.366.000  | 84.366.000  | 41.810.618  | 64  |
  | 5  | Gapura   | 61.250.000  | 61.250.000  | 60.118.400  | 95  |`).filter((line) => line.includes('≠') && !line.includes('(?)'));

test('a plan that a revision or a contract left as it was is no copy by mistake', () => {
  expect(works('Pagu Perubahan', 'Realisasi')).toEqual([]);
  expect(works('Kontrak', 'Realisasi')).toEqual([]);
});

test('nor is a total of the one part that has numbers', () => {
  expect(relationsOf(`
    | Kegiatan | DAU         | <           | <            | DAK      | <         | <            | Total       | <           | <            |
    | ^        | Anggaran    | Realisasi   | Kemajuan (%) | Anggaran | Realisasi | Kemajuan (%) | Anggaran    | Realisasi   | Kemajuan (%) |
    | Drainase | 135.196.000 | 122.668.255 | 100          | 0        | 0         | 0            | 135.196.000 | 122.668.255 | 100          |
    | Talud    | 482.862.000 | 301.007.004 | 71           | 0        | 0         | 0            | 482.862.000 | 301.007.004 | 71           |
    | Rabat    | 103.130.000 | 99.461.275  | 88           | 0        | 0         | 0            | 103.130.000 | 99.461.275  | 88           |
    | Paving   | 84.366.000  | 41.810.618  | 64           | 0        | 0         | 0            | 84.366.000  | 41.810.618  | 64           |`)
    .filter((line) => line.includes('≠') && !line.includes('(?)'))).toEqual([]);
});
