import { findBlame } from '../../src/check/blame';
import { notBlamed } from '../../src/check/not-judged';
import { numberCell, relation } from '../relation/number-cell';
import { FORMS } from '../written/typed';
import { blamesOf } from './written-blames';

describe.each(FORMS)('with %s', (form) => {
  test.each<[string, string, string[]]>([
    ['nobody, when all agrees', `
      | Uraian  | Anggaran      | Realisasi     | %     |
      | Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
      | Modal   | 247.926.000   | 246.633.000   | 99,48 |
      | Jumlah  | 3.413.100.300 | 3.129.257.771 | 91,68 |`, []],
    ['the total, when its percentage follows from the sum of the rows', `
      | Uraian  | Anggaran      | Realisasi     | %     |
      | Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
      | Modal   | 247.926.000   | 246.633.000   | 99,48 |
      | Jumlah  | 3.413.100.300 | 3.192.257.771 | 91,68 |`, ['C4 → 3129257771']],
    ['the row, when its percentage and the total are against it', `
      | Uraian   | Anggaran      | Realisasi     | %     |
      | Operasi  | 3.165.174.300 | 2.882.624.771 | 91,07 |
      | Modal    | 247.926.000   | 264.633.000   | 99,48 |
      | Transfer | 12.000.000    | 11.900.500    | 99,17 |
      | Jumlah   | 3.425.100.300 | 3.141.158.271 | 91,71 |`, ['C3 → 246633000']],
    ['each total from below, where all are left over from last year', `
      | Kode         | Uraian      | Anggaran    | Realisasi   |
      | 7.01.01      | Program A   | 368.420.000 | 360.120.000 |
      | 7.01.01.2.01 | Kegiatan A1 | 38.020.000  | 37.450.000  |
      | 7.01.01.2.02 | Kegiatan A2 | 330.400.000 | 329.810.000 |
      | 7.01.02      | Program B   | 452.180.600 | 430.210.500 |
      | 7.01.02.2.01 | Kegiatan B1 | 304.994.600 | 302.977.600 |
      | 7.01.02.2.02 | Kegiatan B2 | 147.186.000 | 145.576.000 |
      |              | Jumlah      | 820.600.600 | 798.305.100 |`, ['D2 → 367260000', 'D5 → 448553600', 'D8 → 815813600']],
    ['the amount that alone is below nothing, not its percentage', `
      | Uraian   | Anggaran      | Realisasi     | %     |
      | Operasi  | 3.165.174.300 | 2.882.624.771 | 91,07 |
      | Modal    | 247.926.000   | -246.633.000  | 99,48 |
      | Transfer | 12.000.000    | 11.900.500    | 99,17 |
      | Bantuan  | 16.250.000    | 15.920.750    | 97,97 |`, ['C3 → 246633000']],
    ['two rows of one total, each a slip of what its percentage tells', `
      | Uraian   | Anggaran      | Realisasi     | %     |
      | Operasi  | 3.165.174.300 | 2.826.824.771 | 91,07 |
      | Modal    | 247.926.000   | 24.633.000    | 99,48 |
      | Transfer | 12.000.000    | 11.900.500    | 99,17 |
      | Jumlah   | 3.425.100.300 | 3.141.158.271 | 91,71 |`, ['C2 → 2882624771', 'C3 → 246633000']],
    ['the percentage, when the amounts add up', `
      | Uraian   | Anggaran      | Realisasi     | %     |
      | Operasi  | 3.165.174.300 | 2.882.624.771 | 91,07 |
      | Modal    | 247.926.000   | 246.633.000   | 94,98 |
      | Transfer | 12.000.000    | 11.900.500    | 99,17 |
      | Jumlah   | 3.425.100.300 | 3.141.158.271 | 91,71 |`, ['D3 → 99.48']],
    ['the kegiatan, when its sub kegiatan and its program are against it', `
      | Kode              | Uraian             | Pagu        | Realisasi   |
      | 7.01.01           | Penunjang Urusan   | 345.932.600 | 338.411.471 |
      | 7.01.01.2.01      | Perencanaan        | 42.948.600  | 39.114.000  |
      | 7.01.01.2.01.0001 | Penyusunan Dokumen | 20.448.600  | 20.001.950  |
      | 7.01.01.2.01.0007 | Evaluasi Kinerja   | 22.500.000  | 21.780.000  |
      | 7.01.01.2.06      | Administrasi Umum  | 142.293.000 | 137.531.021 |
      | 7.01.01.2.06.0002 | Peralatan Kantor   | 92.293.000  | 88.531.021  |
      | 7.01.01.2.06.0009 | Rapat Koordinasi   | 50.000.000  | 49.000.000  |
      | 7.01.01.2.09      | Pemeliharaan       | 160.691.000 | 159.098.500 |
      | 7.01.01.2.09.0002 | Kendaraan          | 160.691.000 | 159.098.500 |`, ['D3 → 41781950']],
    ['two cells, each for its own failure', `
      | Uraian   | Anggaran      | Realisasi     | %     |
      | Operasi  | 3.165.174.300 | 2.882.624.771 | 91,70 |
      | Modal    | 247.926.000   | 246.633.000   | 99,48 |
      | Transfer | 12.000.000    | 11.900.500    | 99,17 |
      | Jasa     | 112.340.500   | 110.220.100   | 98,11 |
      | Jumlah   | 3.537.440.800 | 3.251.873.371 | 91,91 |`, ['C6 → 3251378371', 'D2 → 91.07']],
  ])('accused is %s', (_, text, accused) => {
    expect(blamesOf(text, form).sort()).toEqual([...accused].sort());
  });
});

