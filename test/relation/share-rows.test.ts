import { relationsOf } from './written-relations';

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
