import { indukJalur, jalurKode, plainKode } from '../../src/domain/jalur-kode';

const split = (codes: string) => codes.split(' ').map((code) => (code === '-' ? [] : code.split('.')));
const joined = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join('.'));

test.each([
  ['5.1.02.02.001.00003', '5.1.02.02.01.0003'],
  ['7.01.02.2.1', '7.01.02.2.01'],
])('%s is %s', (a, b) => {
  expect(plainKode(a.split('.'))).toEqual(plainKode(b.split('.')));
});

test('bidang 5.01 is not the account 5.1', () => {
  expect(plainKode(['5', '01', '02'])).not.toEqual(plainKode(['5', '1', '02']));
});

test('accounts that begin again hang below the sub kegiatan above them', () => {
  expect(joined(jalurKode(split('5.01.01 5.01.01.2.01 5.1.01 5.1.02 5.01.01.2.02 5 5.1.02 - 5.01.02')))).toEqual([
    '5.01.1', '5.01.1.2.1', '5.01.1.2.1./.5.1.1', '5.01.1.2.1./.5.1.2', '5.01.1.2.2', '5.01.1.2.2./.5', '5.01.1.2.2./.5.1.2', '', '5.01.2',
  ]);
});

test('codes of one part that are counted anew hang below the longer one above them', () => {
  expect(joined(jalurKode(split('5096 5096.001 051 053 5096.002 051 053 054')))).toEqual(
    ['5096', '5096.001', '5096.001./.051', '5096.001./.053', '5096.002', '5096.002./.051', '5096.002./.053', '5096.002./.054'],
  );
});

test.each([
  ['urusan one after the other', '1.01 1.01.01 1.01.02 2.07 2.07.01 2.07.02'],
  ['pendapatan and belanja of several offices', '4.1 4.1.1 5.1 5.1.1 4.1 4.1.1 5.1 5.1.1'],
  ['pendapatan of a desa before its bidang of the same numbers', '4 4.2.1 4.2.2 4.2.3 5 1 1.1 1.1.01 1.2 1.2.01 3 3.2 3.2.02 4 4.1 4.1.01 4.2 4.2.01 4.2.02'],
  ['levels of numbers alone', '1 2.1 1 2.1 3'],
])('no list hangs below another: %s', (_, codes) => {
  expect(joined(jalurKode(split(codes)))).toEqual(joined(split(codes).map(plainKode)));
});

test('an office repeats its bidang', () => {
  expect(joined(jalurKode(split('7 7.01 7.01.0.00.0.00.05.0000 7.01.02')))).toEqual(['7', '7.01', '', '7.01.2']);
});

test('what stands above each path', () => {
  expect([...indukJalur(split('7 7.01 7.01.2 7.01.2.2.1 7.01.3 8'))]).toEqual([-1, 0, 1, 2, 1, -1]);
});
