import { perOf } from '../../src/relation/across/per';
import { relationsOf } from './written-relations';

test.each<[string, number | undefined]>([
  ['produktivitas (ku/ha)', 10], ['produktivitas kw / ha', 10], ['kuintal per ha', 10], ['produktivitas (ton/ha)', undefined],
  ['angka kematian bayi (per 1.000 kh)', 1000], ['insiden /100.000 penduduk', 100_000], ['rasio dokter per 10000', 10_000], ['cbr (‰)', 1000],
  ['pendapatan per kapita', undefined], ['per 100 penduduk', undefined], ['tarif per 150', undefined], ['harga/1 unit', undefined],
])('"%s" is printed so many times', (heading, times) => expect(perOf(heading)).toBe(times));

test('a quotient that is printed ten times, as its heading says', () => {
  const padi = (ku: string) => relationsOf(`
    | Desa      | Luas Panen (Ha) | Produktivitas (Ku/Ha) | Produksi (Ton) |
    | Sukasari  | 166,0           | 55,55                 | 922,08         |
    | Tegalrejo | 142,3           | ${ku}                 | 892,51         |
    | Banjaran  | 743,8           | 46,60                 | 3.466,11       |
    | Wonosari  | 198,0           | 54,21                 | 1.073,36       |`).filter((line) => line.startsWith('C'));
  expect(padi('62,72')).toEqual([2, 3, 4, 5].map((row) => `C${row} = 10 × D${row} / B${row}`));
  expect(padi('62,27')).toContain('C3 ≠ 10 × D3 / B3');
});

test('few of many', () => {
  const ill = (rate: string) => relationsOf(`
    | Puskesmas | Penduduk | Kasus DBD | Insiden per 100.000 Penduduk |
    | Jati      | 23.114   | 17        | 73,5                         |
    | Laut      | 41.870   | 23        | ${rate}                      |
    | Muka      | 18.233   | 9         | 49,4                         |
    | Nusa      | 30.551   | 31        | 101,5                        |`).filter((line) => line.startsWith('D'));
  expect(ill('54,9')).toEqual([2, 3, 4, 5].map((row) => `D${row} = 100000 × C${row} / B${row}`));
  expect(ill('59,4')).toContain('D3 ≠ 100000 × C3 / B3');
});

test('a percentage times its bobot', () => {
  const works = (weighted: string) => relationsOf(`
    | Paket    | Bobot (%) | Fisik (%) | <         | Tertimbang (%) |
    | ^        | ^         | Rencana   | Realisasi | ^              |
    | Jalan    | 41,32     | 80,00     | 78,50     | 32,44          |
    | Drainase | 22,15     | 100,00    | 91,25     | ${weighted}    |
    | Kantor   | 18,07     | 60,00     | 64,10     | 11,58          |
    | Jembatan | 18,46     | 45,00     | 39,75     | 7,34           |`).filter((line) => line.startsWith('E'));
  expect(works('20,21')).toEqual([3, 4, 5, 6].map((row) => `E${row} = 0.01 × B${row} × D${row}`));
  expect(works('21,20')).toContain('E4 ≠ 0.01 × B4 × D4');
});
