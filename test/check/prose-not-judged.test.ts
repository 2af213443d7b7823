import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

const notJudgedIn = (text: string) => checkAll(readWritten(text).workbook).notJudged.map(({ sheet, range, reason }) => `${sheet}!${range} ${reason.en}`);

test('a workbook of sentences only says how much of it was read', () => {
  expect(notJudgedIn(`
    # Naskah
    Pagu sebesar Rp. 3.250.000.000,- terealisasi Rp. 3.102.450.000,- atau 95,46%.
    Kinerja kecamatan sudah baik.
    Nilai SAKIP tahun 2023 sebesar 68,45.`)).toEqual([
    'Naskah!A1:A3 2 texts with 4 numbers were read. There is no table to compare with: only amounts in words, sums, percentages and changes within the sentences were checked.',
  ]);
});

test('beside a table nothing is said of them', () => {
  expect(notJudgedIn(`
    | Uraian  | Anggaran | Realisasi | Sisa  |
    | Pegawai | 61.520   | 60.114    | 1.406 |
    | Barang  | 38.480   | 37.005    | 1.475 |
    | Jumlah  | 100.000  | 97.119    | 2.881 |
    Sisa anggaran Rp 2.881,-.`)).toEqual([]);
});

test('where the text is too long to be read, it says from which cell on', () => {
  const cells = Array.from({ length: 80 }, (_, i) => ({ row: 2 * i, column: 0, value: `Anggaran Rp 5.000.000 ${'dan seterusnya '.repeat(2000)}` }));
  const { notJudged } = checkAll({ name: 'x', sheets: [{ name: 'Panjang', cells, merges: [], hiddenRows: [], hiddenColumns: [] }] });
  expect(notJudged.map(({ range, reason }) => `${range} ${reason.en}`)).toContain('A67 There is too much text on this sheet: from this cell on its sentences were not read.');
});
