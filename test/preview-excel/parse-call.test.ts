import { parseCall } from '../../src/preview/excel/calculate/parse-call';

const B5J301 = { top: 4, left: 1, bottom: 300, right: 9 };

test.each([
  ['LKJIP.IKM(B5:J301)', 'IKM', [{ kind: 'range', area: B5J301 }]],
  ['lkjip.ikm( $B$5:$J$301 )', 'IKM', [{ kind: 'range', area: B5J301 }]],
  ['_xldudf_LKJIP_IKM(B5:J301,"eksak")', 'IKM', [{ kind: 'range', area: B5J301 }, { kind: 'value', value: 'eksak' }]],
  ["LKJIP.NRR('Survei, 2023'!A1)", 'NRR', [{ kind: 'range', sheet: 'Survei, 2023', area: { top: 0, left: 0, bottom: 0, right: 0 } }]],
  ["LKJIP.NRR('Pagu ''23'!A1)", 'NRR', [{ kind: 'range', sheet: "Pagu '23", area: { top: 0, left: 0, bottom: 0, right: 0 } }]],
  ['LKJIP.CAPAIAN(68.45,70,"turun")', 'CAPAIAN', [{ kind: 'value', value: 68.45 }, { kind: 'value', value: 70 }, { kind: 'value', value: 'turun' }]],
  ['LKJIP.EFISIENSI(A1,,97%)', 'EFISIENSI', [{ kind: 'range', area: { top: 0, left: 0, bottom: 0, right: 0 } }, { kind: 'omitted' }, { kind: 'value', value: 0.97 }]],
  ['LKJIP.TERBILANG(-1.5E3,"a ""b"", (c)")', 'TERBILANG', [{ kind: 'value', value: -1500 }, { kind: 'value', value: 'a "b", (c)' }]],
  ['LKJIP.SAMPEL()', 'SAMPEL', []],
  ['LKJIP.MUTU(TRUE)', 'MUTU', [{ kind: 'value', value: true }]],
])('%s', (formula, name, args) => {
  expect(parseCall(formula)).toEqual({ name, args });
});

test.each(['SUM(A1:A3)', 'LKJIP.MUTU(LKJIP.IKM(A1))', 'LKJIP.MUTU(A1+1)', 'LKJIP.IKM(B5:J301)*2', 'LKJIP.IKM(B5:J301', 'LKJIP.IKM("a)'])(
  '%s is more than one call',
  (formula) => expect(parseCall(formula)).toBeUndefined(),
);
