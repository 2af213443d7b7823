import rule from '../../src/rules/angka-salah-tulis';
import { readWritten } from '../written/written';
import { findingsOf } from './demand';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'dots part the thousands': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247.926.000   | 246.633.000   |
      | Transfer  | 12.000.000    | 11.900.500    |
      | Jumlah    | 3.425.100.300 | 3.141.158.271 |`,
    'commas part the thousands in the whole column': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3,165,174,300 | 2,882,624,771 |
      | Modal     | 247,926,000   | 246,633,000   |
      | Transfer  | 12,000,000    | 11,900,500    |
      | Jumlah    | 3,425,100,300 | 3,141,158,271 |`,
    'Rp, ",-" and ",00" are ways to write an amount': `
      | Uraian    | Anggaran             | Realisasi          |
      | Operasi   | Rp. 3.165.174.300,-  | Rp.2.882.624.771,- |
      | Modal     | Rp. 247.926.000,-    | Rp 246.633.000     |
      | Transfer  | Rp. 12.000.000,00    | Rp11.900.500,00    |
      | Jumlah    | Rp. 3.425.100.300,-  | Rp. 3.141.158.271,- |`,
    'one plain integer with decimals among others': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247.926.000   | 246.633.000   |
      | Transfer  | 6.000.000,00  | 5.900.500     |
      | Jumlah    | 3.419.100.300 | 3.135.158.271 |`,
    'percent with and without sign or a blank': `
      | Uraian    | Anggaran      | Realisasi     | %       |
      | Operasi   | 3.165.174.300 | 2.882.624.771 | 91,07 % |
      | Modal     | 247.926.000   | 246.633.000   | 99,48%  |
      | Transfer  | 12.000.000    | 11.900.500    | 99,17   |`,
    'NA, dashes and error values are no numbers': `
      | Uraian    | Anggaran      | Realisasi     | %       |
      | Operasi   | 3.165.174.300 | 2.882.624.771 | 91,07   |
      | Modal     | -             | NA            | #DIV/0! |
      | Jasa      | 247.926.000   | 246.633.000   | 99,48   |
      | Transfer  | 12.000.000    | 11.900.500    | 99,17   |`,
  },
  invalid: {
    'the letter O for a zero': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247.926.O00 «angka-salah-tulis 247.926.000» | 246.633.000 |
      | Transfer  | 12.000.000    | 11.900.500    |
      | Jumlah    | 3.425.100.300 | 3.141.158.271 |`,
    'the letter l for a one': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247.926.000   | 246.633.000   |
      | Transfer  | l2.000.000 «angka-salah-tulis 12.000.000» | 11.900.500 |
      | Jumlah    | 3.425.100.300 | 3.141.158.271 |`,
    'separators of the other convention in a column that adds up, where all others have their own': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247,926,000 «angka-salah-tulis 247.926.000» | 246.633.000 |
      | Transfer  | 12.000.000    | 11.900.500    |
      | Hibah     | 8.250.000     | 8.250.000     |
      | Bantuan   | 4.100.000     | 4.050.000     |
      | Jumlah    | 3.437.450.300 | 3.153.458.271 |`,
    'a letter in a short number among numbers': `
      | Golongan | L  | P  | Jumlah |
      | IV       | 11 | 7  | 18     |
      | III      | 12 | l4 «angka-salah-tulis 14» | 26 |
      | II       | 13 | 16 | 29     |
      | I        | 3  | 4  | 7      |
      | Jumlah   | 39 | 41 | 80     |`,
    'separators of both kinds, of which none is the decimal mark': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882.624.771 |
      | Modal     | 247.926.000   | 246.633.000   |
      | Transfer  | 89,3405,300 «angka-salah-tulis 893.405.300 patut-dicek» | 11.900.500 |
      | Jumlah    | 4.306.505.600 | 3.141.158.271 |`,
    'a dot is missing': `
      | Uraian    | Anggaran      | Realisasi     |
      | Operasi   | 3.165.174.300 | 2.882624.771 «angka-salah-tulis 2.882.624.771 patut-dicek» |
      | Modal     | 247.926.000   | 246.633.000   |
      | Transfer  | 12.000.000    | 11.900.500    |
      | Jumlah    | 3.425.100.300 | 3.141.158.271 |`,
  },
});

/** What is said of the written forms in a sheet: level and cell. */
function told(text: string): string[] {
  return findingsOf(readWritten(text).workbook).filter(({ rule: id }) => id === rule.id).map(({ level, cell }) => `${level} ${cell}`);
}

test.each([' ', '\u00a0', '\u2009', '\u202f'])('thousands parted by "%s" in a whole column are its habit, told once', (blank) => {
  expect(told(`
    | Provinsi  | Laki-Laki | Perempuan |
    | Aceh      | 2 691,8   | 2 696,3   |
    | Bali      | 2 221,4   | 2 193,1   |
    | Gorontalo | 593,5     | 592,8     |
    | Jambi     | 1 831,3   | 1 772,9   |`.replace(/(?<=\d) (?=\d{3},)/g, blank))).toEqual(['saran B2', 'saran C2']);
});

test('a blank among dots is a slip', () => {
  expect(told(`
    | Provinsi  | Laki-Laki | Perempuan |
    | Aceh      | 2 691,8   | 2.696,3   |
    | Bali      | 2.221,4   | 2.193,1   |
    | Gorontalo | 593,5     | 592,8     |
    | Jambi     | 1.831,3   | 1.772,9   |`)).toEqual(['patut-dicek B2']);
});

test('a zero has no convention', () => {
  expect(told(`
    | Uraian   | Anggaran    | Realisasi   |
    | Operasi  | 5,200,000.00 | 5,100,000.00 |
    | Modal    | 2,400,000.00 | 0,00        |
    | Transfer | 1,400,000.00 | 1,300,000.00 |`)).toEqual([]);
});
