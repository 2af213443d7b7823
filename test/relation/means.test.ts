import { relationsOf } from './written-relations';

const means = (...[a, b, c]: string[]) => relationsOf(`
  | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
  | Jaten     | 78,41      | 80,12      | 83,27      |
  | Jati      | 75,90      | 77,38      | 79,04      |
  | Brujul    | 81,22      | 82,67      | 84,91      |
  | Dagen     | 69,85      | 73,40      | 76,18      |
  | Rata-rata | ${a ?? ''} | ${b ?? ''} | ${c ?? ''} |`);

test('a mean that holds in most columns convicts the others', () => {
  expect(means('76,35', '78,39', '79,12')).toEqual(['B6 = mean B2:B5', 'C6 = mean C2:C5', 'D6 ≠ mean D2:D5']);
});

test('one that holds in a single column makes the others worth a look', () => {
  expect(means('76,35', '76,04', '79,12')).toEqual(['B6 = mean B2:B5', 'C6 ≠ mean C2:C5 (?)', 'D6 ≠ mean D2:D5 (?)']);
});

test('one that holds nowhere may be a mean of others', () => {
  expect(means('74,11', '76,04', '79,12')).toEqual([]);
});

test.each([
  ['a year without a value is none of those that are averaged', '79,46', 'D6 = mean D2:D3 + D5'],
  ['unless only the mean of all of them is what is printed', '59,60', 'D6 = mean D2:D5'],
  ['and where neither is, those are', '71,12', 'D6 ≠ mean D2:D3 + D5'],
])('%s', (_, mean, expected) => {
  expect(relationsOf(`
    | Desa      | Nilai 2021 | Nilai 2022 | Nilai 2023 |
    | Jaten     | 78,41      | 80,12      | 83,27      |
    | Jati      | 75,90      | 77,38      | 78,93      |
    | Brujul    | 81,22      | 82,67      | -          |
    | Dagen     | 69,85      | 73,40      | 76,18      |
    | Rata-rata | 76,35      | 78,39      | ${mean}    |`)).toEqual(['B6 = mean B2:B5', 'C6 = mean C2:C5', expected]);
});

test.each([
  ['leaves it out', '79,00', '= mean B2:B4 + B6:B13'],
  ['or counts it as nothing', '72,42', '= mean B2:B4 + B6:B13'],
  ['or is worth a look', '74,22', '≠ mean B2:B4 + B6:B13 (?)'],
])('a mean over a month without a number %s', (_, mean, expected) => {
  expect(relationsOf(`
    | Bulan     | Akta    | KIA   |
    | Januari   | 33      | 62    |
    | Februari  | 55      | 154   |
    | Maret     | 79      | 149   |
    | April     |         | 134   |
    | Mei       | 265     | 155   |
    | Juni      | 83      | 63    |
    | Juli      | 16      | 4     |
    | Agustus   | 176     | 71    |
    | September | 14      | 177   |
    | Oktober   | 103     | 65    |
    | November  | 11      | 22    |
    | Desember  | 34      | 117   |
    | Rata-rata | ${mean} | 97,75 |`)).toEqual([`B14 ${expected}`, 'C14 = mean C2:C13']);
});

test('what averages several means may average these or what they are made of', () => {
  const goals = (mean: string) => relationsOf(`
    | Sasaran / Indikator  | Capaian (%) |
    | Realisasi PBB        | 102,32      |
    | Pertumbuhan ekonomi  | 104,78      |
    | Ketertiban           | 98,67       |
    | Rata-rata sasaran 1  | 101,92      |
    | Waktu tanggap        | 121,43      |
    | Investasi            | 92,21       |
    | Rata-rata sasaran 2  | 106,82      |
    | Rata-rata Capaian Kinerja | ${mean} |`).filter((line) => line.startsWith('B9'));
  expect(goals('104,37')).toEqual(['B9 = mean B5 + B8']);
  expect(goals('103,88')).toEqual(['B9 = mean B2:B4 + B6:B7']);
});

test('an index is the mean of those beside it, whatever its heading says', () => {
  const index = (social: string, whole: readonly string[] = ['0,7524', '0,7219', '0,8831', '0,7254', '0,7777']) => relationsOf(`
    | Desa   | IKS       | IKE    | IKL    | IDM |
    | Dagen  | ${social} | 0,6241 | 0,8077 | ${whole[0]} |
    | Palur  | 0,7031    | 0,6538 | 0,8088 | ${whole[1]} |
    | Jati   | 0,9217    | 0,8109 | 0,9167 | ${whole[2]} |
    | Jetis  | 0,7206    | 0,5497 | 0,9059 | ${whole[3]} |
    | Sroyo  | 0,8253    | 0,7412 | 0,7666 | ${whole[4]} |`).filter((line) => line.includes('E'));
  expect(index('0,8254')).toEqual([2, 3, 4, 5, 6].map((row) => `E${row} = mean D${row} + C${row} + B${row}`));
  expect(index('0,8524')).toContain('E2 ≠ mean D2 + C2 + B2');
});
