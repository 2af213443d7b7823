import { lineOf } from './mark';
import { typed } from './typed';
import { readWritten } from './written';

const cellsOf = (text: string) => readWritten(text).workbook.sheets.flatMap(({ cells }) => cells);

test('a line of cells is a row, a line of words a title, a blank line a blank row, a separator none', () => {
  expect(cellsOf(`
    Tabel 1

    | Uraian | Pagu |
    |--------|------|
    | Modal  | 5    |
  `)).toEqual([
    { row: 0, column: 0, value: 'Tabel 1' },
    { row: 2, column: 0, value: 'Uraian' },
    { row: 2, column: 1, value: 'Pagu' },
    { row: 3, column: 0, value: 'Modal' },
    { row: 3, column: 1, value: '5' },
  ]);
});

test('bold and indent are seen, blank cells are not there', () => {
  expect(cellsOf('| **Program** | | >> Kegiatan | > **Sub** |')).toEqual([
    { row: 0, column: 0, value: 'Program', bold: true },
    { row: 0, column: 2, value: 'Kegiatan', indent: 2 },
    { row: 0, column: 3, value: 'Sub', bold: true, indent: 1 },
  ]);
});

test('a heading begins a sheet', () => {
  expect(readWritten('# Rencana\n| a |\n\n## Hasil 2023\n| b |').workbook.sheets.map(({ name, cells }) => [name, cells[0]?.row])).toEqual([
    ['Rencana', 0], ['Hasil 2023', 0],
  ]);
});

test('cells are merged to the left, upwards, and both', () => {
  expect(readWritten('| No | Tahun | < |\n| ^ | 2022 | 2023 |\n| Sumber | < | |\n| ^ | < | |').workbook.sheets[0]?.merges).toEqual([
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 2, left: 0, bottom: 3, right: 1 },
  ]);
});

test('marks are read and taken out of their cells', () => {
  const { workbook, marks } = readWritten('| Jumlah | 5 «A1 B2 jumlah-tidak-cocok 1.006,50» «kategori-tidak-cocok "Sangat Baik" patut-dicek» |');
  expect(workbook.sheets[0]?.cells[1]?.value).toBe('5');
  expect(marks.map((mark) => `${mark.note}|${lineOf(mark)}`)).toEqual([
    'A1 B2|Lembar1!B1 jumlah-tidak-cocok 1006.5 salah',
    '|Lembar1!B1 kategori-tidak-cocok "Sangat Baik" patut-dicek',
  ]);
});

test.each(['«jumlah»', '«jumlah-tidak-cocok»', '«jumlah-tidak-cocok lima»', '«jumlah-tidak-cocok 5 pasti»'])('a misspelt mark is refused: %s', (mark) => {
  expect(() => readWritten(`| 5 ${mark} |`)).toThrow('Lembar1!A1');
});

test.each([
  ['2.592.499.700', { value: 2592499700, format: '#,##0' }, { value: 2592499700 }],
  ['97,70', { value: 97.7, format: '0.00' }, { value: 97.7 }],
  ['-1.234,5', { value: -1234.5, format: '#,##0.0' }, { value: -1234.5 }],
  ['97,78%', { value: 0.9778, format: '0.00%' }, { value: '97,78%' }],
  ['70', { value: 70 }, { value: 70 }],
  ['Rp. 5.000,-', { value: 'Rp. 5.000,-' }, { value: 'Rp. 5.000,-' }],
  ['7.01.02', { value: '7.01.02' }, { value: '7.01.02' }],
  ['0024', { value: '0024' }, { value: '0024' }],
])('%s is typed as a number where it is a plain one', (text, formatted, bare) => {
  expect([typed(text, 'text'), typed(text, 'numbers with formats'), typed(text, 'numbers without formats')]).toEqual([{ value: text }, formatted, bare]);
});

test('a formula stands with what it shows, also an error; its workbook holds numbers', () => {
  expect(cellsOf('| 1.000 | **=A1*2 → 2.000** | =A1/0 → #DIV/0! | =B1/A1 → 97,78% |')).toEqual([
    { row: 0, column: 0, value: 1000, format: '#,##0' },
    { row: 0, column: 1, value: 2000, format: '#,##0', formula: 'A1*2', bold: true },
    { row: 0, column: 2, value: { error: '#DIV/0!' }, formula: 'A1/0' },
    { row: 0, column: 3, value: 0.9778, format: '0.00%', formula: 'B1/A1' },
  ]);
});

test('numbers kept as text, and dates, are there', () => {
  expect(readWritten("| '5.000 | @2023-05-12 |", 'numbers with formats').workbook.sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: '5.000' }, { row: 0, column: 1, value: 45058, format: 'dd/mm/yyyy' },
  ]);
});

test('rows, columns and sheets are hidden', () => {
  const [first, second] = readWritten('# Satu\n~ B D\n| a |\n~ | b |\n# ~Dua\n| c |').workbook.sheets;
  expect(first).toMatchObject({ name: 'Satu', hiddenRows: [1], hiddenColumns: [1, 3], cells: [{ value: 'a' }, { row: 1, column: 0, value: 'b' }] });
  expect(second).toMatchObject({ name: 'Dua', hidden: true, hiddenRows: [] });
});
