import { inferRelations } from '../../src/relation/infer';
import type { Cell } from '../../src/sheet/snapshot';
import { readTables } from '../../src/table/read-tables';
import { relationLine, relationsOf } from './written-relations';

const shares = (text: string) => relationsOf(text).filter((line) => / 100 × /.test(line));

const plan = ({ third = '25,15', label = 'Persentase' } = {}) => `
  | Uraian     | Pagu       | TW I      | TW II      | TW III     | TW IV     |
  | Honor      | 27.500.000 | 6.250.000 | 7.500.000  | 7.500.000  | 6.250.000 |
  | ATK        | 8.415.500  | 2.104.000 | 3.150.000  | 1.561.500  | 1.600.000 |
  | Perjalanan | 18.120.000 | 2.400.000 | 6.210.000  | 4.530.000  | 4.980.000 |
  | Jumlah     | 54.035.500 | 10.754.000 | 16.860.000 | 13.591.500 | 12.830.000 |
  | ${label}   |            | 19,90     | 31,20      | ${third}   | 23,74     |`;

test('a row of percentages says what part of a number of the total its other numbers are', () => {
  expect(shares(plan())).toEqual(['C6 = 100 × C5 / B5', 'D6 = 100 × D5 / B5', 'E6 = 100 × E5 / B5', 'F6 = 100 × F5 / B5']);
});

test('one of them is wrong', () => {
  expect(shares(plan({ third: '21,55' }))).toContain('E6 ≠ 100 × E5 / B5');
  expect(shares(plan({ third: '25,17' }))).toContain('E6 = 100 × E5 / B5');
  expect(shares(plan({ third: '251,5' }))).toContain('E6 ≠ 100 × E5 / B5');
});

test('a row of numbers up to a hundred that names something else is none', () => {
  expect(shares(plan({ label: 'Jumlah dokumen' }))).toEqual([]);
});

test('the total behind the others is their whole', () => {
  expect(shares(`
    | Dusun          | Laki-laki | Perempuan | Jumlah |
    | Jati           | 1.204     | 1.188     | 2.392  |
    | Dagen          | 987       | 1.014     | 2.001  |
    | Jumlah         | 2.191     | 2.202     | 4.393  |
    | Persentase (%) | 49,87     | 50,13     | 100,00 |`)).toEqual(['B5 = 100 × B4 / D4', 'C5 = 100 × C4 / D4']);
});

test('percentages of one row over another are no shares of a total', () => {
  expect(shares(`
    | Uraian     | 2021      | 2022      | 2023      |
    | Anggaran   | 1.950.000 | 2.120.000 | 2.310.500 |
    | Realisasi  | 1.862.250 | 2.035.200 | 2.264.290 |
    | Persentase | 95,50     | 96,00     | 98,00     |`)).toEqual(['B4 = 100 × B3 / B2', 'C4 = 100 × C3 / C2', 'D4 = 100 × D3 / D2']);
});

test('percentages of percentages are indicators, whatever they are called', () => {
  expect(relationsOf(`
    | Indikator                                  | 2023 | 2024 | 2025 | 2026 |
    | Indeks Kepuasan Masyarakat                 | 72,5 | 72,5 | 73,5 | 73,5 |
    | Persentase temuan yang ditindaklanjuti     | 98   | 99   | 99   | 99,5 |
    | Persentase penanganan gangguan ketertiban  | 100  | 100  | 101  | 100  |`).filter((line) => line.includes('× '))).toEqual([]);
});

test('in each of several blocks its own whole, be it as a fraction', () => {
  const schools = (share: string) => relationsOf(`
    | Kecamatan | Sekolah | <      | <      | Guru   | <      | <      | Murid  | <      | <      |
    | ^         | Negeri  | Swasta | Jumlah | Negeri | Swasta | Jumlah | Negeri | Swasta | Jumlah |
    | Susukan   | 347     | 10     | 357    | 2.330  | 134    | 2.464  | 35.224 | 1.109  | 36.333 |
    | Bawang    | 285     | 2      | 287    | 2.028  | 39     | 2.067  | 36.918 | 2.000  | 38.918 |
    | Jumlah    | 632     | 12     | 644    | 4.358  | 173    | 4.531  | 72.142 | 3.109  | 75.251 |
    |           | 0,98137 |        |        | ${share} |      |        | 0,95868 |       |        |`).filter((line) => line.includes('1 × '));
  expect(schools('0,96182')).toEqual(['B6 = 1 × B5 / D5', 'E6 = 1 × E5 / G5', 'H6 = 1 × H5 / J5']);
  expect(schools('0,96812')).toEqual(['B6 = 1 × B5 / D5', 'E6 ≠ 1 × E5 / G5', 'H6 = 1 × H5 / J5']);
});

test('shares that were reckoned agree in all of their digits, however few of them are shown', () => {
  const numbers = [[632, 12, 644], [4358, 173, 4531], [72_142, 3109, 75_251]] as const;
  const found = (second: number) => {
    const cells: Cell[] = ['Kecamatan', ...numbers.flatMap(() => ['Negeri', 'Swasta', 'Jumlah'])].map((value, column) => ({ row: 0, column, value }));
    ['Susukan', 'Bawang', 'Jumlah'].forEach((label, i) => {
      cells.push({ row: i + 1, column: 0, value: label });
      numbers.flat().forEach((total, k) => cells.push({ row: i + 1, column: k + 1, value: [total - 10, 10, total][i] ?? 0, format: '#,##0' }));
    });
    numbers.forEach(([part, , all], k) => cells.push({ row: 4, column: 3 * k + 1, value: k === 1 ? second : part / all, format: '0%' }));
    const tables = readTables({ name: 'Lembar1', cells, merges: [], hiddenRows: [], hiddenColumns: [] });
    return inferRelations(tables).filter(({ kind }) => kind === 'rasio').map(relationLine);
  };
  expect(found(4358 / 4531)).toEqual(['B5 = 100 × B4 / D4', 'E5 = 100 × E4 / G4', 'H5 = 100 × H4 / J4']);
  expect(found(0.9168)).toContain('E5 ≠ 100 × E4 / G4');
});
