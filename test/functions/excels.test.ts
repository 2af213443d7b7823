import { DEFAULT_REQUIREMENTS } from '../../src/preview/excel/web/app-context';
import { bootFunctions, outcome } from './excel';

test('percentages are plain numbers where Excel knows no formatted ones', async () => {
  const excel = await bootFunctions();
  expect(await outcome(excel, 'SERAPAN', [[200]], [[100]])).toEqual([[{ value: 0.5 }]]);
  excel.dispose();
});

test('percentages carry their format where Excel takes it, and then serve as arguments', async () => {
  const excel = await bootFunctions({ requirements: { ...DEFAULT_REQUIREMENTS, CustomFunctionsRuntime: '1.4' } });
  expect(await Promise.all([
    outcome(excel, 'CAPAIAN', [[68.45], ['']], [[70]]),
    outcome(excel, 'SERAPAN', [[200]], [[100]]),
    outcome(excel, 'EFISIENSI', [[200]], [[100]]),
    outcome(excel, 'IKM', [[4, 4]]),
    outcome(excel, 'KATEGORI', [[{ type: 'FormattedNumber', basicValue: 1.2, numberFormat: '0.00%' }]]),
  ])).toEqual([
    [[{ value: 68.45 / 70, format: '0.00%' }], [{ value: { error: '#N/A' }, message: 'Baris 2, kolom 1: Tidak ada angka untuk dihitung.' }]],
    [[{ value: 0.5, format: '0.00%' }]],
    [[{ value: 0.5, format: '0.00%' }]],
    [[{ value: 100 }]],
    [[{ value: 'Sangat Baik' }]],
  ]);
  excel.dispose();
});

test('an Excel in English is told in English what is wrong', async () => {
  const excel = await bootFunctions({ uiLocale: 'en-US' });
  const calls: readonly (readonly [string, readonly unknown[], string])[] = [
    ['IKM', [[[3, 'U1']]], 'Row 1, column 2: "U1" is not a number.'],
    ['IKM', [[['3']]], 'Row 1, column 1: "3" is stored as text; type it again as a number.'],
    ['IKM', [[['']]], 'There is no answer yet.'],
    ['IKM', [[[3, 4, 4]], [[0.2]]], 'The weights add up to 0.6, not to 1.'],
    ['IKM', [[[3, 4]], [[11]]], 'A weight must lie between 0 and 1.'],
    ['IKM', [[[3, 4, 4]], [[0.5, 0.5]]], 'There are 2 weights for 3 unsur.'],
    ['IKM', [[[3, 4]], [[0.5, 'x']]], 'Weight 2: "x" is not a number.'],
    ['IKM', [[[3, 4]], [[1.5, -0.5]]], 'Weight 2 is below zero.'],
    ['IKM', [[[3, '']], [[0.5, 0.5]]], 'Unsur 2 has a weight but no answer.'],
    ['NRR', [[[{ type: 'Error', basicValue: '#REF!' }]]], 'Row 1, column 1: The cell holds #REF!.'],
    ['NRR', [[[{ type: 'Entity' }]]], 'Row 1, column 1: The cell holds no number.'],
    ['CAPAIAN', [[['']], [[5]]], 'There is no number to compute with.'],
    ['CAPAIAN', [[[1, 1, 1]], [[1, 1], [1, 1]]], 'Row 1, column 3: One range is shorter than the other.'],
    ['CAPAIAN', [[[5]], [[5]], 'naikk'], '"naikk" is not known; choose from: naik, turun, turun-bagi.'],
    ['EFISIENSI', [[[5]], [[5]], null, 'ne'], 'This result needs a capaian.'],
    ['EFISIENSI', [[[5]], [[5]], [[97.78]]], '97.78 means 97.78 times; divide by 100 or write 97.78%.'],
    ['KATEGORI', [[[0.5]], [['sakip']]], 'The value is a ratio and the bounds are not; multiply it by 100.'],
    ['KATEGORI', [[[50]], [[0, 'a'], [0.5, 'b']]], 'The bounds are ratios and the value is not; divide it by 100.'],
    ['KATEGORI', [[[-1]], [[0, 'a'], [0.5, 'b']]], 'The value is below the lowest bound of the scale.'],
    ['KATEGORI', [[[5]], [[0], [1]]], 'A scale needs two columns: lower bound and label.'],
    ['KATEGORI', [[[5]], [['', 'a'], [1, 'b']]], 'Row 1, column 1: The lower bound is blank.'],
    ['KATEGORI', [[[5]], [[1, ''], [2, 'b']]], 'Row 1, column 2: The label is blank.'],
    ['KATEGORI', [[[5]], [[1, 'a'], [1, 'b']]], 'Row 2, column 1: This bound stands twice.'],
    ['KATEGORI', [[[5]], [['', '']]], 'The scale is empty.'],
    ['PERINGKAT', [[[1, '']]], 'Row 1, column 2: There is no value to rank.'],
  ];
  const found = await Promise.all(calls.map(([name, args]) => outcome(excel, name, ...args)));
  expect(found.map((rows) => rows.flat().find(({ message }) => message !== undefined)?.message)).toEqual(calls.map(([, , message]) => message));
  excel.dispose();
});
