import { callOf, readFunctions } from '../../src/taskpane/function-help';

test.each([
  [['B5:J301'], '=LKJIP.IKM(B5:J301)'],
  [["'Pagu ''23'!B5", ''], "=LKJIP.IKM('Pagu ''23'!B5)"],
  [['B5', '', '0,11'], '=LKJIP.IKM(B5,,0.11)'],
  [['98%', 'eksak'], '=LKJIP.IKM(98%,"eksak")'],
  [['kata "dalam" kata'], '=LKJIP.IKM("kata ""dalam"" kata")'],
  [['"sudah"'], '=LKJIP.IKM("sudah")'],
  [['1)+HYPERLINK("http://x"'], '=LKJIP.IKM("1)+HYPERLINK(""http://x""")'],
  [[''], '=LKJIP.IKM()'],
])('%j is written as %s', (args, formula) => {
  expect(callOf('IKM', args)).toBe(formula);
});

test('of what lies beside the pane only functions are taken', () => {
  expect(readFunctions({ functions: [{ id: 'IKM', description: 'x', parameters: [{ name: 'nilai', optional: true }, 3] }, { description: 'tanpa nama' }, null] }))
    .toEqual([{ name: 'IKM', description: 'x', parameters: [{ name: 'nilai', description: '', optional: true }] }]);
  expect([null, 'x', {}, { functions: 3 }].map(readFunctions)).toEqual([[], [], [], []]);
});
