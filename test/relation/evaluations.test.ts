import { relationsOf } from './written-relations';

const PARTS = [['Perencanaan', '30', '21,30', '22,50'], ['Pengukuran', '30', '19,80', '20,40'], ['Pelaporan', '15', '10,95', '11,25'], ['Evaluasi Internal', '25', '16,20', '17,85']];

/** An evaluation: weighted components, and below them a row that need not call itself their total. */
const evaluation = (label: string, last: string, weight = '100', signs = ['1', '2', '3', '4']) => relationsOf(`
  | No | Komponen | Bobot | Nilai 2023 | Nilai 2024 |
  ${PARTS.map((part, i) => `| ${[signs[i], ...part].join(' | ')} |`).join('\n')}
  |    | ${label} | ${weight} | 68,25 | ${last} |
  |    | Predikat | | B | BB |`);

const SUMS = ['C6 = C2:C5', 'D6 = D2:D5'];

test.each(['Jumlah', 'Nilai Akuntabilitas Kinerja', 'Hasil Penilaian'])('what bears the weight of all components, "%s", is their total', (label) => {
  expect(evaluation(label, '72,00')).toEqual([...SUMS, 'E6 = E2:E5']);
  expect(evaluation(label, '74,10')).toEqual([...SUMS, 'E6 ≠ E2:E5']);
});

test('a component of another weight is none', () => {
  expect(evaluation('Nilai Akuntabilitas Kinerja', '74,10', '20')).toEqual([]);
});

test('nor is one in a list without numbers, of which one has the weight of the others', () => {
  expect(evaluation('Capaian Renja', '74,10', '100', ['', '', '', ''])).toEqual([]);
});

test('a slip beside a year that agrees is no less one than by itself', () => {
  const text = (year: string) => `
    | No | Komponen | ${year} Nilai 2024 |
    ${PARTS.map(([name, , before, now], i) => `| ${i + 1} | ${name} | ${year ? `${before} |` : ''} ${now} |`).join('\n')}
    |    | Jumlah   | ${year ? '68,25 |' : ''} 27,00 |`;
  expect(relationsOf(text(''))).toEqual(['C6 ≠ C2:C5']);
  expect(relationsOf(text('Nilai 2023 |'))).toEqual(['C6 = C2:C5', 'D6 ≠ D2:D5']);
});

test('percentages beside them, which the last row does not add up, speak against no total', () => {
  const text = (first: string) => relationsOf(`
    | No | Komponen | Bobot | Nilai | < | % Capaian |
    | ^  | ^        | ^     | 2024  | 2025 | ^ |
    | 1  | Perencanaan       | 30  | 18,79 | ${first} | 70,6 |
    | 2  | Pengukuran        | 30  | 23,02 | 23,93 | 79,8 |
    | 3  | Pelaporan         | 15  | 9,14  | 9,58  | 63,9 |
    | 4  | Evaluasi Internal | 25  | 16,15 | 21,54 | 86,2 |
    |    | Nilai Hasil       | 100 | 67,10 | 76,22 | 76,2 |`).filter((line) => /^[C-E]7/.test(line));
  expect(text('21,17')).toEqual(['C7 = C3:C6', 'D7 = D3:D6', 'E7 = E3:E6']);
  expect(text('21,14')).toEqual(['C7 = C3:C6', 'D7 = D3:D6', 'E7 ≠ E3:E6']);
});
