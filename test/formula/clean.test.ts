import { findingsOf, linesOf } from '../rules/demand';
import { readWritten } from '../written/written';
import { CLEAN } from './clean-workbooks';

/** The rules that read formulas and the state of the sheet; the others are tested with values. */
const OF_FORMULAS = /rumus|rujukan|galat|teks|tanggal|tersembunyi/;

test.each(Object.entries(CLEAN))('nothing is said of %s', (_, text) => {
  const findings = findingsOf(readWritten(text, 'numbers with formats').workbook);
  expect(linesOf(findings.filter(({ rule }) => OF_FORMULAS.test(rule)))).toEqual([]);
});
