import { relationsOf } from './written-relations';

const PEOPLE = [3312, 4120, 2876, 5233, 1987, 3641];
const SHARES = ['15,65', '19,46', '13,59', '24,72', '9,39', '17,20'];

/** A table of desa, and below them a row that has all of the people. */
const desa = (label: string, { sign = '', third = '13,59', of = PEOPLE }: { sign?: string; third?: string; of?: readonly number[] } = {}) => relationsOf(`
  | No | Desa | Penduduk | Persentase |
  ${of.map((people, i) => `| ${i + 1} | Desa ${i + 1} | ${people} | ${i === 2 ? third : SHARES[i]} |`).join('\n')}
  | ${sign} | ${label} | 21169 | 100,00 |`);

test.each(['Jumlah', 'Kecamatan Muncar', 'J U M L A H'])('what has all of the percentage, "%s", is the total of numbered rows', (label) => {
  expect(desa(label)).toContain('D4 = 100 × C4 / C8');
  expect(desa(label, { third: '15,39' })).toContain('D4 ≠ 100 × C4 / C8');
});

test('percentages that come to the whole say so too where the numbers do not add up', () => {
  expect(desa('Kecamatan Muncar', { of: PEOPLE.with(2, 2786) })).toContain('D4 ≠ 100 × C4 / C8');
});

test('shares of what the rows come to tell that the total shows another number', () => {
  const failing = relationsOf(`
    | No | Kategori | Indikator | Persentase |
    | 1  | Tinggi   | 14        | 63,64      |
    | 2  | Sedang   | 5         | 22,73      |
    | 3  | Rendah   | 2         | 9,09       |
    | 4  | Tidak    | 1         | 4,55       |
    |    | Jumlah   | 23        | 100        |`).filter((line) => line.includes('≠'));
  expect(failing).toEqual(['D2 ≠ 100 × C2 / C6', 'D3 ≠ 100 × C3 / C6', 'D4 ≠ 100 × C4 / C6', 'D5 ≠ 100 × C5 / C6', 'C6 ≠ C2:C5 (?)']);
});

test('a numbered row that has it is one more of them', () => {
  expect(desa('Desa 7', { sign: '7', third: '15,39' })).toEqual([]);
});

test('percentages have no shares, though what is counted comes near to a hundred', () => {
  expect(relationsOf(`
    | No | Golongan      | L  | P  | Jumlah | Persentase |
    | 1  | IV            | 14 | 21 | 35     | 33,65%     |
    | 2  | III           | 15 | 23 | 38     | 36,54%     |
    | 3  | II            | 8  | 10 | 18     | 17,31%     |
    | 4  | I             | 6  | 7  | 13     | 12,50%     |
    |    | Jumlah        | 43 | 61 | 104    | 100,00%    |`).filter((line) => line.startsWith('E') && line.includes('/'))).toEqual([]);
});

test('what is a share in one year is none in another', () => {
  const said = relationsOf(`
    | No | Pendidikan | 2022   | <     | 2023   | <     |
    |    |            | Jumlah | %     | Jumlah | %     |
    | 1  | S3         | 11     | 5,47  | 10     | 4,98  |
    | 2  | S2         | 13     | 6,47  | 13     | 6,47  |
    | 3  | S1         | 61     | 30,35 | 60     | 29,85 |
    | 4  | D4         | 20     | 9,95  | 20     | 9,95  |
    | 5  | D3         | 12     | 5,97  | 10     | 4,98  |
    | 6  | SLTA       | 3      | 1,49  | 7      | 3,48  |
    | 7  | SLTP       | 37     | 18,41 | 39     | 19,40 |
    | 8  | SD         | 44     | 21,89 | 42     | 20,90 |
    |    | Jumlah     | 201    | 100   | 201    | 100   |`);
  expect(said.filter((line) => line.startsWith('F'))).toContain('F3 = 100 × E3 / E11');
  expect(said.filter((line) => line.includes('≠'))).toEqual([]);
});

test('the first row is the total where it has all of the percentage', () => {
  const belanja = (whole: string, share: string) => relationsOf(`
    | No | Program             | Anggaran    | Kontribusi (%) |
    |    | **BELANJA DAERAH**  | 140.200.000 | ${whole}       |
    | 1  | Penunjang Urusan    | 87.345.000  | 62,30          |
    | 2  | Pelayanan           | 31.220.000  | ${share}       |
    | 3  | Ketertiban          | 21.635.000  | 15,43          |`).filter((line) => line.startsWith('D'));
  expect(belanja('100,00', '22,27')).toEqual(['D2 = 100 × C2 / C2', 'D3 = 100 × C3 / C2', 'D4 = 100 × C4 / C2', 'D5 = 100 × C5 / C2']);
  expect(belanja('100,00', '22,72')).toContain('D4 ≠ 100 × C4 / C2');
});
