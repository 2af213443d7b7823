import { relationsOf } from './written-relations';

const cash = ({ fifth = '30.437.500', fee = '412.500', out = 'Pengeluaran' } = {}) => relationsOf(`
  | No | Uraian      | Penerimaan | ${out}     | Saldo      |
  | 1  | Saldo awal  | 12.500.000 |            | 12.500.000 |
  | 2  | Tarik tunai | 40.000.000 |            | 52.500.000 |
  | 3  | Beli ATK    |            | 3.250.000  | 49.250.000 |
  | 4  | Honor       |            | 18.400.000 | 30.850.000 |
  | 5  | Pajak PPh   |            | ${fee}     | ${fifth}   |
  | 6  | Listrik     |            | 1.204.300  | 29.233.200 |
  | 7  | Bunga bank  | 12.340     |            | 29.245.540 |
  |    | Jumlah      | 52.512.340 | 23.266.800 | 29.245.540 |`).filter((line) => line.startsWith('E') && !line.endsWith('(?)'));

describe('a balance down the rows', () => {
  it('is the one before it, and what came in, less what went out', () => {
    expect(cash()).toEqual(['E3 = E2 + C3', 'E4 = E3 − D4', 'E5 = E4 − D5', 'E6 = E5 − D6', 'E7 = E6 − D7', 'E8 = E7 + C8']);
  });

  it('fails twice where it is wrong, and once where what went out is', () => {
    expect(cash({ fifth: '30.473.500' }).filter((line) => line.includes('≠'))).toEqual(['E6 ≠ E5 − D6', 'E7 ≠ E6 − D7']);
    expect(cash({ fee: '421.500' }).filter((line) => line.includes('≠'))).toEqual(['E6 ≠ E5 − D6']);
  });

  it('begins anew under a heading, or with what came in', () => {
    const cards = (second: string) => relationsOf(`
      | Tanggal | Uraian     | Masuk | Keluar | Sisa Barang |
      |         | Kertas A4  |       |        |     |
      | 2 Jan   | Pembelian  | 120   |        | 120 |
      | 9 Jan   | Tata Usaha |       | 15     | 105 |
      | 17 Jan  | Umum       |       | 32     | 73  |
      | 30 Jan  | Pelayanan  |       | 21     | 52  |
      ${second}
      | 2 Jan   | Pembelian  | 64    |        | 64  |
      | 11 Jan  | Umum       |       | 18     | 46  |
      | 28 Jan  | Pelayanan  |       | 25     | 21  |`).filter((line) => line.includes('≠'));
    expect(cards('|  | Tinta |  |  |  |')).toEqual([]);
    expect(cards('')).toEqual([]);
  });
});

test('what is left of a budget after each payment', () => {
  expect(relationsOf(`
    | No | Uraian      | Realisasi | Sisa Anggaran |
    | 1  | Honor       | 4.250.000 | 45.750.000    |
    | 2  | ATK         | 1.315.500 | 44.434.500    |
    | 3  | Konsumsi    | 2.875.000 | 41.559.500    |
    | 4  | Perjalanan  | 6.120.000 | 34.539.500    |
    | 5  | Penggandaan | 318.000   | 35.121.500    |
    | 6  | Sewa        | 1.500.000 | 33.621.500    |`)).toEqual(['D3 = D2 − C3', 'D4 = D3 − C4', 'D5 ≠ D4 − C5', 'D6 ≠ D5 − C6', 'D7 = D6 − C7']);
});

test('what is left of an amount beside it goes on from nothing', () => {
  expect(relationsOf(`
    | Program      | Anggaran      | Realisasi     | Sisa        |
    | Penunjang    | 2.592.499.700 | 2.313.444.171 | 279.055.529 |
    | Pelayanan    | 33.520.000    | 33.090.000    | 430.000     |
    | Pemberdayaan | 334.900.000   | 333.164.000   | 1.736.000   |
    | Ketentraman  | 180.240.000   | 180.065.000   | 175.000     |
    | Pemerintahan | 81.250.000    | 80.004.500    | 1.245.500   |`).filter((line) => / = D| ≠ /.test(line))).toEqual([]);
});

test('a row that cumulates another one, month by month', () => {
  const months = (march: string) => relationsOf(`
    | Uraian    | Jan     | Feb     | Mar      | Apr     | Mei     | Jun     |
    | Belanja A | 120.000 | 310.000 | 0        | 40.500  | 90.000  | 61.000  |
    | Belanja B | 50.000  | 10.000  | 71.000   | 40.500  | 20.000  | 14.500  |
    | Jumlah    | 170.000 | 320.000 | 71.000   | 81.000  | 110.000 | 75.500  |
    | Akumulasi | 170.000 | 490.000 | ${march} | 642.000 | 752.000 | 827.500 |`).filter((line) => /^[B-G]5/.test(line));
  expect(months('561.000')).toEqual(['C5 = B5 + C4', 'D5 = C5 + D4', 'E5 = D5 + E4', 'F5 = E5 + F4', 'G5 = F5 + G4']);
  expect(months('516.000')).toEqual(['C5 = B5 + C4', 'D5 ≠ C5 + D4', 'E5 ≠ D5 + E4', 'F5 = E5 + F4', 'G5 = F5 + G4']);
});
