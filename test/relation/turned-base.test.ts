import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

/** What was spent of six anggaran. */
const spent = (anggaran: readonly string[], more: { readonly name?: string; readonly rows?: string } = {}) => failing(`
  | No | Program | Anggaran | Realisasi | Serapan (%) |
  | 1  | Penunjang      | ${anggaran[0]} | 258.606.297   | 99,22 |
  | 2  | Pemerintahan   | ${anggaran[1]} | 940.147.700   | 96,28 |
  | 3  | ${more.name ?? 'Pemberdayaan'} | ${anggaran[2]} | 20.416.500 | 94,26 |
  | 4  | Ketentraman    | ${anggaran[3]} | 24.254.609    | 86,36 |
  | 5  | Penyelenggaraan | ${anggaran[4]} | 1.753.513.300 | 85,56 |${more.rows ?? ''}`);

const ANGGARAN = ['260.631.500', '976.452.000', '21.660.500', '28.085.000', '2.049.587.000'];
const TURNED = ANGGARAN.with(2, '-21.660.500');

test('a lone anggaran below nothing beside a percentage above is worth a look', () => {
  expect(spent(ANGGARAN)).toEqual([]);
  expect(spent(TURNED)).toEqual(['E4 ≠ 100 × D4 / C4 (?)']);
});

test('where its size gives another percentage, it is not said what is wrong', () => {
  expect(spent(ANGGARAN.with(2, '-25.600.500'))).toEqual([]);
});

test('a balance may be below nothing, and so may one of several', () => {
  expect(spent(TURNED, { name: 'Surplus/(Defisit)' })).toEqual([]);
  expect(spent(TURNED.with(3, '-28.085.000'))).toEqual([]);
});

test('nor is anything said of one that is added up with its minus', () => {
  expect(spent(TURNED, { rows: '\n  | | Jumlah | 3.293.095.000 | 2.996.938.406 | 91,01 |' })).toEqual([]);
});
