import { checkAll } from '../../src/check/check-workbook';
import type { Rule } from '../../src/check/rule';
import { readWritten } from '../written/written';

jest.mock('../../src/rules/index', () => {
  const { RULES } = jest.requireActual<{ RULES: readonly Rule[] }>('../../src/rules/index');
  const broken: Rule = {
    id: 'aturan-rusak',
    check() {
      throw new Error('dibagi nol');
    },
  };
  return { RULES: [broken, ...RULES] };
});

test('a rule that throws is told of by name with its reason, and the other rules go on', () => {
  const { problems, findings } = checkAll(readWritten(`
    | Uraian  | Anggaran      | Realisasi     | %     |
    | Operasi | 3.165.174.300 | 2.882.624.771 | 91,07 |
    | Modal   | 247.926.000   | 246.633.000   | 94,98 |
    | Jumlah  | 3.413.100.300 | 3.129.257.771 | 91,68 |`).workbook);
  expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['persen-tidak-cocok D3']);
  expect(problems).toEqual([{
    message: {
      id: expect.stringMatching(/aturan-rusak.*dibagi nol/),
      en: expect.stringMatching(/aturan-rusak.*dibagi nol/),
    },
  }]);
});
