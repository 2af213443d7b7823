import { enter } from '../../src/preview/excel/model/entry';

test.each([
  ['12.5', {}, { value: 12.5 }],
  ['-3e2', {}, { value: -300 }],
  ['5%', {}, { value: 0.05, format: '0%' }],
  ['97.78%', { format: '0.0%' }, { value: 0.9778, format: '0.0%' }],
  ['true', {}, { value: true }],
  ['#n/a', {}, { value: { error: '#N/A' } }],
  ['97,78%', {}, { value: '97,78%' }],
  ["'12", {}, { value: '12' }],
  ['12', { format: '@' }, { value: '12', format: '@' }],
  ['=SUM(A1)', { bold: true as const }, { formula: 'SUM(A1)', value: { error: '#NAME?' }, bold: true }],
  ['=', {}, { value: '=' }],
  ['', { value: 1, formula: 'A1', bold: true as const }, { bold: true }],
  [7, { value: 1, formula: 'A1' }, { value: 7 }],
  [false, {}, { value: false }],
])('%j entered in %j', (entry, before, after) => {
  expect(enter(before, entry)).toEqual(after);
});

test('anything but a number, a text or a boolean is refused', () => {
  expect(() => enter({}, {})).toThrow(TypeError);
});
