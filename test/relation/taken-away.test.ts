import { relationsOf } from './written-relations';

/** A budget in outline, of which pembiayaan is what pengeluaran leaves of penerimaan. */
const budget = ({ netto = '26.000.000', second = '41.700.000', pengeluaran = 'Pengeluaran Pembiayaan' } = {}) => relationsOf(`
  | Akun                    | 2023            | 2024            |
  | **4 Pendapatan Daerah** | 412.330.000     | 436.500.000     |
  | Pajak                   | 125.809.000     | 131.479.000     |
  | Retribusi               | 286.521.000     | 305.021.000     |
  | **5 Belanja Daerah**    | 437.330.000     | 478.200.000     |
  | Pegawai                 | 305.000.000     | 318.080.000     |
  | Barang                  | 132.330.000     | 160.120.000     |
  | **6 Pembiayaan Daerah** | ${netto}        | ${second}       |
  | Penerimaan Pembiayaan   | 38.500.000      | 60.000.000      |
  | ${pengeluaran}          | 12.500.000      | 18.300.000      |`).filter((line) => /^[BC]8 /.test(line));

test('a row that is in each column what one part leaves of the other is no sum of both', () => {
  expect(budget({ pengeluaran: 'Penyertaan Modal' })).toEqual(['B8 = B9 − B10', 'C8 = C9 − C10']);
});

test('what words say is taken away tells it of one column, and convicts the other', () => {
  expect(budget()).toEqual(['B8 = B9 − B10', 'C8 = C9 − C10']);
  expect(budget({ netto: '52.000.000' })).toEqual(['B8 ≠ B9 − B10', 'C8 = C9 − C10']);
});

test('where no words say so one column is a slip', () => {
  expect(budget({ second: '78.300.000', pengeluaran: 'Penyertaan Modal' })).toEqual(['B8 ≠ B9:B10', 'C8 = C9:C10']);
});
