import { findingsOf, linesOf } from '../rules/demand';
import { readWritten } from '../written/written';
import { CLEAN } from './clean-workbooks';

test.each(Object.entries(CLEAN))('nothing is said of %s', (_, text) => {
  expect(linesOf(findingsOf(readWritten(text, 'numbers with formats').workbook))).toEqual([]);
});
