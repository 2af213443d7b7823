import { urutanFaults } from '../../src/domain/urutan-kode';

const faultsIn = (codes: string) => urutanFaults(codes.split(' ').map((code) => code.split('.'))).map(({ at, expected }) => [at, expected?.join('.')]);

test.each<[string, string, [number, string | undefined][]]>([
  ['one used again, the next missing', '7.01 7.01.01 7.01.02 7.01.02 7.01.04 7.01.05', [[3, '7.01.03']]],
  ['one of another parent among children', '5.1 5.1.01 5.2.02 5.1.03 5.1.04 5.2 5.2.01', [[2, '5.1.02']]],
  ['one far ahead', '1.1 1.2 1.9 1.4 1.5 1.6', [[2, '1.3']]],
  ['nothing fits between', '1.1 1.2 1.9 1.3 1.4 1.5', [[2, undefined]]],
])('%s', (_, codes, faults) => {
  expect(faultsIn(codes)).toEqual(faults);
});

test.each([
  ['in order, with codes left out', '7.01 7.01.01 7.01.01.2.01 7.01.01.2.06 7.01.03 7.01.06'],
  ['a parent after its children', '1.1.1 1.1.2 1.1 1.2.1 1.2.2 1.2'],
  ['begins again', '7.01 7.02 7.03 7.01 7.02 7.03 7.04'],
  ['each twice, for two indicators', '7.01 7.01 7.02 7.02 7.03 7.03'],
  ['one twice, for two indicators', '7.01 7.02 7.02 7.03 7.04 7.05'],
  ['the last one twice', '7.01 7.02 7.03 7.04 7.05 7.05'],
  ['no order at all', '7.05 7.01 7.04 7.02 7.03'],
  ['too few to know', '7.01 7.03 7.02 7.04'],
  ['padded in many ways', '5.1.02.02 5.1.02.02.01 5.1.02.02.001.00003 5.1.02.02.001.00063 5.1.02.02.015 5.1.02.04 5.1.02.04.01'],
  ['ten after nine', '1.8 1.9 1.10 1.11 1.12'],
  ['those of an office above its urusan', '1.03.0.00.0.00.01.0000 1.03 1.03.01 1.03.01.2.01 1.03.01.2.02 1.03.01.2.03 1.03.02'],
  ['nothing', ''],
])('nothing is said where codes are %s', (_, codes) => {
  expect(faultsIn(codes)).toEqual([]);
});
