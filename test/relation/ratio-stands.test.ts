import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

/** How many indicators of each sasaran reached their target, in percent of its own indicators. */
const reached = (exceeded: string) => `
  | No | Sasaran    | Jumlah | Melebihi | <     | Sesuai | <     | Belum | <     |
  | ^  | ^          | ^      | Jml      | %     | Jml    | %     | Jml   | %     |
  | 1  | Pelayanan  | 4      | 2        | ${exceeded} | 1 | 25,00 | 1     | 25,00 |
  | 2  | Desa       | 7      | 3        | 42,86 | 3      | 42,86 | 1     | 14,29 |
  | 3  | Ketertiban | 6      | 1        | 16,67 | 4      | 66,67 | 1     | 16,67 |
  | 4  | Kinerja    | 6      | 2        | 33,33 | 2      | 33,33 | 2     | 33,33 |
  | 5  | Partisipasi | 6     | 1        | 16,67 | 4      | 66,67 | 1     | 16,67 |
  |    | Jumlah     | 29     | 9        | 31,03 | 14     | 48,28 | 6     | 20,69 |`;

test('a percentage of the number beside it is no share of a total that it meets here and there', () => {
  expect(failing(reached('50,00'))).toEqual([]);
  expect(failing(reached('55,00'))).toEqual(['E3 ≠ 100 × D3 / C3']);
});

test('a density in the row of totals follows from what stands beside it, though it lies far from what the others come to', () => {
  const people = [5321, 9849, 2305, 1812, 2959];
  const area = ['4,11', '1,03', '7,82', '7,14', '1,28'];
  const density = [1295, 9562, 295, 254, 2312];
  const rows = ['Bangun', 'Cikoneng', 'Pasir', 'Purwodadi', 'Mekar'].map((name, i) => `| ${name} | ${people[i]} | ${area[i]} | ${density[i]} |`);
  const table = (total: number) => ['| Desa | Penduduk | Luas | Kepadatan |', ...rows, `| Jumlah | 22246 | 21,38 | ${total} |`].join('\n');
  expect(failing(table(1041))).toEqual([]);
  expect(failing(table(1401)).some((line) => line.includes('B7'))).toBe(true);
});
