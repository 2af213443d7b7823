import fc from 'fast-check';
import { writeNumber } from '../../src/domain/number-text';
import rule from '../../src/rules/jumlah-di-kalimat';
import { findingsOf } from './demand';
import { testRule } from './harness';

const TABLE = `
      | Program      | Realisasi     | Sisa        |
      | Penunjang    | 2.313.444.171 | 279.055.529 |
      | Pelayanan    | 32.500.000    | 1.020.000   |
      | Ketentraman  | 783.313.600   | 3.767.000   |
      | Jumlah       | 3.129.257.771 | 283.842.529 |
`;

testRule(rule, {
  valid: {
    'a list that its sentence adds up': `${TABLE}
      Realisasi Program Penunjang Rp 2.313.444.171, Program Pelayanan Rp 32.500.000, Program Ketentraman Rp 783.313.600 sehingga total realisasi Rp 3.129.257.771.`,
  },
  unrelated: {
    'parts behind the total': 'Anggaran sebesar Rp. 900.000.000,- yang terdiri dari : a. Belanja Pegawai Rp. 500.000.000,-; b. Belanja Barang Rp. 300.000.000,-; c. Belanja Modal Rp. 100.000.000,-.',
    'a part with parts of its own': 'Anggaran Rp. 900.000.000,- terdiri dari Belanja Operasi Rp. 800.000.000,- (Belanja Pegawai Rp. 500.000.000,- dan Belanja Barang Rp. 300.000.000,-) dan Belanja Modal Rp. 100.000.000,-.',
    'anggaran and realisasi of each part': `
      Anggaran Rp. 900.000.000,- terdiri dari Belanja Operasi Rp. 800.000.000,- terealisasi Rp. 750.000.000,- (93,75%) dan Belanja Modal Rp. 100.000.000,- terealisasi Rp. 98.000.000,- (98,00%) sehingga total realisasi Rp. 848.000.000,-.`,
    'a list that says it is not the whole': 'Anggaran Rp. 900.000.000,- antara lain digunakan untuk Belanja Pegawai Rp. 500.000.000,- dan Belanja Barang Rp. 300.000.000,-.',
    'parts said before in another sentence': 'Program I Rp 100.000.000, Program II Rp 50.000.000 dan Program III Rp 25.000.000 sehingga jumlah seluruhnya Rp 175.000.000 dari total pagu Rp 180.000.000.',
    'rounded amounts': 'Belanja Modal sebesar Rp 247,9 juta dan Belanja Operasi sebesar Rp 3,165 miliar sehingga total belanja Rp 3,41 miliar.',
    'people': 'Jumlah pegawai 14 orang terdiri dari 6 orang laki-laki dan 8 orang perempuan; 8 orang berpendidikan S2, 4 orang S1 dan 2 orang SMA.',
    'things of different kinds': 'Kabupaten terdiri dari 17 kecamatan, 15 kelurahan dan 162 desa.',
    'what is left': 'Pagu Rp. 3.250.000.000,- terealisasi Rp. 3.102.450.000,- atau 95,46%, sehingga sisa anggaran Rp. 147.550.000,-.',
    'in sen': 'Belanja Operasi Rp1.498.859.916.889,25 dan Belanja Modal Rp100.268.088.382,11 sehingga total belanja Rp1.599.128.005.271,36.',
    'each of several': 'Program A dan Program B masing-masing sebesar Rp 100.000.000,- dan Rp 200.000.000,- sehingga total Rp 400.000.000,-.',
  },
  invalid: {
    'a list whose total is another one': 'Dana Desa Rp 900.000.000, Alokasi Dana Desa Rp 600.000.000 dan Bagi Hasil Pajak Rp 50.000.000 dengan jumlah keseluruhan Rp 1.505.000.000. «jumlah-di-kalimat 1.550.000.000»',
    'two digits exchanged in a part': 'Anggaran sebesar Rp. 3.413.100.300,- yang terdiri dari Belanja Operasi sebesar Rp. 3.165.174.300,- dan Belanja Modal sebesar Rp. 247.296.000,-. «jumlah-di-kalimat 247.926.000»',
    'the one part that no table knows': `${TABLE}
      Realisasi Program Penunjang Rp 2.315.953.171, Program Pelayanan Rp 32.500.000, Program Ketentraman Rp 783.313.600 sehingga total realisasi Rp 3.129.257.771. «jumlah-di-kalimat 2.313.444.171» «angka-di-kalimat 2.313.444.171»`,
    'parts that may not be all of them': 'Anggaran sebesar Rp. 900.000.000,- terdiri dari Belanja Pegawai Rp. 500.000.000,-, Belanja Barang Rp. 312.345.000,- dan Belanja Modal Rp. 100.000.000,-. «jumlah-di-kalimat 912.345.000 patut-dicek»',
    'people once more': 'Jumlah pegawai sebanyak 14 orang yang terdiri dari 6 orang laki-laki dan 9 orang perempuan. «jumlah-di-kalimat 15 patut-dicek»',
    'what is left once more': 'Pagu Rp. 3.250.000.000,- terealisasi Rp. 3.102.450.000,- atau 95,46%, sehingga sisa anggaran Rp. 174.550.000,-. «jumlah-di-kalimat 147.550.000»',
  },
  mends: false,
});

const NAMES = ['Program Penunjang', 'Belanja Modal', 'Kegiatan Fasilitasi', 'Dana Desa', 'Program Trantib', 'Belanja Pegawai'];
const parts = fc.uniqueArray(fc.integer({ min: 1_000_000, max: 9_999_999_999 }), { minLength: 2, maxLength: 6 });
const wrongLevels = (values: readonly number[], total: number, ahead: boolean) => {
  const list = values.map((value, i) => `${NAMES[i]} sebesar Rp. ${writeNumber(value, 0)},-`).join(', ');
  const text = ahead ? `Pagu seluruhnya Rp ${writeNumber(total, 0)} yang terdiri dari ${list}.` : `${list} sehingga total sebesar Rp. ${writeNumber(total, 0)},-.`;
  const workbook = { name: 'x', sheets: [{ name: 'Naskah', cells: [{ row: 0, column: 0, value: text }], merges: [], hiddenRows: [], hiddenColumns: [] }] };
  return findingsOf(workbook).map(({ level }) => level);
};

test('a list that adds up is right, with one digit of one amount changed, but the last which may be rounded, it is wrong', () => {
  fc.assert(fc.property(parts, fc.boolean(), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), (values, ahead, which, place, step) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(wrongLevels(values, total, ahead)).toEqual([]);
    const changed = [...values];
    const at = which % values.length;
    const digit = Math.floor((values[at] ?? 0) / 10 ** place) % 10;
    changed[at] = (values[at] ?? 0) + ((digit + step) % 10 - digit) * 10 ** place;
    expect(wrongLevels(changed, total, ahead)).toEqual(['salah']);
  }), { numRuns: 120 });
});
