import { isSebutan, plainSebutan } from '../domain/sebutan';
import { groupedBy, joined } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { scalesOf } from '../table/scales';
import type { Book } from './book';
import { isRight, printedCriteria, type PrintedCriterion } from './criteria';
import { seriesBelow, seriesBeside, type PlainLabel } from './label-series';
import { judged, type Labelled } from './label-judgement';
import { rightValueOf } from './right-value';

/** No scale has longer words. */
const LONGEST_LABEL = 40;

/** The labels of the workbook's numbers that follow a scale. */
export const labelsOf = remembered((book: Book): readonly Labelled[] => {
  const printed = printedIn(book);
  const plainLabel = reader(new Set(printed.flatMap(({ tangga }) => [...tangga.keys()])));
  const tables = groupedBy(book.tables, ({ sheet }) => sheet);
  const series = joined([
    ...book.tables.map((table) => seriesBeside(table, plainLabel)),
    ...[...tables].map(([sheet, own]) => seriesBelow(sheet, own, plainLabel)),
  ]);
  const valueOf = rightValueOf(book);
  return joined(series.map((readings) => judged(readings, printed, valueOf)));
});

function printedIn({ workbook }: Book): PrintedCriterion[] {
  return workbook.sheets.flatMap((sheet) => scalesOf(sheet).flatMap(printedCriteria));
}

/** Reads texts as labels; most stand in many cells. "B+" and "C-" are marks of other scales. */
function reader(printed: ReadonlySet<string>): PlainLabel {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text.length > LONGEST_LABEL) return undefined;
    if (!known.has(text)) {
      const plain = plainSebutan(text);
      known.set(text, !/[+-]\s*$/.test(text) && (printed.has(plain) || isSebutan(plain)) ? plain : undefined);
    }
    return known.get(text);
  };
}

/** True when a label is one that a value in the labelled cell may have, or nothing is said of the value. */
export function fits({ criterion, plain, cell }: Labelled, value: number): boolean {
  return isRight(criterion, plain, value, cell);
}
