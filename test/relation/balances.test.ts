import { relationsOf } from './written-relations';

const book = (fourth: string, last = '9.350.000') => relationsOf(`
  | No | Tanggal    | Uraian           | Penerimaan | Pengeluaran | Saldo     |
  | 1  | 01-03-2024 | Saldo awal bulan | 5.733.000  |             | 5.733.000 |
  | 2  | 04-03-2024 | Penyaluran       | 1.018.500  |             | 6.751.500 |
  | 3  | 05-03-2024 | ATK              |            | 1.493.500   | 5.258.000 |
  | 4  | 07-03-2024 | Honor            |            | 328.000     | ${fourth} |
  | 5  | 11-03-2024 | Perjalanan       |            | 828.000     | 4.102.000 |
  | 6  | 18-03-2024 | Penyaluran       | 4.998.500  |             | 9.100.500 |
  | 7  | 20-03-2024 | Jasa giro        | 249.500    |             | 9.350.000 |
  |    |            | Jumlah           | 11.999.500 | 2.649.500   | ${last}   |`);

test('the balance of a cash book goes on from row to row and is not added up', () => {
  const said = book('4.930.000');
  expect(said.filter((line) => line.includes('≠'))).toEqual([]);
  expect(said).toEqual(expect.arrayContaining(['F3 = F2 + D3', 'F4 = F3 − E4', 'F5 = F4 − E5', 'F8 = F7 + D8', 'D9 = D2:D3 + D7:D8']));
});

test('a balance that does not is wrong, for the one after it too', () => {
  expect(book('4.390.000').filter((line) => line.includes('≠'))).toEqual(['F5 ≠ F4 − E5', 'F6 ≠ F5 − E6']);
});

test('what has come together since January, and begins anew', () => {
  const months = (april: string) => relationsOf(`
    | Bulan    | Setoran   | Kumulatif  |
    | Januari  | 1.204.000 | 1.204.000  |
    | Februari | 1.311.000 | 2.515.000  |
    | Maret    | 987.000   | 3.502.000  |
    | April    | 1.466.000 | ${april}   |
    | Mei      | 1.102.000 | 6.070.000  |
    | Juni     | 1.390.000 | 7.460.000  |
    | Januari  | 1.275.000 | 1.275.000  |
    | Februari | 1.048.000 | 2.323.000  |`).filter((line) => line.includes('≠'));
  expect(months('4.968.000')).toEqual([]);
  expect(months('4.698.000')).toEqual(['C5 ≠ C4 + B5', 'C6 ≠ C5 + B6']);
});
