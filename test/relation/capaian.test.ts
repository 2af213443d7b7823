import { relationsOf } from './written-relations';

const positive = `
  | Indeks Kepuasan Masyarakat | 80 | 83,20 | 104,00 |
  | Nilai SAKIP                | 70 | 68,45 | 97,79  |
  | Realisasi PBB              | 90 | 92,13 | 102,37 |`;
const written = (heading: string, ...rows: readonly string[]) => relationsOf([`| Indikator | Target | Realisasi | ${heading} |`, ...positive.trim().split('\n'), ...rows].join('\n'));

describe.each(['Capaian (%)', '%', 'Tingkat Kemajuan (%)', 'Kinerja (%)'])('of an indicator of which less is better, under "%s"', (heading) => {
  it('follows from the distance to the target, or by division', () => {
    expect(written(heading, '| Angka Kemiskinan | 9,50 | 9,12 | 104,00 |', '| Prevalensi Stunting | 14,00 | 12,60 | 111,11 |')).toEqual([
      'D2 = 100 × C2 / B2', 'D3 = 100 × C3 / B3', 'D4 = 100 × C4 / B4', 'D5 = 100 × (2 × B5 − C5) / B5', 'D6 = 100 × B6 / C6',
    ]);
  });

  it('tells nothing where it is capped', () => {
    expect(written(heading, '| Angka Kemiskinan | 9,50 | 9,12 | 100,00 |', '| Inflasi | 2,50 | 6,10 | 0,00 |')).toHaveLength(3);
  });

  it('is wrong where 100 is printed of another indicator, as long as nothing is capped', () => {
    const failing = (...rows: readonly string[]) => written(heading, ...rows).filter((line) => line.includes('≠'));
    expect(failing('| Desa mandiri | 220 | 22 | 100,00 |')).toEqual(['D5 ≠ 100 × C5 / B5']);
    expect(failing('| Desa mandiri | 22 | 22 | 100,00 |', '| Angka Kemiskinan | 9,50 | 9,12 | 104,00 |', '| Waktu layanan | 8 | 6 | 100,00 |')).toEqual([]);
    expect(failing('| Posyandu aktif | 22 | 24 | 100,00 |', '| Waktu layanan | 8 | 6 | 100,00 |')).toEqual([]);
  });

  it('is wrong where it follows in no way, and the name tells what was meant where others are reckoned so', () => {
    const less = '| Prevalensi Stunting | 14,00 | 12,60 | 110,00 |';
    const failing = (...rows: readonly string[]) => written(heading, ...rows).filter((line) => line.includes('≠'));
    expect(failing(less, '| Angka Kemiskinan | 9,50 | 9,12 | 140,00 |', '| Kemiskinan yang ditangani | 50 | 42 | 48,00 |')).toEqual(['D6 ≠ 100 × (2 × B6 − C6) / B6', 'D7 ≠ 100 × C7 / B7']);
    expect(failing('| Angka Kemiskinan | 9,50 | 9,12 | 140,00 |')).toEqual(['D5 ≠ 100 × C5 / B5']);
  });
});

test('of a realisasi of nothing there is a capaian too', () => {
  expect(written('Capaian (%)', '| Layanan baru | 4 | 0 | 25,00 |')).toEqual(['D2 = 100 × C2 / B2', 'D3 = 100 × C3 / B3', 'D4 = 100 × C4 / B4', 'D5 ≠ 100 × C5 / B5']);
});

test('more of them than of others speak for the column all the same', () => {
  expect(written('Capaian (%)', ...['Pengangguran', 'Stunting', 'Kemiskinan', 'Kematian ibu'].map((name, i) => `| Angka ${name} | ${9 + i},00 | 8,10 | ${['110,00', '119,00', '126,36', '132,50'][i]} |`)).filter((line) => line.includes('≠'))).toEqual([]);
});

test('what was spent of an anggaran knows no such indicator', () => {
  expect(relationsOf(`
    | Uraian | Anggaran    | Realisasi   | %      |
    | A      | 368.420.000 | 360.120.000 | 97,75  |
    | B      | 452.180.600 | 430.210.500 | 95,14  |
    | C      | 250.000.000 | 200.000.000 | 120,00 |
    | D      | 147.186.000 | 145.576.000 | 98,91  |`).filter((line) => line.includes('≠'))).toEqual(['D4 ≠ 100 × C4 / B4']);
});

test('a target is no result of realisasi and capaian', () => {
  expect(relationsOf(`
    | Indikator | Bobot (%) | Target | Realisasi | Capaian (%) | Nilai Tertimbang |
    | Usulan    | 20 | 42,53 | 42,44  | 99,79  | 19,96 |
    | PBB       | 20 | 71,72 | 74,97  | 104,53 | 20,91 |
    | Miskin    | 20 | 8,78  | 6,99   | 120,39 | 24,08 |
    | Desa      | 15 | 0,75  | 0,8188 | 109,17 | 16,38 |
    | SAKIP     | 15 | 70    | 68,45  | 97,79  | 14,67 |
    | Stunting  | 10 | 14    | 12,6   | 110,00 | 11,00 |`).filter((line) => line.startsWith('C'))).toEqual([]);
});

test('that target over realisasi would do for all but one says nothing beside realisasi over target, each by its arah, which does for all', () => {
  expect(relationsOf(`
    | Indikator              | Target | Realisasi | Capaian (%) |
    | Waktu tanggap          | 16,00  | 17,00     | 93,75       |
    | Usulan yang diakomodir | 58,55  | 63,90     | 109,14      |
    | Indeks lingkungan      | 58,99  | 61,24     | 103,81      |
    | Pertumbuhan ekonomi    | 3,59   | 3,95      | 110,03      |
    | Prevalensi stunting    | 10,01  | 9,90      | 101,10      |
    | Pengangguran terbuka   | 5,79   | 5,80      | 99,83       |`).filter((line) => line.includes('≠'))).toEqual([]);
});
