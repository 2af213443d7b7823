import { relationsOf } from './written-relations';

test('of three columns that hang together the one follows that does so in most places, be the others worth more', () => {
  const said = relationsOf(`
    | Desa        | Luas  | Warga  | Kepadatan |
    | Tegalrejo   | 10,53 | 8.859  | 841   |
    | Cikoneng    | 6,47  | 7.845  | 1.213 |
    | Tanjungsari | 5,33  | 5.243  | 984   |
    | Margahayu   | 4,80  | 6.427  | 1.339 |
    | Sumberejo   | 9,41  | 10.596 | 1.126 |
    | Gunung Sari | 12,18 | 10.903 | 895   |
    | Wonosari    | 12,71 | 5.673  | 446   |
    | Jumlah      | 61,43 | 55.546 | 904   |`);
  expect(said).toContain('D9 = 1 × C9 / B9');
  expect(said.filter((line) => line.includes('≠'))).toEqual([]);
});
