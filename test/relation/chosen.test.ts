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

test('a line that is added up from others and goes on into a third fails only where it does so itself', () => {
  const budget = (second: string) => relationsOf(`
    | Kegiatan     | I          | II         | III        | TW         | Lalu        | s.d. TW     |
    | Irigasi      | 31.020.980 | 29.408.617 | 20.399.022 | 80.828.619 | 178.896.483 | 259.725.102 |
    | Jaringan     | 3.850.736  | ${second}  | 3.997.213  | 12.317.980 | 46.582.782  | 58.900.762  |
    | Jasa         | 16.220.244 | 14.938.580 | 16.363.809 | 47.522.633 | 132.213.701 | 179.736.334 |
    | Rehabilitasi | 1.748.118  | 1.283.342  | 2.010.988  | 5.042.448  | 18.498.385  | 23.540.833  |`).filter((line) => line.startsWith('E'));
  expect(budget('4.470.031')).toEqual(['E2 = D2 + C2 + B2', 'E3 = D3 + C3 + B3', 'E4 = D4 + C4 + B4', 'E5 = D5 + C5 + B5']);
  expect(budget('4.740.031')).toContain('E3 ≠ D3 + C3 + B3');
});
