import { indukFaults } from '../../src/domain/induk-kode';

const faultsIn = (codes: string) => indukFaults(codes.split(' ').map((code) => code.split('.'))).map(({ at, count, induk }) => [at, count, induk.join('.')]);

test.each([
  ['a kegiatan', '7.01.02 7.01.02.2.01 7.01.03 7.01.03.2.01 7.01.03.2.02 7.01.04.2.01 7.01.04.2.02 7.01.05 7.01.05.2.01', [[5, 2, '7.01.04']]],
  ['in the short form', '7.01.02.201 7.01.02.201.01 7.01.02.202 7.01.02.202.01 7.01.02.203 7.01.02.203.01 7.01.03.201.01', [[6, 1, '7.01.03.2.01']]],
])('the row of %s is missing', (_, codes, faults) => {
  expect(faultsIn(codes)).toEqual(faults);
});

test.each([
  ['one level only', '7.01.02.2.01 7.01.02.2.02 7.01.03.2.01'],
  ['one parent for all', '5.1 5.1.01 5.1.02 5.1.03 5.2.02'],
  ['most without a parent', '1.1 1.1.1 1.2 1.2.1 1.3.1 1.4.1'],
  ['goes on from another page', '1.1.4 1.2 1.2.1 1.3 1.3.1 1.4 1.4.1 1.4.2'],
  ['a parent with a zero less', '7.1.2 7.1.3 7.1.4 7.01.02.01 7.01.03.01 7.01.04.01'],
  ['accounts below sub kegiatan', '2.16 2.16.01 2.16.02 2.16.02.01 5.1.02 2.20 2.20.02 2.20.03 2.20.03.01 5.1.02 2.21 2.21.02 2.21.02.01 5.1.02'],
  ['parents below their children', '5.1.01 5.1.02 5.1 5.2.01 5.2 5.3.01 5.3'],
  ['nothing', ''],
])('nothing is missing: %s', (_, codes) => {
  expect(faultsIn(codes)).toEqual([]);
});
