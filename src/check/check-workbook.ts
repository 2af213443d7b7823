import type { Workbook } from '../sheet/snapshot';
import type { Problem, Report } from './report';

/** Where checking has got to; given between two steps so that a caller can breathe, show it, or stop. */
export interface Progress {
  readonly sheet: string;
  /** Steps done and steps in all. */
  readonly done: number;
  readonly total: number;
}

/**
 * Checks a workbook step by step.
 * @param problems what the host could not read; they are handed through to the report.
 * @returns a generator that yields progress and returns the report; stopping it early loses nothing but the report.
 */
export function* checkWorkbook(workbook: Workbook, problems: readonly Problem[] = []): Generator<Progress, Report> {
  yield { sheet: '', done: 0, total: workbook.sheets.length };
  return {
    sheets: workbook.sheets.length,
    cells: workbook.sheets.reduce((count, sheet) => count + sheet.cells.length, 0),
    tables: [],
    findings: [],
    corrections: [],
    notJudged: [],
    problems: [...problems],
  };
}

/** Checks a workbook in one go. */
export function checkAll(workbook: Workbook, problems: readonly Problem[] = []): Report {
  const steps = checkWorkbook(workbook, problems);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
