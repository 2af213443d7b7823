import { relationsOf } from './written-relations';

/** Urusan, sub kegiatan, account; uraian; anggaran. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['2.16', '2.16.01', '', 'Program Penunjang', '27.046.200'],
  ['2.16', '2.16.01.0001', '', 'Dokumen Perencanaan', '15.163.200'],
  ['2.16', '2.16.01.0001', '5.1.02', 'Barang dan Jasa', '15.163.200'],
  ['2.16', '2.16.01.0001', '5.1.02.01', 'Barang', '1.763.200'],
  ['2.16', '2.16.01.0001', '5.1.02.01.001.00024', 'Alat Tulis', '1.275.800'],
  ['2.16', '2.16.01.0001', '5.1.02.01.001.00025', 'Kertas', '487.400'],
  ['2.16', '2.16.01.0001', '5.1.02.02', 'Jasa', '13.400.000'],
  ['2.16', '2.16.01.0002', '', 'Dokumen Anggaran', '11.883.000'],
  ['2.16', '2.16.01.0002', '5.1.02', 'Barang dan Jasa', '11.883.000'],
  ['2.16', '2.16.01.0002', '5.1.02.001', 'Barang', '3.683.000'],
  ['2.16', '2.16.01.0002', '5.1.02.01.00024', 'Alat Tulis', '2.111.300'],
  ['2.16', '2.16.01.0002', '5.1.02.01.00025', 'Kertas', '1.571.700'],
  ['2.16', '2.16.01.0002', '5.1.02.04', 'Perjalanan', '8.200.000'],
];

/** The amount of each row that has others below it, by the sums that were inferred. */
const SUMS = ['2 = 3 + 9', '3 = 4', '4 = 5 + 8', '5 = 6:7', '9 = 10', '10 = 11 + 14', '11 = 12:13'];

/** The sums of a table of the rows, whose codes stand in the given columns, without the letter of the column. */
function sumsOf(header: string, codesOf: (row: readonly string[], above: readonly string[] | undefined) => readonly string[]): string[] {
  const lines = ROWS.map((row, i) => `| ${[...codesOf(row, ROWS[i - 1]), row[3], row[4]].join(' | ')} |`);
  return relationsOf([`| ${header} | Uraian | Anggaran |`, ...lines].join('\n')).map((line) => line.replace(/[A-Z]/g, ''));
}

test('a code in several columns side by side, in each row', () => {
  expect(sumsOf('Kode | < | <', ([urusan = '', sub = '', account = '']) => [urusan, sub, account])).toEqual(SUMS);
});

test('printed once above the rows that it stands for', () => {
  const once = (row: readonly string[], above: readonly string[] | undefined) => row.slice(0, 3).map((code, k) => (code === above?.[k] ? '' : code));
  expect(sumsOf('Kode | < | <', once)).toEqual(SUMS);
});

test('under a heading over the first of them', () => {
  expect(sumsOf('Kode | |', ([urusan = '', sub = '', account = '']) => [urusan, sub, account])).toEqual(SUMS);
});

test('accounts below each sub kegiatan in one column', () => {
  expect(sumsOf('Kode', ([, sub = '', account = '']) => [account || sub])).toEqual(SUMS);
});

test('with a blank in a code', () => {
  expect(sumsOf('Kode', ([, sub = '', account = '']) => [(account || sub).replace(/^5.1.02.01$/, '5.1.02.0 1')])).toEqual(SUMS);
});

test('codes by an older list beside those by a newer one are not joined', () => {
  const older: Record<string, string> = { '2.16.01': '1.25.01', '2.16.01.0001': '1.25.01.01', '2.16.01.0002': '1.25.01.02' };
  expect(sumsOf('Kode Lama | Kode Baru', ([, sub = '', account = '']) => [older[sub] + account.replace(/^5/, '.5'), `${sub}${account.replace(/^5/, '.5')}`])).toEqual(SUMS);
});
