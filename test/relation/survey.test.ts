import { relationsOf } from './written-relations';

interface Forms {
  readonly title?: string;
  readonly heads?: readonly string[];
  readonly nrr?: string;
  readonly weighted?: string;
  readonly ikm?: string;
  /** What stands behind the weighted means, and behind the IKM. */
  readonly ends?: readonly [string, string];
}

/** A sheet of answers to four unsur, as offices head and foot it. */
const sheet = ({ title = '', heads = ['U1', 'U2', 'U3', 'U4'], nrr = 'NRR / unsur', weighted = 'NRR tertbg/ unsur', ikm = 'IKM Unit pelayanan', ends = ['3,500 |', '87,50 |'] }: Forms) => `
  ${title}
  | No | ${heads.join(' | ')} | | |
  | 1  | 3 | 4 | 3 | 4 | | |
  | 2  | 4 | 4 | 3 | 3 | | |
  | 3  | 3 | 3 | 2 | 4 | | |
  | 4  | 4 | 4 | 3 | 4 | | |
  | 5  | 3 | 4 | 4 | 4 | | |
  | SNilai /Unsur | 17 | 19 | 15 | 19 | | |
  | ${nrr} | 3,400 | 3,800 | 3,000 | 3,800 | | |
  | ${weighted} | 0,850 | 0,950 | 0,750 | 0,950 | ${ends[0]} |
  | ${ikm} | | | | | ${ends[1]} |`;

/** What the chain says of each of its footers. */
const chain = (total: string, row = 2) => {
  const [first, last, nrr, weighted, ikm] = [row + 1, row + 5, row + 7, row + 8, row + 9];
  return [
    ...['B', 'C', 'D', 'E'].map((c) => `${c}${nrr} = mean ${c}${first}:${c}${last}`),
    ...['B', 'C', 'D', 'E'].map((c) => `${c}${weighted} = 0.25 × ${c}${nrr}`),
    `${total}${weighted} = B${weighted}:E${weighted}`,
    `${total}${ikm} = 25 × ${total}${weighted}`,
  ];
};

const footersOf = (text: string) => relationsOf(text).filter((line) => !/^[B-E]\d+ = [B-E]\d:/.test(line));

test.each<[string, Forms, string]>([
  ['a star behind the total, in a cell of its own', { title: 'SKM', ends: ['3,500 | *)', '87,50 | **)'] }, 'F'],
  ['a star before the total', { title: 'SKM', ends: ['*) | 3,500', '**) | 87,50'] }, 'G'],
  ['questions', { title: 'SKM', heads: ['Pertanyaan 1', 'Pertanyaan 2', 'Pertanyaan 3', 'Pertanyaan 4'] }, 'F'],
  ['Q', { title: 'SKM', heads: ['Q1', 'Q2', 'Q3', 'Q4'] }, 'F'],
  ['numbered names', { title: 'SKM', heads: ['U1 Persyaratan', 'U2 Prosedur', 'U3 Waktu', 'U4 Biaya'] }, 'F'],
  ['names under a title that speaks of the survey', { title: 'Jawaban kuesioner', heads: ['Persyaratan', 'Prosedur', 'Waktu', 'Biaya'] }, 'F'],
  ['plain words in the footers', { title: 'SKM', nrr: 'Rata-rata', weighted: 'Tertimbang', ikm: 'Nilai Indeks' }, 'F'],
  ['footers that say how they are reckoned', { title: 'SKM', nrr: 'NRR', weighted: 'NRR x 0,25', ikm: 'IKM (NRR tertimbang x 25)' }, 'F'],
])('the chain of a sheet of answers: %s', (_, forms, total) => {
  expect(footersOf(sheet(forms))).toEqual(chain(total));
});

test('columns of answers without headings are the unsur, not the ranks of each other', () => {
  expect(footersOf(`
    PENGOLAHAN DATA SURVEI
    | No | Nilai Unsur Pelayanan | | | |
    |    | 1 | 2 | 3 | 4 |
    | 1  | 3 | 4 | 3 | 4 |
    | 2  | 4 | 4 | 3 | 3 |
    | 3  | 3 | 3 | 2 | 4 |
    | 4  | 4 | 4 | 3 | 4 |
    | 5  | 3 | 4 | 4 | 4 |
    | SNilai /Unsur | 17 | 19 | 15 | 19 |
    | NRR / unsur | 3,400 | 3,800 | 3,000 | 3,800 |`)).toEqual(['B', 'C', 'D', 'E'].map((c) => `${c}10 = mean ${c}4:${c}8`));
});

test('the sum and the mean of each respondent, beside the answers', () => {
  const relations = relationsOf(`
    REKAPITULASI SURVEI
    | No | P1 | P2 | P3 | Jumlah | Rata-rata |
    | 1  | 3  | 4  | 3  | 10     | 3,33 |
    | 2  | 4  | 4  | 3  | 11     | 3,67 |
    | 3  | 3  | 3  | 2  | 8      | 2,67 |
    | 4  | 4  | 4  | 4  | 12     | 4,00 |
    | 5  | 3  | 4  | 4  | 11     | 3,67 |
    | Jumlah | 17 | 19 | 16 | 52 |   |
    | Rata-rata | 3,40 | 3,80 | 3,20 | | 3,47 |`);
  expect(relations).toContain('E3 = D3 + C3 + B3');
  expect(relations).toContain('F3 = mean D3 + C3 + B3');
  expect(relations).toContain('B9 = mean B3:B7');
});

test('codes of what respondents are make no survey', () => {
  expect(relationsOf(`
    Data penduduk
    | No | Jenis Kelamin | Pendidikan | Pekerjaan |
    | 1  | 1 | 4 | 3 |
    | 2  | 2 | 4 | 3 |
    | 3  | 1 | 3 | 2 |
    | 4  | 2 | 1 | 3 |
    | 5  | 1 | 2 | 4 |
    | Rata-rata | 1,4 | 2,9 | 3,5 |`)).toEqual([]);
});