test('a mistake that was copied into another table is one, in both places', () => {
  const rows = `
    | Kode         | Uraian                | Anggaran      | Realisasi     |
    | 7.01.01      | Penunjang Urusan      | 2.592.499.700 | 2.313.444.171 |
    | 7.01.01.2.01 | Perencanaan Kinerja   | 42.948.600    | 41.781.950    |
    | 7.01.01.2.02 | Administrasi Keuangan | 2.549.551.100 | 2.271.662.221 |
    | 7.01.03      | Pemberdayaan Desa     | 368.420.000   | 376.260.000   |
    | 7.01.03.2.01 | Koordinasi Desa       | 38.020.000    | 37.450.000    |
    | 7.01.03.2.03 | Lembaga Masyarakat    | 330.400.000   | 329.810.000   |
    | 7.01.04      | Ketentraman Umum      | 452.180.600   | 448.553.600   |
    | 7.01.04.2.01 | Upaya Ketentraman     | 304.994.600   | 302.977.600   |
    | 7.01.04.2.02 | Penegakan Perda       | 147.186.000   | 145.576.000   |`;
  expect(blamesOf(`# Bab3${rows}\n# Lampiran${rows}`)).toEqual(['Bab3!D5 = Lampiran!D5 → 367260000']);
});

describe('more than can be looked at', () => {
  const ones = Array.from({ length: 100_000 }, (_, i) => numberCell(1000 + i, 1));
  const over = (kind: 'jumlah' | 'kali', result: number, count: number) => Array.from({ length: count }, (_, i) => relation(kind, [numberCell(100 + i, result), ...ones]));
  const wrongShare = (place: number, part = numberCell(place + 1, 50)) => relation('rasio', [numberCell(place, 7), part, numberCell(place + 2, 100)]);

  it('is looked at as far as can be counted, and the first of the others is said', () => {
    const { blames, unsearched } = findBlame([wrongShare(1), wrongShare(11, ones[0]), wrongShare(21), ...over('kali', 1, 31)]);
    expect(blames.map(({ cells }) => cells.map(({ row }) => row))).toEqual([[1]]);
    expect(notBlamed(unsearched)).toEqual([{ sheet: 'Lembar1', range: 'A12', reason: expect.objectContaining({ en: expect.stringMatching(/^Too many/) as string }) as object }]);
  });

  it('is not what people make: each sum is looked at once, however many bear on it', () => {
    const { blames, unsearched } = findBlame([...ones.slice(0, 300).map((part, i) => wrongShare(200_000 + 3 * i, part)), ...over('jumlah', ones.length, 2)]);
    expect([blames.length, unsearched]).toEqual([300, []]);
  });
});
