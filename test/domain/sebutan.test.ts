import { isInisial, isSebutan, plainSebutan, TANGGA_RESMI, tanggaUmum } from '../../src/domain/sebutan';
import { SKALA } from '../../src/domain/skala';

test('a label is read without case and marks', () => {
  expect([' B (Baik) ', 'SANGAT  BAIK', 'AA', '97,8'].map(plainSebutan)).toEqual(['b baik', 'sangat baik', 'aa', '']);
});

test('letter, words and both have one place on the scale', () => {
  const tangga = TANGGA_RESMI.get(SKALA.skm);
  expect(['a', 'sangat baik', 'a sangat baik', 'baik', 'kurang baik', 'd', 'cukup'].map((form) => tangga?.get(form))).toEqual([0, 0, 0, 1, 2, 3, undefined]);
});

test('forms abbreviate the words of Permendagri 86/2017', () => {
  expect(['st', 't', 's', 'r', 'sr'].map((form) => TANGGA_RESMI.get(SKALA.permendagri86)?.get(form))).toEqual([0, 1, 2, 3, 4]);
  expect(['st', 'r', 'b', 'tinggi'].map(isInisial)).toEqual([true, true, false, false]);
});

test.each<[string, boolean]>([
  ['bb', true], ['sangat memuaskan', true], ['rendah', true], ['cukup berhasil', true], ['tidak efisien', true], ['agak kurang', false], ['tercapai', true], ['belum tercapai', true], ['terlaksana', false], ['orang', false], ['', false],
])('"%s" is a label of a scale or a grade: %s', (plain, expected) => {
  expect(isSebutan(plain)).toBe(expected);
});

test('grades of one thing stand in the order of ordinary language', () => {
  const labels = ['kurang berhasil', 'sangat berhasil', 'tidak berhasil', 'berhasil', 'cukup berhasil'];
  const tangga = tanggaUmum(labels);
  expect([...labels].sort((a, b) => (tangga?.get(a) ?? NaN) - (tangga?.get(b) ?? NaN))).toEqual(['sangat berhasil', 'berhasil', 'cukup berhasil', 'kurang berhasil', 'tidak berhasil']);
  expect([...tanggaUmum(['sangat tinggi', 'tinggi', 'sedang', 'rendah', 'sangat rendah', 'tinggi']) ?? []].map(([, place]) => place)).toEqual([0, 1, 2, 3, 4]);
});

test('grades of different things, and words that are none, have no order', () => {
  expect([tanggaUmum(['sangat baik', 'efisien']), tanggaUmum(['baik', 'tercapai']), tanggaUmum(['baik', ''])]).toEqual([undefined, undefined, undefined]);
});
