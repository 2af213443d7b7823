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

test('bobot times fisik is a share of no total, though most work is done', () => {
  const pagu = [295911000, 642470000, 58633000, 23441000, 13742812, 71734600, 282136531];
  const bobot = ['21,32', '46,29', '4,22', '1,69', '0,99', '5,17', '20,33'];
  const table = (first: string, tertimbang: string) => `
    | No | Sub Kegiatan | Pagu (Rp) | Bobot (%) | Fisik | < |
    | ^  | ^            | ^         | ^         | %     | Tertimbang |
    ${pagu.map((amount, i) => `| ${i + 1} | Kegiatan ${i + 1} | ${amount} | ${i === 0 ? first : bobot[i]} | ${i === 0 ? '85' : '100'} | ${i === 0 ? tertimbang : bobot[i]} |`).join('\n')}
    | | Jumlah Total | 1388068943 | 100 | | 96,80 |`;
  expect(failing(table('21,32', '18,12'))).toEqual([]);
  expect(failing(table('21,32', '18,21'))).toContain('F3 ≠ 0.01 × D3 × E3');
  expect(failing(table('23,12', '18,12'))).toContain('D3 ≠ 100 × C3 / C10');
});

test('nor is it one where two of six works are not done, and their bobot times fisik is theirs alone', () => {
  const rows: [number, string, string, string][] = [
    [243995718, '18,98', '100,00', '18,98'], [86318900, '6,71', '100,00', '6,71'], [34330000, '2,67', '75,00', '2,00'],
    [371875500, '28,93', '100,00', '28,93'], [526741000, '40,97', '85,00', '34,83'], [22366000, '1,74', '100,00', '1,74'],
  ];
  expect(failing(`
    | No | Sub Kegiatan | Pagu (Rp) | Bobot (%) | Fisik | < |
    | ^  | ^            | ^         | ^         | %     | Tertimbang |
    ${rows.map((row, i) => `| ${i + 1} | Kegiatan ${i + 1} | ${row.join(' | ')} |`).join('\n')}
    | | Jumlah Total | 1285627118 | 100,00 | | 93,19 |`)).toEqual([]);
});
