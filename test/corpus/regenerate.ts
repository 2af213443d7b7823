/**
 * npx tsx test/corpus/regenerate.ts: writes the findings of the reference workbook into lkjip-jaten-2023.md.
 * Marks keep the lines that they were given; a new mark gets Z9, which is no line of the list: read it against
 * the report, give it its line, and only then commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { referenceWorkbook } from '../../assets/reference/workbook';
import { checkAll } from '../../src/check/check-workbook';
import { lineOf } from '../written/mark';
import { readWritten } from '../written/written';
import { FIXTURE, partsOf } from './read-fixture';
import { markText, writeFixture } from './fixture';

const { list, sheets } = partsOf(readFileSync(FIXTURE, 'utf8'));
const notes = new Map(readWritten(sheets).marks.map((mark) => [lineOf(mark), mark.note]));
const { workbook } = referenceWorkbook();
const { findings } = checkAll(workbook);
const marksOf = (sheet: string, cell: string) => findings
  .filter((finding) => finding.sheet === sheet && finding.cell === cell)
  .map((finding) => markText(finding, notes.get(lineOf(finding)) ?? 'Z9'))
  .join(' ');
writeFileSync(FIXTURE, list + writeFixture(workbook, marksOf));
