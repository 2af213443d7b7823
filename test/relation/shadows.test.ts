import { relationsOf } from './written-relations';

const failing = (written: string) => relationsOf(written).filter((line) => line.includes('≠'));

const rowsOf = (rows: readonly (readonly number[])[]) => rows.map((row, i) => `| Nomor ${i + 1} | ${row.map((number) => number || '-').join(' | ')} |`).join('\n');

/** Daily allowance, travel, the price of a night and what the nights cost. */
const journeys = [
  [740300, 230100, 654700, 654700], [860300, 140100, 300500, 300500], [430300, 140100, 450900, 0], [300100, 260300, 300500, 300500],
  [1720100, 290300, 450900, 1350900], [300700, 280100, 300500, 300500], [450300, 230300, 0, 0], [860900, 170700, 0, 0],
];
const travel = (more: (row: number) => number = () => 0) => `
  | Nama | Uang Harian | Transport | Tarif | Penginapan | Jumlah Biaya (Rp) |
  ${rowsOf(journeys.map(([daily = 0, transport = 0, rate = 0, cost = 0], i) => [daily, transport, rate, cost, daily + transport + cost + more(i)]))}`;

test('a sum with the price of a night in place of what the nights cost holds only where it was one night', () => {
  expect(failing(travel())).toEqual([]);
});

test('beside the formula that is meant its shadow is none of the wrong ones, wherever the mistake is', () => {
  expect(failing(travel((row) => (row === 1 ? 90900 : 0)))).toEqual(['B3 ≠ F3 − C3 − E3']);
  expect(failing(travel((row) => (row === 4 ? 90900 : 0)))).toEqual(['B6 ≠ F6 − C6 − E6']);
});

test('what was written off already tells the yearly depreciation from that of the year', () => {
  const assets = [
    [2980300, 11920500, 2980300], [8590100, 25770300, 8590100], [6410100, 32050500, 6410100],
    [8880700, 44400300, 0], [6700100, 20100500, 6700100], [1200900, 3600300, 1200900],
  ];
  expect(failing(`
    | Nama Barang | Penyusutan per Tahun | Akumulasi s.d. 2022 | Beban 2023 | Akumulasi s.d. 2023 |
    ${rowsOf(assets.map(([yearly = 0, before = 0, now = 0]) => [yearly, before, now, before + now]))}`)).toEqual([]);
});

/** Volume and price of goods before and after a revision. */
const goods = [
  [44, 89500, 79, 89500], [32, 46500, 32, 46500], [75, 127500, 75, 127500], [61, 26500, 81, 26500], [35, 78500, 35, 78500],
  [53, 209500, 29, 250500], [13, 146500, 7, 146500], [21, 66500, 76, 66500], [64, 91500, 60, 91500],
];
const revised = (more: (row: number) => number = () => 0) => `
  | Uraian | Volume | Harga | Jumlah | Volume | Harga | Jumlah |
  ${rowsOf(goods.map(([volume = 0, price = 0, later = 0, dearer = 0], i) => [volume, price, volume * price, later, dearer + more(i), later * dearer]))}`;

test('a price that seldom changes is not what the new amount is reckoned with', () => {
  expect(failing(revised())).toEqual([]);
});

test('of two that fail as often that one is meant whose lines stand closer together', () => {
  expect(failing(revised((row) => (row === 2 ? 45000 : 0)))).toEqual(['G4 ≠ E4 × F4']);
});

test('what a formula adds may be taken away by the one that is meant', () => {
  const assets = [[72, 0, 0], [927, 8, 0], [53, 3, 0], [40, 1, 0], [187, 0, 0], [249, 0, 0], [270, 4, 0], [25, 2, 1], [161, 0, 2], [211, 9, 0], [85, 5, 0]];
  expect(failing(`
    | Barang | Awal | Bertambah | Berkurang | Jumlah Akhir |
    ${rowsOf(assets.map(([before = 0, more = 0, less = 0]) => [before, more, less, before + more - less]))}`)).toEqual([]);
});
