import { explain } from '../causes/index';
import { proposeCorrections } from '../correct/corrections';
import { lookAgain } from '../correct/look-again';
import { copiedCells } from '../relation/copied-columns';
import { inferRelations } from '../relation/infer';
import { RULES } from '../rules/index';
import { forgetMany } from '../sheet/remembered';
import type { Sheet, Workbook } from '../sheet/snapshot';
import type { Place } from '../table/locate';
import { readTables } from '../table/read-tables';
import type { Table } from '../table/table';
import { findBlame } from './blame';
import { Book } from './book';
import { conclude } from './conclude';
import { NO_DECISIONS, type Decisions } from './decisions';
import type { Finding } from './finding';
import { formulasNotJudged } from './formulas-not-judged';
import { FormulaWitness } from './formula-witness';
import { lostLessons, taughtRelations, taughtTables } from './lessons';
import { notBlamed, notCorrected, notJudged, notSearched, notSeenAgain } from './not-judged';
import { proseNotJudged } from './prose-not-judged';
import { readPrevious } from './previous';
import { inReadingOrder } from './reading-order';
import type { Problem, Report } from './report';
import type { Rule } from './rule';
import { applySetAside } from './set-aside';
import { isSameWorkbook, notCompared, sameWorkbook } from './since-last-year';
import { tableReports } from './table-report';
import { tell, type Told } from './told';

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
 * @param decisions what people have set aside and taught.
 * @param previous last year's workbook, for what should have changed since.
 * @returns a generator that yields progress and returns the report; stopping it early loses nothing but the report.
 */
export function* checkWorkbook(workbook: Workbook, problems: readonly Problem[] = [], decisions: Decisions = NO_DECISIONS, previous?: Workbook): Generator<Progress, Report> {
  const trouble = [...problems];
  const read: Table[] = [];
  const readable: Sheet[] = [];
  const total = workbook.sheets.length + 1;
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total };
    try {
      for (const table of readTables(sheet)) read.push(table);
      readable.push(sheet);
    } catch (error) {
      trouble.push(failed(error, sheet.name));
    }
  }
  yield { sheet: '', done: total - 1, total };
  const tables = taughtTables(read, decisions.lessons);
  trouble.push(...guarded('pelajaran', () => lostLessons(tables, decisions.lessons)));
  const copied = copiedCells(tables);
  const understood = { ...workbook, sheets: readable };
  const witness = new FormulaWitness(understood);
  const { relations, blames, unsearched, seenOnce } = lookAgain(tables, {
    infer: (some) => witness.meant(taughtRelations(inferRelations(some, copied), some, decisions.lessons)),
    blame: (inferred) => findBlame(inferred, copied, witness.reads),
  });
  const isSame = previous !== undefined && isSameWorkbook(workbook, previous);
  if (isSame) trouble.push(sameWorkbook(previous));
  const book = new Book(understood, tables, relations, blames, previous && !isSame ? readPrevious(previous) : undefined);
  const told = applyRules(RULES, book, trouble);
  trouble.push(...guarded('tahun lalu', () => notCompared(book)));
  const found = told.map(({ finding }) => finding).sort(inReadingOrder(workbook));
  const { findings: standing, setAside } = applySetAside(found, decisions.setAside, workbook.sheets.map(({ name }) => name));
  const reports = tableReports(book);
  const { findings, corrections, left } = concluded(book, standing, told, trouble);
  forgetMany();
  return {
    sheets: workbook.sheets.length,
    cells: workbook.sheets.reduce((count, sheet) => count + sheet.cells.length, 0),
    tables: reports,
    findings,
    corrections,
    setAside,
    notJudged: [
      ...notJudged(tables, reports), ...notSearched(tables), ...notBlamed(unsearched), ...notSeenAgain(seenOnce), ...notCorrected(left),
      ...proseNotJudged(understood, tables), ...formulasNotJudged(understood),
    ],
    problems: trouble,
  };
}

/** Checks a workbook in one go. */
export function checkAll(workbook: Workbook, problems: readonly Problem[] = [], decisions: Decisions = NO_DECISIONS, previous?: Workbook): Report {
  const steps = checkWorkbook(workbook, problems, decisions, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the rules say; one that fails is told of, and the others go on. */
function applyRules(rules: readonly Rule[], book: Book, trouble: Problem[]): Told[] {
  return rules.flatMap((rule) => {
    try {
      return [...rule.check(book)].map((violation) => tell(rule, violation));
    } catch (error) {
      trouble.push(failed(error, undefined, rule.id));
      return [];
    }
  });
}

/** What is to be told besides findings; should finding that out fail, this is told. */
function guarded(what: string, tell: () => readonly Problem[]): readonly Problem[] {
  try {
    return tell();
  } catch (error) {
    return [failed(error, undefined, what)];
  }
}

/** Findings with their causes and corrections. Without these, should they fail, the findings still stand. */
function concluded(book: Book, findings: readonly Finding[], told: readonly Told[], trouble: Problem[]): Pick<Report, 'findings' | 'corrections'> & { left: readonly Place[] } {
  try {
    const standing = new Set(findings);
    const { proposals, left } = proposeCorrections(book, told.filter(({ finding }) => standing.has(finding)), {
      recheck: (corrected, some) => applyRules(RULES.filter(({ id }) => some.has(id)), corrected, []),
      explain,
    });
    return { ...conclude(book, findings, told, proposals, explain), left };
  } catch (error) {
    trouble.push(failed(error, undefined, 'koreksi'));
    return { findings, corrections: [], left: [] };
  }
}

/** A bug of ours never hides what the other sheets and rules find. */
function failed(error: unknown, sheet: string | undefined, rule?: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const what = rule ?? sheet ?? '';
  return {
    ...(sheet === undefined ? {} : { sheet }),
    message: {
      id: `${rule ? 'Aturan' : 'Lembar'} "${what}" gagal diperiksa (${reason}); bagian lain tetap diperiksa. Mohon laporkan.`,
      en: `${rule ? 'Rule' : 'Sheet'} "${what}" could not be checked (${reason}); the rest was. Please report it.`,
    },
  };
}
