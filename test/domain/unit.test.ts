import { isUnit } from '../../src/domain/unit';

test.each<[words: string, behindAWholeNumber: boolean, behindADecimal: boolean]>([
  ['orang', true, true], ['Orang', true, true], ['OPD', true, true], ['perangkat daerah', true, true], ['m2', true, true], ['kg', true, true],
  ['Prosedur', false, true], ['Program Penunjang', false, true], ['Miliar', false, true], ['OB Lain', true, true], ['Ol', false, false],
  ['orang dan barang', false, false], ['orang DARI desa', false, false], ['Januari', false, false], ['des', false, false], ['WIB', false, false], ['untuk', false, false],
  ['', false, false], ['x', false, false], ['B', false, false], ['OO', false, false], ['lI', false, false], ['kali', true, true], ['modul', true, true],
])('"%s" is a unit behind a bare whole number: %p, behind a number with a separator: %p', (words, whole, decimal) => {
  expect([isUnit(words, false), isUnit(words, true)]).toEqual([whole, decimal]);
});
